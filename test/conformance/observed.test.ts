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
    expect(isObservedValue({ pointer, found: null, says }, '/v1/appInfos/1')).toBe(true);
    expect(isObservedValue({ pointer, found: 'GAMES', says }, '/v1/appInfos/1')).toBe(false);
  },
);

test('a build may be taken off its version, and nothing else may be cleared', () => {
  const link = '/v1/appStoreVersions/1/relationships/build';
  expect(isObservedValue({ pointer: '/data', found: null, says }, link)).toBe(true);
  expect(isObservedValue({ pointer: '/data', found: {}, says }, link)).toBe(false);
  expect(isObservedValue({ pointer: '/data', found: null, says }, '/v1/apps/1')).toBe(false);
  expect(isObservedValue({ pointer: '/data/relationships/build/data', found: null, says }, '/v1/apps/1')).toBe(false);
});
