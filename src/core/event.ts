import type { Operation, UploadOperation } from './operation.ts';
import type { OperationResult } from './result.ts';
import type { SentRequest } from './receipt/sent-request.ts';
import type { Things } from './thing.ts';

/** What happens while ascend works: the only thing that progress displays see. */
export type Event =
  | { type: 'observing'; kind: string }
  | { type: 'observed'; kind: string }
  | { type: 'requested'; method: string; path: string; status: number; ms: number }
  /** `asked`: for as long as the other side asks for. */
  | { type: 'retrying'; method: string; path: string; reason: string; attempt: number; delayMs: number; asked?: true }
  | { type: 'applying'; total: number; things: Things }
  /** Things that turned up on the way. */
  | { type: 'found'; things: Things }
  | { type: 'started'; operation: Operation }
  /** A writing request of an operation came to its end; `requested` tells of each time that it was sent. */
  | { type: 'wrote'; operation: Operation; request: SentRequest }
  | { type: 'waiting'; operation: Operation; state: string; elapsedMs: number; limitMs: number }
  /** What is uploaded in all; announced anew when it turns out to be something else. */
  | { type: 'uploads'; files: number; bytes: number }
  /** So much more of a file has arrived. */
  | { type: 'sent'; operation: UploadOperation; bytes: number }
  /** Apple is still looking at so many of the files that were sent. */
  | { type: 'processing'; files: number; elapsedMs: number; limitMs: number }
  | { type: 'settled'; result: OperationResult; done: number; total: number }
  /** Nothing more is begun for so long: the requests that the key has in an hour are spread. */
  | { type: 'spreading'; delayMs: number }
  | { type: 'revealing'; kinds: string[] }
  | { type: 'verifying' };

export type Listener = (event: Event) => void;
