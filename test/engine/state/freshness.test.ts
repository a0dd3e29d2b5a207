import { describe, expect, it } from 'vitest';
import type { RequestOperation } from '../../../src/core/operation.ts';
import { createFreshness } from '../../../src/engine/state/freshness.ts';

const UPDATE: RequestOperation = {
  action: 'update',
  kind: 'review-detail',
  address: 'review',
  method: 'PATCH',
  path: ['/v1/appStoreReviewDetails/', { ref: 'review' }],
  body: { data: { type: 'appStoreReviewDetails', id: { ref: 'review' }, attributes: { notes: 'New' } } },
  recheck: ['review-detail'],
};

function scene() {
  let time = 0;
  const freshness = createFreshness(['review-detail', 'version', 'submission'], 0, () => time);
  const passes = (ms: number): void => {
    time += ms;
  };
  return { freshness, passes };
}

describe('what writes more than it changes', () => {
  it('is looked at again from ten seconds on after it was read', () => {
    const { freshness, passes } = scene();
    passes(9_000);
    expect(freshness.isDue(UPDATE)).toBe(false);
    passes(2_000);
    expect(freshness.isDue(UPDATE)).toBe(true);
    freshness.found('review-detail', 11_000);
    expect(freshness.isDue(UPDATE)).toBe(false);
  });

  it.each([
    ['can’t be taken back', { action: 'act' }],
    ['is gone then', { action: 'delete' }],
    ['is given anew as a whole', { action: 'replace' }],
    ['is put in order', { action: 'reorder' }],
    ['customers see at once', { public: true }],
    ['is behind a gate', { gates: [{ name: 'remove-territories', reason: 'it removes one' }] }],
    ['has a list', { body: { data: { type: 'x', relationships: { territories: { data: [] } } } } }],
  ] satisfies [string, Partial<RequestOperation>][])(
    'is looked at however lately it was read, where it %s',
    (_why, more) => {
      expect(scene().freshness.isDue({ ...UPDATE, ...more })).toBe(true);
    },
  );

  it('is not looked at where nothing of others can be lost', () => {
    const { freshness, passes } = scene();
    const { recheck: _recheck, ...plain } = UPDATE;
    passes(60_000);
    expect(freshness.isDue(plain)).toBe(false);
  });
});

describe('a plain field', () => {
  const { recheck: _recheck, ...plain } = UPDATE;

  it('is looked at from ten seconds on, and at any time where customers see it at once: once for all of a look', () => {
    const { freshness, passes } = scene();
    const [first, second] = [
      { ...plain, public: true as const },
      { ...plain, public: true as const },
    ];
    expect([plain, first, second].map(freshness.isStale)).toEqual([false, true, true]);
    freshness.found(
      'review-detail',
      0,
      [first, second].map((operation) => ({ status: 'right', operation })),
    );
    expect([first, second].map(freshness.isStale)).toEqual([false, false]);
    passes(11_000);
    expect([plain, first].map(freshness.isStale)).toEqual([true, true]);
  });
});

describe('the steps to App Review', () => {
  const CREATE: RequestOperation = {
    action: 'create',
    kind: 'submission',
    address: 'submission/item',
    method: 'POST',
    path: ['/v1/reviewSubmissionItems'],
    final: true,
    recheck: ['version', 'submission'],
  };

  it('share one look, and look again after something has happened to the version', () => {
    const { freshness, passes } = scene();
    passes(60_000);
    expect(freshness.isDue(CREATE)).toBe(true);
    freshness.looked(['version', 'submission'], 60_000);
    expect(freshness.isDue(CREATE)).toBe(false);
    freshness.succeeded({ ...CREATE, action: 'act', address: 'version' });
    expect(freshness.isDue(CREATE)).toBe(true);
    // A look that had begun before knows nothing of it.
    freshness.taken(new Set(['version', 'submission']), 59_999);
    expect(freshness.isDue(CREATE)).toBe(true);
    freshness.taken(new Set(['version', 'submission']), 60_000);
    expect(freshness.isDue(CREATE)).toBe(false);
  });

  it('say nothing of single fields', () => {
    const { freshness, passes } = scene();
    passes(60_000);
    freshness.looked(['version'], 60_000);
    expect(freshness.isStale({ ...UPDATE, kind: 'version' })).toBe(true);
  });
});
