import ora from 'ora';
import type { Listener } from '../../core/event.ts';
import { cells } from '../view/cell-width.ts';
import { cut } from '../terminal/cells.ts';
import { createStyle } from '../terminal/style.ts';
import type { Display } from './narrator.ts';
import { createNarrator } from './narrator.ts';

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

/** Shows what happens while it happens. After `stop` nothing more is written, whatever still arrives. */
export function createProgress(options: ProgressOptions): { listener: Listener; stop(): void } {
  const style = createStyle(options);
  const display = options.interactive ? spinner(options) : plainLines(options);
  const narrator = createNarrator(display, style, options.interactive, options.now ?? (() => performance.now()));
  let stopped = false;
  return {
    listener(event) {
      if (!stopped) narrator.listener(event);
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
    // What ended stands in the report.
    line() {},
    stop() {
      spin.stop();
    },
  };
}
