import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe as group, expect, it } from 'vitest';
import { manifestReference } from '../../scripts/generate/manifest-reference.ts';
import { manifestSchema } from '../../scripts/generate/manifest-schema.ts';
import { describe, valueOf } from '../../scripts/generate/reference-cells.ts';
import type { Entry } from '../../scripts/generate/reference-keys.ts';
import { entriesOf } from '../../scripts/generate/reference-keys.ts';
import { anchorsOf, linksOf } from '../docs/pages.ts';
import { ROOT } from '../support/cli.ts';

const PATH = 'docs/manifest-reference.md';
const page = readFileSync(join(ROOT, PATH), 'utf8');
const { whole } = await manifestSchema();
const entries = entriesOf(whole);

/** Sections and keys that are ascend's own, so that Apple shows them nowhere. */
const OWN = [
  'allow',
  'silence',
  'app.platform',
  'version.ipa',
  'metadata.from',
  'metadata.default',
  'screenshots.from',
];

group('the page', () => {
  it('has a heading for every mapping, and no two alike', () => {
    const anchors = anchorsOf({ path: PATH, text: page, fences: [] });
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { path } of entries) expect(page).toMatch(new RegExp(`^###? \`${escape(path)}\`$`, 'm'));
    const links = linksOf({ path: PATH, text: page, fences: [] }).filter((link) => link.startsWith('#'));
    expect(links.filter((link) => !anchors.includes(link.slice(1)))).toEqual([]);
  });

  it('is whole tables, as Markdown reads it', () => {
    const tables = tablesIn(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
    expect(tables.length).toBe(entries.length + 1);
    const keys = entries.reduce((sum, entry) => sum + Math.max(1, entry.keys.length), 0);
    expect(tables.reduce((sum, { children }) => sum + children.length - 1, 0)).toBe(keys + 3);
    for (const { children } of tables) {
      expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
    }
  });

  it('has a value, words and an example for every key', () => {
    const rows = page.split('\n').filter((line) => /^\| `[^{]/.test(line));
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => !row.includes('e.g. `') && !row.includes('keys: ['))).toEqual([]);
    for (const { path, keys } of entries) {
      for (const key of keys)
        expect({ path, name: key.name, ...describe(key.schema) }).toMatchObject({ what: expect.stringMatching(/\w/) });
    }
  });

  it('says of every key where Apple shows it, by itself or above it', () => {
    const placed = (path: string): boolean => {
      const entry = entries.find((one) => one.path === path);
      const above = path.slice(0, path.lastIndexOf('.'));
      return (entry && describe(entry.schema).where !== '') || (path.includes('.') && placed(above));
    };
    const silent = entries.flatMap(({ path, keys }) =>
      keys
        .filter(({ schema, below }) => !below && describe(schema).where === '' && !placed(path))
        .map((key) => key.path),
    );
    expect(silent.filter((path) => !OWN.some((own) => path === own || path.startsWith(`${own}.`)))).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.<>[\]]/g, String.raw`\$&`);
}

function tablesIn(node: Nodes): Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

group('a section that is new', () => {
  const texts = {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      name: {
        description: 'What it is called.',
        type: ['string', 'object'],
        maxLength: 30,
        properties: { file: {}, env: {} },
      },
      note: {
        description: 'For App Review. App Store Connect shows it under Review.',
        type: ['string', 'null'],
        examples: ['a|b'],
      },
    },
  };
  const section = {
    description: 'What the app sells.',
    type: 'object',
    propertyNames: { title: 'product id', pattern: '^[a-z.]+$' },
    additionalProperties: {
      description: 'One product.',
      type: 'object',
      properties: {
        kind: {
          description: 'What it is.',
          type: 'string',
          enum: ['ONCE', 'OFTEN'],
          enumDescriptions: ['Once.', 'Often.'],
          default: 'ONCE',
        },
        texts: {
          description: 'By language.',
          type: 'object',
          keys: 'languages',
          properties: { ja: texts },
          additionalProperties: texts,
        },
        prices: {
          description: 'By territory.',
          type: 'object',
          propertyNames: { known: 'territories' },
          additionalProperties: { type: 'string', description: 'A price.' },
        },
      },
    },
  };
  const made = { properties: { products: section }, $defs: {} };

  it('is listed with maps of maps, each by what its keys are', () => {
    expect(entriesOf(made).map(({ path, keys }: Entry) => [path, keys.map(({ name }) => name)])).toEqual([
      ['products', ['<product id>']],
      ['products.<product id>', ['kind', 'texts', 'prices']],
      ['products.<product id>.texts', ['<language>']],
      ['products.<product id>.texts.<language>', ['name', 'note']],
      ['products.<product id>.prices', ['<territory>']],
    ]);
  });

  it('says once what many keys share', () => {
    const files = { description: 'Up to 3 files.', type: 'array', items: { description: 'A path.', type: 'string' } };
    const part = { description: 'For one.', $ref: '#/$defs/files' };
    const pictures = {
      description: 'Pictures.',
      type: 'object',
      properties: { A: part, B: part, C: part, one: files },
    };
    const text = manifestReference({ properties: { pictures }, $defs: { files } });
    expect(text.match(/Up to 3 files\. Each: A path\./g)).toHaveLength(1);
    expect(text).toContain('| `A` | list | For one. |');
    expect(text).toContain('| `one` | list | Up to 3 files.<br>Each: A path. |');
  });

  it('has rows with type, limit, words, default, example and place', () => {
    const text = manifestReference(made);
    expect(text).toContain('### `products.<product id>.texts.<language>`');
    expect(text).toContain('| `name` | **required**<br>[text](#texts), at most 30 characters | What it is called. |');
    expect(text).toContain('| `note` | string or `null`<br>e.g. `a\\|b` | For App Review. | Review |');
    expect(text).toContain(
      '| `kind` | one of 2<br>default: `ONCE`<br>e.g. `ONCE` | What it is.<br>`ONCE`: Once.<br>`OFTEN`: Often. |',
    );
  });
});

it('a value is put in quotes where YAML reads something else, and cut where it is long', () => {
  const key = { name: 'a', path: 'a', schema: { type: 'string' }, isRequired: false, isShared: false };
  expect(valueOf(key, '1.10')).toBe('string<br>e.g. `"1.10"`');
  expect(valueOf(key, 'One.\nTwo.')).toBe('string<br>e.g. `One. …`');
  expect(valueOf(key, ['a', { b: 'c, d' }])).toBe('string<br>e.g. `[a, { b: "c, d" }]`');
});
