import type { AppSection } from '../types.ts';

type Platform = AppSection['platform'];

/** What Apple takes for one display type. */
export interface Display {
  platform: Platform;
  /** Pixels, as `1290×2796`. */
  accepted: readonly string[];
  /** The same as a message tells it. */
  told: string;
}

type Table = Readonly<Record<string, Display>>;

/** Sizes of pictures that customers may hold either way. */
const TURNED: Readonly<Record<string, string>> = {
  IPHONE_67: '1260×2736 1290×2796 1320×2868',
  IPHONE_65: '1242×2688 1284×2778',
  IPHONE_61: '1179×2556 1206×2622',
  IPHONE_58: '1080×2340 1125×2436 1170×2532',
  IPHONE_55: '1242×2208',
  IPHONE_47: '750×1334',
  IPAD_PRO_3GEN_129: '2048×2732 2064×2752',
  IPAD_PRO_3GEN_11: '1488×2266 1640×2360 1668×2388 1668×2420',
  IPAD_PRO_129: '2048×2732',
  IPAD_105: '1668×2224',
};

/** Screens whose pictures may lack the status bar: upright and turned differ. */
const WITH_BAR: Readonly<Record<string, string>> = {
  IPHONE_40: '640×1096 640×1136 1136×600 1136×640',
  IPAD_97: '768×1004 768×1024 1536×2008 1536×2048 1024×748 1024×768 2048×1496 2048×1536',
};

const OLDEST = { IPHONE_35: '320×460 320×480 640×920 640×960 480×300 480×320 960×600 960×640' };

const WATCHES: Readonly<Record<string, string>> = {
  WATCH_ULTRA: '410×502 422×514',
  WATCH_SERIES_10: '416×496',
  WATCH_SERIES_7: '396×484',
  WATCH_SERIES_4: '368×448',
  WATCH_SERIES_3: '312×390',
};

/** Display types of screenshots, with the pixels that Apple takes (its reference data of 2026-10). */
export const SCREENSHOT_DISPLAYS: Table = {
  ...table('IOS', 'APP_', TURNED, turnedOf),
  ...table('IOS', 'APP_', { ...WITH_BAR, ...OLDEST, ...WATCHES }),
  ...table('IOS', 'IMESSAGE_APP_', TURNED, turnedOf),
  ...table('IOS', 'IMESSAGE_APP_', WITH_BAR),
  ...table('MAC_OS', 'APP_', { DESKTOP: '1280×800 1440×900 2560×1600 2880×1800' }),
  ...table('TV_OS', 'APP_', { APPLE_TV: '1920×1080 3840×2160' }),
  ...table('VISION_OS', 'APP_', { APPLE_VISION_PRO: '3840×2160' }),
};

/** Preview types. Apple's list of words has IPHONE_35 too, for which it takes no size any more. */
export const PREVIEW_DISPLAYS: Table = {
  ...table('IOS', '', {
    ...all('886×1920 1920×886', ['IPHONE_67', 'IPHONE_65', 'IPHONE_61', 'IPHONE_58']),
    ...all('1080×1920 1920×1080', ['IPHONE_55', 'IPHONE_40']),
    IPHONE_47: '750×1334 1334×750',
    ...all('1200×1600 1600×1200', ['IPAD_PRO_3GEN_129', 'IPAD_PRO_3GEN_11', 'IPAD_105']),
    IPAD_PRO_129: '1200×1600 1600×1200 900×1200 1200×900',
    IPAD_97: '900×1200 1200×900',
  }),
  ...table('MAC_OS', '', { DESKTOP: '1920×1080' }),
  ...table('TV_OS', '', { APPLE_TV: '1920×1080' }),
  ...table('VISION_OS', '', { APPLE_VISION_PRO: '3840×2160' }),
};

/** Pixels of the iPhone Duo, which none of these types takes. */
export const DUO = ['1398×2034', '2007×2853', '2034×1398', '2853×2007'];

/** Display types that take these pixels, among those of the same platform and kind of app as `wanted`. */
export function fitting(pixels: string, wanted: string, displays: Table): string[] {
  const isMessages = wanted.startsWith('IMESSAGE_');
  const platform = displays[wanted]?.platform;
  return Object.entries(displays).flatMap(([name, { accepted, platform: own }]) =>
    own === platform && name.startsWith('IMESSAGE_') === isMessages && accepted.includes(pixels) ? name : [],
  );
}

function turnedOf(sizes: readonly string[]): string[] {
  return sizes.map((size) => size.split('×').reverse().join('×'));
}

function table(
  platform: Platform,
  prefix: string,
  sizes: Readonly<Record<string, string>>,
  turn?: (sizes: readonly string[]) => string[],
): Table {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, text]): [string, Display] => {
      const upright = text.split(' ');
      const told = `${orList(upright)}${turn ? ', also turned' : ''}`;
      return [`${prefix}${name}`, { platform, accepted: [...upright, ...(turn?.(upright) ?? [])], told }];
    }),
  );
}

function all(sizes: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, sizes]));
}

/** `a, b or c` */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
