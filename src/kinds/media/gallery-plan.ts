import type { Address } from '../../core/address.ts';
import { isLeftover } from '../../core/delivery.ts';
import { baseName } from '../../core/local-file.ts';
import type { MediaRow, Place } from './gallery.ts';
import { galleryAddress } from './gallery.ts';
import type { Comparison } from './match-files.ts';
import { missedBy } from './loss.ts';
import type { WantedFile } from './want.ts';

/** A file on its way: to be sent, or sent before and not settled yet. */
export interface FileStep {
  address: Address;
  file: WantedFile;
  /** What has to be gone first. */
  after: Address[];
  /** Another file of this list has the same name and size: two reservations of theirs could not be kept apart. */
  isAmbiguous: boolean;
}

/** What brings a gallery to what the manifest wants, said without a word of how Apple stores it. */
export interface GalleryPlan {
  address: Address;
  locale: string;
  displayType: string;
  /** Whether Apple has a place for it. */
  exists: boolean;
  /** Nothing stays: the place goes with all that hangs there. */
  empties: boolean;
  uploads: FileStep[];
  /** Apple has them and is still looking at them. */
  settling: FileStep[];
  removals: { address: Address; after: Address[] }[];
  /** Frames of videos, by the address of the video. */
  frames: { address: Address; previewFrameTimeCode: string }[];
  /** All that is wanted, in its order, where Apple has to be given one. */
  order?: Address[];
  /** Whether that is another order than Apple has, as far as can be known beforehand. */
  isReordered: boolean;
  /** How many different ones there were before anything was replaced, and will be. */
  before: number;
  after: number;
}

/** Plans one gallery. Pure. */
export function planGallery(
  { name, most }: { name: string; most: number },
  [locale, displayType]: Place,
  comparison: Comparison,
  exists: boolean,
): GalleryPlan {
  const { files, rows, pairs } = comparison;
  const address = galleryAddress(name, [locale, displayType]);
  const kept = new Set(pairs.values());
  const leftovers = rows.filter(({ state }) => isLeftover(state));
  const gone = rows.filter((row) => !kept.has(row) && !isLeftover(row.state));
  const missing = files.filter((file) => !pairs.has(file));
  const plan: GalleryPlan = {
    address,
    locale,
    displayType,
    exists,
    empties: files.length === 0 && rows.length > 0,
    uploads: [],
    settling: [],
    removals: [],
    frames: [],
    isReordered: needsOrder(files, rows, pairs),
    before: missedBy(comparison),
    after: files.length,
  };
  if (files.length === 0) return plan;
  // A full gallery takes nothing, so as many as have no room wait for one each that goes; the others are there before anything goes.
  const early = gone.slice(0, Math.max(0, kept.size + gone.length + missing.length - most));
  const room = missing.length - early.length;
  plan.uploads = missing.map((file, index) => ({
    address: `${address}/${file.path}`,
    file,
    after: [...leftovers, ...(index < room ? [] : early.slice(index - room, index - room + 1))].map(addressOf),
    isAmbiguous: missing.some((other) => other !== file && isAlike(other, file)),
  }));
  const sent = plan.uploads.map(addressOf);
  const few = Math.max(1, Math.floor(most / 3));
  // Whatever keeps files from arriving costs a few of those that are there, never all.
  const earlier = early.map((_row, at) =>
    at < few ? sent.slice(0, room) : sent.slice(room + at - few, room + at - few + 1),
  );
  plan.removals = [
    ...leftovers.map((row) => ({ address: row.address, after: [] })),
    ...gone.map((row, at) => ({ address: row.address, after: earlier[at] ?? sent })),
  ];
  const wanted = files.map((file) => pairs.get(file)?.address ?? `${address}/${file.path}`);
  plan.settling = files.flatMap((file) => {
    const row = pairs.get(file);
    return row && isUnsettled(row) ? { address: row.address, file, after: [], isAmbiguous: false } : [];
  });
  plan.frames = framesOf(files, pairs, wanted);
  // One that is stuck may have to be sent once more, and comes last then.
  if (plan.isReordered || plan.settling.length > 0) plan.order = wanted;
  return plan;
}

function addressOf({ address }: { address: Address }): Address {
  return address;
}

function isAlike(a: WantedFile, b: WantedFile): boolean {
  return a.bytes === b.bytes && baseName(a.path) === baseName(b.path);
}

/** Apple has not said yet whether it takes the file. A word that nobody knows is no reason to wait. */
function isUnsettled({ state }: MediaRow): boolean {
  return state === 'UPLOAD_COMPLETE' || state === 'PROCESSING';
}

/** Several files on their way arrive in any order; one alone comes last. */
function needsOrder(files: readonly WantedFile[], rows: readonly MediaRow[], pairs: Comparison['pairs']): boolean {
  const missing = files.filter((file) => !pairs.has(file));
  const present = files.flatMap((file) => pairs.get(file) ?? []);
  const kept = new Set(present);
  const now = rows.filter((row) => kept.has(row));
  const isMoved = now.some((row, index) => row !== present[index]);
  return isMoved || missing.length > 1 || (missing.length === 1 && missing[0] !== files.at(-1));
}

/** Only after a video was processed does Apple keep a frame for it (observed), so it is never a part of the upload. */
function framesOf(files: readonly WantedFile[], pairs: Comparison['pairs'], addresses: readonly Address[]) {
  return files.flatMap((file, index) => {
    const wanted = file.previewFrameTimeCode;
    const present = pairs.get(file)?.previewFrameTimeCode;
    const address = addresses[index];
    if (wanted === undefined || wanted === present || address === undefined) return [];
    return { address, previewFrameTimeCode: wanted };
  });
}
