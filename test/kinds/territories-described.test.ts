import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { territories } from '../../src/kinds/territories/kind.ts';
import type { TerritoriesHave } from '../../src/kinds/territories/observe.ts';
import { proposeTerritories } from '../../src/kinds/territories/propose.ts';
import { describeTerritories, wantTerritories } from '../../src/kinds/territories/want.ts';

const CODES = ['CHN', 'DEU', 'JPN', 'USA'];

/** What Apple has of each territory: on sale or not, and the day until which it can be ordered beforehand. */
function haveOf(rows: Record<string, [available: boolean, preOrder?: string | null]>): TerritoriesHave {
  return {
    record: { id: 'record', availableInNewTerritories: true },
    rows: Object.fromEntries(
      Object.entries(rows).map(([code, [available, preOrder = null]]) => [
        code,
        { id: code, available, preOrder, statuses: [] },
      ]),
    ),
    offered: CODES,
  };
}

const described = (have: TerritoriesHave) => describeTerritories(have)?.territories;

describe('availability that is described', () => {
  it('is all, a list or all but a few, whatever says it in the fewest words', () => {
    const available = (...open: string[]) =>
      described(haveOf(Object.fromEntries(CODES.map((code) => [code, [open.includes(code)]]))))?.available;
    expect(available(...CODES)).toBe('all');
    expect(available('DEU', 'JPN', 'USA')).toEqual({ except: ['CHN'] });
    expect(available('USA')).toEqual(['USA']);
    expect(available()).toEqual([]);
  });

  it('names the territories of a pre-order where not all have one', () => {
    const day = '2027-02-15';
    expect(described(haveOf({ JPN: [true, day], USA: [true, day] }))?.preOrder).toEqual({ releaseDate: day });
    const some = haveOf({ CHN: [false], JPN: [true, day], USA: [true] });
    expect(described(some)?.preOrder).toEqual({ releaseDate: day, territories: ['JPN'] });
    expect(described(haveOf({ USA: [true] }))).toEqual({ available: 'all', availableInNewTerritories: true });
  });

  it('is nothing while the app is on sale nowhere', () => {
    expect(describeTerritories({ rows: {}, offered: CODES })).toBeUndefined();
  });

  it('asks for what is there', () => {
    const row = fc.tuple(fc.boolean(), fc.constantFrom(null, null, '2027-02-15', '2027-03-01'));
    const rows = fc
      .uniqueArray(fc.constantFrom(...CODES), { minLength: 1 })
      .chain((codes) => fc.tuple(...codes.map((code) => row.map((value) => [code, value] as const))));
    fc.assert(
      fc.property(rows, (list) => {
        const have = haveOf(Object.fromEntries(list));
        const want = wantTerritories(describeTerritories(have) ?? {});
        const { changes, blocked, operations } = proposeTerritories(want ?? {}, have, { id: 'app' });
        expect({ changes, blocked, operations }).toEqual({ changes: [], blocked: [], operations: [] });
      }),
    );
  });
});

it('the day of a pre-order is a day, and is sent as one', () => {
  const have = haveOf({ USA: [true, '2027-02-15'] });
  const propose = (preOrder: { releaseDate: string } | null) => proposeTerritories({ preOrder }, have, { id: 'app' });
  const moved = propose({ releaseDate: '2027-03-01' });
  expect(moved.changes).toMatchObject([{ before: { day: '2027-02-15' }, after: { day: '2027-03-01' } }]);
  expect(moved.operations).toMatchObject([
    { body: { data: { attributes: { preOrderEnabled: true, releaseDate: '2027-03-01' } } } },
  ]);
  expect(propose(null).changes).toMatchObject([{ before: { day: '2027-02-15' }, after: null }]);
});

it('customers meet it at once, and many territories alike are told together', () => {
  const words = (address: string) => {
    return territories.words(address, { want: undefined, have: haveOf({ USA: [true] }), observed: {} });
  };
  expect(words('territories')).toEqual({ title: 'availability', effect: 'at once', shows: 'where the app is sold' });
  expect(words('territories/DEU')).toMatchObject({
    title: 'availability in DEU',
    effect: 'at once',
    family: { title: 'availability', member: 'DEU' },
  });
});
