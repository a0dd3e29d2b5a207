import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { editorSchema } from '../../scripts/generate/editor-schema.ts';
import { ROOT } from '../support/cli.ts';

/** What language servers know besides JSON Schema. */
const OF_EDITORS = [
  ...['enumDescriptions', 'defaultSnippets', 'doNotSuggest'],
  ...['errorMessage', 'patternErrorMessage', 'deprecationMessage'],
];

test('the schema has no keyword that editors do not know', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/release.schema.json'), 'utf8')) as object;
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(OF_EDITORS);
  expect(() => ajv.compile(schema)).not.toThrow();
});

/** The schema of one key, beside definitions that it may refer to. */
function one(key: object) {
  const $defs = {
    short: {
      description: 'Any short text.',
      type: ['string', 'object'],
      maxLength: 9,
      properties: { file: {} },
      items: {},
    },
    word: { description: 'Any word.', type: 'string' },
  };
  const { properties } = editorSchema({ title: 'Whole', properties: { key }, $defs } as Parameters<
    typeof editorSchema
  >[0]);
  return (properties as { key: object }).key;
}

test('what narrows a reference is written out, with its own words first', () => {
  const written = one({ description: 'A name.', $ref: '#/$defs/short', maxLength: 5 });
  expect(written).toEqual({
    description: 'A name.',
    type: ['string', 'object'],
    maxLength: 5,
    allOf: [{ properties: { file: {} }, items: {} }],
  });
});

test('what only has other words stays a reference', () => {
  const key = { description: 'A name.', $ref: '#/$defs/word' };
  expect(one(key)).toEqual(key);
});

test('a default is told, and never written into the file', () => {
  expect(one({ description: 'How far.', default: 'prepare' })).toEqual({ description: 'How far. Default: prepare.' });
});

test('an example with a mapping has a name and stops for the cursor', () => {
  expect(one({ type: 'object', examples: ['all', { except: ['CHN'] }] })).toEqual({
    type: 'object',
    examples: ['all'],
    defaultSnippets: [{ label: '{ except: [CHN] }', body: { except: ['${1:CHN}'] } }],
  });
});

test('what is deprecated says so, and is not offered', () => {
  const description = 'Use another one.';
  const marked = { deprecated: true, deprecationMessage: description, doNotSuggest: true };
  expect(one({ description, deprecated: true })).toEqual({ description, ...marked });
});

test('known values have names, and other ones a word', () => {
  expect(one({ type: ['string', 'null'], known: 'territories' })).toMatchObject({
    enum: expect.arrayContaining(['JPN', null]),
    enumDescriptions: expect.arrayContaining(['Japan', 'Clears it.']),
    errorMessage: expect.stringContaining('No territory'),
  });
  expect(() => one({ known: 'planets' })).toThrow('planets');
});
