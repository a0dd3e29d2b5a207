import { posix } from 'node:path';
import { refusedName } from '../files/forbidden-names.ts';
import { createMatcher } from '../files/glob-matcher.ts';
import { parsePattern } from '../files/glob-pattern.ts';
import { globBudget } from '../files/glob-walk.ts';
import type { TreeEntry } from './tree.ts';

/** A commit, as far as its files may be followed. */
export interface Tree {
  entries: ReadonlyMap<string, TreeEntry>;
  /** Where each link leads, from the root of the repository; one that leads out of it is missing. */
  links: ReadonlyMap<string, string>;
}

/** Links one behind the other: systems give up here, too. */
const MOST_LINKS = 40;

/** The links on the way to a path, and the path that they lead to. */
export function followed(path: string, { links }: Pick<Tree, 'links'>): { path: string; via: string[] } {
  const via: string[] = [];
  let current = path;
  for (
    let link = linkOn(current, links);
    link !== undefined && via.length < MOST_LINKS;
    link = linkOn(current, links)
  ) {
    via.push(link);
    current = posix.normalize(posix.join(links.get(link) ?? '', current.slice(link.length)));
  }
  return { path: current, via };
}

/** The first part of a path that is a link. */
function linkOn(path: string, links: ReadonlyMap<string, string>): string | undefined {
  if (links.size === 0) return undefined;
  const names = path.split('/');
  const parts = names.map((_name, index) => names.slice(0, index + 1).join('/'));
  return parts.find((part) => links.has(part));
}

/**
 * The files of a commit that a manifest may name, with the links that lead to them: every text in it counts as a path, or as a glob. What
 * is in none of them is not taken out of the repository, and what is taken is judged as any file that lies there.
 * @param folder of the manifest, '' for the root
 */
export function wantedFiles(manifest: unknown, folder: string, tree: Tree): TreeEntry[] {
  const wanted = new Map<string, TreeEntry>();
  const add = (named: string): void => {
    const { path, via } = followed(named, tree);
    for (const one of [...via, path]) {
      const entry = tree.entries.get(one);
      if (entry && !refusedName(nameIn(folder, one))) wanted.set(one, entry);
    }
  };
  for (const text of textsIn(manifest)) {
    const path = posix.normalize(posix.join(folder, text));
    if (path.startsWith('..')) continue;
    add(path);
    for (const match of matches(path, folder, tree)) add(match);
  }
  return [...wanted.values()];
}

/** As the manifest names it, where it lies in its folder. */
function nameIn(folder: string, path: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function matches(path: string, folder: string, { entries, links }: Tree): string[] {
  const name = nameIn(folder, path);
  const home = path.slice(0, path.length - name.length);
  const pattern = parsePattern(name);
  if (pattern === undefined || pattern === 'too long') return [];
  const base = pattern.base === '' ? '' : `${pattern.base}/`;
  const start = posix.join(home, base);
  // Where the folders that it names are links, their files are found by another name.
  const { path: real, via } = followed(start === './' ? '' : start.replace(/\/$/, ''), { links });
  const prefix = real === '' || real === '.' ? '' : `${real}/`;
  const budget = globBudget();
  const matcher = createMatcher(pattern.parts, budget);
  const found = [...entries.keys()].filter((one) => {
    if (!one.startsWith(prefix) || budget.left < 0) return false;
    return matcher.isMatch(matcher.read(matcher.start, base + one.slice(prefix.length)));
  });
  return [...via, ...found, ...belowLinks(prefix, base, { entries, links, matcher, isDeep: pattern.isDeep })];
}

/** A glob that goes through no folder of any depth goes through links to folders. */
function belowLinks(
  prefix: string,
  base: string,
  { entries, links, matcher, isDeep }: Tree & { matcher: ReturnType<typeof createMatcher>; isDeep: boolean },
): string[] {
  if (isDeep) return [];
  return [...links].flatMap(([link, target]) => {
    if (!link.startsWith(prefix)) return [];
    const names = [...entries.keys()].filter((name) => name.startsWith(`${target}/`));
    return names
      .map((name) => `${link}${name.slice(target.length)}`)
      .filter((name) => matcher.isMatch(matcher.read(matcher.start, base + name.slice(prefix.length))));
  });
}

function textsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (item: unknown): void => {
    if (typeof item === 'string' && item !== '' && !item.includes('\n')) found.add(item);
    else if (typeof item === 'object' && item !== null) Object.values(item).forEach(walk);
  };
  walk(value);
  return found;
}
