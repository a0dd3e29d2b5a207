/**
 * Milliseconds of a clock that only goes forward, also while the machine sleeps: the steady one stands still then on some systems (Linux).
 * @param steady never set @param wall may be set at any time: only what it is ahead counts
 */
export function createClock(steady = () => performance.now(), wall = () => Date.now()): () => number {
  const apart = wall() - steady();
  let slept = 0;
  return () => {
    slept = Math.max(slept, wall() - steady() - apart);
    return steady() + slept;
  };
}

/** The same for all of a process: what one part has read lately another may write. */
export const clock = createClock();
