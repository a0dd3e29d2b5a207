import { FailureError } from '../../core/failure.ts';
import type { FileReader, LocalFile } from '../../core/local-file.ts';
import { describeFile } from './describe.ts';
import { locateFile } from './locate.ts';
import { openFile } from './open.ts';

/**
 * Reads parts of files for uploads.
 * @param files as they were when the manifest was read: one of another size since then is refused.
 */
export function createFileReader(folder: string, files: readonly LocalFile[] = []): FileReader {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const sums = new Map(files.map(({ path, md5 }) => [path, md5]));
  const checks = new Map<string, Promise<void>>();
  /** Once a file: what is sent has to be what was reviewed, also where only its content changed. */
  const check = async (path: string, md5: string): Promise<void> => {
    const { file, problem } = await describeFile(folder, path);
    if (!file) throw notAsItWas(`the file ${path} ${problem}`);
    if (file.md5 !== md5) throw notAsItWas(`the file ${path} changed after the plan was made`);
  };
  const checked = (path: string): Promise<void> => {
    const expected = sums.get(path);
    const made = checks.get(path) ?? (expected === undefined ? Promise.resolve() : check(path, expected));
    checks.set(path, made);
    return made;
  };
  return {
    async read(path, offset, length) {
      await checked(path);
      const located = await locateFile(folder, path);
      if (located.target === undefined) throw notAsItWas(`the file ${path} ${located.problem}`);
      const opened = await openFile(located.target);
      if (opened.problem !== undefined) throw notAsItWas(`the file ${path} ${opened.problem}`);
      const { handle, size } = opened;
      try {
        const expected = sizes.get(path) ?? size;
        sizes.set(path, expected);
        if (size !== expected || offset + length > size) throw changed(path, expected, size);
        const bytes = new Uint8Array(length);
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
          if (bytesRead === 0) throw changed(path, expected, offset + filled);
          filled += bytesRead;
        }
        return bytes;
      } finally {
        await handle.close();
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
