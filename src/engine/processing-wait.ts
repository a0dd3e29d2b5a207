import type { Delivery } from '../core/delivery.ts';
import { checksumOf, deliveryOf } from '../core/delivery.ts';
import type { Query, Reader, Resource } from '../core/resource.ts';
import { FailureError } from '../core/failure.ts';
import { pause } from './pause.ts';
import type { WaitContext } from './wait.ts';
import { MISSES } from './wait.ts';

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

/** So much of the first pause is every one longer for each collection to look at: a hundred of them are not looked at twice a second. */
const SPREAD = 1 / 25;

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

/**
 * Waits for all files of a run together: one request a collection tells of all in it, where a request a file would eat up the
 * allowance of an hour. While files are still being sent it looks rarely.
 */
export function createProcessingWait({ reader, listener, polling, signal }: WaitContext): ProcessingWait {
  const waiting = new Set<Waiting>();
  let newest = 0;
  let looking = false;

  async function look(shown: Shown, files: readonly Waiting[]): Promise<void> {
    try {
      const found = new Map((await listed(shown)).map((asset) => [asset.id, asset]));
      for (const file of files) {
        file.unseen = undefined;
        file.missed = 0;
        const asset = found.get(file.id) ?? (await unlisted(file));
        if (asset === 'gone') {
          file.end({ status: 'gone' });
          continue;
        }
        file.delivery = asset ? deliveryOf(asset) : { state: 'absent', errors: [] };
        if (asset) Object.assign(file, { showed: true, unlisted: 0 });
        if (asset && file.delivery.state === 'COMPLETE') {
          file.complete += 1;
          if (checksumOf(asset) !== null || file.complete > CHECKSUM_LOOKS) file.end({ status: 'complete' });
        }
      }
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      // Apple is busy, or asks to wait: the files are there all the same, and can be looked at later.
      for (const file of files) {
        file.unseen = error;
        file.missed += 1;
      }
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
    const [oldest] = waiting;
    if (!oldest) return;
    const elapsedMs = Math.round(now - oldest.since);
    listener({ type: 'processing', files: waiting.size, elapsedMs, limitMs: oldest.limitMs });
  }

  async function watch(): Promise<void> {
    let delay = polling.firstMs;
    let looked = performance.now();
    while (waiting.size > 0) {
      const due = Math.min(...[...waiting].map(({ since, limitMs }) => since + limitMs)) - performance.now();
      const spread = new Set([...waiting].map(({ shown }) => shown.path)).size * polling.firstMs * SPREAD;
      await pause(Math.min(Math.max(delay, spread), Math.max(1, due + 1)), signal);
      if (signal.aborted) {
        for (const file of waiting) file.end({ status: 'interrupted' });
        break;
      }
      const isBusy = performance.now() - newest < polling.firstMs;
      if (isBusy && performance.now() - looked < polling.maxMs) {
        delay = polling.firstMs;
        continue;
      }
      const files = grouped(waiting);
      await Promise.all(files.map((members) => look(members[0].shown, members)));
      looked = performance.now();
      for (const file of waiting) judge(file, looked);
      reportProgress(looked);
      delay = Math.min(polling.maxMs, Math.max(delay, spread) * 1.5);
    }
    looking = false;
  }

  return {
    wait(file) {
      return new Promise((resolve, reject) => {
        newest = performance.now();
        const entry: Waiting = {
          ...file,
          since: newest,
          complete: 0,
          delivery: { state: 'unknown', errors: [] },
          unseen: undefined,
          missed: 0,
          showed: false,
          unlisted: 0,
          end(processed) {
            waiting.delete(entry);
            resolve(processed);
          },
          fail: reject,
        };
        waiting.add(entry);
        if (looking) return;
        looking = true;
        watch().catch((error: unknown) => {
          const left = [...waiting];
          waiting.clear();
          looking = false;
          for (const { fail } of left) fail(error);
        });
      });
    },
  };
}

function grouped(waiting: ReadonlySet<Waiting>): [Waiting, ...Waiting[]][] {
  const groups = new Map<string, [Waiting, ...Waiting[]]>();
  for (const file of waiting) {
    const group = groups.get(file.shown.path);
    if (group) group.push(file);
    else groups.set(file.shown.path, [file]);
  }
  return [...groups.values()];
}
