import type { FailureError } from '../../core/failure.ts';
import { visible } from '../../core/text/visible.ts';
import { renderFailure } from '../../render/terminal/report.ts';
import type { Io } from '../io.ts';
import { looksOf } from './terminal.ts';

/** Reports an error that ended what was done for one of several manifests. @param path of that one */
export function showFailure({ failure }: FailureError, io: Io, path: string | undefined): void {
  if (path !== undefined) io.stderr.write(`${visible(path)}\n`);
  io.stderr.write(`${renderFailure(failure, looksOf(io.stderr, io))}\n`);
}
