import { expect, test } from 'vitest';
import type { Lab } from './client.ts';
import { startLab } from './client.ts';

const TYPE = 'endUserLicenseAgreements';
const APP = { bundleId: 'com.example.app', name: 'App' };

const linkages = (codes: string[]) => ({ data: codes.map((id) => ({ type: 'territories', id })) });

async function setting(eula?: { agreementText: string; territories?: string[] }) {
  const lab = await startLab();
  const app = lab.simulator.addApp({ ...APP, ...(eula ? { eula } : {}) });
  return { lab, app, create: createOn(lab, app), read: () => lab.get(`/v1/apps/${app}/endUserLicenseAgreement`) };
}

function createOn(lab: Lab, app: string) {
  return (attributes: object, codes?: string[]) =>
    lab.call('POST', `/v1/${TYPE}`, {
      data: {
        type: TYPE,
        attributes,
        relationships: {
          app: { data: { type: 'apps', id: app } },
          ...(codes ? { territories: linkages(codes) } : {}),
        },
      },
    });
}

const territoriesOf = async (lab: Lab, id: string) =>
  (await lab.get(`/v1/${TYPE}/${id}/territories?limit=200`)).many.map((territory) => territory.id);

test('an app begins without one', async () => {
  const { read } = await setting();
  const { status, errors } = await read();
  expect([status, errors]).toEqual([404, ['NOT_FOUND']]);
});

test('is made with a text and territories, once', async () => {
  const { lab, create, read } = await setting();
  expect((await create({}, ['USA'])).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/agreementText',
  ]);
  expect((await create({ agreementText: 'Be kind' })).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/territories',
  ]);
  expect((await create({ agreementText: 'Be kind' }, [])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/territories',
  ]);
  expect((await create({ agreementText: 'Be kind' }, ['JPN', 'XXX'])).status).toBe(409);
  const made = await create({ agreementText: ' Be kind\n' }, ['JPN', 'USA']);
  expect([made.status, made.one.attributes]).toEqual([201, { agreementText: 'Be kind' }]);
  expect((await read()).one.id).toBe(made.one.id);
  expect(await territoriesOf(lab, made.one.id)).toEqual(['JPN', 'USA']);
  expect((await create({ agreementText: 'Again' }, ['USA'])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/app',
  ]);
});

test('its text and its territories change apart, the territories as a whole', async () => {
  const { lab, read } = await setting({ agreementText: 'Be kind' });
  const { one } = await read();
  expect(await territoriesOf(lab, one.id)).toHaveLength(175);
  const { included } = await lab.get(`/v1/${TYPE}/${one.id}?include=territories&limit[territories]=50`);
  expect(included).toHaveLength(50);
  const body = { data: { type: TYPE, id: one.id, relationships: { territories: linkages(['DEU']) } } };
  expect((await lab.call('PATCH', `/v1/${TYPE}/${one.id}`, body)).one.attributes).toEqual({ agreementText: 'Be kind' });
  expect((await lab.patch(one, { agreementText: 'Be kinder' })).status).toBe(200);
  expect((await read()).one.attributes).toEqual({ agreementText: 'Be kinder' });
  expect(await territoriesOf(lab, one.id)).toEqual(['DEU']);
});

test('is removed', async () => {
  const { lab, read } = await setting({ agreementText: 'Be kind', territories: ['USA'] });
  expect((await lab.remove((await read()).one)).status).toBe(204);
  expect((await read()).status).toBe(404);
  expect(JSON.stringify(lab.simulator.describe())).not.toContain('Be kind');
});
