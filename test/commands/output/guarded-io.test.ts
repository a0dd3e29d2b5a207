import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { guardedIo } from '../../../src/commands/output/guarded-io.ts';
import type { Io } from '../../../src/commands/io.ts';
import { progressFor } from '../../../src/commands/output/progress.ts';

const KEY = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTm90IGEga2V5IG9mIGFueWJvZHk';

/** A terminal whose cursor moves nowhere, and all that is written to it. */
function terminal() {
  const cursor = Object.fromEntries(['cursorTo', 'moveCursor', 'clearLine'].map((name) => [name, () => true]));
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80, ...cursor });
  const stdout = { write() {}, annotate() {} };
  const bare = { env: { ASC_PRIVATE_KEY: KEY, TERM: 'xterm' }, stdout, stderr: stream } as unknown as Io;
  return { io: guardedIo(bare), read: () => String(stream.read()) };
}

describe('a guarded stderr', () => {
  it('takes a spinner, and what is written beside it', async () => {
    const { io, read } = terminal();
    const { listener, stop } = await progressFor(io);
    listener({ type: 'observing', kind: 'app' });
    io.stderr.write('beside\n');
    stop();
    io.stderr.write('after\n');
    expect(read()).toMatch(/Reading App Store Connect[\s\S]*beside\n[\s\S]*after\n/);
  });

  it('shows no key, while a spinner turns and without one, whoever writes', async () => {
    const { io, read } = terminal();
    const { listener, stop } = await progressFor(io);
    listener({ type: 'retrying', method: 'GET', path: `/${KEY}`, reason: 'late', attempt: 1, delayMs: 1 });
    io.stderr.write(`${KEY}\n`);
    stop();
    io.stderr.write(`${KEY}\n`);
    const shown = read();
    expect(shown).not.toContain(KEY.slice(0, 40));
    expect(shown).toContain('removed: a credential');
  });

  it('says when something is written', async () => {
    const { io } = terminal();
    expect(await new Promise((resolve) => io.stderr.write('text', resolve))).toBeFalsy();
    expect(await new Promise((resolve) => io.stderr.write(new TextEncoder().encode('bytes'), resolve))).toBeFalsy();
  });
});
