import type { Refusal } from '../files/open.ts';
import type { GitPlace } from './run-git.ts';
import { gitText } from './run-git.ts';

/** One file of a commit. */
export interface TreeEntry {
  /** From the root of the repository. */
  path: string;
  /** Of its content. */
  object: string;
  bytes: number;
  /** Its content is where it leads to. */
  isLink: boolean;
}

/** Bytes of a listing: some millions of files. */
const LONGEST = 512 * 1024 * 1024;

/** Every file and link of a commit, by its path. What lies in other repositories (submodules) is no part of it. */
export async function treeAt(
  place: GitPlace,
  commit: string,
): Promise<{ entries: ReadonlyMap<string, TreeEntry>; problem?: undefined } | Refusal> {
  const { text, ...end } = await gitText(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], LONGEST);
  if (end.status !== 'done') return { problem: 'has a commit whose files this clone does not list', hint: FETCH_ALL };
  const entries = text.split('\0').flatMap((line) => entryOf(line) ?? []);
  return { entries: new Map(entries.map((entry) => [entry.path, entry])) };
}

/** Of clones that leave contents out (`--filter`). */
export const FETCH_ALL =
  'fetch it whole: a clone without --filter, with actions/checkout without  filter:  or  sparse-checkout:';

/** `100644 blob <object> <bytes>\t<path>`; a size is missing where the content is. */
const LINE = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+|-)\t([^]+)$/;

/** Only who writes objects by hand gets such a name into a commit; none of them is a file of a release. */
const ODD_NAME = /^(?:|\.{1,2}|\.git)$/i;

function entryOf(line: string): TreeEntry | undefined {
  const [, mode, object = '', size, path = ''] = LINE.exec(line) ?? [];
  if (mode === undefined || path.split(/[\\/]/).some((name) => ODD_NAME.test(name))) return undefined;
  return { path, object, bytes: Number(size) || 0, isLink: mode === '120000' };
}
