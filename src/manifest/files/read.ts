import { locateFile } from './locate.ts';
import type { Refusal } from './open.ts';
import { openFile, unreadable } from './open.ts';

/** Bytes. A release.yml of this size is a mistake. */
const MAX_MANIFEST = 2 * 1024 * 1024;

/** Bytes. The longest text Apple takes has 4,000 characters. */
const MAX_TEXT = 256 * 1024;

type FileResult = { text: string; problem?: undefined } | Refusal;

/** Reads a manifest. */
export async function readManifestFile(path: string): Promise<FileResult> {
  return readText(path, MAX_MANIFEST);
}

/** Reads a text file that a manifest names. */
export async function readReferencedFile(folder: string, path: string): Promise<FileResult> {
  const located = await locateFile(folder, path);
  return located.target === undefined ? located : readText(located.target, MAX_TEXT);
}

async function readText(path: string, limit: number): Promise<FileResult> {
  const opened = await openFile(path);
  if (opened.problem !== undefined) return opened;
  const { handle, size } = opened;
  try {
    if (size > limit) return { problem: `has ${megabytes(size)}; files of up to ${megabytes(limit)} are read` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile()) };
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    await handle.close();
  }
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
