import type { Event } from '../core/event.ts';
import { bytesOf, bytesText, timeText } from './amounts.ts';
import { count } from './titles.ts';
import type { UploadState } from './upload-meter.ts';

/** `Uploading 12/117 files, 34 of 84 MB, 2.1 MB/s, 24 s left`. */
export function uploadingText(state: UploadState): string {
  const { files, allFiles, bytes, allBytes, bytesPerSecond, secondsLeft } = state;
  const parts = [`Uploading ${files}/${count(allFiles, 'file')}`, bytesOf(bytes, allBytes)];
  if (bytesPerSecond !== undefined) parts.push(`${bytesText(Math.round(bytesPerSecond))}/s`);
  if (secondsLeft !== undefined) parts.push(`${timeText(secondsLeft)} left`);
  return parts.join(', ');
}

/** What is about to be sent. */
export function uploadStartText({ allFiles, allBytes }: UploadState): string {
  return `Uploading ${count(allFiles, 'file')}, ${bytesText(allBytes)}`;
}

/** What was sent, and how long that took. */
export function uploadEndText({ files, allFiles, bytes, allBytes, elapsedMs }: UploadState): string {
  const whole = files >= allFiles && bytes >= allBytes;
  const what = whole
    ? `${count(files, 'file')}, ${bytesText(bytes)}`
    : `${files} of ${count(allFiles, 'file')}, ${bytesOf(bytes, allBytes)}`;
  return `Uploaded ${what} in ${timeText(elapsedMs / 1000)}`;
}

/** `Waiting for Apple: 31 files are still being processed, 12 min at most`. */
export function processingText({ files, elapsedMs, limitMs }: Extract<Event, { type: 'processing' }>): string {
  const minutes = Math.max(1, Math.round((limitMs - elapsedMs) / 60_000));
  const still = `${count(files, 'file')} ${files === 1 ? 'is' : 'are'} still being processed`;
  return `Waiting for Apple: ${still}, ${minutes} min at most`;
}
