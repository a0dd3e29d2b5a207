import fs from 'node:fs';
import { Session } from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import { vi } from 'vitest';

const OURS = /\/src\/(?!simulator\/)/;

/** Counts the calls of all functions in `src` but those of the simulator. V8 does, and nothing else on the machine changes them. */
export async function countCalls(work: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    // What was called before counts for nothing.
    session.post('Profiler.takePreciseCoverage');
    await work();
    let calls = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      const functions = result.filter(({ url }) => OURS.test(url)).flatMap((script) => script.functions);
      calls = functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
    });
    return calls;
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

/** Counts bytes that are read of open files, piece by piece, from now on. Ends when mocks are restored. */
export function countBytesRead(): () => number {
  let bytes = 0;
  const { readSync } = fs;
  vi.spyOn(fs, 'readSync').mockImplementation((...args: unknown[]) => {
    const bytesRead = Reflect.apply(readSync, fs, args) as number;
    bytes += bytesRead;
    return bytesRead;
  });
  syncBuiltinESMExports();
  return () => bytes;
}
