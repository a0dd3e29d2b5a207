import fc from 'fast-check';
import { expect } from 'vitest';
import { EFFORT, SEED } from './effort.ts';

/** Whether an encounter put the law to the test at all: one that nothing ever tests holds nothing. */
export type Verdict = 'tested' | 'beside the point';

/** Tries a law on so many encounters, or on more where more effort is asked for. */
export async function holds<Met extends [unknown, ...unknown[]]>(
  runs: number,
  arbitraries: { [Index in keyof Met]: fc.Arbitrary<Met[Index]> },
  law: (...met: Met) => Promise<Verdict>,
): Promise<void> {
  let tested = 0;
  const numRuns = Math.ceil(runs * EFFORT);
  await fc.assert(
    fc.asyncProperty<Met>(...arbitraries, async (...met) => {
      if ((await law(...met)) === 'tested') tested += 1;
    }),
    { numRuns, ...SEED },
  );
  expect(tested).toBeGreaterThan(numRuns / 3);
}
