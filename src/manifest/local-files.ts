import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { FailureError } from '../core/failure.ts';
import type { FileReader, LocalFile } from '../core/local-file.ts';
import type { Refusal } from './files.ts';
import { locateFile, unreadable } from './files.ts';

type Described = { file: LocalFile; problem?: undefined } | { file?: undefined; problem: string; hint?: string };

/** Finds a file that a manifest names and that can be uploaded: a regular one with something in it. */
export async function findFile(folder: string, path: string): Promise<{ target: string; bytes: number } | Refusal> {
  const located = await locateFile(folder, path);
  if (located.target === undefined) return located;
  try {
    const info = await stat(located.target);
    if (info.isDirectory()) return { problem: 'is a folder', hint: 'name a file in it' };
    if (!info.isFile()) return { problem: 'is not a regular file' };
    if (info.size === 0) return { problem: 'is empty', hint: 'Apple takes no empty file' };
    return { target: located.target, bytes: info.size };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** Describes a file that a manifest names, without holding it in memory. */
export async function describeFile(folder: string, path: string): Promise<Described> {
  const found = await findFile(folder, path);
  if (found.target === undefined) return found;
  try {
    return { file: { path, ...(await checksum(found.target)) } };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** MD5 of a file's content, and how much was read for it. */
export async function checksum(target: string): Promise<Pick<LocalFile, 'bytes' | 'md5'>> {
  const hash = createHash('md5');
  let bytes = 0;
  for await (const part of createReadStream(target) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, md5: hash.digest('hex') };
}

/**
 * Reads parts of files for uploads.
 * @param files as they were when the manifest was read: one of another size since then is refused.
 */
export function createFileReader(folder: string, files: readonly LocalFile[] = []): FileReader {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const sums = new Map(files.map(({ path, md5 }) => [path, md5]));
  const checks = new Map<string, Promise<void>>();
  /** Once a file: what is sent has to be what was reviewed, also where only its content changed. */
  const check = async (path: string, md5: string): Promise<void> => {
    const { file } = await describeFile(folder, path);
    if (file && file.md5 !== md5) throw notAsItWas(`the file ${path} changed after the plan was made`);
  };
  const checked = (path: string): Promise<void> => {
    const expected = sums.get(path);
    const made = checks.get(path) ?? (expected === undefined ? Promise.resolve() : check(path, expected));
    checks.set(path, made);
    return made;
  };
  return {
    async read(path, offset, length) {
      await checked(path);
      const located = await locateFile(folder, path);
      if (located.target === undefined) throw notAsItWas(`the file ${path} ${located.problem}`);
      const handle = await open(located.target).catch((error: unknown) => {
        throw notAsItWas(`the file ${path} ${unreadable(error)}`, error);
      });
      try {
        const { size } = await handle.stat();
        const expected = sizes.get(path) ?? size;
        sizes.set(path, expected);
        if (size !== expected || offset + length > size) throw changed(path, expected, size);
        const bytes = new Uint8Array(length);
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
          if (bytesRead === 0) throw changed(path, expected, offset + filled);
          filled += bytesRead;
        }
        return bytes;
      } finally {
        await handle.close();
      }
    },
  };
}

function changed(path: string, before: number, now: number): FailureError {
  return notAsItWas(`the file ${path} changed while it was used: it had ${before} bytes and has ${now}`);
}

function notAsItWas(message: string, cause?: unknown): FailureError {
  const hint = 'make a new plan with the files as they are now';
  return new FailureError({ kind: 'stale', message, hint }, { cause });
}
