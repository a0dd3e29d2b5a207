import { posix } from 'node:path';
import { refusedName } from '../files/forbidden-names.ts';
import { createMatcher } from '../files/glob-matcher.ts';
import { parsePattern } from '../files/glob-pattern.ts';
import { globBudget } from '../files/glob-walk.ts';
import { FROM } from '../expand-folders.ts';
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
  const place = (text: string): string => posix.normalize(posix.join(folder, text)).replace(/\/$/, '');
  const { texts, folders } = namesIn(manifest);
  for (const path of texts.map(place).filter(isInside)) [path, ...matches(path, folder, tree)].forEach(add);
  for (const path of folders.map(place).filter(isInside)) {
    below(path, tree, (name) => name.split('/').length <= DEEPEST).forEach(add);
  }
  return [...wanted.values()];
}

function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith('../');
}

/** Below a folder that stands for several texts or pictures: language, display type, file. */
const DEEPEST = 3;

/** As the manifest names it, where it lies in its folder. */
function nameIn(folder: string, path: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function matches(path: string, folder: string, tree: Tree): string[] {
  const name = nameIn(folder, path);
  const home = path.slice(0, path.length - name.length);
  const pattern = parsePattern(name);
  if (pattern === undefined || pattern === 'too long') return [];
  const base = pattern.base === '' ? '' : `${pattern.base}/`;
  const budget = globBudget();
  const matcher = createMatcher(pattern.parts, budget);
  const fits = (one: string): boolean =>
    budget.left >= 0 && matcher.isMatch(matcher.read(matcher.start, `${base}${one}`));
  // A glob that goes through folders of any depth goes through no link to one.
  return below(posix.join(home, pattern.base), tree, fits, !pattern.isDeep);
}

/** What lies below a folder, wherever links on the way lead, where what follows in its path fits. @param throughLinks below it, too */
function below(
  folder: string,
  { entries, links }: Tree,
  fits: (name: string) => boolean,
  throughLinks = true,
): string[] {
  const { path, via } = followed(folder.replace(/\/$/, ''), { links });
  const prefix = path === '' || path === '.' ? '' : `${path}/`;
  const names = [...entries.keys()];
  const linked = [...links].flatMap(([link, target]) => {
    if (!throughLinks || !link.startsWith(prefix)) return [];
    return names.filter((name) => name.startsWith(`${target}/`)).map((name) => `${link}${name.slice(target.length)}`);
  });
  const all = [...names.filter((name) => name.startsWith(prefix)), ...linked];
  return [...via, ...all.filter((name) => fits(name.slice(prefix.length)))];
}

/** Every text that may be the name of a file, and those that name a folder. */
function namesIn(manifest: unknown): { texts: string[]; folders: string[] } {
  const texts = new Set<string>();
  const folders = new Set<string>();
  const walk = (item: unknown, key?: string): void => {
    if (typeof item === 'string' && item !== '' && !item.includes('\n')) (key === FROM ? folders : texts).add(item);
    else if (typeof item === 'object' && item !== null)
      for (const [name, inner] of Object.entries(item)) walk(inner, name);
  };
  walk(manifest);
  return { texts: [...texts], folders: [...folders] };
}
