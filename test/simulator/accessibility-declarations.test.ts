import { expect, test } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { startLab } from './client.ts';

const TYPE = 'accessibilityDeclarations';

async function setting(seed: Partial<AppSeed> = {}) {
  const lab = await startLab();
  const versions = [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' }];
  const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App', versions, ...seed });
  const create = (attributes: object) => lab.post(TYPE, attributes, { app: { type: 'apps', id: app } });
  const list = async (query = '') => {
    const { many } = await lab.get(`/v1/apps/${app}/${TYPE}?${query}`);
    return many.map(({ attributes }) => `${String(attributes['deviceFamily'])} ${String(attributes['state'])}`);
  };
  return { lab, app, create, list };
}

test('a declaration begins as a draft without answers, one a device family', async () => {
  const { create, list } = await setting();
  const { status, one } = await create({ deviceFamily: 'IPHONE' });
  expect([status, one.attributes['state'], one.attributes['supportsCaptions']]).toEqual([201, 'DRAFT', null]);
  expect((await create({ deviceFamily: 'IPHONE' })).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/app',
  ]);
  expect((await create({ deviceFamily: 'IPAD' })).status).toBe(201);
  expect(await list()).toEqual(['IPHONE DRAFT', 'IPAD DRAFT']);
});

test.each([
  [{}, 'REQUIRED /data/attributes/deviceFamily'],
  [{ deviceFamily: 'PHONE' }, 'TYPE /data/attributes/deviceFamily'],
  [{ deviceFamily: 'IPHONE', supportsCaptions: true }, 'NOT_ALLOWED /data/attributes/supportsCaptions'],
])('a declaration with %j is not made', async (attributes, error) => {
  const { create, list } = await setting();
  const { status, errors } = await create(attributes);
  expect([status, errors]).toEqual([409, [`ENTITY_ERROR.ATTRIBUTE.${error}`]]);
  expect(await list()).toEqual([]);
});

test('a draft takes answers, and gives them up', async () => {
  const { lab, create } = await setting();
  const { one: draft } = await create({ deviceFamily: 'IPHONE' });
  const answered = await lab.patch(draft, { supportsVoiceover: true, supportsCaptions: false });
  expect(answered.one.attributes).toMatchObject({ supportsVoiceover: true, supportsCaptions: false, state: 'DRAFT' });
  await lab.patch(draft, { supportsCaptions: null });
  const { one } = await lab.get(`/v1/${TYPE}/${draft.id}?fields[${TYPE}]=supportsVoiceover,supportsCaptions`);
  expect(one.attributes).toEqual({ supportsVoiceover: true, supportsCaptions: null });
  expect((await lab.patch(draft, { supportsVoiceover: 'yes' })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.TYPE /data/attributes/supportsVoiceover',
  ]);
});

test('the device family is fixed, and larger text is not for Macs', async () => {
  const { lab, create } = await setting();
  const { one: draft } = await create({ deviceFamily: 'MAC' });
  expect((await lab.patch(draft, { deviceFamily: 'IPAD' })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/deviceFamily',
  ]);
  expect((await lab.patch(draft, { supportsLargerText: true })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/supportsLargerText',
  ]);
});

test('publishing replaces what was published for the device family, and only that', async () => {
  const { lab, create, list } = await setting({
    resources: {
      [TYPE]: [
        { deviceFamily: 'IPHONE', state: 'PUBLISHED', supportsVoiceover: true },
        { deviceFamily: 'APPLE_WATCH', state: 'PUBLISHED' },
      ],
    },
  });
  const { one: draft } = await create({ deviceFamily: 'IPHONE' });
  const { one } = await lab.patch(draft, { publish: true, supportsVoiceover: true });
  expect([one.attributes['state'], one.attributes['publish']]).toEqual(['PUBLISHED', undefined]);
  expect(await list()).toEqual(['IPHONE REPLACED', 'APPLE_WATCH PUBLISHED', 'IPHONE PUBLISHED']);
  expect(await list('filter[state]=PUBLISHED&filter[deviceFamily]=IPHONE,IPAD')).toEqual(['IPHONE PUBLISHED']);
});

test.each(['APPLE_TV', 'MAC', 'VISION'])('nothing is published for %s while no version is on sale', async (family) => {
  const { lab, create, list } = await setting();
  const { one: draft } = await create({ deviceFamily: family });
  const { status, errors } = await lab.patch(draft, { publish: true, supportsCaptions: true });
  expect([status, errors]).toEqual([409, ['ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/publish']]);
  expect(await list()).toEqual([`${family} DRAFT`]);
  expect((await lab.get(`/v1/${TYPE}/${draft.id}`)).one.attributes['supportsCaptions']).toBe(null);
});

test('only a draft can be changed or deleted', async () => {
  const { lab, app, create, list } = await setting({
    resources: { [TYPE]: [{ deviceFamily: 'IPHONE', state: 'PUBLISHED' }] },
  });
  const [published] = (await lab.get(`/v1/apps/${app}/${TYPE}`)).many;
  const declaration = { type: TYPE, id: published?.id ?? '' };
  for (const answer of [await lab.patch(declaration, { supportsCaptions: true }), await lab.remove(declaration)]) {
    expect([answer.status, answer.errors]).toEqual([409, ['STATE_ERROR.ENTITY_STATE_INVALID']]);
  }
  const { one: draft } = await create({ deviceFamily: 'IPHONE' });
  expect((await lab.remove(draft)).status).toBe(204);
  expect(await list()).toEqual(['IPHONE PUBLISHED']);
});

test.each([
  ['a type', { thing: [{}] }, 'thing is not a type of resources that is simulated'],
  ['an attribute', { [TYPE]: [{ family: 'IPHONE' }] }, `family is not a known attribute of ${TYPE}: `],
  ['a word', { [TYPE]: [{ deviceFamily: 'PHONE' }] }, 'PHONE is not a known deviceFamily: IPHONE, IPAD'],
])('%s that Apple does not have is not seeded', async (_what, resources, message) => {
  await expect(setting({ resources })).rejects.toThrow(message);
});
