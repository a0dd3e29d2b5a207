import { setImmediate } from 'node:timers/promises';

/** Pieces between two turns: some 16 MB, which take a few hundredths of a second. */
const BETWEEN = 64;

let pieces = 0;
let next: Promise<void> | undefined;

/**
 * To be awaited at each piece of a file that is read. A piece costs less than the way to another thread and back would, so it is read
 * without; now and then everything else has its turn, such as a spinner or Ctrl-C. All that is read counts together, and waits together.
 */
export async function turn(): Promise<void> {
  pieces += 1;
  if (pieces >= BETWEEN) await (next ??= others());
}

async function others(): Promise<void> {
  await setImmediate();
  pieces = 0;
  next = undefined;
}
