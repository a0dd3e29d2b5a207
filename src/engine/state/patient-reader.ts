import type { Reader } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { pause } from '../../asc/pause.ts';

/** A reader that waits for what Apple has just made. */
export interface PatientReader extends Reader {
  /** Apple gave this id a moment ago, and nobody has looked since. */
  expect(id: string): void;
}

interface Patience {
  /** Pauses while Apple's lists lag behind its writes, in milliseconds. */
  lag: readonly number[];
  signal: AbortSignal;
}

/** Apple may not know an id yet that it has just given out (observed: 404 for seconds): who asks for what hangs on it asks again. */
export function patientReader(reader: Reader, { lag, signal }: Patience): PatientReader {
  const expected = new Set<string>();

  return {
    expect: (id) => expected.add(id),
    one: (path, query) => reader.one(path, query),
    async all(path, query, enough) {
      for (const delay of lag) {
        try {
          return await reader.all(path, query, enough);
        } catch (error) {
          const isUnknown = error instanceof FailureError && error.failure.status === 404;
          if (!isUnknown || signal.aborted || !path.split('/').some((part) => expected.has(part))) throw error;
          await pause(delay, signal);
        }
      }
      return reader.all(path, query, enough);
    },
  };
}
