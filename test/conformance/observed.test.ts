import { expect, test } from 'vitest';
import { smallDocument } from './document.ts';
import { exchangeChecker } from './exchange.ts';
import { isObservedValue } from './observed.ts';

const says = 'must be object';

test('a refused deletion may be a conflict, in the form of all refusals; nothing else may', () => {
  const check = exchangeChecker(smallDocument());
  const refused = { url: '/v1/books/1', status: 409, scripted: false };
  const responseBody = { errors: [{ code: 'ENTITY_ERROR' }] };
  expect(check({ ...refused, method: 'DELETE', responseBody }, 'all')).toEqual([]);
  expect(check({ ...refused, method: 'DELETE', responseBody: 'no' }, 'all')).toHaveLength(1);
  expect(check({ ...refused, method: 'GET', responseBody }, 'all')).toEqual([
    expect.stringContaining('answer status: found 409'),
  ]);
});

test.each(['primaryCategory', 'secondaryCategory', 'primarySubcategoryOne', 'secondarySubcategoryTwo'])(
  '%s may be cleared with null and with nothing else',
  (name) => {
    const pointer = `/data/relationships/${name}/data`;
    expect(isObservedValue({ pointer, found: null, says })).toBe(true);
    expect(isObservedValue({ pointer, found: 'GAMES', says })).toBe(false);
  },
);

test('no other relation may be cleared', () => {
  expect(isObservedValue({ pointer: '/data/relationships/build/data', found: null, says })).toBe(false);
});
