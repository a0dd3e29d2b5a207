import { expect, test } from 'vitest';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { HARMLESS, READY, READY_UPDATE } from '../support/ready.ts';
import type { Lab } from './client.ts';
import { eyes, startLab } from './client.ts';

interface Gap {
  code: string;
  title: string;
  detail?: string;
  source?: { pointer: string };
}

/** Adds the app's last version to a draft and submits it; tells what Apple misses, as `path without id: code pointer`. */
async function submit(lab: Lab, app: string) {
  const version = (await eyes(lab).versions(app)).at(-1);
  const to = (type: string, id = '') => ({ type, id });
  const draft = await lab.post('reviewSubmissions', { platform: 'IOS' }, { app: to('apps', app) });
  const item = await lab.post(
    'reviewSubmissionItems',
    {},
    { reviewSubmission: to('reviewSubmissions', draft.one.id), appStoreVersion: to('appStoreVersions', version?.id) },
  );
  const sent = item.status === 201 ? await lab.patch(draft.one, { submitted: true }) : undefined;
  const refusal = sent ?? item;
  const [error] = refusal.body.errors ?? [];
  const { associatedErrors = {} } =
    (error as { meta?: { associatedErrors: Record<string, Gap[]> } } | undefined)?.meta ?? {};
  const gaps = Object.entries(associatedErrors).flatMap(([path, list]) =>
    list.map(({ code, source }) =>
      `${path
        .split('/')
        .filter((part) => !/^\d|-\d|[0-9a-f]{8}-/.test(part))
        .join('/')} ${code} ${source?.pointer.split('/').at(-1) ?? ''}`.trim(),
    ),
  );
  return { draft: draft.one, item, sent, error, associatedErrors, gaps, version };
}

async function tried(seed: AppSeed) {
  const lab = await startLab();
  return submit(lab, lab.simulator.addApp(seed));
}

const withVersion = (change: Partial<VersionSeed>, seed = READY): AppSeed => ({
  ...seed,
  versions: (seed.versions ?? []).map((version, index, all) =>
    index === all.length - 1 ? { ...version, ...change } : version,
  ),
});

const withInfo = (change: object, seed = READY): AppSeed => ({
  ...seed,
  appInfos: (seed.appInfos ?? []).map((info) => ({ ...info, ...change })),
});

function without(name: 'contentRightsDeclaration' | 'price' | 'territories'): AppSeed {
  const { [name]: _left, ...rest } = READY;
  return rest;
}

test('an app with everything is taken, a first version and an update', async () => {
  expect((await tried(READY)).sent?.status).toBe(200);
  expect((await tried(READY_UPDATE)).sent?.status).toBe(200);
  const older = withVersion({ media: { 'en-US': { APP_IPHONE_65: [PICTURE] } } });
  expect((await tried(older)).sent?.status).toBe(200);
  const builds = [{ version: '1.0', usesNonExemptEncryption: true, encryptionDeclaration: 'APPROVED' }];
  expect((await tried({ ...READY, builds })).sent?.status).toBe(200);
});

test('an app as it is after its record was made lacks everything at once', async () => {
  const { item, error, gaps } = await tried({ bundleId: 'com.example.new', name: 'New' });
  expect(item.status).toBe(409);
  expect(error).toMatchObject({
    code: 'STATE_ERROR.ENTITY_STATE_INVALID',
    detail: 'This resource cannot be reviewed, please check associated errors to see why.',
  });
  expect(error?.title).toMatch(/^appStoreVersions with id '[\w-]+' is not in valid state\.$/);
  const required = 'ENTITY_ERROR.ATTRIBUTE.REQUIRED';
  expect(gaps).toEqual([
    `/v1/appStoreVersions ${required} copyright`,
    '/v1/appStoreVersions ENTITY_ERROR.RELATIONSHIP.INVALID build',
    '/v1/appStoreVersions ENTITY_ERROR.RELATIONSHIP.INVALID appStoreReviewDetail',
    `/v1/appStoreVersionLocalizations ${required} description`,
    `/v1/appStoreVersionLocalizations ${required} keywords`,
    `/v1/appStoreVersionLocalizations ${required} supportUrl`,
    '/v1/appScreenshots/ STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67',
    `/v1/appInfoLocalizations ${required} privacyPolicyUrl`,
    '/v1/appInfos ENTITY_ERROR.RELATIONSHIP.REQUIRED primaryCategory',
    ...Object.keys(HARMLESS).map((name) => `/v1/ageRatingDeclarations ${required} ${name}`),
    `/apps ${required} contentRightsDeclaration`,
    '/v2/appPrices/ STATE_ERROR.APP_PRICING_REQUIRED',
    '/v2/appAvailabilities/ STATE_ERROR.APP_AVAILABILITY_REQUIRED',
  ]);
});

const PICTURE = { fileName: '1.png', fileSize: 1 };
const FILM = { fileName: '1.mp4', fileSize: 1 };
const LOCALIZATION = { description: 'Reads', keywords: 'a,b', supportUrl: 'https://example.com' };
const CONTACT = {
  contactFirstName: 'Example',
  contactLastName: 'Inc.',
  contactPhone: '+1 408 555 0100',
  contactEmail: 'review@example.com',
};

test.each<[string, AppSeed, string[]]>([
  ['copyright', withVersion({ copyright: '' }), ['/v1/appStoreVersions ENTITY_ERROR.ATTRIBUTE.REQUIRED copyright']],
  [
    'a text in one of several languages',
    withVersion({ localizations: { 'en-US': LOCALIZATION, ja: { ...LOCALIZATION, description: '' } } }),
    ['/v1/appStoreVersionLocalizations ENTITY_ERROR.ATTRIBUTE.REQUIRED description'],
  ],
  [
    'release notes of an update',
    withVersion({ localizations: { 'en-US': LOCALIZATION } }, READY_UPDATE),
    ['/v1/appStoreVersionLocalizations ENTITY_ERROR.ATTRIBUTE.REQUIRED whatsNew'],
  ],
  ['screenshots', withVersion({ media: false }), ['/v1/appScreenshots/ STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67']],
  [
    'screenshots of the size that is asked for',
    withVersion({ media: { 'en-US': { APP_IPHONE_61: [PICTURE], APP_IPHONE_67: [] } } }),
    ['/v1/appScreenshots/ STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67'],
  ],
  [
    'screenshots in the primary language',
    withVersion({
      localizations: { 'en-US': LOCALIZATION, ja: LOCALIZATION },
      media: { ja: { APP_IPHONE_67: [PICTURE] } },
    }),
    ['/v1/appScreenshots/ STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67'],
  ],
  [
    'the end of a screenshot’s upload, in any language',
    withVersion({
      localizations: { 'en-US': LOCALIZATION, ja: LOCALIZATION },
      media: {
        'en-US': { APP_IPHONE_67: [PICTURE] },
        ja: { APP_IPHONE_67: [{ ...PICTURE, state: 'AWAITING_UPLOAD' }] },
      },
    }),
    ['/v1/appScreenshots STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS'],
  ],
  [
    'the end of a preview’s upload, in any language, and what was refused',
    withVersion({
      localizations: { 'en-US': LOCALIZATION, ja: LOCALIZATION },
      previews: {
        'en-US': { IPHONE_67: [{ ...FILM, state: 'FAILED' }] },
        ja: { IPHONE_67: [FILM, { ...FILM, state: 'UPLOAD_COMPLETE' }] },
      },
    }),
    [
      '/v1/appPreviews STATE_ERROR.PREVIEW_UPLOADS_IN_PROGRESS',
      '/v1/appPreviews STATE_ERROR.PREVIEW_UPLOADS_IN_PROGRESS',
    ],
  ],
  [
    'an encryption declaration',
    { ...READY, builds: [{ version: '1.0', usesNonExemptEncryption: true }] },
    ['/v1/builds STATE_ERROR'],
  ],
  [
    'the approval of the encryption declaration',
    { ...READY, builds: [{ version: '1.0', usesNonExemptEncryption: true, encryptionDeclaration: 'EXPIRED' }] },
    ['/v1/builds STATE_ERROR'],
  ],
  [
    'an answer about encryption',
    { ...READY, builds: [{ version: '1.0' }] },
    ['/v1/builds ENTITY_ERROR.ATTRIBUTE.REQUIRED usesNonExemptEncryption'],
  ],
  [
    'a build that has not expired',
    { ...READY, builds: [{ version: '1.0', usesNonExemptEncryption: false, expired: true }] },
    ['/v1/builds STATE_ERROR'],
  ],
  [
    'a contact',
    withVersion({ review: { attributes: { ...CONTACT, contactPhone: '' } } }),
    ['/v1/appStoreReviewDetails ENTITY_ERROR.ATTRIBUTE.REQUIRED contactPhone'],
  ],
  [
    'a demo account that is said to be needed',
    withVersion({ review: { attributes: { ...CONTACT, demoAccountRequired: true, demoAccountName: 'reviewer' } } }),
    ['/v1/appStoreReviewDetails ENTITY_ERROR.ATTRIBUTE.REQUIRED demoAccountPassword'],
  ],
  [
    'the end of an upload',
    withVersion({
      review: { attributes: CONTACT, attachments: [{ fileName: 'a.pdf', fileSize: 1, state: 'AWAITING_UPLOAD' }] },
    }),
    ['/v1/appStoreReviewAttachments STATE_ERROR'],
  ],
  [
    'a privacy policy',
    withInfo({ localizations: { 'en-US': { name: 'Ready' } } }),
    ['/v1/appInfoLocalizations ENTITY_ERROR.ATTRIBUTE.REQUIRED privacyPolicyUrl'],
  ],
  ['a category', withInfo({ categories: {} }), ['/v1/appInfos ENTITY_ERROR.RELATIONSHIP.REQUIRED primaryCategory']],
  [
    'an answer about age',
    withInfo({ ageRating: { ...HARMLESS, lootBox: null } }),
    ['/v1/ageRatingDeclarations ENTITY_ERROR.ATTRIBUTE.REQUIRED lootBox'],
  ],
  [
    'content rights',
    without('contentRightsDeclaration'),
    ['/apps ENTITY_ERROR.ATTRIBUTE.REQUIRED contentRightsDeclaration'],
  ],
  ['a price', without('price'), ['/v2/appPrices/ STATE_ERROR.APP_PRICING_REQUIRED']],
  ['availability', without('territories'), ['/v2/appAvailabilities/ STATE_ERROR.APP_AVAILABILITY_REQUIRED']],
  [
    'App Privacy',
    { ...READY, website: { appPrivacy: false } },
    ['/v1/appDataUsages/ STATE_ERROR.APP_DATA_USAGES_REQUIRED'],
  ],
  ['the trader status', { ...READY, website: { traderStatus: false } }, ['/apps STATE_ERROR']],
])('what is missing is named and nothing else: %s', async (_what, seed, expected) => {
  expect((await tried(seed)).gaps).toEqual(expected);
});

test('the words are Apple’s', async () => {
  const lab = await startLab();
  const { build: _build, review: _review, ...version } = READY.versions?.[0] ?? { versionString: '1.0', state: '' };
  const app = lab.simulator.addApp({
    ...without('price'),
    versions: [version],
    website: { appPrivacy: false },
  });
  const { associatedErrors, version: made } = await submit(lab, app);
  expect(associatedErrors).toMatchObject({
    [`/v1/appStoreVersions/${made?.id}`]: [
      { detail: `The build associated with appStoreVersions ${made?.id} was not found.` },
      { detail: `The appStoreReviewDetail associated with appStoreVersions ${made?.id} was not found.` },
    ],
    '/v2/appPrices/': [
      {
        title: 'App is missing required pricing.',
        detail: 'App is not eligible for submission until pricing has been set.',
      },
    ],
    '/v1/appDataUsages/': [
      {
        title: "Answers to what data your app collects and how it's used are needed.",
        detail: "You must have published answers to your app's data usages.",
      },
    ],
  });
});

test('tvOS needs the text of the privacy policy instead of its address', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({ bundleId: 'com.example.tv', name: 'TV', platform: 'TV_OS' });
  const version = (await eyes(lab).versions(app))[0];
  const draft = await lab.post('reviewSubmissions', { platform: 'TV_OS' }, { app: { type: 'apps', id: app } });
  const { body } = await lab.post(
    'reviewSubmissionItems',
    {},
    {
      reviewSubmission: { type: 'reviewSubmissions', id: draft.one.id },
      appStoreVersion: { type: 'appStoreVersions', id: version?.id ?? '' },
    },
  );
  expect(JSON.stringify(body)).toContain("'privacyPolicyText'");
  expect(JSON.stringify(body)).not.toContain("'privacyPolicyUrl'");
});

test('readiness may be judged only when it is submitted', async () => {
  const lab = await startLab({ quirks: { readinessAtSubmit: true } });
  const app = lab.simulator.addApp(without('price'));
  const { item, sent, gaps } = await submit(lab, app);
  expect([item.status, sent?.status]).toEqual([201, 409]);
  expect(gaps).toEqual(['/v2/appPrices/ STATE_ERROR.APP_PRICING_REQUIRED']);
});

test('what went missing after the version was added is found when it is submitted', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(READY);
  const [version] = await eyes(lab).versions(app);
  const draft = await lab.post('reviewSubmissions', { platform: 'IOS' }, { app: { type: 'apps', id: app } });
  await lab.post(
    'reviewSubmissionItems',
    {},
    {
      reviewSubmission: { type: 'reviewSubmissions', id: draft.one.id },
      appStoreVersion: { type: 'appStoreVersions', id: version?.id ?? '' },
    },
  );
  lab.simulator.control.setWebsite(app, { appPrivacy: false });
  expect((await lab.patch(draft.one, { submitted: true })).status).toBe(409);
  lab.simulator.control.setWebsite(app, { appPrivacy: true });
  expect((await lab.patch(draft.one, { submitted: true })).status).toBe(200);
});

test('without an agreement every request is refused', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({ ...READY, website: { agreements: false } });
  const refused = await lab.get('/v1/apps');
  expect([refused.status, refused.errors]).toEqual([403, ['FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED']]);
  expect(refused.body.errors?.[0]?.title).toBe('A required agreement is missing or has expired.');
  lab.simulator.control.setWebsite(app, { agreements: true });
  expect((await lab.get('/v1/apps')).status).toBe(200);
});
