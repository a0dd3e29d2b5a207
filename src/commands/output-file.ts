import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import type { Destination } from './private-file.ts';
import { destinationOf, writePrivateFile } from './private-file.ts';

/**
 * Refuses to write over anything but what an earlier run has written there, or nothing.
 * @param isOwn whether a text is such
 */
export async function checkOutputFile(path: string, isOwn: (text: string) => boolean, io: Io): Promise<void> {
  if (destinationOf(path, io).kind !== 'file') return;
  const place = resolve(io.cwd, path);
  // What is no regular file might be read for ever.
  const isFile = await stat(place).then(
    (info) => info.isFile(),
    () => false,
  );
  const text = isFile ? await readFile(place, 'utf8').catch(() => undefined) : undefined;
  if (text === undefined || text === '' || isOwn(text)) return;
  throw new UsageError(`${path} exists and is not a plan; save the plan under another name`);
}

/** The system's words for a disk that takes no more: another name would not help. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/**
 * Writes what holds a release's data.
 * @returns what it was written to; `unwritten` where the disk did not take it
 * @throws UsageError where nothing can be written under that name
 */
export async function writeOutputFile(path: string, text: string, io: Io): Promise<Destination['kind'] | 'unwritten'> {
  try {
    return await writePrivateFile(path, text, io);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    if (!FULL.has(code)) throw new UsageError(`${path} can't be written (${code})`);
    io.stderr.write(`The plan could not be saved to ${path} (${code}). Make room and run it again.\n`);
    return 'unwritten';
  }
}
