import type { Address } from '../../core/address.ts';
import type { StoredFile } from '../../core/delivery.ts';
import type { PresentFile } from '../../core/present.ts';

/** A picture or a video as Apple has it. */
export interface MediaRow extends StoredFile {
  /** Absent where it is about to come with a new version. */
  id?: string;
  address: Address;
  /** By which it was known before Apple copied it to a new version. */
  natural: Address;
  /** Of a video: the frame shown before it plays. */
  previewFrameTimeCode?: string | null;
  /** Where it can be looked at; absent until Apple is through with it. */
  image?: NonNullable<PresentFile['image']>;
}

/** The pictures, or videos, of one language for one kind of display, in their order. */
export interface Gallery {
  address: Address;
  locale: string;
  displayType: string;
  /** Of the place in which they hang; absent where it is about to come with a new version. */
  id?: string;
  rows: readonly MediaRow[];
}

/** Where a gallery belongs. */
export type Place = readonly [locale: string, displayType: string];

/** @param name of the section */
export function galleryAddress(name: string, [locale, displayType]: Place): Address {
  return `${name}/${locale}/${displayType}`;
}

/** What an address says of a gallery, or of a file in one; `undefined` for what is neither. */
export function placeOf(address: Address): { list: Address; place: Place; file?: string } | undefined {
  const [, list, locale, displayType, file] = /^([^/]+\/([^/]+)\/([^/]+))(?:\/(.+))?$/s.exec(address) ?? [];
  if (list === undefined || locale === undefined || displayType === undefined) return undefined;
  return { list, place: [locale, displayType], ...(file === undefined ? {} : { file }) };
}

/**
 * Addresses for what Apple has; never one that the manifest could make, since an old file and a new one may have the same name. They
 * hold the id where there is one: whatever else Apple says of a file changes while it is looked at, and what is to be deleted must not
 * become another file meanwhile. Copies in a new version have other ids, so they are found by what they are.
 */
export function rowAddresses(gallery: Address, rows: readonly Omit<MediaRow, 'address' | 'natural'>[]): MediaRow[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const key = `${gallery}/${row.fileName} (${row.md5?.slice(0, 8) ?? row.state})`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const natural = nth === 1 ? key : `${key} ${nth}`;
    return { ...row, natural, address: row.id === undefined ? natural : `${gallery}/${row.fileName} [${row.id}]` };
  });
}
