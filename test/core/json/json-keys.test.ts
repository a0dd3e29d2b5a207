import { expect, test } from 'vitest';
import { repeatedKey } from '../../../src/core/json/json-keys.ts';

test.each<[json: string, key: string | undefined]>([
  ['{"a":1,"a":2}', 'a'],
  ['{"a": 1, "b": {"c": [1], "c" : 2}}', 'c'],
  [String.raw`{"a":1,"\u0061":2}`, 'a'],
  [String.raw`{"\"":1,"\"":2}`, '"'],
  ['[{"__proto__":1},{"__proto__":2,"__proto__":3}]', '__proto__'],
  ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', undefined],
  [String.raw`{"a":"a","b":"{\"a\":1,\"a\":2}","c":["a","a"]}`, undefined],
  [String.raw`{"a\\":1,"a":2}`, undefined],
  ['"a"', undefined],
  ['[]', undefined],
])('%s', (json, key) => {
  expect(repeatedKey(json)).toBe(key);
});
