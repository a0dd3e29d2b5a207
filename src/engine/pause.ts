import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for some milliseconds. */
export async function pause(ms: number): Promise<void> {
  await sleep(ms);
}
