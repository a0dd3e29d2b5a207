import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirm } from '../../src/commands/apply/confirm.ts';
import type { Io } from '../../src/commands/io.ts';

it.each([
  ['yes\n', 'yes'],
  [' yes \n', 'yes'],
  ['y\n', 'no'],
  ['YES\n', 'no'],
  ['no\n', 'no'],
  ['\n', 'no'],
  ['', 'no'],
])('%j means %s', async (typed, expected) => {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  const answer = confirm('Really? ', { stdin, stderr } as unknown as Io);
  stdin.end(typed);
  expect(await answer).toBe(expected);
  expect(String(stderr.read())).toContain('Really?');
});

it('Ctrl-C is no answer', async () => {
  const stdin = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  const answer = confirm('Really? ', { stdin, stderr } as unknown as Io);
  stdin.write('\u0003');
  expect(await answer).toBe('interrupted');
});
