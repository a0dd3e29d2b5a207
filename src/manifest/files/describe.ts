import type { FileArea, LocalFile } from '../../core/local-file.ts';
import { checksumOf } from './checksum.ts';
import { locateFile } from './locate.ts';
import type { OpenFile, Refusal } from './open.ts';
import { openLocated, unreadable } from './open.ts';

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
    const { holdsKey, ...sum } = await checksumOf(opened.handle, area);
    return holdsKey ? HOLDS_KEY : { file: { path, ...sum } };
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    await opened.handle.close();
  }
}

/** Of a file whose name does not say that it is secret. */
export const HOLDS_KEY = {
  problem: 'contains a private key, which must not leave this machine',
  hint: 'take it out; if the file was ever sent or shared, revoke the key',
} as const;
