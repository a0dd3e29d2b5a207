import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { guardOutput } from '../../../src/commands/output/guard-output.ts';
import { keepResult } from '../../../src/commands/output/result-output.ts';
import { createProgress } from '../../../src/render/progress/progress.ts';
import { createSpinner } from '../../../src/render/progress/spinner.ts';
import { obeyed } from '../../support/runner-rules.ts';

/** A stream with a guard, and what got through. */
function guarded() {
  const stream = new PassThrough();
  const writeCommands = guardOutput(stream);
  return { stream, writeCommands, read: () => String(stream.read() ?? '') };
}

describe('a guarded stream', () => {
  it('finds a command that several writes make', () => {
    const { stream, read } = guarded();
    for (const part of ['text\r', ' ', ':', ':err', 'or::x\n#', '#', '[error]y\n']) stream.write(part);
    expect(read()).toBe('text\r :\\:error::x\n##\\[error]y\n');
  });

  it('finds one in bytes, whatever character they cut', () => {
    const { stream, read } = guarded();
    const bytes = Buffer.from('é\n\u3000::error::é\n');
    for (const byte of bytes) stream.write(Buffer.from([byte]));
    expect(read()).toBe('é\n\u3000:\\:error::é\n');
  });

  it('tells whoever asks when something was written, and what went wrong', async () => {
    const stream = new Writable({ write: (_text, _encoding, done) => done(new Error('full')) });
    stream.on('error', () => {});
    guardOutput(stream);
    const first = await new Promise((resolve) => stream.write('text', resolve));
    expect(first).toEqual(new Error('full'));
    const { stream: other } = guarded();
    expect(await new Promise((resolve) => other.write('text', 'utf8', resolve))).toBeFalsy();
  });

  it('lets through what is meant, and nothing after it', async () => {
    const { stream, writeCommands, read } = guarded();
    stream.write('unfinished ');
    await new Promise((resolve) => writeCommands('::error::meant\n', resolve));
    stream.write('::error::not meant\n');
    expect(read()).toBe('unfinished ::error::meant\n:\\:error::not meant\n');
  });

  it('is the one that a spinner and a prompt know', () => {
    const moves: string[] = [];
    const stream = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      ...Object.fromEntries(['cursorTo', 'moveCursor', 'clearLine'].map((name) => [name, () => moves.push(name)])),
    });
    guardOutput(stream);
    const { listener, stop } = createProgress({ stream, spinner: createSpinner, color: false, unicode: true });
    listener({ type: 'retrying', method: 'GET', path: '/', reason: '##[error]x', attempt: 1, delayMs: 1 });
    stop();
    expect(moves).toContain('clearLine');
    const shown = String(stream.read());
    expect(shown).toContain('##\\[error]x');
    expect(obeyed(shown)).toEqual([]);
  });
});

it('what could not be written is kept as it was meant', async () => {
  const stream = new Writable({ write: (_text, _encoding, done) => done(new Error('full')) });
  const { output, lost } = keepResult(stream);
  output.annotate({ name: 'error', properties: { file: 'a.yml' }, message: '::b' });
  output.write('::error::c\n');
  expect(await lost()).toEqual({ code: 'full', text: '::error file=a.yml::::b\n::error::c\n' });
});
