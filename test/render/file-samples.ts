import type { Change } from '../../src/core/change.ts';
import type { FileEntry } from '../../src/core/file-list.ts';
import { movesBetween } from '../support/moves.ts';
import type { Operation, UploadOperation } from '../../src/core/operation.ts';

export const SET = 'screenshots/ja/APP_IPHONE_67';

/** A file that Apple has; its name is its content too. */
export function there(fileName: string, kilobytes = 10, more: Partial<FileEntry> = {}): FileEntry {
  return { fileName, fileSize: kilobytes * 1000, md5: `${fileName} of ${kilobytes}`, ...more };
}

/** A file beside the manifest, equal to the one that `there` makes. */
export function wanted(fileName: string, kilobytes = 10, more: Partial<FileEntry> = {}): FileEntry {
  return { ...there(fileName, kilobytes), path: `pictures/${fileName}`, ...more };
}

export function filesChange(
  before: readonly FileEntry[] | undefined,
  after: readonly FileEntry[] | undefined,
  address = SET,
): Change {
  return {
    address,
    field: 'files',
    ...(before ? { before: { files: [...before] } } : {}),
    ...(after ? { after: { files: [...after] } } : {}),
    ...(before && after ? { moves: movesBetween(before, after) } : {}),
    from: `/${address}`,
  };
}

export function upload(address: string, bytes = 1000, more: Partial<UploadOperation> = {}): UploadOperation {
  const path = address.split('/').slice(3).join('/') || address;
  return {
    action: 'upload',
    kind: address.split('/')[0] ?? '',
    address,
    method: 'POST',
    path: ['/v1/appScreenshots'],
    body: { data: { type: 'appScreenshots', attributes: { fileName: path, fileSize: bytes } } },
    file: { path, bytes, md5: 'd41d8cd98f00b204e9800998ecf8427e' },
    siblings: [],
    seconds: 900,
    ...more,
  };
}

export function request(action: 'create' | 'update' | 'delete' | 'reorder', address: string): Operation {
  const kind = address.split('/')[0] ?? '';
  return { action, kind, address, method: 'PATCH', path: ['/v1/x/', { ref: address }] };
}
