import type { Failure } from '../../core/failure.ts';
import { FailureError } from '../../core/failure.ts';
import type { Outcome } from '../io.ts';

/** What ended a command, as far as it can be told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
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

/** How a command ends that a failure ended. */
export function failureOutcome({ kind }: Failure): Outcome {
  if (kind === 'auth') return 'credentials';
  return kind === 'stale' ? 'stale' : 'error';
}
