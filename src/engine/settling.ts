import type { Delivery } from '../core/asset.ts';
import { checksumOf, deliveryOf } from '../core/asset.ts';
import { FailureError } from '../core/failure.ts';
import { pause } from './pause.ts';
import type { WaitContext } from './wait.ts';

/** A file that was sent and that Apple is looking at. */
interface SentFile {
  id: string;
  /** The collection in which it stands, with others that are looked at along with it. */
  collection: string;
  limitMs: number;
}

/** How the wait for a file ended. */
export type Settled =
  | { status: 'complete' }
  | { status: 'interrupted' }
  | { status: 'refused' | 'overdue'; delivery: Delivery }
  /** It could not be looked at. */
  | { status: 'unseen'; error: FailureError };

export interface Settling {
  /** Waits until Apple has taken or refused the file, or its time is over. */
  wait(file: SentFile): Promise<Settled>;
}

/** Looks at a complete file whose checksum does not show yet. It comes later (observed) or, who knows, never. */
const CHECKSUM_LOOKS = 5;

/** So much longer is every pause for each collection to look at: a hundred of them are not looked at twice a second. */
const SPREAD_MS = 20;

interface Waiting extends SentFile {
  since: number;
  /** How often it was seen complete. */
  complete: number;
  delivery: Delivery;
  end(settled: Settled): void;
  /** A mistake of ours. */
  fail(error: unknown): void;
}

/**
 * Waits for all files of a run together: one request a collection tells of all in it, where a request a file would eat up the
 * allowance of an hour. While files are still being sent it looks rarely.
 */
export function createSettling({ reader, listener, polling, signal }: WaitContext): Settling {
  const waiting = new Set<Waiting>();
  let newest = 0;
  let looking = false;

  async function look(collection: string, files: readonly Waiting[]): Promise<void> {
    try {
      const { data } = await reader.all(collection);
      const found = new Map(data.map((asset) => [asset.id, asset]));
      for (const file of files) {
        const asset = found.get(file.id);
        file.delivery = asset ? deliveryOf(asset) : { state: 'absent', errors: [] };
        if (asset && file.delivery.state === 'COMPLETE') {
          file.complete += 1;
          if (checksumOf(asset) !== null || file.complete > CHECKSUM_LOOKS) file.end({ status: 'complete' });
        }
      }
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      for (const file of files) file.end({ status: 'unseen', error });
    }
  }

  function judge(file: Waiting, now: number): void {
    const { delivery, since, limitMs } = file;
    if (delivery.state === 'FAILED') file.end({ status: 'refused', delivery });
    else if (now - since > limitMs) file.end({ status: 'overdue', delivery });
  }

  function tell(now: number): void {
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
      const spread = new Set([...waiting].map(({ collection }) => collection)).size * SPREAD_MS;
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
      await Promise.all([...files].map(([collection, members]) => look(collection, members)));
      looked = performance.now();
      for (const file of waiting) judge(file, looked);
      tell(looked);
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
          end(settled) {
            waiting.delete(entry);
            resolve(settled);
          },
          fail: reject,
        };
        waiting.add(entry);
        if (looking) return;
        looking = true;
        watch().catch((error: unknown) => {
          for (const { fail } of waiting) fail(error);
        });
      });
    },
  };
}

function grouped(waiting: ReadonlySet<Waiting>): Map<string, Waiting[]> {
  const groups = new Map<string, Waiting[]>();
  for (const file of waiting) groups.set(file.collection, [...(groups.get(file.collection) ?? []), file]);
  return groups;
}
