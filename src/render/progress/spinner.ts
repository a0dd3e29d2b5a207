import ora from 'ora';
import { cut } from '../terminal/cells.ts';
import { cells } from '../view/cell-width.ts';
import type { Display } from './narrator.ts';
import type { SpinnerOptions } from './progress.ts';

/** One line that changes. The cursor stays: hiding it would need a signal handler to bring it back, and signals belong to apply. */
export function createSpinner({ stream, color, unicode }: SpinnerOptions): Display {
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
