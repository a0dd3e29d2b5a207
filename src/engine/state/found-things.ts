import type { Listener } from '../../core/event.ts';
import type { Things } from '../../core/thing.ts';

/** What is to be said of things that turned up during a run, and are not in its plan. */
export interface FoundThings {
  all(): Things;
  /** Those that nobody has spoken of yet are announced. */
  add(more: Things): void;
}

/** @param planned what the plan says of its own */
export function createFoundThings(planned: Things, listener: Listener): FoundThings {
  let things: Things = {};
  return {
    all: () => things,
    add(more) {
      const fresh = Object.fromEntries(
        Object.entries(more).filter(([address]) => !(address in planned) && !(address in things)),
      );
      if (Object.keys(fresh).length === 0) return;
      things = { ...things, ...fresh };
      listener({ type: 'found', things: fresh });
    },
  };
}
