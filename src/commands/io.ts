/** Everything a command may touch of the process it runs in. */
export interface Io {
  env: NodeJS.ProcessEnv;
  cwd: string;
  home: string;
  now: Date;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  /**
   * Asks for a graceful end: from then on the first SIGINT or SIGTERM aborts the signal, and only a second one ends the process.
   * Before, one is enough, because nothing can be half done.
   */
  graceful(): AbortSignal;
}

/** How a command ended. The program turns it into an exit code, and nobody else does. */
export type Outcome =
  | 'done'
  | 'error'
  | 'changes'
  | 'invalid'
  | 'credentials'
  | 'stale'
  | 'gated'
  | 'partial'
  | 'blocked'
  | 'differs'
  | 'usage'
  | 'interrupted';

/** A mistake in how a command was called, found by the command itself. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
