import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/commands/plan/plan-file.ts';
import type { Io } from '../../../src/commands/io.ts';
import { keepResult } from '../../../src/commands/output/result-output.ts';
import { folderWith } from '../../support/cli.ts';

/** Engines write no JSON of that depth. */
function jsonOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** What is said about a file that holds this. */
async function said(value: unknown): Promise<string> {
  const cwd = await folderWith({});
  await writeFile(join(cwd, 'plan.json'), jsonOf(value));
  const io: Io = {
    env: {},
    cwd,
    home: cwd,
    now: new Date(0),
    stdin: process.stdin,
    stdout: keepResult(new PassThrough()).output,
    stderr: process.stderr,
    graceful: () => new AbortController().signal,
  };
  return readPlan('plan.json', io).then(
    () => 'a plan',
    (error: Error) => error.message,
  );
}

describe('a file that is no plan is refused with the first thing that is wrong', () => {
  test.each<[value: unknown, words: string]>([
    [null, 'plan.json is not a plan: / must be object'],
    [[], 'plan.json is not a plan: / must be object'],
    [{}, "plan.json is not a plan: / must have required property 'format'"],
    [{ formatVersion: '2.1' }, "plan.json is not a plan: / must have required property 'format'"],
    [nested(20_000), 'plan.json is not a plan: it is nested too deeply'],
    ['{"digest":"1","digest":"2"}', 'plan.json was changed after it was made: it has the key "digest" twice'],
  ])('%#: %s', async (value, words) => {
    expect(await said(value)).toBe(words);
  });
});
