import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '../../../src/core/json/json.ts';
import { canonicalJson, sameJson } from '../../../src/core/json/json.ts';

const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

it('two values are the same where their canonical texts are', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
    { numRuns: 300 },
  );
});

it('a value is the same as its copy with other keys first', () => {
  const turned = (one: Json): Json =>
    Array.isArray(one)
      ? one.map(turned)
      : one !== null && typeof one === 'object'
        ? Object.fromEntries(
            Object.entries(one)
              .toReversed()
              .map(([key, item]) => [key, turned(item)]),
          )
        : one;
  fc.assert(
    fc.property(value, (one) => {
      expect(sameJson(one, turned(one))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it.each([
  [{ a: 1 }, {}],
  [{ a: 1 }, { b: 1 }],
  [[1], { 0: 1 }],
  [[], {}],
  [null, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: { b: [1] } }, { a: { b: [2] } }],
  ['1', 1],
] as [Json, Json][])('%j is not %j', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(b, a)).toBe(false);
});
