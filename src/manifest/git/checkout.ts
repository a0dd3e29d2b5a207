import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quotePath } from '../quote.ts';
import type { Refusal } from '../files/open.ts';
import type { BlobSink } from './blobs.ts';
import { readBlobs } from './blobs.ts';
import { copyLfsContent, lfsPointer } from './lfs.ts';
import type { GitPlace } from './run-git.ts';
import { FETCH_ALL } from './tree.ts';
import type { TreeEntry } from './tree.ts';

/** Bytes of all files together. A release with every language and display has a tenth of it. */
const MOST = 4 * 1024 * 1024 * 1024;

/**
 * Writes files of a commit into a folder of ours, as they were committed. Links come last: nothing is ever written through one.
 * @param links what each one says, by its path
 */
export async function checkOut(
  place: GitPlace,
  entries: readonly TreeEntry[],
  links: ReadonlyMap<string, string>,
  folder: string,
): Promise<Refusal | undefined> {
  const files = entries.filter(({ isLink }) => !isLink);
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST) return { problem: 'names files of more than 4 GB' };
  const pointers: { path: string; text: string }[] = [];
  const end = await readBlobs(
    place,
    files.map(({ object }) => object),
    async (index) => {
      const path = files[index]?.path ?? '';
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      return fileSink(await open(target, 'wx', 0o600), (text) => pointers.push({ path, text }));
    },
  );
  const [missing] = end.missing;
  if (missing !== undefined)
    return {
      problem: `names ${quotePath(files[missing]?.path ?? '')}, whose content is not in this clone`,
      hint: FETCH_ALL,
    };
  if (end.status !== 'done') return { problem: 'has files that git could not read' };
  const absent: string[] = [];
  for (const { path, text } of pointers) {
    const pointer = lfsPointer(text);
    if (pointer && !(await copyLfsContent(place, pointer, join(folder, path)))) absent.push(path);
  }
  if (absent[0] !== undefined) return inLfs(absent[0], absent.length);
  for (const { path } of entries.filter(({ isLink }) => isLink)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    // Systems without links have a file there, which nothing can be read through.
    await symlink(links.get(path) ?? '', target).catch(() => undefined);
  }
  return undefined;
}

function inLfs(path: string, number: number): Refusal {
  const others = number > 1 ? ` and ${number - 1} more` : '';
  return {
    problem: `names ${quotePath(path)}${others}, which Git LFS keeps, and this clone has ${number > 1 ? 'their pointers' : 'its pointer'} alone`,
    hint: 'run  git lfs fetch  for it first',
  };
}

/** No pointer is longer, and what is longer need not be kept. */
const LONGEST_POINTER = 1024;

function fileSink(handle: FileHandle, onShort: (text: string) => void): BlobSink {
  let bytes = 0;
  let text = '';
  return {
    async add(piece) {
      bytes += piece.length;
      if (bytes <= LONGEST_POINTER) text += piece.toString('latin1');
      await handle.writeFile(piece);
    },
    async end() {
      await handle.close();
      if (bytes <= LONGEST_POINTER) onShort(text);
    },
  };
}
