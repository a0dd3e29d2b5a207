import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openFile } from '../files/open.ts';
import { lookInto, piecesOf } from '../files/windowed-reader.ts';
import type { GitPlace } from './run-git.ts';
import { gitText } from './run-git.ts';

/** What stands in a repository for a file that Git LFS keeps elsewhere: the SHA-256 of its content. */
export interface LfsPointer {
  sha256: string;
}

/** Reads a pointer (git-lfs: docs/spec.md); `undefined` for any other text. */
export function lfsPointer(text: string): LfsPointer | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined;
  const [, sha256] = /^oid sha256:([0-9a-f]{64})$/m.exec(text) ?? [];
  return sha256 === undefined ? undefined : { sha256 };
}

/**
 * Puts the content in the place of its pointer, where this clone has fetched it: nothing is downloaded.
 * @returns whether it was there, and is what the pointer says
 */
export async function copyLfsContent(place: GitPlace, { sha256 }: LfsPointer, target: string): Promise<boolean> {
  const { status, text } = await gitText(place, ['rev-parse', '--git-common-dir'], 4096);
  if (status !== 'done') return false;
  const store = resolve(place.root, text.replace(/\n$/, ''), 'lfs', 'objects');
  const opened = openFile(resolve(store, sha256.slice(0, 2), sha256.slice(2, 4), sha256));
  if (opened.problem !== undefined) return false;
  const hash = createHash('sha256');
  await lookInto(opened, async (bytes) => {
    await rm(target);
    const copy = await open(target, 'wx', 0o600);
    try {
      for await (const piece of piecesOf(bytes)) {
        hash.update(piece);
        await copy.writeFile(piece);
      }
    } finally {
      await copy.close();
    }
  });
  return hash.digest('hex') === sha256;
}
