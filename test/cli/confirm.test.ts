import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirm } from '../../src/commands/confirm.ts';
import type { Io } from '../../src/commands/io.ts';

it.each([
  ['yes\n', true],
  [' yes \n', true],
  ['y\n', false],
  ['YES\n', false],
  ['no\n', false],
  ['\n', false],
  ['', false],
])('%j means %s', async (typed, expected) => {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  const answer = confirm('Really? ', { stdin, stderr } as unknown as Io);
  stdin.end(typed);
  expect(await answer).toBe(expected);
  expect(String(stderr.read())).toContain('Really?');
});
