import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/change.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import type { Beside, ListedFile } from '../../src/core/kind.ts';
import { outlookOf } from '../../src/core/outlook.ts';
import {
  displayMeant,
  enoughTypes,
  isEnough,
  PREVIEW_DISPLAYS,
  SCREENSHOT_DISPLAYS,
} from '../../src/kinds/media/displays.ts';
import { rowAddresses } from '../../src/kinds/media/gallery.ts';
import { previews } from '../../src/kinds/previews/kind.ts';
import { screenshots } from '../../src/kinds/screenshots/kind.ts';
import { alone, folderWith } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { BUNDLE, scene } from '../support/scene.ts';

const SET = 'screenshots/ja/APP_IPHONE_67';

const file = (path: string, entry = 0): ListedFile => ({ path, bytes: 1, md5: path, entry });
const beside = (lists: Record<string, ListedFile[]>): Beside => ({
  files: (pointer) => lists[pointer] ?? [],
  fingerprint: () => undefined,
});
const row = (fileName: string, more: object = {}) => ({
  id: fileName,
  fileName,
  fileSize: 1,
  md5: fileName,
  state: 'COMPLETE',
  ...more,
});

function observed(kind: 'existing' | 'new' = 'existing') {
  return {
    app: { id: '1', primaryLocale: 'ja', platform: 'IOS' },
    version: { target: { kind, version: { id: '2' }, source: { id: '2' } }, access: 'editable' },
    versionLocalizations: { ja: { texts: {} }, ko: { texts: {} } },
  };
}

function have(names: readonly string[], more: object = {}) {
  const rows = rowAddresses(
    SET,
    names.map((name) => row(name)),
  );
  return {
    galleries: [{ address: SET, locale: 'ja', displayType: 'APP_IPHONE_67', id: 'set', rows }],
    primaryLocale: 'ja',
    owned: new Set<string>(),
    ...more,
  };
}

describe('what is wanted', () => {
  it('a display type that a language does not list comes from default, for every language of metadata too', () => {
    const lists = {
      '/screenshots/default/APP_IPHONE_67': [file('all.png')],
      '/screenshots/ko/APP_IPHONE_67': [file('ko.png')],
    };
    const section = { default: { APP_IPHONE_67: ['all.png'] }, ko: { APP_IPHONE_67: ['ko.png'], APP_IPHONE_55: null } };
    const want = screenshots.want({ screenshots: section, metadata: { ja: {}, fr: null, default: {} } }, beside(lists));
    expect(want).toEqual({
      ko: { APP_IPHONE_67: [{ path: 'ko.png', bytes: 1, md5: 'ko.png' }], APP_IPHONE_55: [] },
      ja: { APP_IPHONE_67: [{ path: 'all.png', bytes: 1, md5: 'all.png' }] },
    });
  });

  it('nothing without the section, and languages of metadata only where there is something to fill them with', () => {
    expect(screenshots.want({ metadata: { ja: {} } }, beside({}))).toBeUndefined();
    expect(screenshots.want({ screenshots: { ko: {} }, metadata: { ja: {} } }, beside({}))).toEqual({ ko: {} });
  });

  it('a frame of a video belongs to all files of its entry', () => {
    const entries = ['a.mp4', { file: 'b*.mp4', previewFrameTimeCode: '00:00:05:00' }];
    const lists = { '/previews/ja/IPHONE_67': [file('a.mp4'), file('b1.mp4', 1), file('b2.mp4', 1)] };
    const want = previews.want({ previews: { ja: { IPHONE_67: entries } } }, beside(lists));
    const frame = { previewFrameTimeCode: '00:00:05:00' };
    expect(want).toEqual({
      ja: {
        IPHONE_67: [
          { path: 'a.mp4', bytes: 1, md5: 'a.mp4' },
          { path: 'b1.mp4', bytes: 1, md5: 'b1.mp4', ...frame },
          { path: 'b2.mp4', bytes: 1, md5: 'b2.mp4', ...frame },
        ],
      },
    });
  });
});

describe('files beside the manifest', () => {
  const lists = (entries: string[]) => ({ screenshots: { ja: { APP_WATCH_SERIES_3: entries } } });
  const find = async (entries: string[], names: readonly string[]) => {
    const folder = await folderWith({});
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), png(312, 390, { text: name }));
    }
    return screenshots.manifest?.files?.(lists(entries), alone(folder));
  };

  it('are found by the pointer of their list, each with the entry that names it', async () => {
    const found = await find(['hero.png', 'ja/*.png'], ['ja/2.png', 'ja/10.png', 'hero.png']);
    expect(found?.problems).toEqual([]);
    expect(found?.lists.get('/screenshots/ja/APP_WATCH_SERIES_3')).toMatchObject([
      { path: 'hero.png', entry: 0 },
      { path: 'ja/2.png', entry: 1 },
      { path: 'ja/10.png', entry: 1 },
    ]);
  });

  it('are counted, not the entries of their list', async () => {
    const ten = Array.from({ length: 10 }, (_, at) => `${at}.png`);
    expect((await find([...ten, '*.png'], ten))?.problems).toEqual([]);
    const pointer = '/screenshots/ja/APP_WATCH_SERIES_3';
    expect((await find(['*.png'], [...ten, '10.png']))?.problems).toEqual([
      expect.objectContaining({
        pointer,
        message: 'APP_WATCH_SERIES_3 has 11 screenshots, and Apple accepts at most 10',
      }),
    ]);
  });

  it('may have several things wrong with them at one place', async () => {
    const found = await find(['a.webp', 'b/*.png'], []);
    expect(found?.problems).toMatchObject([{ several: true }, { several: true }]);
  });
});

describe('what is proposed', () => {
  const propose = (names: readonly string[], present: object, target: 'existing' | 'new' = 'existing') => {
    const want = { ja: { APP_IPHONE_67: names.map((path) => ({ path, bytes: 1, md5: path })) } };
    return screenshots.propose(want, present as never, observed(target), emptyProposal());
  };

  it('a change says its lists, and what happens to each file', () => {
    const { changes } = propose(['b', 'c'], have(['a', 'b']));
    expect(changes).toMatchObject([
      {
        ...{ address: SET, field: 'files', from: `/${SET}` },
        before: { files: [{ fileName: 'a' }, { fileName: 'b' }] },
        after: { files: [{ fileName: 'b' }, { fileName: 'c' }] },
        moves: [
          { what: 'added', place: 2, entry: { fileName: 'c', path: 'c' } },
          { what: 'removed', place: 1, entry: { fileName: 'a' } },
        ],
      },
    ]);
    expect(propose(['a'], have([], { galleries: [] })).changes[0]).not.toHaveProperty('before');
    expect(propose([], have(['a'])).changes[0]).not.toHaveProperty('after');
    expect(propose(['a', 'b'], have(['a', 'b'])).changes).toEqual([]);
  });

  it('a file whose checksum Apple does not show stays by its name and size', () => {
    const rows = rowAddresses(SET, [row('a', { md5: null }), row('b')]);
    const galleries = [{ address: SET, locale: 'ja', displayType: 'APP_IPHONE_67', id: 'set', rows }];
    expect(propose(['b', 'a'], have([], { galleries })).changes[0]?.moves).toMatchObject([{ what: 'moved', was: 1 }]);
  });

  it('what Apple copies to a new version is expected there', () => {
    const { changes, expects } = propose(['a'], have(['a']), 'new');
    expect(changes).toEqual([]);
    expect(expects).toMatchObject([{ address: SET, field: 'files', value: { files: [{ fileName: 'a', path: 'a' }] } }]);
  });
});

describe('words', () => {
  const words = (address: string) =>
    screenshots.words(address, { want: undefined, have: have([]), observed: observed() });

  it('of a list', () => {
    expect(words(SET)).toEqual({
      ...{ title: 'ja · screenshots for APP_IPHONE_67', detail: '6.9-inch iPhone', effect: 'with the version' },
      locale: 'ja',
      family: { title: 'screenshots for APP_IPHONE_67', member: 'ja' },
      file: 'screenshot',
      display: { key: 'IPHONE_67', name: '6.9-inch iPhone', place: 0, width: 1260, height: 2736 },
    });
    const displayAt = (address: string) => words(address).display;
    // Pictures and videos for one display belong together, and apps for Messages have theirs apart, after all others.
    expect(
      previews.words('previews/ja/IPHONE_67', {
        want: undefined,
        have: { primaryLocale: 'ja', owned: new Set() },
        observed: {},
      }).display?.key,
    ).toBe('IPHONE_67');
    const places = [
      'APP_IPHONE_67',
      'APP_IPAD_PRO_3GEN_129',
      'APP_WATCH_ULTRA',
      'APP_APPLE_TV',
      'IMESSAGE_APP_IPHONE_67',
      'APP_NEWER',
    ];
    const found = places.map((type) => displayAt(`screenshots/ja/${type}`)?.place ?? -1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(displayAt('screenshots/ja/APP_NEWER')).toMatchObject({
      key: 'NEWER',
      name: 'APP_NEWER',
      width: 3,
      height: 4,
    });
    expect(words('screenshots/ja/IMESSAGE_APP_IPAD_97').detail).toBe('iMessage, 9.7-inch iPad');
    expect(words('screenshots/ja/APP_WATCH_ULTRA')).not.toHaveProperty('detail');
  });

  it('of a file in one, and of them all', () => {
    expect(words(`${SET}/shots/01.png`)).toEqual({
      title: 'shots/01.png in ja · screenshots for APP_IPHONE_67',
      effect: 'with the version',
      locale: 'ja',
      list: SET,
      file: 'screenshot',
    });
    expect(words('screenshots').title).toBe('screenshots');
  });

  it('an error of Apple’s is fixed at the list', () => {
    const NOTHING = { have: undefined, observed: {} };
    const fix = screenshots.errors?.['appScreenshots'];
    expect([fix?.('fileName', `${SET}/01.png`, NOTHING), fix?.('fileName', undefined, NOTHING)]).toEqual([
      SET,
      'screenshots',
    ]);
    expect(previews.errors?.['appPreviewSets']?.('', 'previews/ja/IPHONE_67', NOTHING)).toBe('previews/ja/IPHONE_67');
  });
});

describe('what App Review asks for', () => {
  const reason = (present: object, changes: Change[] = []) => {
    const outlook = outlookOf({ changes, operations: [] });
    return screenshots.review?.requirements?.(present as never, observed(), outlook)[0]?.reason;
  };
  const gallery = (displayType: string, state = 'COMPLETE') => ({
    ...{ address: `screenshots/ja/${displayType}`, locale: 'ja', displayType, rows: [row('a', { state })] },
  });

  it('screenshots for one of the large displays, in the primary language', () => {
    expect(reason(have(['a']))).toBeUndefined();
    expect(reason({ galleries: [], primaryLocale: 'ja', owned: new Set() })).toMatch(/in ja, .* and there are none$/);
    expect(reason(have([], { galleries: [gallery('APP_IPHONE_55')] }))).toBe(
      'App Review asks for screenshots in ja, the primary language: APP_IPHONE_67 or APP_IPHONE_65 for iPhones, APP_IPAD_PRO_3GEN_129 for iPads; there are only APP_IPHONE_55',
    );
    expect(reason(have([], { galleries: [gallery('APP_IPHONE_67', 'FAILED')] }))).toMatch(/could not take 1 of 1/);
    expect(reason(have([], { galleries: [gallery('APP_IPHONE_67', 'PROCESSING')] }))).toMatch(
      /not finished with 1 of 1/,
    );
  });

  it('what the plan leads to counts', () => {
    const change = { address: SET, field: 'files', from: `/${SET}` };
    const after = { files: [{ fileName: 'a', fileSize: 1, md5: 'a' }] };
    expect(reason(have([], { galleries: [] }), [{ ...change, after }])).toBeUndefined();
    expect(reason(have(['a'], { owned: new Set([SET]) }), [{ ...change, before: after }])).toMatch(/there are none$/);
  });
});

describe('display types', () => {
  it('a newer one than is known may be enough, a smaller one is not, nor one of another platform', () => {
    expect(['APP_IPHONE_99', 'IMESSAGE_APP_IPHONE_58', 'APP_WATCH_ULTRA'].map((type) => isEnough(type, 'IOS'))).toEqual(
      [true, true, true],
    );
    expect(['APP_IPHONE_55', 'APP_DESKTOP'].map((type) => isEnough(type, 'IOS'))).toEqual([false, false]);
    expect(['MAC_OS', 'TV_OS', 'VISION_OS'].map(enoughTypes)).toEqual([
      'APP_DESKTOP',
      'APP_APPLE_TV',
      'APP_APPLE_VISION_PRO',
    ]);
  });

  it('pictures are taken turned, where people turn the device; videos by their own sizes', () => {
    expect(SCREENSHOT_DISPLAYS['APP_IPHONE_47']).toMatchObject({
      accepted: ['750×1334', '1334×750'],
      sizes: '750×1334, also turned',
    });
    expect(SCREENSHOT_DISPLAYS['APP_WATCH_ULTRA']).toMatchObject({ accepted: ['410×502', '422×514'] });
    expect(PREVIEW_DISPLAYS['IPHONE_47']).toMatchObject({ sizes: '750×1334 or 1334×750' });
    expect(PREVIEW_DISPLAYS).not.toHaveProperty('IPHONE_35');
    expect(SCREENSHOT_DISPLAYS).not.toHaveProperty('IMESSAGE_APP_IPHONE_35');
  });

  it('words of people are understood', () => {
    expect(displayMeant('previews', 'IPHONE_6_9')).toBe("Apple's 6.9-inch slot is IPHONE_67");
    expect(displayMeant('screenshots', 'MAC')).toBe("Apple's Mac slot is APP_DESKTOP");
    expect(displayMeant('screenshots', 'APP_IPHON_67')).toBeUndefined();
  });
});

it('everything is read where all is asked for: each language that the version has', async () => {
  const stored = [{ fileName: 'a.png', fileSize: 1, sourceFileChecksum: 'd41d8cd98f00b204e9800998ecf8427e' }];
  const media = { 'en-US': { APP_IPHONE_67: stored }, ja: { APP_IPHONE_55: stored } };
  const live = { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations: { 'en-US': {}, ja: {} }, media };
  const { engine, exchanges } = await scene({ bundleId: BUNDLE, name: 'Scene', versions: [live] });
  const { data } = await engine.reader.all('/v1/apps', { 'filter[bundleId]': BUNDLE });
  const [source] = (await engine.reader.all(`/v1/apps/${data[0]?.id}/appStoreVersions`)).data;
  const present = {
    app: { primaryLocale: 'en-US' },
    version: { target: { kind: 'new', versionString: '1.1', source } },
    versionLocalizations: { 'en-US': { texts: {} }, ja: { texts: {} } },
  };
  const read = (whole: boolean) => screenshots.observe(engine.reader, { want: undefined, whole }, present);
  const before = exchanges.length;
  expect(await read(false)).not.toHaveProperty('galleries');
  expect(exchanges).toHaveLength(before);
  const { galleries = [] } = await read(true);
  expect(galleries.map(({ address }) => address).sort()).toEqual([
    'screenshots/en-US/APP_IPHONE_67',
    'screenshots/ja/APP_IPHONE_55',
  ]);
});
