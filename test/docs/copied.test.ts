import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALL_EXAMPLES } from '../support/examples.ts';
import { ROOT } from '../support/cli.ts';

/** What people copy whole to begin with. */
const COPIED = ['release.yml.example', ...ALL_EXAMPLES.map(({ manifest }) => manifest)];

interface Copied {
  ageRating?: Record<string, unknown>;
  allow?: string[];
  release?: { goal?: string };
}

function read(path: string): Copied {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as Copied;
}

it.each(COPIED)('%s says nothing of an app that most are not, and opens no gate', (path) => {
  const { ageRating = {}, allow = [] } = read(path);
  expect(Object.entries(ageRating).filter(([, answer]) => answer !== 'NONE' && answer !== false)).toEqual([]);
  expect(allow).toEqual([]);
});

it('the manifest that shows every key submits nothing by itself', () => {
  expect(read('release.yml.example').release?.goal).toBe('prepare');
});
