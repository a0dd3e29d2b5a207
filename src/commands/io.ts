import type { KeyGuard } from '../core/secrets/key-guard.ts';
import type { Backoff } from '../asc/limits/retry.ts';
import type { WorkflowCommand } from '../core/github/workflow-command.ts';

/** What a command needs of a stream that it writes to. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** Where the result of a command goes. */
export interface ResultOutput {
  /** For people and programs: CI runners obey nothing of it. */
  write(text: string): void;
  /** For GitHub Actions, which obeys it. */
  annotate(command: WorkflowCommand): void;
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** Everything a command may touch of the process it runs in. */
export interface Io {
  env: NodeJS.ProcessEnv;
  cwd: string;
  home: string;
  now: Date;
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: ResultOutput;
  stderr: Output;
  /**
   * Asks for a graceful end: from then on the first SIGINT, SIGTERM or SIGHUP aborts the signal, and only a second one ends the process.
   * Before, one is enough, because nothing can be half done.
   */
  graceful(): AbortSignal;
  /** Knows the credentials in use, so that they are not printed; the program sees to it. */
  guard?: KeyGuard;
  /** Absent: as long as App Store Connect needs. A simulator in the same process needs less. */
  pauses?: Pauses;
  /** The time as it goes on; absent: by the clock of this machine. */
  clock?: () => Date;
}

/** How long is waited before something is looked at, or sent, once more. Milliseconds. */
export interface Pauses {
  /** Before a request is sent again. */
  retry: Backoff;
  /** Apple's lists lag behind its writes: one pause after the other, before looking again. */
  lag: readonly number[];
  /** How often a wait looks. */
  polling: { firstMs: number; maxMs: number };
  /** How long a rehearsal waits for one thing, at most. */
  rehearsalMs: number;
  /** By which answers are slow and the hour of a key goes by: what time it is, and how it passes. Absent: as everywhere. */
  time?: { now(): number; pass(ms: number): Promise<void> };
}

/** The manifest where none is named. */
export const MANIFEST = 'release.yml';

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
  | 'waited'
  | 'differs'
  | 'unwritten'
  | 'usage'
  | 'interrupted';

/** A mistake in how a command was called, found by the command itself. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
