import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from './effort.ts';
import { arbitraryOf, MANIFEST, sectionsBeside } from './schema-arbitraries.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(MANIFEST, 'manifest');

describe.each(Object.keys(MANIFEST.$defs ?? {}))('what is made for the part %s', (name) => {
  it('is valid', () => {
    const part = { $ref: `#/$defs/${name}` };
    const check = ajv.compile({ $ref: `manifest#/$defs/${name}` });
    const law = fc.property(arbitraryOf(part), (value) => {
      expect({ value, valid: check(value), errors: check.errors }).toEqual({ value, valid: true, errors: null });
    });
    fc.assert(law, { numRuns: 50, ...SEED });
  });
});

/** Parts of which the schema gives one example. */
const ONE_EXAMPLE = ['date', 'env', 'file', 'groupName', 'productId', 'productPicture'];

it('is not always the same', () => {
  const constant = Object.keys(MANIFEST.$defs ?? {}).filter((name) => {
    const values = fc.sample(arbitraryOf({ $ref: `#/$defs/${name}` }), { numRuns: 100, ...SEED });
    return new Set(values.map((value) => JSON.stringify(value))).size === 1;
  });
  expect(constant.toSorted()).toEqual(ONE_EXAMPLE);
});

it('sections that are known to the laws by name are left to them', () => {
  const [first = '', second = '', ...others] = Object.keys(MANIFEST.properties ?? {});
  const made = fc.sample(sectionsBeside([first, second]), { numRuns: 200, ...SEED });
  expect([...new Set(made.flatMap(Object.keys))].toSorted()).toEqual(others.toSorted());
});

it('knows patterns, numbers, lists and maps of any keys', () => {
  const part = {
    type: 'object',
    required: ['code'],
    additionalProperties: false,
    properties: { code: { type: 'string', pattern: '^[A-Z]{3}$' }, count: { type: 'integer', minimum: 3, maximum: 4 } },
    patternProperties: { '^x-[a-z]{2}$': { type: 'array', minItems: 1, items: { type: 'boolean' } } },
  };
  const check = ajv.compile(part);
  for (const value of fc.sample(arbitraryOf(part), { numRuns: 100, ...SEED }))
    expect([value, check(value)]).toEqual([value, true]);
});
