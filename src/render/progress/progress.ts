import type { Listener } from '../../core/event.ts';
import { createStyle } from '../terminal/style.ts';
import type { Display } from './narrator.ts';
import { createNarrator } from './narrator.ts';

/** What progress needs of `process.stderr`. */
interface ProgressStream extends NodeJS.WritableStream {
  columns?: number;
  isTTY?: boolean;
}

export type SpinnerOptions = Pick<ProgressOptions, 'stream' | 'color' | 'unicode'>;

interface ProgressOptions {
  stream: ProgressStream;
  /** A person watches: one line that changes. Otherwise plain lines, one for each thing that ended. */
  spinner?: (options: SpinnerOptions) => Display;
  color: boolean;
  unicode: boolean;
  /** Milliseconds on a clock that never goes back. */
  now?: () => number;
}

/** So often it is looked whether there is something to say where nothing happens. */
const REFRESH_MS = 1000;

/** Shows what happens while it happens. After `stop` nothing more is written, whatever still arrives. */
export function createProgress(options: ProgressOptions): { listener: Listener; stop(): void } {
  const style = createStyle(options);
  const { spinner, now = () => performance.now() } = options;
  const display = spinner ? spinner(options) : plainLines(options);
  const narrator = createNarrator(display, style, spinner !== undefined, now);
  // Apple is looked at every half minute at last, and may ask for a pause of an hour. No process lives on for it.
  const ticks = setInterval(() => narrator.refresh(), REFRESH_MS).unref();
  let stopped = false;
  return {
    listener(event) {
      if (!stopped) narrator.listener(event);
    },
    stop() {
      if (!stopped) {
        clearInterval(ticks);
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
