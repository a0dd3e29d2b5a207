import { expect, test } from 'vitest';
import type { Quirks } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { FLAGS, LEVELS } from '../support/ready.ts';
import { eyes, releasedApp, startLab } from './client.ts';

const FULL: Record<string, unknown> = {
  ...Object.fromEntries(LEVELS.map((name) => [name, 'NONE'])),
  ...Object.fromEntries(FLAGS.map((name) => [name, false])),
};

async function declarationOf(lab: Lab, info: Resource): Promise<Resource> {
  return (await lab.get(`/v1/appInfos/${info.id}/ageRatingDeclaration`)).one;
}

async function setting(quirks: Partial<Quirks> = {}) {
  const lab = await startLab({ quirks });
  const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const info = await eyes(lab).info(app, 'PREPARE_FOR_SUBMISSION');
  return { lab, info, declaration: await declarationOf(lab, info) };
}

test('is read through the appInfo, under an id of its own, and begins empty', async () => {
  const { lab, info, declaration } = await setting();
  expect(declaration.id).not.toBe(info.id);
  expect(new Set(Object.values(declaration.attributes))).toEqual(new Set([null]));
  const { included } = await lab.get(`/v1/appInfos/${info.id}?include=ageRatingDeclaration`);
  expect(included).toEqual([declaration]);
});

test('the first answers have to be complete', async () => {
  const { lab, declaration } = await setting();
  const { gambling: _gambling, contests: _contests, ...part } = FULL;
  const { status, errors } = await lab.patch(declaration, part);
  expect([status, errors]).toEqual([
    409,
    [
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/contests',
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/gambling',
    ],
  ]);
  expect((await lab.patch(declaration, FULL)).one.attributes).toMatchObject(FULL);
});

test.each([
  ['without socialMedia', {}, []],
  ['with it by the quirk', { firstAgeRatingNeedsSocialMedia: true }, ['socialMedia']],
])('the first answers are complete %s', async (_what, quirks, missing) => {
  const { lab, declaration } = await setting(quirks);
  const { socialMedia: _asked, ...first } = FULL;
  expect(Object.keys(first)).toHaveLength(22);
  const { errors } = await lab.patch(declaration, first);
  expect(errors).toEqual(missing.map((name) => `ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/${name}`));
});

test('a part can be changed once there are answers; other attributes at any time', async () => {
  const { lab, declaration } = await setting();
  const url = { developerAgeRatingInfoUrl: 'https://example.com' };
  expect((await lab.patch(declaration, url)).status).toBe(200);
  await lab.patch(declaration, FULL);
  const changed = await lab.patch(declaration, { contests: 'FREQUENT_OR_INTENSE', gambling: true, kidsAgeBand: null });
  expect(changed.one.attributes).toMatchObject({ ...FULL, ...url, contests: 'FREQUENT_OR_INTENSE', gambling: true });
});

test.each<[object, string]>([
  [{ contests: false }, 'contests'],
  [{ contests: 'SOMETIMES' }, 'contests'],
  [{ gambling: 'NONE' }, 'gambling'],
  [{ kidsAgeBand: 'TWELVE' }, 'kidsAgeBand'],
  [{ koreaAgeRatingOverride: 'ELEVEN_PLUS' }, 'koreaAgeRatingOverride'],
  [{ gracRatingClassificationNumber: 1 }, 'gracRatingClassificationNumber'],
])('%j has the wrong type', async (answers, name) => {
  const { lab, declaration } = await setting();
  const { status, errors } = await lab.patch(declaration, { ...FULL, ...answers });
  expect([status, errors]).toEqual([409, [`ENTITY_ERROR.ATTRIBUTE.TYPE /data/attributes/${name}`]]);
});

const invalid = (name: string) => `ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/${name}`;

test('answers that need one another', async () => {
  const { lab, declaration } = await setting();
  const errorsOf = async (answers: object) => (await lab.patch(declaration, { ...FULL, ...answers })).errors;
  expect(await errorsOf({ socialMedia: true })).toEqual([invalid('socialMedia')]);
  const social = { socialMedia: true, userGeneratedContent: true };
  expect(await errorsOf({ ...social, socialMediaAgeRestricted: true })).toEqual([invalid('socialMediaAgeRestricted')]);
  expect(await errorsOf({ ageAssurance: true, socialMediaAgeRestricted: true })).toEqual([
    invalid('socialMediaAgeRestricted'),
  ]);
  expect(await errorsOf({ ...social, socialMediaAgeRestricted: true, ageAssurance: true })).toEqual([]);
});

test('is locked with its appInfo', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp());
  const declaration = await declarationOf(lab, await eyes(lab).info(app, 'READY_FOR_DISTRIBUTION'));
  const { status, errors } = await lab.patch(declaration, { gambling: true });
  expect([status, errors]).toEqual([409, ['ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/gambling']]);
});

test('answers may come back in the words of before, and an override of NONE as none', async () => {
  const { lab, info, declaration } = await setting({ legacyAgeRatingWords: true, noOverrideAsNull: true });
  const answers = { contests: 'INFREQUENT', gamblingSimulated: 'FREQUENT', ageRatingOverrideV2: 'NONE' };
  expect((await lab.patch(declaration, { ...FULL, ...answers })).status).toBe(200);
  expect((await declarationOf(lab, info)).attributes).toMatchObject({
    contests: 'INFREQUENT_OR_MILD',
    gamblingSimulated: 'FREQUENT_OR_INTENSE',
    violenceRealistic: 'NONE',
    ageRatingOverrideV2: null,
  });
});
