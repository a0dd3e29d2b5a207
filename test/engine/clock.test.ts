import { expect, it } from 'vitest';
import { createClock } from '../../src/engine/clock.ts';

it('goes on while the machine sleeps, and never back', () => {
  let [steady, wall] = [5, 1_000_000];
  const clock = createClock(
    () => steady,
    () => wall,
  );
  const passes = (ms: number, asleep = 0): number => {
    const before = clock();
    steady += ms;
    wall += ms + asleep;
    return clock() - before;
  };
  expect(passes(10)).toBe(10);
  expect(passes(20, 3_600_000)).toBe(3_600_020);
  wall -= 7_200_000;
  expect(passes(30)).toBe(30);
});
