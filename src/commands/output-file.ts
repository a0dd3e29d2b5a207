import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

/**
 * Refuses to write over anything but what an earlier run has written there, or nothing.
 * @param isOwn whether a text is such
 */
export async function checkOutputFile(path: string, isOwn: (text: string) => boolean, io: Io): Promise<void> {
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

/** @returns whether the disk took it. @throws UsageError where nothing can be written under that name */
export async function writeOutputFile(path: string, text: string, io: Io): Promise<boolean> {
  try {
    await writeFile(resolve(io.cwd, path), text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    if (!FULL.has(code)) throw new UsageError(`${path} can't be written (${code})`);
    io.stderr.write(`The plan could not be saved to ${path} (${code}). Make room and run it again.\n`);
    return false;
  }
  return true;
}
