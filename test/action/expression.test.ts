import { expect, it } from 'vitest';
import { evaluate, fill, holds } from '../support/actions/expression.ts';

const CONTEXTS = {
  github: { event: { number: 7 } },
  steps: { 'a-b': { outputs: { code: '0' } } },
  inputs: { yes: 'true' },
};

it.each([
  ["steps.a-b.outputs.code == '0' && inputs.yes == 'true'", true],
  ["steps.a-b.outputs.code != '0' || inputs.none", null],
  ["!(inputs.yes == 'true')", false],
  ["inputs.none == ''", true],
  ["'it''s'", "it's"],
  ["inputs.yes && 'then' || 'else'", 'then'],
])('an expression is what GitHub makes of it: %s', (text, value) => {
  expect(evaluate(text, CONTEXTS)).toBe(value);
});

it('a text is filled in, and a condition may stand in brackets or not', () => {
  expect(fill('#${{ github.event.number }} ${{ inputs.none }}.', CONTEXTS)).toBe('#7 .');
  expect(holds("${{ inputs.yes == 'true' }}", CONTEXTS)).toBe(true);
  expect(holds(undefined, CONTEXTS)).toBe(true);
});

it.each([
  'always()',
  'env.NAME',
  'inputs.yes ==',
  "inputs['yes']",
  '1 < 2',
  'inputs.yes inputs.yes',
  "contains('a', 'b')",
])('what is not known here throws: %s', (text) => {
  expect(() => evaluate(text, CONTEXTS)).toThrow(text);
});
