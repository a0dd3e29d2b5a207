import type { Delivery } from '../../core/delivery.ts';
import { checksumOf, deliveryOf } from '../../core/delivery.ts';
import type { Query, Reader, Resource } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { pause } from '../../asc/pause.ts';
import { unlessAborted } from './unless-aborted.ts';
import type { WaitContext } from '../wait.ts';
import { MISSES } from '../wait.ts';

/** Where files show: a collection in which they stand or come along, or the one place of a single file. */
export interface Shown {
  path: string;
  query?: Query;
  alone?: true;
}

/** All that shows at a place, what comes along included. */
export async function filesShown(reader: Reader, { path, query, alone }: Shown): Promise<Resource[]> {
  if (!alone) {
    const { data, included } = await reader.all(path, query);
    return [...data, ...included];
  }
  const found = await reader.one(path, query);
  return found ? [found.data, ...found.included] : [];
}

/** A file that was sent and that Apple is looking at. */
interface SentFile {
  id: string;
  /** Its own path. */
  path: string;
  /** Where it shows, with others that are looked at along with it. */
  shown: Shown;
  limitMs: number;
}

/** How the wait for a file ended. */
export type Processed =
  | { status: 'complete' }
  | { status: 'interrupted' }
  | { status: 'refused' | 'overdue'; delivery: Delivery }
  /** App Store Connect does not have it any more. */
  | { status: 'gone' }
  /** It could not be looked at. */
  | { status: 'unseen'; error: FailureError };

export interface ProcessingWait {
  /** Waits until Apple has taken or refused the file, or its time is over. */
  wait(file: SentFile): Promise<Processed>;
}

/** Looks at a complete file whose checksum does not show yet. It comes later (observed) or, who knows, never. */
const CHECKSUM_LOOKS = 5;

/** So much of the first pause is every one longer for each collection to look at: a hundred of them are not all looked at several times a second. */
const SPREAD = 2 / 25;

/**
 * So much of the time that the quickest file took is waited before the first look at others, which may be quicker still, and so much from
 * one look to the next at least.
 */
const LIKELY = 3 / 4;
const BETWEEN = 1 / 4;

/** So many looks in a row have to miss a file that never showed before it is asked for by itself: lists lag (observed). */
const UNLISTED = 3;

interface Waiting extends SentFile {
  since: number;
  /** How often it was seen complete. */
  complete: number;
  delivery: Delivery;
  /** Why the last look saw nothing. */
  unseen: FailureError | undefined;
  /** How many looks in a row saw nothing. */
  missed: number;
  /** It has been seen. */
  showed: boolean;
  /** How many looks in a row found it missing among the others. */
  unlisted: number;
  end(processed: Processed): void;
  /** A mistake of ours. */
  fail(error: unknown): void;
}

/** Where some of the files show that are waited for. */
interface Place {
  shown: Shown;
  files: Set<Waiting>;
  /** When the last of them was sent. */
  newest: number;
  /** How long it is from one look to the next, in milliseconds; 0 before the first. */
  gap: number;
}

/**
 * Waits for the files of a run: one request a collection tells of all in it, where a request a file would eat up the allowance of an hour.
 * While files are still being sent to a collection it is looked at rarely, and others meanwhile: what comes after a file need not wait for
 * all the others.
 */
export function createProcessingWait({ reader, listener, polling, signal }: WaitContext): ProcessingWait {
  const places = new Map<string, Place>();
  /** How long the quickest file took until it was seen complete, in milliseconds; 0 until one was. */
  let quickest = 0;
  let reported = -Infinity;

  async function look({ shown, files }: Place): Promise<void> {
    const looked = [...files];
    const found = await unlessUnseen(looked, async () => {
      return new Map((await listed(shown)).map((asset) => [asset.id, asset]));
    });
    if (!found) return;
    // Asking for those that don't show may take long, and may be in vain: what the list tells of the others counts all the same.
    const unlistedLast = looked.sort((a, b) => Number(found.has(b.id)) - Number(found.has(a.id)));
    for (const file of unlistedLast) await unlessUnseen([file], () => lookAt(file, found.get(file.id)));
  }

  async function lookAt(file: Waiting, inList: Resource | undefined): Promise<void> {
    const asset = inList ?? (await unlisted(file));
    Object.assign(file, { unseen: undefined, missed: 0 });
    if (asset === 'gone') {
      file.end({ status: 'gone' });
      return;
    }
    file.delivery = asset ? deliveryOf(asset) : { state: 'absent', errors: [] };
    if (asset) Object.assign(file, { showed: true, unlisted: 0 });
    if (asset && file.delivery.state === 'COMPLETE') {
      file.complete += 1;
      if (checksumOf(asset) !== null || file.complete > CHECKSUM_LOOKS) file.end({ status: 'complete' });
    }
  }

  /** Apple is busy, or asks to wait: the files are there all the same, and can be looked at later. */
  async function unlessUnseen<T>(files: readonly Waiting[], looking: () => Promise<T>): Promise<T | undefined> {
    try {
      return await looking();
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      for (const file of files) {
        file.unseen = error;
        file.missed += 1;
      }
      return undefined;
    }
  }

  /** Where the place itself is gone there is nothing in it. */
  async function listed(shown: Shown): Promise<Resource[]> {
    return filesShown(reader, shown).catch((error: unknown) => {
      if (error instanceof FailureError && error.failure.status === 404) return [];
      throw error;
    });
  }

  /** A file that does not show among the others: lists lag, and somebody may have removed it. Its own path tells. */
  async function unlisted(file: Waiting): Promise<Resource | 'gone' | undefined> {
    file.unlisted += 1;
    if (!file.showed && file.unlisted < UNLISTED) return undefined;
    return (await reader.one(file.path))?.data ?? 'gone';
  }

  function judge(file: Waiting, now: number): void {
    const { delivery, since, limitMs, unseen, missed } = file;
    if (unseen && (now - since > limitMs || missed >= MISSES || unseen.failure.kind === 'auth')) {
      file.end({ status: 'unseen', error: unseen });
    } else if (delivery.state === 'FAILED') file.end({ status: 'refused', delivery });
    else if (now - since > limitMs) file.end({ status: 'overdue', delivery });
  }

  function reportProgress(now: number): void {
    // Lists are looked at one by one, and all of them are meant.
    if (now - reported < polling.firstMs) return;
    reported = now;
    const waiting = [...places.values()].flatMap(({ files }) => [...files]);
    const [some] = waiting;
    if (!some) return;
    const oldest = waiting.reduce((one, other) => (other.since < one.since ? other : one), some);
    const elapsedMs = Math.round(now - oldest.since);
    listener({ type: 'processing', files: waiting.length, elapsedMs, limitMs: oldest.limitMs });
  }

  /** When to look, at the earliest: after what is still being sent there, and then less and less often. */
  function nextLook({ files, newest, gap }: Place, looked: number): number {
    const first = Math.min(polling.maxMs, Math.max(polling.firstMs, quickest * LIKELY));
    const over = Math.min(...[...files].map(({ since, limitMs }) => since + limitMs));
    return Math.min(Math.max(newest + first, looked + gap), looked + polling.maxMs, over + 1);
  }

  async function watch(place: Place): Promise<void> {
    let looked = place.newest;
    while (place.files.size > 0) {
      const left = nextLook(place, looked) - performance.now();
      if (left > 0) await pause(left, signal);
      // A list that nobody answers is asked for again for minutes.
      else await unlessAborted(look(place), signal);
      if (signal.aborted) {
        for (const file of place.files) file.end({ status: 'interrupted' });
        break;
      }
      if (left > 0) continue;
      looked = performance.now();
      for (const file of place.files) judge(file, looked);
      reportProgress(looked);
      const spread = places.size * polling.firstMs * SPREAD;
      const least = Math.max(polling.firstMs, spread, quickest * BETWEEN);
      place.gap = Math.min(polling.maxMs, Math.max(least, place.gap * 1.5));
    }
    // At once: a file that is sent there from now on has nobody here who looks at it.
    places.delete(place.shown.path);
  }

  function watchToTheEnd(place: Place): void {
    watch(place).catch((error: unknown) => {
      places.delete(place.shown.path);
      for (const { fail } of place.files) fail(error);
    });
  }

  return {
    wait(file) {
      return new Promise((resolve, reject) => {
        const now = performance.now();
        const known = places.get(file.shown.path);
        const place = known ?? { shown: file.shown, files: new Set<Waiting>(), newest: now, gap: 0 };
        // What was waited for long says nothing of a file that is sent now.
        Object.assign(place, { newest: now, gap: 0 });
        const entry: Waiting = {
          ...file,
          since: now,
          complete: 0,
          delivery: { state: 'unknown', errors: [] },
          unseen: undefined,
          missed: 0,
          showed: false,
          unlisted: 0,
          end(processed) {
            place.files.delete(entry);
            const took = performance.now() - now;
            if (processed.status === 'complete') quickest = quickest === 0 ? took : Math.min(quickest, took);
            resolve(processed);
          },
          fail: reject,
        };
        place.files.add(entry);
        if (known) return;
        places.set(file.shown.path, place);
        watchToTheEnd(place);
      });
    },
  };
}
