import { describe, expect, it } from 'vitest';
import { LARGE, MANY, peakMemory } from '../../scripts/bench/memory.ts';

/** MB of the whole process, of which Node itself takes some 60. */
describe('the memory of the command line', () => {
  it.each([
    ['1,170 pictures', MANY, 250],
    ['60 pictures of 5 MB', LARGE, 150],
  ] as const)('stays within its bound for %s', { timeout: 600_000 }, async (_name, load, most) => {
    const { plan, apply } = await peakMemory(load);
    expect(plan).toBeLessThan(most);
    expect(apply).toBeLessThan(most);
  });
});
