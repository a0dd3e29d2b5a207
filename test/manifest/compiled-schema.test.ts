import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgingSchema, manifestSchema } from '../../scripts/generate/manifest-schema.ts';
import { validateManifest } from '../../src/manifest/validate-manifest.gen.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const published = JSON.parse(read('schemas/release.schema.json')) as object;
const whole = parse(read('release.yml.example')) as Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const judge = ajv.compile(judgingSchema((await manifestSchema()).whole));
const editor = ajv.compile(published);

/** Each leaf of a value, and each mapping and list, replaced by something that can hardly be right. */
function* broken(value: unknown): Generator {
  yield 0.5;
  yield 'x'.repeat(5000);
  yield { unknown: null };
  yield [null, null];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const wrong of broken(inner)) {
      yield Array.isArray(value) ? value.with(Number(key), wrong) : { ...value, [key]: wrong };
    }
  }
}

function found(errors: readonly ErrorObject[] | null | undefined) {
  return (errors ?? []).map(({ instancePath, keyword, params, message }) => ({
    instancePath,
    keyword,
    params,
    message,
  }));
}

test('the compiled schema finds what ajv finds with the schema itself, and knows the part that is broken', () => {
  expect(validateManifest(whole)).toBe(true);
  expect(editor(whole)).toBe(true);
  let count = 0;
  for (const value of broken(whole)) {
    count += 1;
    const isValid = judge(value);
    expect(validateManifest(value)).toBe(isValid);
    expect(found(validateManifest.errors)).toEqual(found(judge.errors));
    // Editors check more, never less.
    expect(isValid || !editor(value)).toBe(true);
    for (const error of validateManifest.errors ?? []) expect(error.parentSchema).toHaveProperty(error.keyword);
  }
  expect(count).toBeGreaterThan(400);
});
