import type { Listener } from '../../core/event.ts';
import { createProgress } from '../../render/progress/progress.ts';
import type { Io } from '../io.ts';
import { looksOf } from './terminal.ts';

/**
 * Progress on stderr: a spinner where somebody watches, lines elsewhere, which need nothing of the spinner's packages.
 * @param beside gets every event as well
 */
export async function progressFor(
  io: Io,
  beside: Listener = () => undefined,
): Promise<{ listener: Listener; stop(): void }> {
  const { color, unicode } = looksOf(io.stderr, io);
  // Some terminals say that they are 0 columns wide: no line that changes fits there, and the library would clear rows for ever.
  const interactive = io.stderr.columns !== 0 && io.stderr.isTTY === true && !io.env['CI'] && io.env['TERM'] !== 'dumb';
  const spinner = interactive ? (await import('../../render/progress/spinner.ts')).createSpinner : undefined;
  const progress = createProgress({ stream: io.stderr, color, unicode, ...(spinner ? { spinner } : {}) });
  return {
    listener(event) {
      beside(event);
      progress.listener(event);
    },
    stop: () => progress.stop(),
  };
}
