import type { Event } from '../core/event.ts';
import type { Operation } from '../core/operation.ts';
import type { OperationResult } from '../core/result.ts';
import { mediaPlace } from './media-place.ts';
import type { UploadState } from './upload-meter.ts';
import { createUploadMeter } from './upload-meter.ts';
import { processingText, uploadEndText, uploadStartText, uploadingText } from './upload-words.ts';

export interface UploadProgress {
  /** Takes in what an event says of uploads. @returns lines for a log, where one is due */
  see(event: Event): string[];
  /** What to say on a line that changes, as long as uploads are what matters. */
  status(): string | undefined;
}

/** A log gets a line when so much more has arrived, but not too often … */
const SHARE = 0.1;
const OFTEN_MS = 30_000;
/** … and one after so long a silence in any case: some build servers end a run that says nothing for ten minutes. */
const SILENCE_MS = 300_000;
/** How many files Apple still looks at is told so often, if it is another number. */
const PROCESSING_MS = 120_000;

/** Turns what is known of uploads into words: a status at any time, and about ten lines for a log, however many files there are. */
export function createUploadProgress(now: () => number): UploadProgress {
  const meter = createUploadMeter(now);
  let isTold = false;
  let isClosed = false;
  let last = { at: 0, bytes: 0 };
  let lastCount = { at: -Infinity, files: 0 };
  let status: string | undefined;

  function line(words: (state: UploadState) => string): string[] {
    const state = meter.state();
    last = { at: now(), bytes: state.bytes };
    return [words(state)];
  }

  function uploadLines(): string[] {
    if (!isTold || isClosed) return [];
    if (meter.isOver()) {
      isClosed = true;
      return line(uploadEndText);
    }
    const { bytes, allBytes } = meter.state();
    const silence = now() - last.at;
    const isMore = bytes - last.bytes >= allBytes * SHARE;
    return silence >= SILENCE_MS || (silence >= OFTEN_MS && isMore) ? line(uploadingText) : [];
  }

  /** Until something has arrived, what else is done is worth more: languages and sets are made then, for minutes. */
  function uploading(): string | undefined {
    const state = meter.state();
    return meter.isUnderWay() && state.bytes > 0 ? uploadingText(state) : undefined;
  }

  function start(operation: Operation): string[] {
    meter.started(operation);
    status = uploading();
    // A file for App Review alone is told by its own line.
    if (isTold || !meter.isUnderWay() || !mediaPlace(operation.address)) return uploadLines();
    isTold = true;
    return line(uploadStartText);
  }

  function settle({ operation, status: fate }: OperationResult, isLast: boolean): string[] {
    meter.settled(operation, fate === 'done' || fate === 'adopted');
    if (meter.isUnderWay()) status = uploading();
    else if (operation.action !== 'upload' || isLast) status = undefined;
    return uploadLines();
  }

  function process(event: Extract<Event, { type: 'processing' }>): string[] {
    if (meter.isUnderWay()) return uploadLines();
    status = processingText(event);
    const silence = now() - lastCount.at;
    const isMoved = event.files !== lastCount.files;
    if (silence < (isMoved ? PROCESSING_MS : SILENCE_MS)) return [];
    lastCount = { at: now(), files: event.files };
    return [status];
  }

  return {
    see(event) {
      switch (event.type) {
        case 'uploads':
          meter.totals(event.files, event.bytes);
          if (!meter.isOver()) isClosed = false;
          return [];
        case 'started':
          return start(event.operation);
        case 'sent':
          meter.sent(event.operation, event.bytes);
          status = meter.isUnderWay() ? uploading() : uploadEndText(meter.state());
          return uploadLines();
        case 'settled':
          return settle(event.result, event.done >= event.total);
        case 'processing':
          return process(event);
        default:
          return [];
      }
    },
    status: () => status,
  };
}

/** Whether a log needs no line for how this ended: files and their lists come by the hundred, and are summed up. */
export function isSummedUp({ operation, status }: OperationResult): boolean {
  const place = mediaPlace(operation.address);
  if (!place || status === 'failed' || status === 'unknown') return false;
  // That a whole list goes is worth a line.
  return !(operation.action === 'delete' && place.file === undefined) || status === 'skipped';
}
