import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, posix, resolve } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import type { Problem } from '../../core/issue.ts';
import { nearest } from '../../core/nearest.ts';
import { count, orList } from '../../core/words.ts';
import { quotePath } from '../quote.ts';
import { locateFile, OUTSIDE, relativePath } from './locate.ts';

interface Match {
  /** Relative to the manifest's folder. */
  path: string;
  /** Where its bytes are: the same for every way and every link that leads there. */
  target: string;
}

/** What an entry of a list stands for. */
export type Matches =
  | { kind: 'path'; files: [Match] }
  /** In natural order. */
  | { kind: 'glob'; files: Match[] }
  /** `problem` is the end of a sentence that names the entry. */
  | { kind: 'none'; problem: string; hint?: string };

/** Finds the files that an entry of a list stands for; `entry` is relative to the manifest's folder. */
export async function matchFiles(folder: string, entry: string): Promise<Matches> {
  // What only some manifests need is loaded only for them.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const spelled = relativePath(folder, entry);
  if (spelled.path === undefined) return { kind: 'none', ...spelled };
  const { path } = spelled;
  const pattern = escaped(path);
  const itself = await locateFile(folder, path);
  // A file whose name has brackets is rather meant than a pattern.
  if (!isDynamicPattern(pattern) || itself.target !== undefined)
    return { kind: 'path', files: [{ path, target: itself.target ?? path }] };
  const cwd = resolve(folder);
  // A link to a folder may lead to a whole disk, which ** would go through.
  const fs = linksFor(!pattern.includes('**'));
  const found = await glob(pattern, { cwd, expandDirectories: false, fs }).catch(() => []);
  const files = await matchesOf(folder, found);
  if (!files) return { kind: 'none', ...OUTSIDE, problem: `matches what ${OUTSIDE.problem}` };
  if (files.length > 0) return { kind: 'glob', files };
  return {
    kind: 'none',
    problem: 'matches no file',
    ...(await whyNone(
      folder,
      baseOf(path.split('/'), (part) => isDynamicPattern(escaped(part))),
    )),
  };
}

/**
 * Only `* ? ** [ ] { }` are special, and what a backslash stands before is not. The library knows more: groups in parentheses, `|`, `!`,
 * `+`, `@`, `^`, `$` and quotes; but the names that Xcode's simulators give to pictures have parentheses: `iPad Pro 13-inch (M5)-1.png`.
 */
function escaped(path: string): string {
  // A backslash with what it stands before, or a set of characters, which has its own signs.
  return path.replace(/\\.|\[[!^]?\]?[^\]]*\]|[()|!+@^$"]/g, (found) => (found.length === 1 ? `\\${found}` : found));
}

/** `undefined` where a link leads outside: files out there are not named. */
async function matchesOf(folder: string, found: readonly string[]): Promise<Match[] | undefined> {
  const paths = found.map((one) => posix.normalize(one)).sort(naturalOrder);
  const located = await Promise.all(paths.map((path) => locateFile(folder, path)));
  if (located.some((one) => one.target === undefined && one.problem === OUTSIDE.problem)) return undefined;
  return paths.map((path, index) => ({ path, target: located[index]?.target ?? path }));
}

/** Where a pattern looks: the folders that it names outright; and the rest of it, where that is one name. */
function baseOf(parts: readonly string[], isDynamic: (part: string) => boolean): { base: string[]; name?: string } {
  const folders = parts.slice(0, -1);
  const dynamic = folders.findIndex((part) => isDynamic(part));
  return dynamic < 0 ? { base: folders, name: parts.at(-1) ?? '' } : { base: folders.slice(0, dynamic) };
}

/** What is there instead. */
async function whyNone(folder: string, { base, name }: ReturnType<typeof baseOf>): Promise<Pick<Problem, 'hint'>> {
  for (let depth = 0; depth <= base.length; depth += 1) {
    const here = base.slice(0, depth).join('/');
    const names = await namesIn(folder, here);
    if (!names) return {};
    const next = base[depth];
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

async function namesIn(folder: string, path: string): Promise<Names | undefined> {
  const target = path === '' ? folder : (await locateFile(folder, path)).target;
  const entries =
    target === undefined ? undefined : await readdir(target, { withFileTypes: true }).catch(() => undefined);
  const shown = entries?.filter(({ name }) => !name.startsWith('.'));
  return (
    shown && {
      files: shown.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
      folders: shown.filter((entry) => !entry.isFile()).map(({ name }) => name),
    }
  );
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

type Adapter = NonNullable<GlobOptions['fs']>;
type Done<Result> = (error: Error | null, result?: Result) => void;

/**
 * How a glob sees links. tinyglobby follows all of them or leaves them all out; here one to a file is always a file, and so is one
 * that leads nowhere, which is then reported instead of missed.
 * @param followsFolders whether a link to a folder is entered
 */
function linksFor(followsFolders: boolean): Adapter {
  const own = {
    realpath: (path: string, done: Done<string>) =>
      realpath(path, (error, real) => (error ? done(null, path) : done(null, real))),
    stat: (path: string, done: Done<Stats>) =>
      stat(path, (error, stats) => {
        if (error) lstat(path, done);
        else if (stats.isDirectory() && !followsFolders) done(new Error('not entered'));
        else done(null, stats);
      }),
  };
  // The types of Node's functions want what none of their callers uses.
  return own as unknown as Adapter;
}

/** Order of names as people number them: 2 before 10. By code, so that it is the same on every machine. */
export function naturalOrder(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = byPart(left[index] ?? '', right[index] ?? '', index % 2 === 1);
    if (order !== 0) return order;
  }
  // `01` and `1` are the same number.
  return left.length - right.length || byCode(a, b);
}

function byPart(a: string, b: string, isNumber: boolean): number {
  if (!isNumber) return byCode(a, b);
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  // Numbers of any length, which a number of JavaScript could not hold.
  return left.length - right.length || byCode(left, right);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
