import { PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from './displays.ts';

/** Where a key is a display type: `/screenshots/ja` and the like. */
const PLACE = /^\/(screenshots|previews)\/[^/]+$/;

/** Names that people give to Apple's slots by what App Store Connect and shops call the devices. */
const SLOTS: readonly (readonly [name: RegExp, slot: string, type: string])[] = [
  [/IPHONE_?6[_.]?9(?:_|$)/i, '6.9-inch', 'IPHONE_67'],
  [/IPHONE_?6[_.]?3(?:_|$)/i, '6.3-inch', 'IPHONE_61'],
  [/IPAD_?(?:PRO_?|AIR_?)?13(?:_|$)/i, '13-inch', 'IPAD_PRO_3GEN_129'],
  [/IPAD_?(?:PRO_?|AIR_?)?11(?:_|$)/i, '11-inch', 'IPAD_PRO_3GEN_11'],
  [/^(?:APP_)?MAC(?:_?OS|BOOK)?(?:_|$)/i, 'Mac', 'DESKTOP'],
];

/** What is meant by a display type that Apple doesn't have, as a hint; `undefined` where nothing but a slip can be guessed. */
export function displayMeant(pointer: string, key: string): string | undefined {
  const [, section] = PLACE.exec(pointer) ?? [];
  if (section === undefined) return undefined;
  const isPreview = section === 'previews';
  if (/DUO/i.test(key)) return `Apple takes ${section} for iPhone Duo only in its asset library, not by display type`;
  for (const [name, slot, type] of SLOTS) {
    if (name.test(key)) return `Apple's ${slot} slot is ${isPreview ? '' : 'APP_'}${type}`;
  }
  return isPreview ? previewMeant(key) : screenshotMeant(key);
}

function screenshotMeant(key: string): string | undefined {
  const meant = [`APP_${key}`, `IMESSAGE_${key}`].find((name) => Object.hasOwn(SCREENSHOT_DISPLAYS, name));
  return meant === undefined ? undefined : `screenshots say ${meant}`;
}

function previewMeant(key: string): string | undefined {
  if (key.endsWith('IPHONE_35')) return 'Apple takes no previews of this size any more; remove it';
  if (/WATCH|IMESSAGE/.test(key))
    return `Apple has no previews for ${/WATCH/.test(key) ? 'Apple Watch' : 'iMessage apps'}`;
  const meant = key.replace(/^APP_/, '');
  return meant !== key && Object.hasOwn(PREVIEW_DISPLAYS, meant) ? `previews say ${meant}, without APP_` : undefined;
}
