import { describe, expect, it } from 'vitest';
import { createAttributes, deleteAttributes, diffAttributes, valuesOf } from '../../src/core/diff.ts';

const thing = { address: 'x', from: (field: string) => `/x/${field}`, limits: { name: 30 } };

describe('attributes', () => {
  it('differ only where the manifest names a field', () => {
    expect(diffAttributes(thing, { name: 'b', note: undefined }, { name: 'a', note: 'kept' })).toEqual([
      { address: 'x', field: 'name', from: '/x/name', limit: 30, before: 'a', after: 'b' },
    ]);
  });

  it('count a missing value as empty', () => {
    expect(diffAttributes(thing, { name: null }, {})).toEqual([]);
  });

  it('are cleared by null', () => {
    expect(diffAttributes(thing, { note: null }, { note: 'old' })).toEqual([
      { address: 'x', field: 'note', from: '/x/note', before: 'old', after: null },
    ]);
  });

  it('of a new thing have no before, and empty ones are left out', () => {
    const changes = createAttributes(thing, { name: 'a', note: null, other: undefined });
    expect(changes).toEqual([{ address: 'x', field: 'name', from: '/x/name', limit: 30, after: 'a' }]);
    expect(valuesOf(changes)).toEqual({ name: 'a' });
  });

  it('of a removed thing have no after', () => {
    expect(deleteAttributes(thing, { name: 'a', note: null })).toEqual([
      { address: 'x', field: 'name', from: '/x/name', limit: 30, before: 'a' },
    ]);
  });
});
