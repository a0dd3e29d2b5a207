import { open } from 'node:fs/promises';
import { Session } from 'node:inspector';
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

/** Counts bytes that are read of open files from now on. Ends when mocks are restored. */
export async function countBytesRead(): Promise<() => number> {
  const handle = await open(process.execPath);
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  let bytes = 0;
  const { read } = prototype;
  vi.spyOn(prototype, 'read').mockImplementation(async function (this: typeof handle, ...args: unknown[]) {
    const result = (await Reflect.apply(read, this, args)) as Awaited<ReturnType<typeof read>>;
    bytes += result.bytesRead;
    return result;
  });
  return () => bytes;
}
