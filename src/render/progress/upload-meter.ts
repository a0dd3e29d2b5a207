import type { Operation, UploadOperation } from '../../core/operation.ts';
import { isSent } from '../view/file-results.ts';

/** How far the uploads are. */
export interface UploadState {
  /** Sent whole. */
  files: number;
  allFiles: number;
  bytes: number;
  allBytes: number;
  elapsedMs: number;
  /** Of the last seconds; absent as long as it would be a guess, and while nothing arrives. */
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
  const announced = { files: 0, bytes: 0 };
  /** Of those that have begun or ended. `closed` is what will not be sent any more, be it there or not. */
  const counted = { bytes: 0, sent: 0, closed: 0, whole: 0, over: 0 };
  let start: number | undefined;
  let end: number | undefined;
  const rate = createUploadRate(now);

  const allFiles = (): number => Math.max(announced.files, uploads.size);
  const allBytes = (): number => Math.max(announced.bytes, counted.bytes);
  const isOver = (): boolean => start !== undefined && counted.over >= allFiles();

  function entry({ address, file }: UploadOperation): Upload {
    const known = uploads.get(address);
    if (known) return known;
    const upload = { size: file.bytes, sent: 0, isOver: false };
    uploads.set(address, upload);
    counted.bytes += upload.size;
    return upload;
  }

  function arrived(upload: Upload, bytes: number): void {
    const more = Math.min(bytes, upload.size - upload.sent);
    upload.sent += more;
    counted.sent += more;
    if (!upload.isOver) counted.closed += more;
    if (more > 0 && upload.sent >= upload.size) counted.whole += 1;
  }

  function close(upload: Upload): void {
    if (upload.isOver) return;
    upload.isOver = true;
    counted.closed += upload.size - upload.sent;
    counted.over += 1;
    if (isOver()) end = now();
  }

  function speed(): Pick<UploadState, 'bytesPerSecond' | 'secondsLeft'> {
    const bytesPerSecond = rate.bytesPerSecond();
    if (bytesPerSecond === undefined) return {};
    const left = allBytes() - counted.closed;
    return { bytesPerSecond, ...(left > 0 ? { secondsLeft: left / bytesPerSecond } : {}) };
  }

  return {
    totals(files, bytes) {
      Object.assign(announced, { files, bytes });
    },
    started(operation) {
      if (!isSent(operation)) return;
      rate.begin(counted.over === uploads.size);
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
        files: counted.whole,
        allFiles: allFiles(),
        bytes: counted.sent,
        allBytes: allBytes(),
        elapsedMs,
        ...speed(),
      };
    },
  };
}

/** How fast bytes arrive. */
interface UploadRate {
  /** Something begins to be sent; `isFirst`: while nothing else is. */
  begin(isFirst: boolean): void;
  add(bytes: number): void;
  /** Of the last seconds; `undefined` as long as it would be a guess, and while nothing arrives. */
  bytesPerSecond(): number | undefined;
}

/** A rate is taken over this time at least: parts are large, and arrive in leaps. */
const WINDOW_MS = 15_000;
/** Before that a rate says nothing. */
const FIRST_MS = 2_000;
/** Nothing for so long is a pause, in which a rate would only fall, and the time that is left only rise. */
const PAUSE_MS = 5_000;

/** Measures what arrives in leaps: a part has been on its way since before the one that came last, not only since it showed. */
function createUploadRate(now: () => number): UploadRate {
  /** When the oldest of the arrivals may have been sent off. */
  let since: number | undefined;
  let arrivals: { at: number; bytes: number }[] = [];

  return {
    begin(isFirst) {
      since ??= now();
      // Apple may have been waited for meanwhile.
      if (!isFirst || now() - (arrivals.at(-1)?.at ?? since) <= WINDOW_MS) return;
      since = now();
      arrivals = [];
    },
    add(bytes) {
      since ??= now();
      arrivals.push({ at: now(), bytes });
    },
    bytesPerSecond() {
      const at = now();
      since = arrivals.findLast((arrival) => at - arrival.at > WINDOW_MS)?.at ?? since;
      arrivals = arrivals.filter((arrival) => at - arrival.at <= WINDOW_MS);
      const spanMs = at - (since ?? at);
      const rate = (arrivals.reduce((sum, { bytes }) => sum + bytes, 0) / spanMs) * 1000;
      const isPaused = at - (arrivals.at(-1)?.at ?? at) > PAUSE_MS;
      return spanMs < FIRST_MS || rate < 1 || isPaused ? undefined : rate;
    },
  };
}
