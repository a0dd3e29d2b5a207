import { Buffer } from 'node:buffer';
import { mkdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Kind } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import { count } from '../../core/text/words.ts';
import { liesInside } from '../files/locate.ts';
import type { Refusal } from '../files/open.ts';
import { repositoryRoot } from '../files/repository.ts';
import type { LoadedManifest, LoadOptions } from '../load.ts';
import { loadManifest } from '../load.ts';
import { parseYaml } from '../yaml.ts';
import { readBlobs } from './blobs.ts';
import { checkOut } from './checkout.ts';
import { withPrivateFolder } from './private-folder.ts';
import { resolveRef } from './resolve-ref.ts';
import type { GitPlace } from './run-git.ts';
import type { TreeEntry } from './tree.ts';
import { treeAt } from './tree.ts';
import { followed, wantedFiles } from './wanted-files.ts';

/** A manifest as it is in a commit. */
export interface ManifestAt {
  commit: string;
  /** Absent where it can't be had there: `problem` says why, as the end of a sentence that begins with the commit's name. */
  loaded?: LoadedManifest;
  problem?: string;
}

/** Bytes. As for a manifest in a folder. */
const LONGEST = 2 * 1024 * 1024;

/**
 * Loads a manifest with all its files as they are in a commit, through the same checks as one in a folder: what is needed is taken out of
 * the repository into a private folder, which is gone when this returns.
 * @param manifest its place in the working tree, with links followed; at the commit it is looked for at the same place
 * @returns a problem that is a whole sentence where the commit itself can't be had
 */
export async function loadManifestAt(
  ref: string,
  manifest: { area: FileArea; name: string },
  options: Omit<LoadOptions, 'cwd' | 'root'>,
  kinds: readonly Kind[],
): Promise<(ManifestAt & { unusable?: undefined }) | { unusable: Refusal }> {
  const { folder } = manifest.area;
  const root = repositoryRoot(folder);
  if (root === undefined) {
    return {
      unusable: {
        problem: `--base needs a git repository, and ${manifest.name} lies in none`,
        hint: 'run it in a clone',
      },
    };
  }
  const place = { root, env: options.env };
  const resolved = await resolveRef(place, ref);
  if (resolved.problem !== undefined) return { unusable: resolved };
  const { commit } = resolved;
  const path = join(relative(root, folder), manifest.name).split(sep).join('/');
  // What lies outside of the repository is in no commit.
  const limit = liesInside(root, manifest.area.root) ? relative(root, manifest.area.root) : '';
  return withPrivateFolder(async (target) => {
    const problem = await prepare(place, commit, path, target);
    if (problem !== undefined) return { commit, problem };
    const { issues, loaded } = await loadManifest(path, { ...options, cwd: target, root: join(target, limit) }, kinds);
    if (loaded) return { commit, loaded };
    const errors = issues.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const more = errors.length > 1 ? ` (${count(errors.length, 'error')})` : '';
    return { commit, problem: `has an invalid ${path}, line ${first?.line ?? 1}: ${first?.message ?? ''}${more}` };
  });
}

/** Puts the manifest and what it names into a folder. */
async function prepare(place: GitPlace, commit: string, path: string, target: string): Promise<string | undefined> {
  const tree = await treeAt(place, commit);
  if (tree.problem !== undefined) return sentence(tree);
  const { entries } = tree;
  const texts = await linkTexts(
    place,
    [...entries.values()].filter(({ isLink, bytes }) => isLink && bytes < MOST_LINK),
  );
  const links = new Map([...texts].flatMap(([link, text]) => targetOf(link, text)));
  const real = entries.get(followed(path, { links }).path);
  if (!real) return `has no ${path}`;
  if (real.bytes > LONGEST) return `has a ${path} that is too long for a manifest`;
  const text = await textOf(place, real);
  const value = text === undefined ? undefined : parseYaml(text, path).parsed?.value;
  const wanted = wantedFiles(value, folderOf(path), { entries, links });
  const own = [...followed(path, { links }).via, real.path].flatMap((one) => entries.get(one) ?? []);
  const refused = await checkOut(place, [...new Set([...own, ...wanted])], texts, target);
  if (refused) return sentence(refused);
  // Where a link may lead is decided by the repository in which it lies.
  await mkdir(join(target, '.git'));
  return undefined;
}

/** Characters that systems let a path have. */
const MOST_LINK = 4096;

async function linkTexts(place: GitPlace, links: readonly TreeEntry[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (links.length === 0) return texts;
  await readTexts(place, links, (index, text) => texts.set(links[index]?.path ?? '', text));
  return texts;
}

async function textOf(place: GitPlace, entry: TreeEntry): Promise<string | undefined> {
  let found: string | undefined;
  await readTexts(place, [entry], (_index, text) => (found = text));
  return found;
}

async function readTexts(
  place: GitPlace,
  entries: readonly TreeEntry[],
  take: (index: number, text: string) => void,
): Promise<void> {
  const objects = entries.map(({ object }) => object);
  await readBlobs(place, objects, async (index) => {
    const parts: Buffer[] = [];
    return {
      add: async (piece) => void parts.push(Buffer.from(piece)),
      end: async () => take(index, Buffer.concat(parts).toString('utf8')),
    };
  });
}

/** Where a link leads within the repository; nowhere else is anything taken from. */
function targetOf(link: string, text: string): [string, string][] {
  const target = posix.normalize(posix.join(folderOf(link), text)).replace(/\/$/, '');
  return text.startsWith('/') || target === '..' || target.startsWith('../') ? [] : [[link, target]];
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function sentence({ problem, hint }: Refusal): string {
  return hint === undefined ? problem : `${problem} (${hint})`;
}
