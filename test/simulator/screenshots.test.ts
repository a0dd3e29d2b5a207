import { expect, test } from 'vitest';
import { startSimulator } from '../../src/simulator/index.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import type { Lab } from './client.ts';
import { eyes, startLab } from './client.ts';

type Media = Exclude<VersionSeed['media'], undefined | boolean>;

const picture = (n: number) => ({ fileName: `${n}.png`, fileSize: n });
const pictures = (count: number) => Array.from({ length: count }, (_item, at) => picture(at + 1));

function seedWith(media: VersionSeed['media'], version: Partial<VersionSeed> = {}): AppSeed {
  const localizations = { 'en-US': {}, ja: {} };
  const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations, ...version };
  return {
    bundleId: 'com.example.pictures',
    name: 'Pictures',
    versions: [{ ...draft, ...(media === undefined ? {} : { media }) }],
  };
}

/** The address of a localization's sets. */
async function setsAt(lab: Lab, app: string, locale: string, versionString = '1.0'): Promise<string> {
  const { id } = await eyes(lab).localization(await eyes(lab).version(app, versionString), locale);
  return `/v1/appStoreVersionLocalizations/${id}/appScreenshotSets`;
}

/** File names by display type. */
async function shown(lab: Lab, app: string, locale: string, versionString?: string): Promise<Record<string, string[]>> {
  const path = await setsAt(lab, app, locale, versionString);
  const { many, included } = await lab.get(`${path}?include=appScreenshots&limit[appScreenshots]=50`);
  const names = new Map(included.map(({ id, attributes }) => [id, String(attributes['fileName'])]));
  const entries = many.map(({ attributes, relationships }) => {
    const data = (relationships['appScreenshots']?.data ?? []) as { id: string }[];
    return [String(attributes['screenshotDisplayType']), data.map(({ id }) => names.get(id) ?? '')] as const;
  });
  return Object.fromEntries(entries);
}

async function started(seed: AppSeed) {
  const lab = await startLab();
  return { lab, app: lab.simulator.addApp(seed) };
}

test.each([
  ['IOS', 'APP_IPHONE_67'],
  ['MAC_OS', 'APP_DESKTOP'],
  ['TV_OS', 'APP_APPLE_TV'],
  ['VISION_OS', 'APP_APPLE_VISION_PRO'],
])('a version for %s begins with what it needs, in the primary language', async (platform, type) => {
  const { lab, app } = await started({ ...seedWith(undefined), platform });
  expect(await shown(lab, app, 'en-US')).toEqual({ [type]: ['1.png'] });
  expect(await shown(lab, app, 'ja')).toEqual({});
});

test('a version begins with what its seed says, and with nothing else', async () => {
  const media: Media = { ja: { APP_IPHONE_67: pictures(2), APP_WATCH_ULTRA: [] } };
  const { lab, app } = await started(seedWith(media));
  expect(await shown(lab, app, 'ja')).toEqual({ APP_IPHONE_67: ['1.png', '2.png'], APP_WATCH_ULTRA: [] });
  expect(await shown(lab, app, 'en-US')).toEqual({});
  const without = lab.simulator.addApp({ ...seedWith(false), bundleId: 'com.example.none' });
  expect(await shown(lab, without, 'en-US')).toEqual({});
});

test.each<[Media, RegExp]>([
  [{ de: { APP_IPHONE_67: [] } }, /no localization de/],
  [{ ja: { APP_IPHONE_69: [] } }, /APP_IPHONE_69 is not a display type/],
  [{ ja: { APP_DESKTOP: [] } }, /APP_DESKTOP is not for IOS/],
])('a seed that can’t be is refused', async (media, words) => {
  const { simulator } = await startLab();
  expect(() => simulator.addApp(seedWith(media))).toThrow(words);
});

test('a set shows its screenshots in order, ten of them unless told otherwise, and by pages', async () => {
  const { lab, app } = await started(seedWith({ ja: { APP_IPHONE_67: pictures(12) } }));
  const path = await setsAt(lab, app, 'ja');
  const { many, included } = await lab.get(`${path}?include=appScreenshots`);
  expect(included).toHaveLength(10);
  expect(many[0]?.relationships['appScreenshots']?.meta).toEqual({ paging: { total: 12, limit: 10 } });
  const set = `/v1/appScreenshotSets/${many[0]?.id}`;
  const first = await lab.get(`${set}/appScreenshots?limit=7`);
  const second = await lab.get(first.body.links?.['next'] ?? '');
  expect([...first.many, ...second.many].map(({ attributes }) => attributes['fileSize'])).toEqual(
    pictures(12).map(({ fileSize }) => fileSize),
  );
  const one = await lab.get(`${set}?include=appStoreVersionLocalization,appScreenshots`);
  expect(one.included.map(({ type }) => type)).toContain('appStoreVersionLocalizations');
  const screenshot = await lab.get(`/v1/appScreenshots/${first.many[0]?.id}?include=appScreenshotSet`);
  expect(screenshot.included[0]?.id).toBe(many[0]?.id);
  expect(screenshot.one.attributes['assetDeliveryState']).toMatchObject({ state: 'COMPLETE' });
  expect((await lab.get(path.replace('/appScreenshotSets', '/relationships/appScreenshotSets'))).many).toHaveLength(1);
});

test('the filter by display type is taken and ignored', async () => {
  const { lab, app } = await started(seedWith({ ja: { APP_IPHONE_67: [], APP_IPHONE_65: [] } }));
  const path = await setsAt(lab, app, 'ja');
  expect((await lab.get(`${path}?filter[screenshotDisplayType]=APP_IPHONE_65`)).many).toHaveLength(2);
  expect((await lab.get(`${path}?filter[screenshotDisplayType]=APP_IPHONE_69`)).status).toBe(400);
});

test('a new version begins with the screenshots of the one before it that came in whole', async () => {
  const media: Media = {
    'en-US': { APP_IPHONE_67: [...pictures(2), { ...picture(3), state: 'AWAITING_UPLOAD' }] },
    ja: { APP_IPAD_PRO_3GEN_129: pictures(1) },
  };
  const { lab, app } = await started(seedWith(media, { state: 'READY_FOR_DISTRIBUTION' }));
  await lab.post('appStoreVersions', { platform: 'IOS', versionString: '1.1' }, { app: { type: 'apps', id: app } });
  expect(await shown(lab, app, 'en-US', '1.1')).toEqual({ APP_IPHONE_67: ['1.png', '2.png'] });
  expect(await shown(lab, app, 'ja', '1.1')).toEqual({ APP_IPAD_PRO_3GEN_129: ['1.png'] });
  // Copies: what becomes of these does not touch the others.
  await lab.remove(await eyes(lab).localization(await eyes(lab).version(app, '1.1'), 'ja'));
  expect(await shown(lab, app, 'ja')).toEqual({ APP_IPAD_PRO_3GEN_129: ['1.png'] });
});

test('two stores with the same screenshots are described alike', async () => {
  const seed = seedWith({ ja: { APP_IPHONE_67: [...pictures(2), { ...picture(3), state: 'AWAITING_UPLOAD' }] } });
  const described = async (now: string) => {
    const simulator = await startSimulator({ now: new Date(now) });
    simulator.addApp(seed);
    await simulator.close();
    return JSON.stringify(simulator.describe());
  };
  const text = await described('2026-01-01T00:00:00Z');
  expect(await described('2026-02-01T00:00:00Z')).toBe(text);
  expect(text).toContain('{"delivery":"AWAITING_UPLOAD","fileName":"3.png","fileSize":3}');
});
