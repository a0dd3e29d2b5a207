import type { Address } from '../../core/address.ts';
import type { StoredFile } from '../../core/asset.ts';
import type { MediaFile, PreviewFile } from '../../manifest/types.ts';

/** A picture or a video as Apple has it. */
export interface MediaRow extends StoredFile {
  /** Absent where it is about to come with a new version. */
  id?: string;
  address: Address;
  /** By which it was known before Apple copied it to a new version. */
  natural: Address;
  /** Of a video: the frame shown before it plays. */
  previewFrameTimeCode?: string | null;
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

/** What the manifest wants in each language: files by kind of display, in their order. */
export type WantedMedia = Readonly<Record<string, Readonly<Record<string, readonly (MediaFile | PreviewFile)[]>>>>;

/** One of the two kinds of media, which differ in little. */
export interface MediaKind {
  /** The facet, its key in the manifest, and the beginning of its addresses. */
  name: 'screenshots' | 'previews';
  /** Apple's largest number in one gallery; a reservation that nobody used counts too. */
  most: number;
  /** App Review asks for some in the primary language. */
  isAskedFor: boolean;
  gate: 'delete-screenshots' | 'delete-previews';
  /** Whether so many fewer are worth a question. Replacing one by another is not. */
  isLoss(before: number, after: number): boolean;
}

export function galleryAddress({ name }: MediaKind, locale: string, displayType: string): Address {
  return `${name}/${locale}/${displayType}`;
}

/**
 * Addresses for what Apple has; never one that the manifest could make, since an old file and a new one may have the same name. They
 * hold the id where there is one: whatever else Apple says of a file changes while it is looked at, and what is to be deleted must not
 * become another file meanwhile. Copies in a new version have other ids, so they are found by what they are.
 */
export function rowAddresses(gallery: Address, rows: readonly Omit<MediaRow, 'address' | 'natural'>[]): MediaRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = `${gallery}/${row.fileName} (${row.md5?.slice(0, 8) ?? row.state})`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const natural = nth === 1 ? key : `${key} ${nth}`;
    return { ...row, natural, address: row.id === undefined ? natural : `${gallery}/${row.fileName} [${row.id}]` };
  });
}
