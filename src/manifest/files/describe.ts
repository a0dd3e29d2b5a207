import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { LocalFile } from '../../core/local-file.ts';
import { locateFile } from './locate.ts';
import type { OpenFile, Refusal } from './open.ts';
import { openFile, unreadable } from './open.ts';

type Described = { file: LocalFile; problem?: undefined } | { file?: undefined; problem: string; hint?: string };

/** Opens a file that a manifest names and that can be uploaded: a regular one with something in it. */
export async function openNamed(folder: string, path: string): Promise<OpenFile | Refusal> {
  const located = await locateFile(folder, path);
  if (located.target === undefined) return located;
  const opened = await openFile(located.target);
  if (opened.problem !== undefined || opened.size > 0) return opened;
  await opened.handle.close();
  return { problem: 'is empty', hint: 'Apple does not accept empty files' };
}

/** Describes a file that a manifest names, without holding it in memory. */
export async function describeFile(folder: string, path: string): Promise<Described> {
  const opened = await openNamed(folder, path);
  if (opened.problem !== undefined) return opened;
  try {
    return { file: { path, ...(await checksum(opened.handle)) } };
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    await opened.handle.close();
  }
}

/** MD5 of a file's content, and how much was read for it. */
export async function checksum(handle: FileHandle): Promise<Pick<LocalFile, 'bytes' | 'md5'>> {
  const hash = createHash('md5');
  let bytes = 0;
  for await (const part of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, md5: hash.digest('hex') };
}
