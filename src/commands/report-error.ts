import type { Failure } from '../core/failure.ts';
import { FailureError } from '../core/failure.ts';
import { renderFailure } from '../render/terminal/report.ts';
import type { Io, Outcome } from './io.ts';
import { looksOf } from './terminal.ts';

/** Reports an error that ended a command. Nobody sees a stack trace. */
export function reportError(error: unknown, io: Io): Outcome {
  const failure = error instanceof FailureError ? error.failure : unexpected(error);
  io.stderr.write(`${renderFailure(failure, looksOf(io.stderr, io))}\n`);
  if (failure.kind === 'auth') return 'credentials';
  return failure.kind === 'stale' ? 'stale' : 'error';
}

function unexpected(error: unknown): Failure {
  // A file that can't be read or written is the user's to fix; anything else is a mistake of ours.
  const system = error instanceof Error && 'syscall' in error;
  return {
    kind: 'internal',
    message: error instanceof Error ? error.message : String(error),
    ...(system ? {} : { hint: 'this is a bug in ascend; please report it with the command and the manifest' }),
    errors: [],
    ambiguous: false,
  };
}
