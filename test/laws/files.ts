import { createHash } from 'node:crypto';
import type { LocalFile } from '../../src/core/local-file.ts';
import type { FileReader } from '../../src/core/local-file.ts';

/** What the manifests of the laws find beside them. */

/** The demo account's password, which no plan holds. */
export const PASSWORD = 'open sesame';

export const FILES: Readonly<Record<string, string>> = {
  'review/receipt.txt': 'a receipt',
  'review/guide.txt': 'a guide, longer than a receipt',
  'review/again/card.txt': 'another receipt',
};

export function fileAt(path: string): LocalFile {
  const bytes = Buffer.from(FILES[path] ?? '');
  return { path, bytes: bytes.length, md5: createHash('md5').update(bytes).digest('hex') };
}

export const files: FileReader = {
  read: async (path, offset, length) =>
    new Uint8Array(Buffer.from(FILES[path] ?? '').subarray(offset, offset + length)),
};
