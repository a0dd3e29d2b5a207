import type { Operation } from '../core/operation.ts';

/** The operations that a run is carrying out at a moment. */
export interface Running {
  operations(): Operation[];
  /** Those among them that only wait for Apple. */
  waiting(): ReadonlySet<Operation>;
  /** How many more may start. What only waits for Apple keeps nothing else from being done. */
  free(): number;
  /** @param work never rejects but for a mistake of ours. */
  start(operation: Operation, work: () => Promise<void>): void;
  /** The operation only waits from now on, or goes on. */
  idle(operation: Operation, isIdle: boolean): void;
  end(operation: Operation): void;
  /** Resolves when something has ended or begun to wait since the last time it was asked. @throws the mistake, if there was one. */
  changed(): Promise<void>;
  /** Resolves when nothing is running any more. */
  drained(): Promise<void>;
}

/**
 * @param limit operations that do something at once, at most.
 */
export function createRunning(limit: number): Running {
  const running = new Map<Operation, Promise<void>>();
  const idle = new Set<Operation>();
  let fatal: { error: unknown } | undefined;
  let hasChanged = false;
  let wake = (): void => undefined;
  const notify = (): void => {
    hasChanged = true;
    wake();
  };
  return {
    operations: () => [...running.keys()],
    waiting: () => idle,
    free: () => Math.max(0, limit - (running.size - idle.size)),
    start(operation, work) {
      // What ends at once must find itself here.
      const begun = Promise.resolve().then(work);
      running.set(
        operation,
        begun.catch((error: unknown) => {
          fatal = { error };
          notify();
        }),
      );
    },
    idle(operation, isIdle) {
      if (!isIdle) idle.delete(operation);
      else {
        idle.add(operation);
        notify();
      }
    },
    end(operation) {
      running.delete(operation);
      idle.delete(operation);
      notify();
    },
    // One promise at a time: a race of all that is under way would leave a reaction behind in each, every time.
    async changed() {
      if (!hasChanged) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      hasChanged = false;
      if (fatal) throw fatal.error;
    },
    async drained() {
      await Promise.all(running.values());
      if (fatal) throw fatal.error;
    },
  };
}
