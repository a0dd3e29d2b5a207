import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { destinationOf } from './private-file.ts';

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
const ANEW = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;

interface NewFileOptions {
  /** Whether it may take the place of a file that is there. */
  replace?: boolean;
}

/**
 * Writes a file that people go on with, and commit.
 * @returns whether it was written: one that is there already stays as it is, unless it may be replaced
 * @throws UsageError where nothing can be written under that name
 */
export async function writeNewFile(
  path: string,
  text: string,
  io: Pick<Io, 'cwd' | 'guard'>,
  { replace = false }: NewFileOptions = {},
): Promise<boolean> {
  const place = resolve(io.cwd, path);
  if (replace && destinationOf(path, io).kind !== 'file')
    throw new UsageError(`${path} is not a file that can be replaced`);
  try {
    await mkdir(dirname(place), { recursive: true });
    const handle = await open(place, replace ? ANEW : NEW, 0o666);
    try {
      await handle.writeFile(io.guard?.redact(text) ?? text);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    if (code === 'EEXIST' && !replace) return false;
    throw new UsageError(`${path} can't be written (${code})`);
  }
}

/** Whether something has that name: a link that leads nowhere, too. */
export async function isThere(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<boolean> {
  return lstat(resolve(cwd, path)).then(
    () => true,
    () => false,
  );
}
