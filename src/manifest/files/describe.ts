import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { FileArea, LocalFile } from '../../core/local-file.ts';
import { locateFile } from './locate.ts';
import type { OpenFile, Refusal } from './open.ts';
import { openLocated, unreadable } from './open.ts';
import { scanForKeys } from './private-key-scan.ts';

type Described = { file: LocalFile; problem?: undefined } | { file?: undefined; problem: string; hint?: string };

/** Opens a file that a manifest names and that can be uploaded: a regular one with something in it. */
export async function openNamed(area: FileArea, path: string): Promise<OpenFile | Refusal> {
  const opened = await openLocated(() => locateFile(area, path));
  if (opened.problem !== undefined || opened.size > 0) return opened;
  await opened.handle.close();
  return { problem: 'is empty', hint: 'Apple does not accept empty files' };
}

/** Describes a file that a manifest names, without holding it in memory. */
export async function describeFile(area: FileArea, path: string): Promise<Described> {
  const opened = await openNamed(area, path);
  if (opened.problem !== undefined) return opened;
  try {
    const { holdsKey, ...sum } = await readThrough(opened.handle);
    return holdsKey ? HOLDS_KEY : { file: { path, ...sum } };
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    await opened.handle.close();
  }
}

/** What a file's content is, without holding it in memory. */
export async function readThrough(
  handle: FileHandle,
): Promise<Pick<LocalFile, 'bytes' | 'md5'> & { holdsKey: boolean }> {
  const hash = createHash('md5');
  const scan = scanForKeys();
  let bytes = 0;
  for await (const part of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    hash.update(part);
    scan.add(part);
    bytes += part.length;
  }
  return { bytes, md5: hash.digest('hex'), holdsKey: scan.found() };
}

/** Of a file whose name does not say that it is secret. */
export const HOLDS_KEY = {
  problem: 'contains a private key, which must not leave this machine',
  hint: 'take it out; if the file was ever sent or shared, revoke the key',
} as const;
