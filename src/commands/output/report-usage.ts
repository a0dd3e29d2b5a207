import { visibleLines } from '../../core/text/visible.ts';
import type { Io, Outcome } from '../io.ts';
import { say } from './say.ts';

/** Reports a mistake in how a command was called. */
export function reportUsage(message: string, io: Io): Outcome {
  say(io.stderr, visibleLines(message));
  return 'usage';
}
