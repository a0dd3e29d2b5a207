import type { Expectation } from '../core/change.ts';
import type { Operation, UploadOperation } from '../core/operation.ts';
import { bytesText } from './amounts.ts';
import { mediaPlace } from './media-place.ts';
import { count } from './titles.ts';

/** What is sent in all, e.g. `Uploads 117 files, 84 MB.`; `undefined` where nothing is. */
export function uploadsText(operations: readonly Operation[]): string | undefined {
  const uploads = operations.filter(isSent);
  if (uploads.length === 0) return undefined;
  return `Uploads ${count(uploads.length, 'file')}, ${bytesText(uploadedBytes(uploads))}.`;
}

/** Whether a file goes over the wire for it. */
export function isSent(operation: Operation): operation is UploadOperation {
  return operation.action === 'upload' && operation.resume === undefined;
}

export function uploadedBytes(uploads: readonly UploadOperation[]): number {
  return uploads.reduce((sum, { file }) => sum + file.bytes, 0);
}

/** Lists that are expected to come by themselves, e.g. `30 screenshots in 3 sets`. */
export function expectedMedia(expects: readonly Expectation[]): string[] {
  return (['screenshot', 'preview'] as const).flatMap((noun) => {
    const lists = expects.filter(({ address }) => mediaPlace(address)?.section === `${noun}s`);
    const files = lists.reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 0), 0);
    return lists.length > 0 ? [`${count(files, noun)} in ${count(lists.length, 'set')}`] : [];
  });
}
