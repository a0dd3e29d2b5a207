import { dirname, join, resolve } from 'node:path';
import { openFile } from './open.ts';
import { repositoryRoot } from './repository.ts';

/** Bytes. A repository of a hundred thousand branches has less. */
const LARGEST = 16 * 1024 * 1024;

/** A branch may be a name for another one; nobody needs more of that. */
const MOST_NAMES = 5;

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** As git takes names of refs, and so that none leads out of the repository. */
const REF = /^ref:\s*(refs\/(?!.*(?:\.\.|\/\/))[^\0-\x20\x7f~^:?*[\\]+)$/;

/**
 * The commit that is checked out around a folder, as `git rev-parse HEAD` would say, without git: in a clone, a worktree or a submodule,
 * with refs in files of their own or packed. `undefined` where there is none, or where git keeps its refs in another way (reftable).
 * @param folder absolute, with links followed
 */
export async function headCommit(folder: string): Promise<string | undefined> {
  const root = await repositoryRoot(folder);
  const own = root === undefined ? undefined : await gitFolder(join(root, '.git'));
  if (own === undefined) return undefined;
  // Of a worktree: its branches lie with those of the repository that it belongs to.
  const common = await lineOf(join(own, 'commondir'));
  const shared = common === undefined ? own : resolve(own, common);
  let line = await lineOf(join(own, 'HEAD'));
  for (let names = 0; names <= MOST_NAMES && line !== undefined; names += 1) {
    if (HASH.test(line)) return line;
    const name = REF.exec(line)?.[1];
    if (name === undefined) return undefined;
    line = (await lineOf(join(shared, name))) ?? (await packed(join(shared, 'packed-refs'), name));
  }
  return undefined;
}

/** In worktrees and submodules `.git` is a file that says where the folder is. */
async function gitFolder(place: string): Promise<string | undefined> {
  const line = await lineOf(place);
  if (line === undefined) return place;
  const path = /^gitdir:\s*(.+)$/.exec(line)?.[1];
  return path === undefined ? undefined : resolve(dirname(place), path);
}

async function packed(file: string, name: string): Promise<string | undefined> {
  const lines = (await textOf(file))?.split('\n') ?? [];
  return lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
}

async function lineOf(file: string): Promise<string | undefined> {
  return (await textOf(file))?.trimEnd();
}

/** What can't be read is not there. */
async function textOf(file: string): Promise<string | undefined> {
  const opened = await openFile(file);
  if (opened.problem !== undefined) return undefined;
  const { handle, size } = opened;
  try {
    return size > LARGEST ? undefined : await handle.readFile('utf8');
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
