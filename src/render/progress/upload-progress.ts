import type { Event } from '../../core/event.ts';
import type { Operation } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import { isWell } from '../../core/result.ts';
import type { Thing } from '../../core/thing.ts';
import { bytesOf, bytesText, count, timeText } from '../../core/text/words.ts';
import type { UploadState } from './upload-meter.ts';
import { createUploadMeter } from './upload-meter.ts';

export interface UploadProgress {
  /** Takes in what an event says of uploads. @returns lines for a log, where one is due */
  take(event: Event): string[];
  /** What to say on a line that changes, as long as uploads are what matters. */
  status(): string | undefined;
}

/** A log gets a line when so much more has arrived, but not too often … */
const SHARE = 0.1;
const OFTEN_MS = 30_000;
/** … and one after so long a silence in any case: some build servers end a run that says nothing for ten minutes. */
const SILENCE_MS = 300_000;
/** How many files Apple still looks at is said so often, if it is another number. */
const PROCESSING_MS = 120_000;

/**
 * Turns what is known of uploads into words: a status at any time, and about ten lines for a log, however many files there are.
 * @param isListed whether an operation is about a file of a list. Any other file has a line of its own.
 */
export function createUploadProgress(now: () => number, isListed: (operation: Operation) => boolean): UploadProgress {
  const meter = createUploadMeter(now);
  let isAnnounced = false;
  let isClosed = false;
  let last = { at: 0, bytes: 0 };
  let lastCount = { at: -Infinity, files: 0 };
  /** Files that Apple has not taken or refused yet. */
  const open = new Set<string>();
  /** Put into words when somebody asks: events come by the thousand. */
  let status: () => string | undefined = nothing;
  /** The same of the last look at files that Apple was not through with. */
  let waiting: () => string | undefined = nothing;

  function line(words: (state: UploadState) => string): string[] {
    const state = meter.state();
    last = { at: now(), bytes: state.bytes };
    return [words(state)];
  }

  function uploadLines(): string[] {
    if (!isAnnounced || isClosed) return [];
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
    if (operation.action === 'upload') open.add(operation.address);
    meter.started(operation);
    status = uploading;
    if (isAnnounced || !meter.isUnderWay() || !isListed(operation)) return uploadLines();
    isAnnounced = true;
    return line(uploadStartText);
  }

  function settle(result: OperationResult, isLast: boolean): string[] {
    const { operation } = result;
    open.delete(operation.address);
    meter.settled(operation, isWell(result));
    if (meter.isUnderWay()) status = uploading;
    // Lists are put in order in moments, and others waited for all the while.
    else if (open.size > 0 && operation.action !== 'upload') status = waiting;
    else if (operation.action !== 'upload' || isLast) status = nothing;
    return uploadLines();
  }

  function process(event: Extract<Event, { type: 'processing' }>): string[] {
    if (meter.isUnderWay()) return uploadLines();
    const began = now() - event.elapsedMs;
    const text = processingText(event);
    waiting = () => {
      const files = Math.max(1, Math.min(event.files, open.size));
      return processingText({ ...event, files, elapsedMs: now() - began });
    };
    status = waiting;
    const silence = now() - lastCount.at;
    const isMoved = event.files !== lastCount.files;
    if (silence < (isMoved ? PROCESSING_MS : SILENCE_MS)) return [];
    lastCount = { at: now(), files: event.files };
    return [text];
  }

  return {
    take(event) {
      switch (event.type) {
        case 'uploads':
          meter.totals(event.files, event.bytes);
          if (!meter.isOver()) isClosed = false;
          return [];
        case 'started':
          return start(event.operation);
        case 'sent':
          meter.sent(event.operation, event.bytes);
          status = meter.isUnderWay() ? uploading : () => uploadEndText(meter.state());
          return uploadLines();
        case 'settled':
          return settle(event.result, event.done >= event.total);
        case 'processing':
          return process(event);
        default:
          return [];
      }
    },
    status: () => status(),
  };
}

function nothing(): undefined {
  return undefined;
}

/** Whether a log needs no line for how this ended: files and their lists come by the hundred, and are summed up. */
export function isSummedUp({ operation, status }: OperationResult, thing: Thing | undefined): boolean {
  if (thing?.file === undefined || status === 'failed' || status === 'unknown') return false;
  // That a whole list goes is worth a line.
  return !(operation.action === 'delete' && thing.list === undefined) || status === 'skipped';
}

/** `Uploading 12/117 files, 34 of 84 MB, 2.1 MB/s, 24 s left`. */
function uploadingText(state: UploadState): string {
  const { files, allFiles, bytes, allBytes, bytesPerSecond, secondsLeft } = state;
  const parts = [`Uploading ${files}/${count(allFiles, 'file')}`, bytesOf(bytes, allBytes)];
  if (bytesPerSecond !== undefined) parts.push(`${bytesText(Math.round(bytesPerSecond))}/s`);
  if (secondsLeft !== undefined) parts.push(`${timeText(secondsLeft)} left`);
  return parts.join(', ');
}

/** What is about to be sent. */
function uploadStartText({ allFiles, allBytes }: UploadState): string {
  return `Uploading ${count(allFiles, 'file')}, ${bytesText(allBytes)}`;
}

/** What was sent, and how long that took. */
function uploadEndText({ files, allFiles, bytes, allBytes, elapsedMs }: UploadState): string {
  const whole = files >= allFiles && bytes >= allBytes;
  const what = whole
    ? `${count(files, 'file')}, ${bytesText(bytes)}`
    : `${files} of ${count(allFiles, 'file')}, ${bytesOf(bytes, allBytes)}`;
  return `Uploaded ${what} in ${timeText(elapsedMs / 1000)}`;
}

/** `Waiting for Apple to process 31 files, for 2 min 18 s now (15 min at most)`: no more than 76 cells. */
function processingText({ files, elapsedMs, limitMs }: Extract<Event, { type: 'processing' }>): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const minutes = Math.floor(seconds / 60);
  const elapsed = minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
  const what = `Waiting for Apple to process ${count(files, 'file')}`;
  return `${what}${seconds > 0 ? `, for ${elapsed} now` : ''} (${timeText(limitMs / 1000)} at most)`;
}
