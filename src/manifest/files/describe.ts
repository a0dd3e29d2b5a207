import { closeSync } from 'node:fs';
import type { FileArea, LocalFile } from '../../core/local-file.ts';
import { checksumOf } from './checksum.ts';
import { locateFile } from './locate.ts';
import type { OpenFile, Refusal } from './open.ts';
import { openLocated, unreadable } from './open.ts';
import { lookInto } from './windowed-reader.ts';

type Described = { file: LocalFile; problem?: undefined } | { file?: undefined; problem: string; hint?: string };

/** Opens a file that a manifest names and that can be uploaded: a regular one with something in it. */
export function openNamed(area: FileArea, path: string): OpenFile | Refusal {
  return openFilled(area, path, 'Apple does not accept empty files');
}

/** Opens a regular file that a manifest names. @param hint what to do about one with nothing in it */
export function openFilled(area: FileArea, path: string, hint: string): OpenFile | Refusal {
  const opened = openLocated(() => locateFile(area, path));
  if (opened.problem !== undefined || opened.size > 0) return opened;
  closeSync(opened.fd);
  return { problem: 'is empty', hint };
}

/** Describes a file that a manifest names, without holding it in memory. */
export async function describeFile(area: FileArea, path: string): Promise<Described> {
  const opened = openNamed(area, path);
  if (opened.problem !== undefined) return opened;
  try {
    const { holdsKey, ...sum } = await lookInto(opened, (bytes) => checksumOf(opened, bytes, area));
    return holdsKey ? HOLDS_KEY : { file: { path, ...sum } };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** Of a file whose name does not say that it is secret. */
export const HOLDS_KEY = {
  problem: 'contains a private key, which must not leave this machine',
  hint: 'take it out; if the file was ever sent or shared, revoke the key',
} as const;
