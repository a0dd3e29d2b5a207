import { renderFailure } from '../../render/terminal/report.ts';
import { failureOf, failureOutcome } from './failure-outcome.ts';
import type { Io, Outcome } from '../io.ts';
import { looksOf } from './terminal.ts';

/** Reports an error that ended a command. Nobody sees a stack trace. */
export function reportError(error: unknown, io: Io): Outcome {
  const failure = failureOf(error);
  io.stderr.write(`${renderFailure(failure, looksOf(io.stderr, io))}\n`);
  return failureOutcome(failure);
}
