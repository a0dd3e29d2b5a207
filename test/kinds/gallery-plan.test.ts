import { describe, expect, it } from 'vitest';
import type { MediaRow } from '../../src/kinds/media/gallery.ts';
import { rowAddresses } from '../../src/kinds/media/gallery.ts';
import type { GalleryPlan } from '../../src/kinds/media/gallery-plan.ts';
import { isDoubtful, missedBy } from '../../src/kinds/media/loss.ts';
import { planGallery } from '../../src/kinds/media/gallery-plan.ts';
import { compare } from '../../src/kinds/media/match-files.ts';

const SECTION = { name: 'screenshots', most: 10 };
const SET = 'screenshots/ja/APP_IPHONE_67';
const EMPTY = { address: SET, locale: 'ja', displayType: 'APP_IPHONE_67', id: '1' };

const row = (name: string, state = 'COMPLETE'): Omit<MediaRow, 'address' | 'natural'> => ({
  id: `id-${name}`,
  fileName: `${name}.png`,
  fileSize: 1,
  md5: state === 'AWAITING_UPLOAD' ? null : name,
  state,
});
const file = (name: string) => ({ path: `${name}.png`, bytes: 1, md5: name });

/** What leads from what is there to what is wanted; a name in capitals is an upload that did not succeed. */
function planFor(there: string, wanted: string): GalleryPlan {
  const given = [...there].map((name) => (name < 'a' ? row(name.toLowerCase(), 'AWAITING_UPLOAD') : row(name)));
  const gallery = { address: SET, locale: 'ja', displayType: 'APP_IPHONE_67', id: '1', rows: rowAddresses(SET, given) };
  const comparison = compare([...wanted].map(file), gallery);
  return planGallery(SECTION, ['ja', 'APP_IPHONE_67'], comparison, true);
}

const at = (name: string) => `${SET}/${name}.png [id-${name}]`;
const sent = (name: string) => `${SET}/${name}.png`;
const afters = (list: readonly { address: string; after: string[] }[]) =>
  Object.fromEntries(list.map(({ address, after }) => [address, after]));

describe('files that take the place of others', () => {
  it('are all there before any of those goes', () => {
    const { uploads, removals } = planFor('abc', 'xyz');
    expect(afters(uploads)).toEqual({ [sent('x')]: [], [sent('y')]: [], [sent('z')]: [] });
    const all = [sent('x'), sent('y'), sent('z')];
    expect(afters(removals)).toEqual({ [at('a')]: all, [at('b')]: all, [at('c')]: all });
  });

  it('wait in a full gallery for one that goes, a few at a time: what does not arrive costs no more', () => {
    const { uploads, removals } = planFor('abcdefghij', 'klmnopqrst');
    expect(uploads.map(({ after }) => after)).toEqual([...'abcdefghij'].map((name) => [at(name)]));
    expect(removals.map(({ after }) => after)).toEqual([[], [], [], ...[...'klmnopq'].map((name) => [sent(name)])]);
  });

  it('wait only as far as there is no room, and what goes for them waits for those that have some', () => {
    const { uploads, removals } = planFor('abcdefgh', 'stuvwxyz');
    expect(uploads.map(({ after }) => after)).toEqual([[], [], ...[...'abcdef'].map((name) => [at(name)])]);
    const room = [sent('s'), sent('t')];
    expect(removals.slice(0, 4).map(({ after }) => after)).toEqual([room, room, room, [sent('u')]]);
    expect(removals.slice(6).map(({ after }) => after)).toEqual([[...'stuvwxyz'].map(sent), [...'stuvwxyz'].map(sent)]);
  });

  it('come when what is left of broken uploads is gone', () => {
    const { uploads, removals } = planFor('aX', 'ax');
    expect(afters(uploads)).toEqual({ [sent('x')]: [at('x')] });
    expect(afters(removals)).toEqual({ [at('x')]: [] });
  });
});

describe('how many customers would miss', () => {
  it.each([
    ['abc', 'xyz', 3, 3],
    ['abcde', 'ab', 5, 2],
    // What a run left that was broken off before the old ones went.
    ['aabbcc', 'abc', 3, 3],
  ])('from %s to %s', (there, wanted, before, after) => {
    expect(planFor(there, wanted)).toMatchObject({ before, after });
  });
});

/** How many would be missed of what is there, where customers see `onSale`. */
function missedOf(there: string, wanted: string, onSale?: string): number {
  const rows = (names: string) =>
    rowAddresses(
      SET,
      [...names].map((name) => row(name)),
    );
  const gallery = { address: SET, locale: 'ja', displayType: 'APP_IPHONE_67', id: '1', rows: rows(there) };
  return missedBy(compare([...wanted].map(file), gallery, onSale === undefined ? undefined : rows(onSale)));
}

describe('what a run that broke has sent', () => {
  it.each([
    // Sent beside those that are to go, in whatever order it came.
    ['abcdvwxy', 'vwxy', undefined, 4],
    ['abcdyxv', 'vwxy', undefined, 4],
    // Some of those are gone already.
    ['cdvwxy', 'vwxy', undefined, 2],
    // What stays stood there before.
    ['abcdx', 'axyz', undefined, 4],
    ['abcdxy', 'axyz', 'abcd', 4],
    // The same files may be there because somebody wants fewer: what customers see tells.
    ['abcde', 'cde', 'abcde', 5],
    ['abcde', 'cde', 'ab', 2],
    // Files of a draft that customers don't see are not brought back into the count by being replaced.
    ['pqrabc', 'abc', 'abcde', 3],
  ])('from %s to %s, with %s on sale, is no loss', (there, wanted, onSale, missed) => {
    expect(missedOf(there, wanted, onSale)).toBe(missed);
  });

  it('is told from what is only fewer by what customers see, where that makes a difference', () => {
    const isLoss = (before: number, after: number) => after < before * 0.7;
    const doubtful = (there: string, wanted: string) =>
      isDoubtful(
        isLoss,
        compare([...wanted].map(file), {
          ...EMPTY,
          rows: rowAddresses(
            SET,
            [...there].map((name) => row(name)),
          ),
        }),
      );
    expect([doubtful('abcde', 'cde'), doubtful('abcdvwxy', 'vwxy')]).toEqual([true, true]);
    // Nothing to look up: it is a loss, or none, whatever customers see.
    expect([doubtful('abcde', 'ab'), doubtful('abcde', 'abcd'), doubtful('abcde', 'vwxyz')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

it('of ten pictures with one name, nine would be missed where one stays', () => {
  const rows = rowAddresses(
    SET,
    [...'abcdefghij'].map((name) => ({ ...row(name), fileName: 'home.png' })),
  );
  const gallery = { address: SET, locale: 'ja', displayType: 'APP_IPHONE_67', id: '1', rows };
  const steps = planGallery(SECTION, ['ja', 'APP_IPHONE_67'], compare([file('a')], gallery), true);
  // One may be what the one that stays has replaced.
  expect(steps).toMatchObject({ before: 9, after: 1 });
});

it('what a run has replaced by files of the same names would not be missed', () => {
  const old = [...'vwxyz'].map((name, nth) => ({ ...row(name), fileName: `${nth}.png` }));
  const fresh = [...'abcde'].map((name, nth) => ({ ...row(name), fileName: `${nth}.png` }));
  const gallery = {
    address: SET,
    locale: 'ja',
    displayType: 'APP_IPHONE_67',
    id: '1',
    rows: rowAddresses(SET, [...old, ...fresh]),
  };
  const steps = planGallery(SECTION, ['ja', 'APP_IPHONE_67'], compare([...'abcde'].map(file), gallery), true);
  expect(steps).toMatchObject({ before: 5, after: 5 });
});

describe('an order', () => {
  it.each([
    ['ab', 'abc', undefined],
    ['ab', 'acb', 'acb'],
    ['ab', 'abcd', 'abcd'],
    ['ab', 'ba', 'ba'],
    ['abc', 'ac', undefined],
  ])('from %s to %s', (there, wanted, order) => {
    const address = (name: string) => (there.includes(name) ? at(name) : sent(name));
    expect(planFor(there, wanted).order).toEqual(order && [...order].map(address));
  });
});

it('what Apple has keeps its address while its checksum and its state come to show', () => {
  const [before] = rowAddresses(SET, [{ ...row('a', 'UPLOAD_COMPLETE'), md5: null }]);
  const [after] = rowAddresses(SET, [row('a')]);
  expect(before?.address).toBe(after?.address);
});
