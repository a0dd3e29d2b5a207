import { describe, expect, it } from 'vitest';
import type { Operation, UploadOperation } from '../../src/core/operation.ts';
import { graphOf } from '../../src/engine/schedule.ts';
import { createSpread } from '../../src/engine/spread.ts';

const upload = (at: number): UploadOperation => ({
  ...{
    action: 'upload',
    kind: 'screenshots',
    address: `screenshots/${at}`,
    method: 'POST',
    path: ['/v1/appScreenshots'],
  },
  ...{ body: {}, file: { path: `${at}.png`, bytes: 1, md5: '' }, siblings: [], seconds: 900 },
});

/** How many of ten uploads may start while so many others run, with a hundred requests left. */
function startable(running: readonly Operation[], waiting: readonly Operation[]): number {
  const look = (): Promise<void> => Promise.resolve();
  const budget = { waitFor: (requests: number) => (requests > 100 ? 1000 : 0), isSure: () => false, look };
  const spread = createSpread({
    budget: { ...budget, mostAtOnce: () => 1000 },
    listener() {},
    signal: new AbortController().signal,
  });
  const ready = Array.from({ length: 10 }, (_, at) => upload(1000 + at));
  const progress = { pending: ready, running: [...running], settled: [], waiting: new Set(waiting) };
  return spread.affordable(ready, progress, graphOf(progress)).length;
}

describe('what is under way', () => {
  const others = Array.from({ length: 100 }, (_, at) => upload(at));

  it('may need as many requests as are left: nothing more starts', () => {
    expect(startable(others, [])).toBe(0);
  });

  it('and only waits for Apple keeps nothing else from being sent', () => {
    expect(startable(others, others)).toBe(10);
  });
});

it('waits no longer in all than it may, however short each pause is', async () => {
  const pauses: number[] = [];
  const spread = createSpread({
    budget: { waitFor: () => 15_000, isSure: () => false, look: () => Promise.resolve(), mostAtOnce: () => 1000 },
    waitLimitMs: 40_000,
    passTime: async (ms) => void pauses.push(ms),
    listener() {},
    signal: new AbortController().signal,
  });
  const ready = [upload(1)];
  const progress = { pending: ready, running: [], settled: [], waiting: new Set<Operation>() };
  while (spread.spent() === undefined && pauses.length < 10) await spread.holdBack(ready, progress, graphOf(progress));
  expect(pauses).toEqual([15_000, 15_000]);
});
