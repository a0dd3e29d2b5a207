import { opendir } from 'node:fs/promises';
import { extname, posix, resolve } from 'node:path';
import type { FileArea } from '../../core/local-file.ts';
import { nearest } from '../../core/text/nearest.ts';
import { count, orList } from '../../core/text/words.ts';
import { quotePath } from '../quote.ts';
import type { Pattern } from './glob-pattern.ts';
import { isAreaItself, locateFile } from './locate.ts';
import { naturalOrder } from './natural-order.ts';

/** Names that are looked at for a hint: where there are more, none is given. */
const MOST = 2000;

/** What is there where a pattern finds nothing. */
export async function globHint(area: FileArea, { base, name }: Pattern): Promise<{ hint?: string }> {
  const folders = base === '' ? [] : base.split('/');
  // Nobody misspells the way up.
  for (let depth = folders.lastIndexOf('..') + 1; depth <= folders.length; depth += 1) {
    const here = folders.slice(0, depth).join('/');
    const names = await namesIn(area, here);
    if (!names) return {};
    const next = folders[depth];
    if (next === undefined) return name === undefined ? {} : { hint: holding(here, names, name) };
    if (names.folders.includes(next)) continue;
    const meant = nearest(next, names.folders);
    const hint = `there is no folder ${quotePath(posix.join(here, next))}`;
    return { hint: meant === undefined ? hint : `${hint}; did you mean ${quotePath(posix.join(here, meant))}?` };
  }
  return {};
}

interface Names {
  files: string[];
  folders: string[];
}

async function namesIn(area: FileArea, path: string): Promise<Names | undefined> {
  const target = isAreaItself(area, path) ? resolve(area.folder, path) : locateFile(area, path).target;
  const opened = target === undefined ? undefined : await opendir(target).catch(() => undefined);
  if (!opened) return undefined;
  const names: Names = { files: [], folders: [] };
  let looked = 0;
  for await (const entry of opened) {
    looked += 1;
    if (looked > MOST) return undefined;
    if (entry.name.startsWith('.')) continue;
    if (!entry.isDirectory()) names.files.push(entry.name);
    if (!entry.isFile()) names.folders.push(entry.name);
  }
  return names;
}

function holding(path: string, { files }: Names, pattern: string): string {
  const folder = path === '' ? "the manifest's folder" : quotePath(path);
  if (files.length === 0) return `${folder} contains no files`;
  const ending = extname(pattern);
  const alike = files.filter((name) => ending !== '' && name.endsWith(ending)).sort(naturalOrder);
  if (alike[0] !== undefined) {
    const example = nearest(pattern, alike) ?? alike[0];
    const shown = `${folder} contains ${count(alike.length, 'file')} that end${alike.length === 1 ? 's' : ''} with ${ending}`;
    return `${shown}, such as ${quotePath(example)}; in a glob only * ? ** [ ] { } are special`;
  }
  const extensions = [...new Set(files.map((name) => extname(name) || name))].sort(naturalOrder).slice(0, 5);
  return `${folder} contains only files that end with ${orList(extensions)}`;
}
