import { describe, expect, it } from 'vitest';
import type { Reviewed } from '../../src/core/change.ts';
import { daysText, isReviewed } from '../../src/core/change.ts';

const reviewed: Reviewed = {
  changes: [
    { address: 'ja', field: 'name', before: 'a', after: 'b' },
    { address: 'fr', field: 'locale', after: 'fr' },
  ],
  expects: [{ address: 'ja', field: 'keywords', value: 'x,y' }],
};
const old = () => false;
const wasCreated = () => true;

describe('a change that turns up later', () => {
  it('is reviewed when it is the same change', () => {
    expect(isReviewed({ address: 'ja', field: 'name', before: 'a', after: 'b' }, reviewed, old)).toBe(true);
  });

  it('is not reviewed when somebody changed the starting point', () => {
    expect(isReviewed({ address: 'ja', field: 'name', before: 'z', after: 'b' }, reviewed, old)).toBe(false);
  });

  it('is reviewed whatever Apple put into a thing that this run brought into being', () => {
    expect(isReviewed({ address: 'ja', field: 'name', before: 'z', after: 'b' }, reviewed, wasCreated)).toBe(true);
  });

  it('is not reviewed when it leads elsewhere', () => {
    expect(isReviewed({ address: 'ja', field: 'name', before: 'a', after: 'c' }, reviewed, wasCreated)).toBe(false);
    expect(isReviewed({ address: 'ja', field: 'subtitle', before: null, after: 'b' }, reviewed, wasCreated)).toBe(
      false,
    );
  });

  it('is reviewed when it makes good what Apple was expected to carry over', () => {
    const change = { address: 'ja', field: 'keywords', before: null, after: 'x,y' };
    expect(isReviewed(change, reviewed, wasCreated)).toBe(true);
    expect(isReviewed(change, reviewed, old)).toBe(false);
  });

  it('is not reviewed when it removes what was to be created', () => {
    expect(isReviewed({ address: 'fr', field: 'locale', before: 'fr' }, reviewed, wasCreated)).toBe(false);
  });
});

it('days are said from and to', () => {
  expect(daysText({ start: '2026-12-24' })).toBe('from 2026-12-24');
  expect(daysText({ start: '2026-12-24', end: '2027-01-02' })).toBe('2026-12-24 to 2027-01-02');
});
