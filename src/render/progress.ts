import ora from 'ora';
import type { Event, Listener } from '../core/event.ts';
import { cells, cut } from './cells.ts';
import { createLogFailures } from './log-failures.ts';
import { retryText, settledText, subject, waitingText } from './progress-words.ts';
import type { Style } from './style.ts';
import { createStyle } from './style.ts';
import { createUploadProgress, isSummedUp } from './upload-progress.ts';

/** What progress needs of `process.stderr`. */
interface ProgressStream extends NodeJS.WritableStream {
  columns?: number;
  isTTY?: boolean;
}

export interface ProgressOptions {
  stream: ProgressStream;
  /** A person watches: one spinner line that changes. Otherwise plain lines, one for each thing that ended. */
  interactive: boolean;
  color: boolean;
  unicode: boolean;
  /** Milliseconds on a clock that never goes back. */
  now?: () => number;
}

/** Where the words go: the line that changes, and lines that stay. */
interface Display {
  status(text: string): void;
  line(text: string): void;
  stop(): void;
}

/** Shows what happens while it happens. After `stop` nothing more is written, whatever still arrives. */
export function createProgress(options: ProgressOptions): { listener: Listener; stop(): void } {
  const style = createStyle(options);
  const display = options.interactive ? spinner(options) : plainLines(options);
  const narrator = createNarrator(display, style, options);
  let stopped = false;
  return {
    listener(event) {
      if (!stopped) narrator.tell(event);
    },
    stop() {
      if (!stopped) {
        narrator.end();
        display.stop();
      }
      stopped = true;
    },
  };
}

interface Narrator {
  tell: Listener;
  /** Nothing more will happen. */
  end(): void;
}

/** Turns events into words. `status` is what goes on now; an interactive display shows that and a plain one what ended. */
function createNarrator(display: Display, style: Style, options: ProgressOptions): Narrator {
  const { more, dot } = style.symbols;
  let reading = 'Reading App Store Connect';
  let announced = false;
  let applying = false;
  let settled = 0;
  let total = 0;
  let status = '';
  let waited = { state: '', at: 0 };
  const uploads = createUploadProgress(options.now ?? (() => performance.now()));
  const failures = createLogFailures(style);
  const end = (): void => failures.rest().forEach((line) => display.line(line));
  const show = (text: string): void => {
    status = text;
    display.status(text);
  };
  const announce = (text: string): void => {
    announced = true;
    applying = false;
    reading = text;
    if (!options.interactive) display.line(`${text} ${more}`);
  };
  const showReading = (): void => {
    if (!applying) show(`${reading} ${more}`);
  };
  const tell = (event: Event): void => {
    for (const line of uploads.see(event)) display.line(line);
    switch (event.type) {
      case 'observing':
        if (!announced && !applying) announce(reading);
        showReading();
        break;
      case 'applying':
        applying = true;
        total = event.total;
        show(`Applying 0/${total}`);
        break;
      case 'started':
        applying = true;
        show(
          uploads.status() ??
            `Applying ${settled + 1}/${Math.max(total, settled + 1)}  ${subject(event.operation, dot)}`,
        );
        break;
      case 'settled':
        settled = event.done;
        total = event.total;
        if (options.interactive) {
          show(uploads.status() ?? `Applying ${settled}/${total}  ${subject(event.result.operation, dot)}`);
        } else if (!isSummedUp(event.result)) {
          const line = failures.see(event.result, settledText(event.result, settled, total, style));
          if (line !== undefined) display.line(line);
        }
        if (settled >= total) end();
        break;
      case 'sent':
      case 'processing':
        show(uploads.status() ?? status);
        break;
      case 'revealing':
        announce('Looking at what Apple changed by itself');
        break;
      case 'verifying':
        announce('Reading back');
        break;
      case 'waiting': {
        const text = waitingText(event, dot);
        // A log gets a line when something moves, and one a minute so that nobody takes it for dead.
        const due = event.state !== waited.state || event.elapsedMs - waited.at >= 60_000;
        if (options.interactive) show(uploads.status() ?? text);
        else if (due) display.line(text);
        if (due) waited = { state: event.state, at: event.elapsedMs };
        break;
      }
      case 'retrying': {
        const text = retryText(event);
        if (options.interactive) display.status(text);
        else display.line(text);
        break;
      }
      case 'requested':
        // An answer came: whatever was waited for is over.
        if (status !== '') display.status(status);
        break;
    }
  };
  return { tell, end };
}

function plainLines({ stream }: ProgressOptions): Display {
  return { status() {}, line: (text) => void stream.write(`${text}\n`), stop() {} };
}

/** One line that changes. The cursor stays: hiding it would need a signal handler to bring it back, and signals belong to apply. */
function spinner({ stream, color, unicode }: ProgressOptions): Display {
  const spin = ora({
    stream,
    isEnabled: true,
    discardStdin: false,
    hideCursor: false,
    color: color ? 'cyan' : false,
    spinner: unicode ? 'dots' : 'line',
  });
  return {
    status(text) {
      // One row: a wrapped line would leave remains behind when it changes.
      const room = (stream.columns ?? 80) - 4;
      spin.text = cells(text) > room ? cut(text, room) : text;
      if (!spin.isSpinning) spin.start();
    },
    // What ended is told by the report.
    line() {},
    stop() {
      spin.stop();
    },
  };
}
