import type { Operation, UploadOperation } from '../core/operation.ts';
import { isSent } from './media-totals.ts';
import { createUploadRate } from './upload-rate.ts';

/** How far the uploads are. */
export interface UploadState {
  /** Sent whole. */
  files: number;
  allFiles: number;
  bytes: number;
  allBytes: number;
  elapsedMs: number;
  /** Of the last seconds; absent as long as it would be a guess. */
  bytesPerSecond?: number;
  secondsLeft?: number;
}

export interface UploadMeter {
  totals(files: number, bytes: number): void;
  started(operation: Operation): void;
  sent(operation: UploadOperation, bytes: number): void;
  settled(operation: Operation, isThere: boolean): void;
  /** Something has been started, and something is still to be sent. */
  isUnderWay(): boolean;
  isOver(): boolean;
  state(): UploadState;
}

interface Upload {
  size: number;
  sent: number;
  /** Nothing more of it is to come. */
  isOver: boolean;
}

/** Counts what is sent. A part that is sent again counts for the rate, but never twice for what is there. */
export function createUploadMeter(now: () => number): UploadMeter {
  const uploads = new Map<string, Upload>();
  const told = { files: 0, bytes: 0 };
  /** Of those that were seen. `closed` is what will not be sent any more, be it there or not. */
  const seen = { bytes: 0, sent: 0, closed: 0, whole: 0, over: 0 };
  let start: number | undefined;
  let end: number | undefined;
  const rate = createUploadRate(now);

  const allFiles = (): number => Math.max(told.files, uploads.size);
  const allBytes = (): number => Math.max(told.bytes, seen.bytes);
  const isOver = (): boolean => start !== undefined && seen.over >= allFiles();

  function entry({ address, file }: UploadOperation): Upload {
    const known = uploads.get(address);
    if (known) return known;
    const upload = { size: file.bytes, sent: 0, isOver: false };
    uploads.set(address, upload);
    seen.bytes += upload.size;
    return upload;
  }

  function arrived(upload: Upload, bytes: number): void {
    const more = Math.min(bytes, upload.size - upload.sent);
    upload.sent += more;
    seen.sent += more;
    if (!upload.isOver) seen.closed += more;
    if (more > 0 && upload.sent >= upload.size) seen.whole += 1;
  }

  function close(upload: Upload): void {
    if (upload.isOver) return;
    upload.isOver = true;
    seen.closed += upload.size - upload.sent;
    seen.over += 1;
    if (isOver()) end = now();
  }

  function speed(): Pick<UploadState, 'bytesPerSecond' | 'secondsLeft'> {
    const bytesPerSecond = rate.bytesPerSecond();
    if (bytesPerSecond === undefined) return {};
    const left = allBytes() - seen.closed;
    return { bytesPerSecond, ...(left > 0 ? { secondsLeft: left / bytesPerSecond } : {}) };
  }

  return {
    totals(files, bytes) {
      Object.assign(told, { files, bytes });
    },
    started(operation) {
      if (!isSent(operation)) return;
      rate.begin(seen.over === uploads.size);
      entry(operation);
      start ??= now();
    },
    sent(operation, bytes) {
      start ??= now();
      rate.add(bytes);
      const upload = entry(operation);
      arrived(upload, bytes);
      if (upload.sent >= upload.size) close(upload);
    },
    settled(operation, isThere) {
      if (!isSent(operation)) return;
      const upload = entry(operation);
      // One that was found there came by another way.
      if (isThere) arrived(upload, upload.size);
      close(upload);
    },
    isUnderWay: () => start !== undefined && !isOver(),
    isOver,
    state() {
      const elapsedMs = start === undefined ? 0 : Math.max(0, (isOver() && end !== undefined ? end : now()) - start);
      return {
        files: seen.whole,
        allFiles: allFiles(),
        bytes: seen.sent,
        allBytes: allBytes(),
        elapsedMs,
        ...speed(),
      };
    },
  };
}
