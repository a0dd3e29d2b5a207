import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { load } from '../support/load.ts';
import { folderWith } from '../support/cli.ts';
import { isKey, keyIn } from './keys.ts';
import { SECTIONS, writeManifest } from './manifests.ts';
import type { Page } from './pages.ts';
import { inlineCode, manifestIn, readPages } from './pages.ts';

/** What has been, and may have had other keys. */
const HISTORY = 'CHANGELOG.md';

const pages = readPages().filter(({ path }) => path !== HISTORY);

/** What stands in backticks, without the first column of the tables in which other tools' words stand. */
function ownCode(page: Page): string[] {
  const isForeign = page.path.startsWith('docs/from-');
  return inlineCode(isForeign ? { ...page, text: page.text.replaceAll(/^\|.*?(?<!\\)\|/gm, '|') } : page);
}

const keys = pages.flatMap((page) => ownCode(page).flatMap((code) => ({ page: page.path, code, key: keyIn(code) })));

it('names keys that a manifest may have', () => {
  const found = keys.filter(({ key }) => key !== undefined);
  expect(found.length).toBeGreaterThan(80);
  expect(found.filter(({ key }) => key && !isKey(key.path)).map(({ page, code }) => `${page}: ${code}`)).toEqual([]);
});

it('knows a key that is none', () => {
  expect(
    ['version.builds', 'release.goal.x', 'metadata.<locale>.nam', 'app.categories.third']
      .map(keyIn)
      .filter((key) => key && isKey(key.path)),
  ).toEqual([]);
  expect(
    ['metadata.<locale>.name', 'screenshots.<locale>.<type>', 'review.demoAccount.password']
      .map(keyIn)
      .filter((key) => key && !isKey(key.path)),
  ).toEqual([]);
});

test('manifests in a sentence are without a mistake', async () => {
  const texts = keys.flatMap(({ page, code, key }) => {
    const text = key
      ? written(key.path, key.value)
      : /^[a-zA-Z]+: [{[]/.test(code) && !code.includes('…')
        ? code
        : undefined;
    return text !== undefined && manifestIn({ language: 'yaml', text }, SECTIONS) ? { page, text: `${text}\n` } : [];
  });
  expect(texts.length).toBeGreaterThan(8);
  for (const { page, text } of texts) {
    const file = join(await folderWith({}), 'release.yml');
    await writeManifest({ language: 'yaml', text }, file);
    const { issues } = await load(file, { env: {}, now: new Date('2026-01-01T00:00:00Z') });
    // A part says one thing, and others belong to it.
    const wrong = issues.filter(({ severity, message }) => severity === 'error' && !/ (?:lacks|needs) /.test(message));
    expect({ page, text, wrong }).toEqual({ page, text, wrong: [] });
  }
});

/** A key with its value as a part of a manifest. */
function written(path: readonly string[], value: string | undefined): string | undefined {
  if (value === undefined || path.some((part) => part.startsWith('<'))) return undefined;
  return path.reduceRight(
    (inner, part, index) => (index === path.length - 1 ? `${part}: ${value}` : `${part}: { ${inner} }`),
    '',
  );
}
