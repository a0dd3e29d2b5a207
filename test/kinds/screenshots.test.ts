import { expect, it } from 'vitest';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { READY, READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';

type Media = Exclude<VersionSeed['media'], undefined>;

const TEXTS = { description: 'Words.', keywords: 'words', supportUrl: 'https://example.com/support' };
const NAMED = { name: 'Scene', privacyPolicyUrl: 'https://example.com/privacy' };
const DONE = { fileName: '1.png', fileSize: 1 };
const FAILED = { ...DONE, state: 'FAILED' as const };
const WAITING = { ...DONE, state: 'AWAITING_UPLOAD' as const };

const SUBMIT = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });
/** An update that does not exist yet. */
const UPDATE = manifestOf({
  version: { versionString: '1.1', build: '1.1' },
  metadata: { 'en-US': { whatsNew: 'More.' } },
  release: { goal: 'submit' },
});

const draftWith = (media: Media): AppSeed =>
  readyApp([readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { media })], [readyInfo('PREPARE_FOR_SUBMISSION')]);

/** Version 1.0 on the App Store in two languages, and a build of 1.1. */
function liveWith(media: Media): AppSeed {
  const localizations = { 'en-US': TEXTS, ja: TEXTS };
  const seed = readyApp(
    [readyVersion('1.0', 'READY_FOR_DISTRIBUTION', { localizations, media })],
    [readyInfo('READY_FOR_DISTRIBUTION', { localizations: { 'en-US': NAMED, ja: NAMED } })],
  );
  const next = { version: '1.1', versionString: '1.1', usesNonExemptEncryption: false };
  return { ...seed, builds: [...(seed.builds ?? []), next] };
}

const reads = (exchanges: readonly { url: string }[]) =>
  exchanges.filter(({ url }) => url.includes('/appScreenshotSets')).length;

async function obstacle(media: Media): Promise<string | undefined> {
  const { plan } = await scene(draftWith(media));
  const { blocked } = await plan(SUBMIT);
  expect(blocked.map(({ address, fix }) => [address, fix])).toEqual(blocked.map(() => ['screenshots', 'screenshots']));
  return blocked[0]?.reason;
}

it('are there in one set of many', async () => {
  expect(await obstacle({ 'en-US': { APP_IPHONE_67: [DONE], APP_WATCH_ULTRA: [] } })).toBeUndefined();
});

it.each<[string, Media, string]>([
  ['missing', false, 'App Review asks for screenshots in en-US, the primary language, and there are none'],
  ['missing from their set', { 'en-US': { APP_IPHONE_67: [] } }, 'there are none'],
  [
    'refused',
    { 'en-US': { APP_IPHONE_67: [DONE, FAILED, WAITING], APP_IPAD_PRO_3GEN_129: [FAILED] } },
    'Apple could not take 1 of 3 screenshots of APP_IPHONE_67, 1 of 1 screenshot of APP_IPAD_PRO_3GEN_129 in en-US',
  ],
  [
    'on their way',
    { 'en-US': { APP_IPHONE_67: [DONE, WAITING, WAITING] } },
    'Apple has not finished with 2 of 3 screenshots of APP_IPHONE_67 in en-US',
  ],
])('that are %s are an obstacle of its own', async (_what, media, words) => {
  expect(await obstacle(media)).toContain(words);
});

it('are seen where a set holds more than Apple shows unasked', async () => {
  const set = [...Array.from({ length: 10 }, () => DONE), FAILED];
  expect(await obstacle({ 'en-US': { APP_IPHONE_67: set } })).toContain('1 of 11');
});

it('cost one request on the way to App Review, and none before', async () => {
  const { plan, exchanges } = await scene(READY);
  await plan({ ...SUBMIT, release: { goal: 'prepare' } });
  expect(reads(exchanges)).toBe(0);
  await plan(SUBMIT);
  expect(reads(exchanges)).toBe(1);
});

it('come along with a new version, and are not read then', async () => {
  const { plan, applied, exchanges } = await scene(liveWith(true));
  const japanese = { ...UPDATE, metadata: { 'en-US': { whatsNew: 'More.' }, ja: { whatsNew: '追加' } } };
  expect((await plan(japanese)).blocked).toEqual([]);
  expect(reads(exchanges)).toBe(0);
  // App Review would refuse it without.
  await applied(japanese);
});

it('are missing on a platform that has had no version', async () => {
  const { plan } = await scene(READY_UPDATE);
  const made = await plan({ ...UPDATE, app: { bundleId: BUNDLE, platform: 'MAC_OS' } });
  expect(made.blocked.map(({ fix }) => fix)).toContain('screenshots');
});

it('are asked for in the language that becomes the primary one', async () => {
  const japanese = manifestOf({
    ...UPDATE,
    app: { primaryLocale: 'ja' },
    metadata: { 'en-US': { whatsNew: 'More.' }, ja: { whatsNew: '追加' } },
  });
  const { plan } = await scene(liveWith(true));
  expect((await plan(japanese)).blocked.map(({ reason }) => reason)).toEqual([
    'App Review asks for screenshots in ja, the primary language, and there are none',
  ]);
  const { applied } = await scene(liveWith({ ja: { APP_IPHONE_67: [DONE] }, 'en-US': { APP_IPHONE_67: [DONE] } }));
  await applied(japanese);
});

it.each<[string, Media]>([
  ['only those of a smaller iPhone', { 'en-US': { APP_IPHONE_55: [DONE] } }],
  ['only those of a smaller iPad', { 'en-US': { APP_IPAD_97: [DONE] } }],
])('are missing where there are %s', async (_what, media) => {
  expect(await obstacle(media)).toContain('APP_IPHONE_67 or APP_IPHONE_65 for iPhones');
});

it.each(['APP_IPHONE_65', 'APP_IPAD_PRO_3GEN_129'])(
  'for %s are enough: not every app runs on every device',
  async (type) => {
    const { plan } = await scene(draftWith({ 'en-US': { [type]: [DONE] } }));
    expect((await plan(SUBMIT)).blocked).toEqual([]);
  },
);

it('that the plan brings are there, and those that it takes away are not', async () => {
  const brings = await scene(draftWith(false));
  const file = { path: 'a.png', bytes: 9, md5: '0'.repeat(32), entry: 0 };
  const bringing = { ...SUBMIT, screenshots: { 'en-US': { APP_IPHONE_67: [file] } } };
  expect((await brings.plan(bringing)).blocked).toEqual([]);
  const takes = await scene(draftWith({ 'en-US': { APP_IPHONE_67: [DONE] } }));
  const { blocked } = await takes.plan({ ...SUBMIT, screenshots: { 'en-US': { APP_IPHONE_67: [] } } });
  expect(blocked).toMatchObject([{ address: 'screenshots', reason: expect.stringContaining('there are none') }]);
});

it('that the plan mends are no obstacle', async () => {
  const { plan } = await scene(draftWith({ 'en-US': { APP_IPHONE_67: [DONE, FAILED, WAITING] } }));
  const file = { path: '1.png', bytes: 1, md5: '0'.repeat(32), entry: 0 };
  expect((await plan({ ...SUBMIT, screenshots: { 'en-US': { APP_IPHONE_67: [file] } } })).blocked).toEqual([]);
});

it('that are only waited for are no change: what was rejected is not submitted again as it is', async () => {
  const looked = {
    fileName: '2.png',
    fileSize: 2,
    sourceFileChecksum: '1'.repeat(32),
    state: 'UPLOAD_COMPLETE' as const,
  };
  const media = { 'en-US': { APP_IPHONE_67: [DONE, looked] } };
  const { plan } = await scene(readyApp([readyVersion('1.0', 'REJECTED', { media })], [readyInfo('REJECTED')]));
  const files = [
    { path: '1.png', bytes: 1, md5: '0'.repeat(32), entry: 0 },
    { path: '2.png', bytes: 2, md5: '1'.repeat(32), entry: 0 },
  ];
  const made = await plan({ ...SUBMIT, screenshots: { 'en-US': { APP_IPHONE_67: files } } });
  expect(made.operations.filter((one) => one.action === 'upload').map(({ resume }) => resume)).toHaveLength(1);
  expect(made.gates.map(({ name }) => name)).toEqual(['replace-submission']);
});
