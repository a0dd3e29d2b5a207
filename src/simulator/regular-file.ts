import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The largest file that is read, in bytes: thousands of apps fit. */
const LARGEST = 64 * 1024 * 1024;

/** Why a text can't be had: the system's word, and the end of a sentence that names the file. */
interface Unreadable {
  text?: undefined;
  code: string;
  problem: string;
}

/** Reads a text, and waits for nothing: a FIFO keeps its reader waiting, and a device may have no end. */
export function readRegularFile(
  file: string,
  { followsLinks }: { followsLinks: boolean },
): { text: string } | Unreadable {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  let handle: number | undefined;
  try {
    handle = openSync(file, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW));
    const status = fstatSync(handle);
    if (!status.isFile()) return { code: '', problem: 'is not a file' };
    if (status.size > LARGEST) return { code: '', problem: `is larger than ${LARGEST / 2 ** 20} MiB` };
    return { text: readFileSync(handle, 'utf8') };
  } catch (error) {
    const code = codeOf(error);
    return { code, problem: code === 'ENOENT' ? 'does not exist' : `can't be read (${code})` };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The system's word for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
