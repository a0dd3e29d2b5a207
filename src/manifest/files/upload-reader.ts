import { closeSync, readSync } from 'node:fs';
import { FailureError } from '../../core/failure.ts';
import type { FileArea, FileReader, LocalFile } from '../../core/local-file.ts';
import { checksumOf } from './checksum.ts';
import { HOLDS_KEY, openNamed } from './describe.ts';
import type { OpenFile } from './open.ts';
import { openFound, stateNow, stateOf } from './open.ts';
import { turn } from './turns.ts';
import { lookInto, PIECE } from './windowed-reader.ts';

/** A file that was found and checked. */
interface Checked {
  /** Where it is, with links followed. */
  target: string;
  /** Which file it is, and when it last changed. */
  state: string;
}

/**
 * Reads parts of files for uploads. Each is found and checked once, and again once it is touched: what is sent has to be what was reviewed,
 * also where only its content changed.
 * @param files as they were when the manifest was read: one of another size since then is refused.
 */
export function createFileReader(area: FileArea, files: readonly LocalFile[] = []): FileReader {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const sums = new Map(files.map(({ path, md5 }) => [path, md5]));
  const checked = new Map<string, Promise<Checked>>();

  const find = async (path: string): Promise<Checked> => {
    const opened = openNamed(area, path);
    if (opened.problem !== undefined) throw notAsItWas(`the file ${path} ${opened.problem}`);
    const { size, target, stats } = opened;
    const { md5, holdsKey } = await lookInto(opened, async (bytes) => {
      const expected = sizes.get(path) ?? size;
      sizes.set(path, expected);
      if (size !== expected) throw changed(path, expected, size);
      return checksumOf(opened, bytes, area);
    });
    if (holdsKey) throw notAsItWas(`the file ${path} ${HOLDS_KEY.problem}`);
    if (md5 !== (sums.get(path) ?? md5)) throw notAsItWas(`the file ${path} changed after the plan was made`);
    return { target, state: stateOf(stats) };
  };

  const checkedOnce = (path: string): Promise<Checked> => {
    const known = checked.get(path);
    if (known) return known;
    const found = find(path);
    checked.set(path, found);
    found.catch(() => checked.delete(path));
    return found;
  };

  /** The file as it was checked: whatever else stands in its place by now, even by a link on the way, has another state. */
  const openChecked = async (path: string): Promise<OpenFile> => {
    for (let looked = 1; ; looked += 1) {
      const found = checkedOnce(path);
      const { target, state } = await found;
      const opened = openFound(target);
      if (opened.problem === undefined) {
        if (stateOf(opened.stats) === state) return opened;
        closeSync(opened.fd);
      }
      if (looked > 1) throw notAsItWas(`the file ${path} changed while it was read`);
      if (checked.get(path) === found) checked.delete(path);
    }
  };

  return {
    async read(path, offset, length) {
      const { fd, stats } = await openChecked(path);
      try {
        const expected = sizes.get(path) ?? 0;
        if (offset + length > expected) throw changed(path, expected, expected);
        const bytes = new Uint8Array(length);
        for (let filled = 0; filled < length; await turn()) {
          const bytesRead = readSync(fd, bytes, filled, Math.min(PIECE, length - filled), offset + filled);
          if (bytesRead === 0) throw changed(path, expected, offset + filled);
          filled += bytesRead;
        }
        if (stateNow(fd) !== stateOf(stats)) throw notAsItWas(`the file ${path} changed while it was read`);
        return bytes;
      } finally {
        closeSync(fd);
      }
    },
  };
}

function changed(path: string, before: number, now: number): FailureError {
  return notAsItWas(`the file ${path} changed while it was used: it had ${before} bytes and has ${now}`);
}

function notAsItWas(message: string): FailureError {
  return new FailureError({ kind: 'stale', message, hint: 'make a new plan with the files as they are now' });
}
