/** Why a file can't be had. */
export interface Refusal {
  target?: undefined;
  text?: undefined;
  path?: undefined;
  /** What is wrong with the file, as the end of a sentence that names it. */
  problem: string;
  hint?: string;
}

/** Why a file can't be read, as the end of a sentence that names it. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  // Of a socket, which can't be opened.
  if (code === 'ENXIO' || code === 'EOPNOTSUPP') return NOT_REGULAR;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text';
  return `can't be read (${code})`;
}

export const NOT_REGULAR = 'is not a regular file';
