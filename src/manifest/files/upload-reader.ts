import type { FileHandle } from 'node:fs/promises';
import { FailureError } from '../../core/failure.ts';
import type { FileArea, FileReader, LocalFile } from '../../core/local-file.ts';
import { HOLDS_KEY, openNamed, readThrough } from './describe.ts';

/**
 * Reads parts of files for uploads.
 * @param files as they were when the manifest was read: one of another size since then is refused.
 */
export function createFileReader(area: FileArea, files: readonly LocalFile[] = []): FileReader {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const sums = new Map(files.map(({ path, md5 }) => [path, md5]));
  const checks = new Map<string, Promise<void>>();
  /** Once a file, and again once it is touched: what is sent has to be what was reviewed, also where only its content changed. */
  const checked = (path: string, handle: FileHandle, state: string): Promise<void> => {
    const key = `${path}\0${state}`;
    const made = checks.get(key) ?? check(path, handle, sums.get(path));
    checks.set(key, made);
    return made;
  };
  return {
    async read(path, offset, length) {
      const opened = await openNamed(area, path);
      if (opened.problem !== undefined) throw notAsItWas(`the file ${path} ${opened.problem}`);
      const { handle, size } = opened;
      try {
        const expected = sizes.get(path) ?? size;
        sizes.set(path, expected);
        if (size !== expected || offset + length > size) throw changed(path, expected, size);
        const state = await stateOf(handle);
        await checked(path, handle, state);
        const bytes = new Uint8Array(length);
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
          if (bytesRead === 0) throw changed(path, expected, offset + filled);
          filled += bytesRead;
        }
        if ((await stateOf(handle)) !== state) throw notAsItWas(`the file ${path} changed while it was read`);
        return bytes;
      } finally {
        await handle.close();
      }
    },
  };
}

async function check(path: string, handle: FileHandle, expected: string | undefined): Promise<void> {
  const { md5, holdsKey } = await readThrough(handle);
  if (holdsKey) throw notAsItWas(`the file ${path} ${HOLDS_KEY.problem}`);
  if (expected !== undefined && md5 !== expected) throw notAsItWas(`the file ${path} changed after the plan was made`);
}

/** Which file it is, and when it last changed: the system sets that time, and no program can. */
async function stateOf(handle: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function changed(path: string, before: number, now: number): FailureError {
  return notAsItWas(`the file ${path} changed while it was used: it had ${before} bytes and has ${now}`);
}

function notAsItWas(message: string): FailureError {
  return new FailureError({ kind: 'stale', message, hint: 'make a new plan with the files as they are now' });
}
