import type { Listener } from '../core/event.ts';
import { createProgress } from '../render/progress/progress.ts';
import type { Io } from './io.ts';
import { looksOf } from './terminal.ts';

/**
 * Progress on stderr: a spinner where somebody watches, lines elsewhere.
 * @param beside gets every event as well
 */
export function progressFor(io: Io, beside: Listener = () => undefined): { listener: Listener; stop(): void } {
  const { color, unicode } = looksOf(io.stderr, io);
  // Some terminals say that they are 0 columns wide: no line that changes fits there, and the library would clear rows for ever.
  const interactive = io.stderr.columns !== 0 && io.stderr.isTTY === true && !io.env['CI'] && io.env['TERM'] !== 'dumb';
  const progress = createProgress({ stream: io.stderr, interactive, color, unicode });
  return {
    listener(event) {
      beside(event);
      progress.listener(event);
    },
    stop: () => progress.stop(),
  };
}
