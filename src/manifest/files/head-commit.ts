import { closeSync, readFileSync } from 'node:fs';
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
export function headCommit(folder: string): string | undefined {
  const root = repositoryRoot(folder);
  const own = root === undefined ? undefined : gitFolder(join(root, '.git'));
  if (own === undefined) return undefined;
  // Of a worktree: its branches lie with those of the repository that it belongs to.
  const common = lineOf(join(own, 'commondir'));
  const shared = common === undefined ? own : resolve(own, common);
  let line = lineOf(join(own, 'HEAD'));
  for (let names = 0; names <= MOST_NAMES && line !== undefined; names += 1) {
    if (HASH.test(line)) return line;
    const name = REF.exec(line)?.[1];
    if (name === undefined) return undefined;
    line = lineOf(join(shared, name)) ?? packed(join(shared, 'packed-refs'), name);
  }
  return undefined;
}

/** In worktrees and submodules `.git` is a file that says where the folder is. */
function gitFolder(place: string): string | undefined {
  const line = lineOf(place);
  if (line === undefined) return place;
  const path = /^gitdir:\s*(.+)$/.exec(line)?.[1];
  return path === undefined ? undefined : resolve(dirname(place), path);
}

function packed(file: string, name: string): string | undefined {
  const lines = textOf(file)?.split('\n') ?? [];
  return lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
}

function lineOf(file: string): string | undefined {
  return textOf(file)?.trimEnd();
}

/** What can't be read is not there. */
function textOf(file: string): string | undefined {
  const opened = openFile(file);
  if (opened.problem !== undefined) return undefined;
  const { fd, size } = opened;
  try {
    return size > LARGEST ? undefined : readFileSync(fd, 'utf8');
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}
