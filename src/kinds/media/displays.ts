import type { Display as DisplayWords } from '../../core/thing.ts';
import { orList } from '../../core/text/words.ts';
import type { AppPart } from '../manifest.gen.ts';

type Platform = AppPart['app']['platform'];

/** What Apple takes for one display type. */
export interface Display {
  platform: Platform;
  /** Pixels, as `1290×2796`. */
  accepted: readonly string[];
  /** The same as a message says it. */
  sizes: string;
  /** Screenshots of it alone are enough for App Review. */
  enough?: Enough;
}

export type Displays = Readonly<Record<string, Display>>;

/**
 * For which apps they are enough: for all of the platform, for those on iPhones or on iPads, or for apps of a special kind, which run on
 * watches or in Messages alone. Which of them an app is depends on the devices that its build runs on, which no API tells.
 */
type Enough = 'all' | 'iPhones' | 'iPads' | 'special';

/** A display for which Apple takes pictures, and mostly videos. Sizes are in pixels, upright ones first. */
interface Device {
  platform: Platform;
  /** What people call it, where Apple's key does not say that. */
  name?: string;
  screenshots: string;
  /** Customers may hold it either way: each size of a screenshot is taken turned, too. */
  turns?: true;
  previews?: string;
  /** Apps for Messages have a display type of their own for it. */
  messages?: true;
  enough?: Enough;
  /** Keys that people write instead, by what App Store Connect and shops call the device. */
  alias?: RegExp;
}

const PHONE = { platform: 'IOS', messages: true } as const;
const WATCH = { platform: 'IOS', enough: 'special' } as const;

/** By Apple's key without its beginning. Pixels are those of Apple's reference data of 2026-10. */
const DEVICES: Readonly<Record<string, Device>> = {
  IPHONE_67: {
    ...{ ...PHONE, name: '6.9-inch iPhone', enough: 'iPhones', alias: /IPHONE_?6[_.]?9(?:_|$)/i },
    ...{ screenshots: '1260×2736 1290×2796 1320×2868', turns: true, previews: '886×1920 1920×886' },
  },
  // Smaller iPhones and iPads get scaled pictures of the largest ones.
  IPHONE_65: {
    ...{ ...PHONE, name: '6.5-inch iPhone', enough: 'iPhones' },
    ...{ screenshots: '1242×2688 1284×2778', turns: true, previews: '886×1920 1920×886' },
  },
  IPHONE_61: {
    ...{ ...PHONE, name: '6.3-inch iPhone', alias: /IPHONE_?6[_.]?3(?:_|$)/i },
    ...{ screenshots: '1179×2556 1206×2622', turns: true, previews: '886×1920 1920×886' },
  },
  IPHONE_58: {
    ...{ ...PHONE, name: '6.1-inch iPhone' },
    ...{ screenshots: '1080×2340 1125×2436 1170×2532', turns: true, previews: '886×1920 1920×886' },
  },
  IPHONE_55: {
    ...{ ...PHONE, name: '5.5-inch iPhone' },
    ...{ screenshots: '1242×2208', turns: true, previews: '1080×1920 1920×1080' },
  },
  IPHONE_47: {
    ...{ ...PHONE, name: '4.7-inch iPhone' },
    ...{ screenshots: '750×1334', turns: true, previews: '750×1334 1334×750' },
  },
  // Its pictures, and those of the 9.7-inch iPad, may lack the status bar: upright and turned differ.
  IPHONE_40: {
    ...{ ...PHONE, name: '4-inch iPhone' },
    ...{ screenshots: '640×1096 640×1136 1136×600 1136×640', previews: '1080×1920 1920×1080' },
  },
  // Apple's list of preview types has it, too, but takes no size for it any more.
  IPHONE_35: {
    ...{ platform: 'IOS', name: '3.5-inch iPhone' },
    screenshots: '320×460 320×480 640×920 640×960 480×300 480×320 960×600 960×640',
  },
  IPAD_PRO_3GEN_129: {
    ...{ ...PHONE, name: '13-inch iPad', enough: 'iPads', alias: /IPAD_?(?:PRO_?|AIR_?)?13(?:_|$)/i },
    ...{ screenshots: '2048×2732 2064×2752', turns: true, previews: '1200×1600 1600×1200' },
  },
  IPAD_PRO_3GEN_11: {
    ...{ ...PHONE, name: '11-inch iPad', alias: /IPAD_?(?:PRO_?|AIR_?)?11(?:_|$)/i },
    ...{ screenshots: '1488×2266 1640×2360 1668×2388 1668×2420', turns: true, previews: '1200×1600 1600×1200' },
  },
  IPAD_105: {
    ...{ ...PHONE, name: '10.5-inch iPad' },
    ...{ screenshots: '1668×2224', turns: true, previews: '1200×1600 1600×1200' },
  },
  IPAD_PRO_129: {
    ...{ ...PHONE, name: '12.9-inch iPad' },
    ...{ screenshots: '2048×2732', turns: true, previews: '1200×1600 1600×1200 900×1200 1200×900' },
  },
  IPAD_97: {
    ...{ ...PHONE, name: '9.7-inch iPad' },
    screenshots: '768×1004 768×1024 1536×2008 1536×2048 1024×748 1024×768 2048×1496 2048×1536',
    previews: '900×1200 1200×900',
  },
  WATCH_ULTRA: { ...WATCH, screenshots: '410×502 422×514' },
  WATCH_SERIES_10: { ...WATCH, screenshots: '416×496' },
  WATCH_SERIES_7: { ...WATCH, screenshots: '396×484' },
  WATCH_SERIES_4: { ...WATCH, screenshots: '368×448' },
  WATCH_SERIES_3: { ...WATCH, screenshots: '312×390' },
  DESKTOP: {
    ...{ platform: 'MAC_OS', name: 'Mac', enough: 'all', alias: /^(?:APP_)?MAC(?:_?OS|BOOK)?(?:_|$)/i },
    ...{ screenshots: '1280×800 1440×900 2560×1600 2880×1800', previews: '1920×1080' },
  },
  APPLE_TV: { platform: 'TV_OS', enough: 'all', screenshots: '1920×1080 3840×2160', previews: '1920×1080' },
  APPLE_VISION_PRO: { platform: 'VISION_OS', enough: 'all', screenshots: '3840×2160', previews: '3840×2160' },
};

/** Pixels of the iPhone Duo, which none of these types takes: Apple keeps its pictures in the asset library. */
export const DUO = ['1398×2034', '2007×2853', '2034×1398', '2853×2007'];

/** By Apple's screenshotDisplayType. */
export const SCREENSHOT_DISPLAYS: Displays = {
  ...displays('screenshots', 'APP_', DEVICES),
  ...displays('screenshots', 'IMESSAGE_APP_', forMessages()),
};

/** By Apple's previewType. */
export const PREVIEW_DISPLAYS: Displays = displays('previews', '', DEVICES);

/** An app for Messages alone has only these. */
function forMessages(): Readonly<Record<string, Device>> {
  const devices = Object.entries(DEVICES).filter(([, { messages }]) => messages === true);
  return Object.fromEntries(devices.map(([key, device]) => [key, { ...device, enough: 'special' }]));
}

function displays(
  section: 'screenshots' | 'previews',
  beginning: string,
  devices: Readonly<Record<string, Device>>,
): Displays {
  return Object.fromEntries(
    Object.entries(devices).flatMap(([key, device]): [string, Display][] => {
      const { platform, enough } = device;
      const listed = device[section]?.split(' ');
      if (!listed) return [];
      const isTurned = section === 'screenshots' && device.turns === true;
      const turned = isTurned ? listed.map((size) => size.split('×').reverse().join('×')) : [];
      const sizes = `${orList(listed)}${isTurned ? ', also turned' : ''}`;
      const display = { platform, accepted: [...listed, ...turned], sizes };
      return [[`${beginning}${key}`, enough === undefined ? display : { ...display, enough }]];
    }),
  );
}

/** What people call a display, where Apple's key does not say it, e.g. `6.9-inch iPhone`. */
export function displayName(displayType: string): string | undefined {
  const key = displayType.replace(/^(?:IMESSAGE_)?APP_/, '');
  const name = Object.hasOwn(DEVICES, key) ? DEVICES[key]?.name : undefined;
  return name !== undefined && displayType.startsWith('IMESSAGE_') ? `iMessage, ${name}` : name;
}

/** What there is to know of a display type for those who show its pictures. Apps for Messages come last, what is newer than this table after them. */
export function displayOf(displayType: string): DisplayWords {
  const key = displayType.replace(/^(?:IMESSAGE_)?APP_/, '');
  const place = Object.keys(DEVICES).indexOf(key);
  const [size = '3×4'] = (Object.hasOwn(DEVICES, key) ? DEVICES[key] : undefined)?.screenshots.split(' ') ?? [];
  const [width = 3, height = 4] = size.split('×').map(Number);
  const isMessages = displayType.startsWith('IMESSAGE_');
  const after = Object.keys(DEVICES).length;
  return {
    // A video's type is that of a picture without its beginning.
    key: isMessages ? displayType : key,
    name: displayName(displayType) ?? displayType,
    place: place < 0 ? 2 * after : place + (isMessages ? after : 0),
    ...{ width, height },
  };
}

/** Display types that take these pixels, among those of the same platform and sort of app as `wanted`. */
export function displaysThatTake(pixels: string, wanted: string, known: Displays): string[] {
  const isMessages = wanted.startsWith('IMESSAGE_');
  const platform = known[wanted]?.platform;
  return Object.entries(known).flatMap(([type, { accepted, platform: own }]) =>
    own === platform && type.startsWith('IMESSAGE_') === isMessages && accepted.includes(pixels) ? type : [],
  );
}

/** Whether App Review takes screenshots of this display type alone. What is newer than this table may be what it asks for. */
export function isEnough(displayType: string, platform: string): boolean {
  const display = Object.hasOwn(SCREENSHOT_DISPLAYS, displayType) ? SCREENSHOT_DISPLAYS[displayType] : undefined;
  return display === undefined || (display.platform === platform && display.enough !== undefined);
}

/** The display types that are enough on a platform, without those of special apps: `A or B for iPhones, C for iPads`. */
export function enoughTypes(platform: string): string {
  const typesFor = (apps: Enough): string[] =>
    Object.entries(SCREENSHOT_DISPLAYS).flatMap(([type, display]) =>
      display.platform === platform && display.enough === apps ? type : [],
    );
  const groups = (['all', 'iPhones', 'iPads'] as const).map((apps): string => {
    const types = orList(typesFor(apps));
    return types === '' || apps === 'all' ? types : `${types} for ${apps}`;
  });
  return groups.filter((group) => group !== '').join(', ');
}

/** What is meant by a display type that Apple doesn't have, as a hint; `undefined` where nothing but a slip can be guessed. */
export function displayMeant(section: 'screenshots' | 'previews', key: string): string | undefined {
  if (/DUO/i.test(key)) return `Apple takes ${section} for iPhone Duo only in its asset library, not by display type`;
  const [type, device] = Object.entries(DEVICES).find(([, { alias }]) => alias?.test(key)) ?? [];
  if (type !== undefined) {
    const slot = device?.name?.replace(/ (?:iPhone|iPad)$/, '');
    return `Apple's ${slot} slot is ${section === 'previews' ? '' : 'APP_'}${type}`;
  }
  return section === 'previews' ? previewMeant(key) : screenshotMeant(key);
}

function screenshotMeant(key: string): string | undefined {
  const meant = [`APP_${key}`, `IMESSAGE_${key}`].find((name) => Object.hasOwn(SCREENSHOT_DISPLAYS, name));
  return meant === undefined ? undefined : `screenshots say ${meant}`;
}

function previewMeant(key: string): string | undefined {
  if (key.endsWith('IPHONE_35')) return 'Apple no longer accepts previews of this size; remove it';
  if (/WATCH|IMESSAGE/.test(key))
    return `Apple has no previews for ${key.includes('WATCH') ? 'Apple Watch' : 'iMessage apps'}`;
  const meant = key.replace(/^APP_/, '');
  return meant !== key && Object.hasOwn(PREVIEW_DISPLAYS, meant) ? `previews say ${meant}, without APP_` : undefined;
}
