import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { keysOf } from '../../src/core/json/pointer.ts';
import { leavesOf } from '../laws/leaves.ts';
import type { Schema, Written } from '../laws/schema-arbitraries.ts';
import { MANIFEST, resolved } from '../laws/schema-arbitraries.ts';
import { folderWith } from '../support/cli.ts';

/** What nobody wrote `null` for clears nothing: of every key that the schema has, whatever kind it belongs to. */

const BASE = { app: { bundleId: 'com.example.app', platform: 'IOS' } };

/** Every value and every mapping on the way to it, once. */
const LEAVES = leavesOf({ base: BASE });
const POINTERS = [
  ...new Set(
    LEAVES.flatMap(({ pointer }) => keysOf(pointer).map((_key, at, keys) => `/${keys.slice(0, at + 1).join('/')}`)),
  ),
];

/** A word that stands for the value under test until it is written. */
const MARK = 'VALUE-UNDER-TEST';

async function said(pointer: string, value: string, files: Record<string, string> = {}): Promise<string[]> {
  const leaf = LEAVES.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  const manifest = leaf?.manifest(leaf.values[0]) ?? {};
  const text = stringify(replaced(manifest, keysOf(pointer)), { lineWidth: 0 });
  const path = join(await folderWith(files), 'release.yml');
  await writeFile(path, text.replace(` ${MARK}`, value === '' ? '' : ` ${value}`));
  const { issues } = await loadManifest(
    path,
    { env: { ASCEND_EMPTY: '', ASCEND_BLANK: ' \n' }, now: new Date(0) },
    kinds,
  );
  return issues.filter(({ severity }) => severity === 'error').map((issue) => `${issue.pointer} ${issue.message}`);
}

function replaced(value: Written, keys: readonly string[]): Written {
  const [key, ...rest] = keys;
  if (key === undefined) return MARK;
  if (Array.isArray(value)) return [replaced(value[0] ?? null, rest)];
  if (typeof value !== 'object' || value === null) return { [key]: replaced(null, rest) };
  return { ...value, [key]: replaced(value[key] ?? null, rest) };
}

function schemaAt(pointer: string): Schema {
  return keysOf(pointer).reduce<Schema>((part, key) => {
    const { properties = {}, additionalProperties, items } = resolved(part);
    return properties[key] ?? items ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
  }, MANIFEST);
}

const typesAt = (pointer: string) => [resolved(schemaAt(pointer)).type].flat();

describe('nothing behind the colon', () => {
  it.each(POINTERS)('%s: an error right there', async (pointer) => {
    const errors = await said(pointer, '');
    expect(errors.filter((error) => error.startsWith(`${pointer} `))).toEqual([expect.stringMatching(/ is empty$/)]);
  });

  it.each(POINTERS.filter((pointer) => typesAt(pointer).includes('null')))(
    '%s: null and ~ clear it',
    async (pointer) => {
      for (const written of ['null', '~']) {
        expect((await said(pointer, written)).filter((error) => error.startsWith(`${pointer} `))).toEqual([]);
      }
    },
  );
});

describe('an empty text', () => {
  const texts = POINTERS.filter((pointer) => typesAt(pointer).includes('string'));

  it.each(texts)('%s: an error', async (pointer) => {
    for (const written of ['""', "''", '" "']) expect(await said(pointer, written)).not.toEqual([]);
  });

  it.each(texts.filter((pointer) => resolved(schemaAt(pointer)).properties?.['file']))(
    '%s: so is an empty file, and an empty variable',
    async (pointer) => {
      const files = { 'empty.txt': '', 'line.txt': '\n', 'blank.txt': ' \n \n' };
      const written = [
        ...Object.keys(files).map((file) => `{ file: ${file} }`),
        '{ env: ASCEND_EMPTY }',
        '{ env: ASCEND_BLANK }',
      ];
      for (const one of written)
        expect({ one, errors: await said(pointer, one, files) }).not.toEqual({ one, errors: [] });
    },
  );
});
