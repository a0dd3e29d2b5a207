import type { Address } from '../core/address.ts';

/** What an address says of a picture or a video, or of the list in which it stands. */
export interface MediaPlace {
  section: 'screenshots' | 'previews';
  locale: string;
  /** Apple's key for the kind of display. */
  displayType: string;
  /** Of the whole list. */
  set: Address;
  /** What follows it: one file. */
  file?: string;
}

const PLACE = /^(screenshots|previews)\/([^/]+)\/([^/]+)(?:\/(.+))?$/s;

/** Kinds of display whose key does not say what they are, by the key without its beginning. */
const DISPLAYS: Readonly<Record<string, string>> = {
  IPHONE_67: '6.9-inch iPhone',
  IPHONE_65: '6.5-inch iPhone',
  IPHONE_61: '6.3-inch iPhone',
  IPHONE_58: '6.1-inch iPhone',
  IPHONE_55: '5.5-inch iPhone',
  IPHONE_47: '4.7-inch iPhone',
  IPHONE_40: '4-inch iPhone',
  IPHONE_35: '3.5-inch iPhone',
  IPAD_PRO_3GEN_129: '13-inch iPad',
  IPAD_PRO_129: '12.9-inch iPad',
  IPAD_PRO_3GEN_11: '11-inch iPad',
  IPAD_105: '10.5-inch iPad',
  IPAD_97: '9.7-inch iPad',
  DESKTOP: 'Mac',
};

/** Where an address of the sections `screenshots` and `previews` points; `undefined` for any other. */
export function mediaPlace(address: Address): MediaPlace | undefined {
  const [, section, locale, displayType, file] = PLACE.exec(address) ?? [];
  if ((section !== 'screenshots' && section !== 'previews') || locale === undefined || displayType === undefined) {
    return undefined;
  }
  const set = `${section}/${locale}/${displayType}`;
  return { section, locale, displayType, set, ...(file === undefined ? {} : { file }) };
}

/** What people call a kind of display, where Apple's key does not say it. */
export function displayWords(displayType: string): string | undefined {
  const words = DISPLAYS[displayType.replace(/^(?:IMESSAGE_)?APP_/, '')];
  return words !== undefined && displayType.startsWith('IMESSAGE_') ? `iMessage, ${words}` : words;
}

/** `ja · screenshots for APP_IPHONE_67`, after the file if it is about one. */
export function mediaTitle({ section, locale, displayType, file }: MediaPlace, dot: string): string {
  const list = `${locale} ${dot} ${section} for ${displayType}`;
  return file === undefined ? list : `${file} in ${list}`;
}
