import type { Operation } from '../core/operation.ts';

/** What a run is doing at a moment. */
export interface UnderWay {
  operations(): Operation[];
  /** How many more may start. What only waits for Apple keeps nothing else from being done. */
  free(): number;
  /** @param work never rejects but for a mistake of ours. */
  start(operation: Operation, work: () => Promise<void>): void;
  /** The operation only waits from now on, or goes on. */
  idle(operation: Operation, isIdle: boolean): void;
  end(operation: Operation): void;
  /** Resolves when something has ended or begun to wait since the last time it was asked. @throws the mistake, if there was one. */
  stirred(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  over(): Promise<void>;
}

/**
 * @param limit operations that do something at once, at most.
 */
export function createUnderWay(limit: number): UnderWay {
  const running = new Map<Operation, Promise<void>>();
  const idle = new Set<Operation>();
  let mistake: { error: unknown } | undefined;
  let isStirred = false;
  let wake = (): void => undefined;
  const stir = (): void => {
    isStirred = true;
    wake();
  };
  return {
    operations: () => [...running.keys()],
    free: () => Math.max(0, limit - (running.size - idle.size)),
    start(operation, work) {
      // What ends at once must find itself here.
      const begun = Promise.resolve().then(work);
      running.set(
        operation,
        begun.catch((error: unknown) => {
          mistake = { error };
          stir();
        }),
      );
    },
    idle(operation, isIdle) {
      if (!isIdle) idle.delete(operation);
      else {
        idle.add(operation);
        stir();
      }
    },
    end(operation) {
      running.delete(operation);
      idle.delete(operation);
      stir();
    },
    // One promise at a time: a race of all that is under way would leave a reaction behind in each, every time.
    async stirred() {
      if (!isStirred) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      isStirred = false;
      if (mistake) throw mistake.error;
    },
    async over() {
      await Promise.all(running.values());
      if (mistake) throw mistake.error;
    },
  };
}
