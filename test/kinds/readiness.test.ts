import { describe, expect, it } from 'vitest';
import type { AppleError } from '../../src/core/failure.ts';
import { FailureError } from '../../src/core/failure.ts';
import { operationId } from '../../src/core/operation.ts';
import { fixOf } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { AppSeed, InfoSeed, Simulator, VersionSeed } from '../../src/simulator/index.ts';
import { CONTACT, HARMLESS, READY, READY_UPDATE } from '../support/ready.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';
import { somebody } from '../support/somebody.ts';

/** The first app of a simulator. */
const ENCRYPTION_PAGE = 'https://appstoreconnect.apple.com/apps/6440000001/distribution/info';

const SCREENSHOT = { fileName: '1.png', fileSize: 1 };
const TEXTS = { description: 'Words.', keywords: 'words,letters', supportUrl: 'https://example.com/support' };

/** The app with another draft version. */
function version(change: Partial<VersionSeed>, seed = READY): AppSeed {
  const versions = seed.versions ?? [];
  return {
    ...seed,
    versions: versions.map((item, at) => (at === versions.length - 1 ? { ...item, ...change } : item)),
  };
}

function info(change: Partial<InfoSeed>): AppSeed {
  return { ...READY, appInfos: (READY.appInfos ?? []).map((item) => ({ ...item, ...change })) };
}

function without(name: keyof AppSeed, seed = READY): AppSeed {
  return Object.fromEntries(Object.entries(seed).filter(([key]) => key !== name)) as unknown as AppSeed;
}

function text(field: string, seed = READY): AppSeed {
  const all = { ...TEXTS, ...(seed === READY ? {} : { whatsNew: 'More.' }) };
  const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));
  return version({ localizations: { 'en-US': rest } }, seed);
}

function withoutBuild(): AppSeed {
  const versions = (READY.versions ?? []).map(({ build: _build, ...rest }) => rest);
  return { ...READY, versions };
}

const builds = (more: object): AppSeed => ({ ...READY, builds: [{ version: '1.0', versionString: '1.0', ...more }] });
const contact = (field: string): AppSeed => version({ review: { attributes: { ...CONTACT, [field]: '' } } });

/** Everything that the reference knows App Review to refuse a version for, and the key that mends it. */
const MISSING: [what: string, seed: AppSeed, fix: string][] = [
  ['copyright', version({ copyright: '' }), 'version.copyright'],
  ['content rights', without('contentRightsDeclaration'), 'app.contentRightsDeclaration'],
  ['primary category', info({ categories: {} }), 'app.categories.primary'],
  ['privacy policy', info({ localizations: { 'en-US': { name: 'Scene' } } }), 'metadata.en-US.privacyPolicyUrl'],
  ['age rating', info({ ageRating: {} }), 'ageRating.alcoholTobaccoOrDrugUseOrReferences'],
  ['one answer of the age rating', info({ ageRating: { ...HARMLESS, socialMedia: null } }), 'ageRating.socialMedia'],
  ['description', text('description'), 'metadata.en-US.description'],
  ['keywords', text('keywords'), 'metadata.en-US.keywords'],
  ['support URL', text('supportUrl'), 'metadata.en-US.supportUrl'],
  ["what's new of an update", text('whatsNew', READY_UPDATE), 'metadata.en-US.whatsNew'],
  [
    'a text of another language',
    version({ localizations: { 'en-US': TEXTS, ja: { ...TEXTS, description: '' } } }),
    'metadata.ja.description',
  ],
  ['build', withoutBuild(), 'version.build'],
  ['a build that has not expired', builds({ usesNonExemptEncryption: false, expired: true }), 'version.build'],
  ['encryption', builds({}), 'version.usesNonExemptEncryption'],
  ['encryption declaration', builds({ usesNonExemptEncryption: true }), ENCRYPTION_PAGE],
  [
    'an encryption declaration that is approved',
    builds({ usesNonExemptEncryption: true, encryptionDeclaration: 'IN_REVIEW' }),
    ENCRYPTION_PAGE,
  ],
  ['screenshots', version({ media: false }), 'screenshots'],
  [
    'screenshots of the primary language',
    version({
      localizations: { 'en-US': TEXTS, ja: TEXTS },
      media: { ja: { APP_IPHONE_67: [SCREENSHOT] }, 'en-US': { APP_IPHONE_67: [] } },
    }),
    'screenshots',
  ],
  [
    'the end of a screenshot’s upload',
    version({ media: { 'en-US': { APP_IPHONE_67: [SCREENSHOT, { ...SCREENSHOT, state: 'AWAITING_UPLOAD' }] } } }),
    'screenshots',
  ],
  ['review details', version({ review: { attributes: {} } }), 'review.contact.firstName'],
  ['first name', contact('contactFirstName'), 'review.contact.firstName'],
  ['last name', contact('contactLastName'), 'review.contact.lastName'],
  ['e-mail', contact('contactEmail'), 'review.contact.email'],
  ['phone', contact('contactPhone'), 'review.contact.phone'],
  [
    'demo account',
    version({ review: { attributes: { ...CONTACT, demoAccountRequired: true } } }),
    'review.demoAccount',
  ],
  ['price', without('price'), 'pricing.price'],
  ['availability', without('territories'), 'territories.available'],
  ['a territory', { ...READY, territories: { available: [] } }, 'territories.available'],
];

function submitting(seed: AppSeed) {
  const versionString = seed.versions?.at(-1)?.versionString ?? '1.0';
  return manifestOf({ version: { versionString }, release: { goal: 'submit' } });
}

describe('a submission that lacks', () => {
  it.each(MISSING)('%s is refused when planning, and nothing is written', async (_what, seed, fix) => {
    const { plan, writes } = await scene(seed);
    const made = await plan(submitting(seed));
    expect(made.blocked.map((item) => item.fix)).toContain(fix);
    expect(made.blocked.length).toBeLessThanOrEqual(fix.startsWith('review.contact.first') ? 4 : 2);
    expect(writes()).toEqual([]);
  });

  it('everything is told everything that Apple would tell, before Apple is asked', async () => {
    const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false };
    const bare: AppSeed = { bundleId: BUNDLE, name: 'Scene', versions: [draft] };
    const { simulator, engine } = await scene(bare);
    const { plan, snapshot } = await engine.plan(submitting(bare));
    const fixes = plan.blocked.map(({ fix }) => fix ?? '');
    const refused = (await refusals(simulator)).map(
      (error) => fixOf(error, kinds, snapshot).fix ?? JSON.stringify(error),
    );
    expect(refused.length).toBeGreaterThan(8);
    const untold = refused.filter(
      (fix) => !fixes.some((other) => other.startsWith(fix) || fix.startsWith('ageRating')),
    );
    expect(untold).toEqual([]);
    expect(fixes.some((fix) => fix.startsWith('ageRating'))).toBe(true);
  });

  it.each([
    ['an encryption declaration', builds({ usesNonExemptEncryption: true }), ENCRYPTION_PAGE],
    ['screenshots', version({ media: false }), 'screenshots'],
  ])('%s is told where that is mended by Apple’s own refusal too', async (_what, seed, fix) => {
    const { simulator, engine } = await scene(seed);
    const { snapshot } = await engine.plan(submitting(seed));
    expect((await refusals(simulator)).map((error) => fixOf(error, kinds, snapshot).fix)).toEqual([fix]);
  });

  it('nothing is submitted', async () => {
    const { applied } = await scene(READY);
    expect((await applied(submitting(READY))).outcome).toBe('applied');
  });

  it('what the plan brings is submitted', async () => {
    const { applied } = await scene(version({ copyright: '', review: { attributes: {} } }));
    const { plan } = await applied({
      ...submitting(READY),
      version: { versionString: '1.0', copyright: '2026 Example Inc.' },
      review: {
        contact: { firstName: 'Release', lastName: 'Team', email: 'review@example.com', phone: '+81 3 1234 5678' },
      },
    });
    expect(plan.blocked).toEqual([]);
  });

  it('what the plan takes away is refused too', async () => {
    const { plan } = await scene(READY);
    const made = await plan({
      ...submitting(READY),
      version: { versionString: '1.0', copyright: null },
      metadata: { 'en-US': { description: null } },
    });
    expect(made.blocked.map(({ fix }) => fix)).toEqual(['version.copyright', 'metadata.en-US.description']);
  });

  it('the text of the privacy policy on Apple TV', async () => {
    const tv = { ...info({ localizations: { 'en-US': { name: 'Scene' } } }), platform: 'TV_OS' };
    const { plan } = await scene(tv);
    const made = await plan({ ...submitting(tv), app: { bundleId: BUNDLE, platform: 'TV_OS' } });
    expect(made.blocked.map(({ fix }) => fix)).toContain('metadata.en-US.privacyPolicyText');
  });
});

/** What Apple says of the draft when somebody submits it regardless. */
async function refusals(simulator: Simulator): Promise<AppleError[]> {
  const client = await somebody(simulator);
  const [app] = (await client.all('/v1/apps')).data;
  const [draft] = (await client.all(`/v1/apps/${app?.id}/appStoreVersions`)).data;
  const to = (type: string, id = '') => ({ data: { type, id } });
  const made = await client.write('POST', '/v1/reviewSubmissions', {
    data: { type: 'reviewSubmissions', attributes: { platform: 'IOS' }, relationships: { app: to('apps', app?.id) } },
  });
  const relationships = {
    reviewSubmission: to('reviewSubmissions', made?.id),
    appStoreVersion: to('appStoreVersions', draft?.id),
  };
  try {
    await client.write('POST', '/v1/reviewSubmissionItems', { data: { type: 'reviewSubmissionItems', relationships } });
    return [];
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return error.failure.errors.filter(({ at }) => at !== undefined);
  }
}

describe('a new language that has only app information', () => {
  const SUBMIT = { goal: 'submit', releaseType: 'MANUAL' } as const;
  const APP_ALONE = { name: 'Scène', privacyPolicyUrl: 'https://example.com/fr' };
  const version11 = { versionString: '1.1' };

  it.each([true, false])('is not submitted without its other texts (Apple makes its twin: %s)', async (twin) => {
    const quirks = { versionTwinOnInfoLocalization: twin };
    const { plan } = await scene(READY_UPDATE, { quirks });
    const wanted = manifestOf({ version: version11, metadata: { 'fr-FR': APP_ALONE }, release: SUBMIT });
    const { blocked, operations } = await plan(wanted);
    expect(blocked.map(({ fix }) => fix)).toEqual(
      ['description', 'keywords', 'supportUrl', 'whatsNew'].map((field) => `metadata.fr-FR.${field}`),
    );
    expect(operations.map(operationId)).toContain('create version/localizations/fr-FR');
  });

  it.each([true, false])('is one of the version as well (Apple makes its twin: %s)', async (twin) => {
    const quirks = { versionTwinOnInfoLocalization: twin };
    const { applied, writes } = await scene(READY_UPDATE, { quirks });
    const { plan } = await applied(manifestOf({ version: version11, metadata: { 'fr-FR': APP_ALONE } }));
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ address: 'version/localizations/fr-FR', field: 'locale', after: 'fr-FR' }),
    );
    expect(writes().map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/appInfoLocalizations',
      ...(twin ? [] : ['POST /v1/appStoreVersionLocalizations']),
    ]);
  });

  it.each([true, false])('goes to App Review with all of its texts (Apple makes its twin: %s)', async (twin) => {
    const quirks = { versionTwinOnInfoLocalization: twin };
    const { applied, simulator } = await scene(READY_UPDATE, { quirks });
    const texts = { ...APP_ALONE, ...TEXTS, whatsNew: 'Plus de mots.' };
    await applied(manifestOf({ version: version11, metadata: { 'fr-FR': texts }, release: SUBMIT }));
    expect(JSON.stringify(simulator.describe()).match(/"locale":"fr-FR"/g)).toHaveLength(2);
  });

  it('is told once where the app information can’t get it', async () => {
    const { plan } = await scene(READY_UPDATE);
    const { blocked, operations } = await plan(manifestOf({ version: version11, metadata: { 'fr-FR': {} } }));
    expect(operations).toEqual([]);
    expect(blocked).toMatchObject([{ address: 'appInfo/localizations/fr-FR', from: '/metadata/fr-FR' }]);
  });

  it('is asked for a name and a privacy policy where it becomes the primary one', async () => {
    const { plan } = await scene(READY_UPDATE);
    const wanted = manifestOf({ app: { primaryLocale: 'ja' }, version: version11, release: SUBMIT });
    expect((await plan(wanted)).blocked.map(({ fix }) => fix)).toEqual(
      expect.arrayContaining(['metadata.ja.name', 'metadata.ja.privacyPolicyUrl', 'metadata.ja.description']),
    );
  });
});
