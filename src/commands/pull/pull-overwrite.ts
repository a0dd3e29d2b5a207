import { readdir } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import type { NewFile } from '../../pull/text-files.ts';
import { isThere } from '../../pull/write-files.ts';
import { UsageError } from '../io.ts';

/** Names that a message has at most. */
const SHOWN = 10;

/**
 * What lies already where a manifest and its files are to be written: the same names, and other files in the folders that the manifest
 * reads. Paths relative to the folder.
 */
export async function alreadyThere(
  folder: string,
  files: readonly NewFile[],
): Promise<{ same: string[]; beside: string[] }> {
  const same: string[] = [];
  for (const { path } of files) if (await isThere(join(folder, path))) same.push(path);
  const own = new Set(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
  const inside = await Promise.all([...folders].map(async (name) => textsIn(folder, name)));
  return { same, beside: inside.flat().filter((path) => !own.has(path)) };
}

/** The text files below a folder, as far as there is one. */
async function textsIn(folder: string, name: string): Promise<string[]> {
  const found = await readdir(join(folder, name), { recursive: true }).catch(() => []);
  return found
    .filter((path) => path.endsWith('.txt'))
    .map((path) => posix.join(name, path.replaceAll(sep, '/')))
    .sort();
}

/** @throws UsageError, always */
export function refuseToOverwrite(paths: readonly string[]): never {
  const more = paths.length > SHOWN ? [`and ${paths.length - SHOWN} more`] : [];
  const list = [...paths.slice(0, SHOWN), ...more].map((path) => `  ${path}`).join('\n');
  throw new UsageError(
    `There is something already where pull would write:\n${list}\nTo bring a manifest up to date, use  ascend pull --write;  to write all of it anew,  --force.`,
  );
}
