import type { Event, Listener } from '../../core/event.ts';
import type { Operation } from '../../core/operation.ts';
import type { Things } from '../../core/thing.ts';
import type { Style } from '../terminal/style.ts';
import { thingAt } from '../view/things.ts';
import { createLogFailures } from './log-failures.ts';
import { createUploadProgress, isSummedUp } from './upload-progress.ts';
import { pauseText, retryText, settledText, spreadingText, subject, waitingText } from './words.ts';

/** Where the words go: the line that changes, and lines that stay. */
export interface Display {
  status(text: string): void;
  line(text: string): void;
  stop(): void;
}

interface Narrator {
  listener: Listener;
  /** Says again what goes on now: how long it takes is known without any event. */
  refresh(): void;
  /** Nothing more will happen. */
  end(): void;
}

/** A log gets a line a minute at least, so that nobody takes it for dead. Milliseconds. */
const SILENT_MS = 60_000;

/** Ends of pauses within that time are one. Milliseconds. */
const SAME_MS = 2000;

/**
 * Turns events into words. `status` is what goes on now; a display that changes shows that and a plain one what ended.
 * @param now milliseconds on a clock that never goes back
 */
export function createNarrator(display: Display, style: Style, isInteractive: boolean, now: () => number): Narrator {
  const { more } = style.symbols;
  let reading = 'Reading App Store Connect';
  let isAnnounced = false;
  let isApplying = false;
  let settled = 0;
  let total = 0;
  let status = '';
  /** What `status` is now. */
  let current = (): string => status;
  /** Other words stand on the line until an answer comes. */
  let isHeld = false;
  let waited = { state: '', at: 0 };
  /** Until when Apple wants nothing more, and when that was last said in a log. */
  let pause = { until: 0, saidAt: 0 };
  const isPaused = (): boolean => now() < pause.until;
  /** Answers to what was sent before the pause don't end it. */
  const put = (): void => display.status(isPaused() ? pauseText(pause.until - now()) : status);
  let silentMs = 0;
  let things: Things = {};
  const uploads = createUploadProgress(now, ({ address }) => thingAt(things, address)?.file !== undefined);
  const failures = createLogFailures(style);
  const end = (): void => failures.counted().forEach((line) => display.line(line));
  /** Words for a line that changes, which a log does not have: events come by the thousand. */
  const show = (words: () => string): void => {
    if (!isInteractive) return;
    current = words;
    isHeld = false;
    status = words();
    put();
  };
  const refresh = (): void => {
    if (isInteractive) {
      if (isPaused()) put();
      else if (status !== '' && !isHeld) show(current);
    } else if (isPaused() && now() - pause.saidAt >= SILENT_MS) {
      pause = { ...pause, saidAt: now() };
      display.line(pauseText(pause.until - now()));
    }
  };
  const announce = (text: string): void => {
    isAnnounced = true;
    isApplying = false;
    reading = text;
    if (!isInteractive) display.line(`${text} ${more}`);
  };
  const apply = (number: number, operation: Operation): void =>
    show(
      () => uploads.status() ?? `Applying ${number}/${Math.max(total, number)}  ${subject(operation, things, style)}`,
    );
  const settle = (event: Extract<Event, { type: 'settled' }>): void => {
    const { result } = event;
    settled = event.done;
    total = event.total;
    silentMs = 0;
    if (isInteractive) apply(settled, result.operation);
    else {
      const thing = thingAt(things, result.operation.address);
      if (!isSummedUp(result, thing)) {
        const line = failures.take(result, settledText(event, things, style), thing?.family?.title);
        if (line !== undefined) display.line(line);
      }
    }
    if (settled >= total) end();
  };
  const wait = (event: Extract<Event, { type: 'waiting' }>): void => {
    const text = waitingText(event, things, style);
    // A log gets a line when something moves.
    const isDue = event.state !== waited.state || event.elapsedMs - waited.at >= SILENT_MS;
    if (isInteractive) show(() => uploads.status() ?? text);
    else if (isDue) display.line(text);
    if (isDue) waited = { state: event.state, at: event.elapsedMs };
  };
  const spread = (event: Extract<Event, { type: 'spreading' }>): void => {
    const text = spreadingText(event);
    silentMs += event.delayMs;
    if (isInteractive) show(() => text);
    else if (silentMs >= SILENT_MS) {
      silentMs = 0;
      display.line(text);
    }
  };
  const retry = (event: Extract<Event, { type: 'retrying' }>): void => {
    const text = retryText(event);
    // A storage that asks for it (PUT) holds back files alone.
    const isPause = event.asked && event.method !== 'PUT';
    const until = now() + event.delayMs;
    // Whatever was under way is told the same: a pause is said once.
    const isSaid = isPause && isPaused() && until <= pause.until + SAME_MS;
    if (isPause) pause = { until: Math.max(pause.until, until), saidAt: isSaid ? pause.saidAt : now() };
    if (isSaid && !isInteractive) return;
    if (isInteractive) {
      isHeld = true;
      display.status(text);
    } else if (failures.retry(event.reason, text) !== undefined) display.line(text);
  };
  const listener: Listener = (event) => {
    if (event.type === 'applying' || event.type === 'found') things = { ...things, ...event.things };
    for (const line of uploads.take(event)) display.line(line);
    switch (event.type) {
      case 'observing':
        if (!isAnnounced && !isApplying) announce(reading);
        if (!isApplying) show(() => `${reading} ${more}`);
        break;
      case 'applying':
        isApplying = true;
        total = event.total;
        show(() => `Applying 0/${total}`);
        break;
      case 'started':
        isApplying = true;
        apply(settled + 1, event.operation);
        break;
      case 'settled':
        settle(event);
        break;
      case 'sent':
      case 'processing':
        show(() => uploads.status() ?? status);
        break;
      case 'revealing':
        announce('Looking at what Apple changed by itself');
        break;
      case 'verifying':
        announce('Reading back');
        break;
      case 'waiting':
        wait(event);
        break;
      case 'spreading':
        spread(event);
        break;
      case 'retrying':
        retry(event);
        break;
      case 'requested':
        // An answer came: whatever was waited for is over.
        isHeld = false;
        if (status !== '') put();
        break;
    }
  };
  return { listener, refresh, end };
}
