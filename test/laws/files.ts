import { createHash } from 'node:crypto';
import type { LocalFile } from '../../src/core/local-file.ts';
import type { FileReader } from '../../src/core/local-file.ts';
import { picture } from '../support/shelf.ts';

/** What the manifests of the laws find beside them. */

/** The demo account's password, which no plan holds. */
export const PASSWORD = 'open sesame';

export const FILES: Readonly<Record<string, string>> = {
  'review/receipt.txt': 'a receipt',
  'review/guide.txt': 'a guide, longer than a receipt',
  'review/again/card.txt': 'another receipt',
};

/** For the display type that every app has. */
export const PICTURES = ['1/home.png', '1/list.png', '2/home.png', '2/map.png', '10/end.png'] as const;

/** For App Review, of products. */
export const PRODUCT_PICTURES = ['products/coins.png', 'products/shop.png'] as const;

function contentOf(path: string): Buffer {
  return [...PICTURES, ...PRODUCT_PICTURES].some((known) => known === path)
    ? picture(path)
    : Buffer.from(FILES[path] ?? '');
}

export function fileAt(path: string): LocalFile {
  const bytes = contentOf(path);
  return { path, bytes: bytes.length, md5: createHash('md5').update(bytes).digest('hex') };
}

export const files: FileReader = {
  read: async (path, offset, length) => new Uint8Array(contentOf(path).subarray(offset, offset + length)),
};
