import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Io } from '../../../src/commands/io.ts';
import { progressFor } from '../../../src/commands/output/progress.ts';

/** What is written to a terminal of that width while something is read. */
async function writtenTo(columns: number): Promise<string> {
  let written = '';
  const moved = (done: string) => () => {
    written += done;
    return true;
  };
  const stderr = Object.assign(new PassThrough(), {
    ...{
      isTTY: true,
      columns,
      cursorTo: moved('(moved)'),
      moveCursor: moved('(moved)'),
      clearLine: moved('(cleared)'),
    },
  });
  stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const io = { stderr, env: { TERM: 'xterm' } } as unknown as Io;
  const { listener, stop } = await progressFor(io);
  listener({ type: 'observing', kind: 'app' });
  stop();
  return written;
}

it('moves nothing in a terminal that says it has no columns', async () => {
  expect(await writtenTo(0)).not.toContain('(cleared)');
  expect(await writtenTo(80)).toContain('(cleared)');
});
