import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/kinds/submission/basket.ts';
import { decide } from '../../src/kinds/submission/basket.ts';
import type { ReviewItem } from '../../src/kinds/submission/review-item.ts';
import { counted } from '../../src/kinds/submission/review-item.ts';
import type { SubmissionRow } from '../../src/kinds/submission/review-submissions.ts';
import type { Situation } from '../../src/kinds/submission/situation.ts';

/** What goes to App Review, from every place where a basket may be found. */

const item = (id: string, state: string, more: Partial<ReviewItem> = {}): ReviewItem => ({
  relation: 'inAppPurchaseVersion',
  address: `products/${id}/version`,
  product: `products/${id}`,
  locked: [`products/${id}/version`],
  id,
  state,
  title: id,
  isFirst: false,
  from: `/products/inAppPurchases/${id}`,
  ...more,
});

/** @param items `V`, or the id of a product, with the item's state where that is not READY_FOR_REVIEW */
function row(id: string, state: string, items: string[], more: Partial<SubmissionRow> = {}): SubmissionRow {
  const entry = (text: string) => {
    const [name = '', word = 'READY_FOR_REVIEW'] = text.split(' ');
    const isVersion = name.startsWith('V');
    return {
      id: `${id}-${name}`,
      kind: isVersion ? 'appStoreVersion' : 'inAppPurchaseVersion',
      target: name,
      state: word,
    };
  };
  const isSent = state !== 'READY_FOR_REVIEW';
  const entries = items.map(entry);
  return {
    ...{ id, state, submittedDate: isSent ? '2026-11-01T00:00:00Z' : null, platform: 'IOS' },
    items: entries.filter((one) => one.state !== 'REMOVED'),
    removed: entries.filter((one) => one.state === 'REMOVED'),
    ...more,
  };
}

function situation(
  state: string | undefined,
  open: SubmissionRow[],
  items: ReviewItem[],
  rewritten: string[] = [],
): Situation {
  const version = {
    ...{ id: 'V', versionString: '1.1', state: state ?? 'READY_FOR_DISTRIBUTION', createdDate: '2026-11-01T00:00:00Z' },
    ...{ copyright: null, releaseType: 'MANUAL', earliestReleaseDate: null },
  };
  return {
    version: {
      target: { kind: 'existing', version },
      ...{ first: false, access: 'editable', othersInReview: false, releasedPlatforms: [] },
    },
    ...{ isNamed: state !== undefined, platform: 'IOS', open, items, changes: false, rewritten: new Set(rewritten) },
  };
}

/** In few words: what is cancelled, what goes, what goes back as it is. */
function told({ basket, resubmissions, blocked }: Decision) {
  const cancelled = basket?.version?.withdraw?.how === 'cancel' ? [basket.version.withdraw.submission.id] : [];
  return {
    cancels: [...cancelled, ...(basket?.cancel ?? []).map(({ id }) => id)],
    goes: basket && [...(basket.version ? ['V'] : []), ...basket.members.map(({ item: { title } }) => title)],
    ...(resubmissions.length > 0 ? { again: resubmissions.map(({ submission }) => submission.id) } : {}),
    ...(blocked.length > 0 ? { blocked: blocked.map(({ address, reason }) => `${address}: ${reason}`) } : {}),
  };
}

const decided = (...given: Parameters<typeof situation>) => told(decide(situation(...given)));
const FIRST = { isFirst: true };

describe('with a version in preparation', () => {
  const NEW = 'PREPARE_FOR_SUBMISSION';

  it('goes all that has something to review, and nothing else', () => {
    const items = [item('a', NEW), item('b', 'APPROVED'), item('c', 'DEVELOPER_REJECTED', FIRST)];
    expect(decided(NEW, [], items)).toEqual({ cancels: [], goes: ['V', 'a', 'c'] });
  });

  it('goes what lies in the draft already', () => {
    const draft = row('1', 'READY_FOR_REVIEW', ['V', 'a']);
    const items = [item('a', 'READY_FOR_REVIEW', FIRST), item('b', NEW, FIRST)];
    expect(decided('READY_FOR_REVIEW', [draft], items)).toEqual({ cancels: [], goes: ['V', 'a', 'b'] });
  });

  it('stay products that App Review has', () => {
    const sent = row('1', 'WAITING_FOR_REVIEW', ['a']);
    expect(decided(NEW, [sent], [item('a', 'WAITING_FOR_REVIEW')])).toEqual({ cancels: [], goes: ['V'] });
  });

  it('nothing goes beside what nobody lists', () => {
    const draft = row('1', 'READY_FOR_REVIEW', ['V', 'x']);
    expect(decided('READY_FOR_REVIEW', [draft], [item('a', NEW)]).blocked?.join()).toContain(
      'which this plan did not put there',
    );
  });

  it('is read whether a product is in review by its submission, and waited for what has just left one', () => {
    // Right after a cancellation it still reads so.
    expect(decided('DEVELOPER_REJECTED', [], [item('a', 'IN_REVIEW')])).toEqual({ cancels: [], goes: ['V', 'a'] });
    const adrift = decided(NEW, [], [item('a', 'IN_REVIEW'), item('b', NEW)]);
    expect(adrift.goes).toEqual(['V', 'b']);
    expect(adrift.blocked?.join()).toMatch(
      /a is IN_REVIEW, and no open submission holds it.*only Apple Support can free it/,
    );
  });

  it('nothing is done to products in a draft that nobody sees, or on another platform', () => {
    const hidden = decided(NEW, [], [item('a', 'READY_FOR_REVIEW')]);
    expect(hidden.blocked?.join()).toContain('somebody has begun to submit it on its own page');
    const mac = { platform: 'MAC_OS' };
    const other = decided(NEW, [row('1', 'READY_FOR_REVIEW', ['a'], mac)], [item('a', 'READY_FOR_REVIEW')]);
    expect(other.blocked?.join()).toContain('lies in a submission of MAC_OS');
    const sent = decided(NEW, [row('1', 'WAITING_FOR_REVIEW', ['a'], mac)], [item('a', 'WAITING_FOR_REVIEW')]);
    expect(sent).toEqual({ cancels: [], goes: ['V'] });
    expect(decided(NEW, [], [item('a', 'SOMETHING_NEW')]).blocked?.join()).toContain('is not known');
  });

  it('products that its predecessor left are not touched', () => {
    const left = row('1', 'UNRESOLVED_ISSUES', ['V0 REMOVED', 'a']);
    const found = decided(NEW, [left], [item('a', 'IN_REVIEW'), item('b', NEW)]);
    expect(found).toMatchObject({ cancels: [], goes: ['V', 'b'] });
    expect(found.blocked?.join()).toContain('Only Apple Support can free it');
  });

  it('an earlier version that is approved in part goes back first', () => {
    const earlier = row('1', 'UNRESOLVED_ISSUES', ['V0 APPROVED', 'a REJECTED']);
    const found = decided(NEW, [earlier], [item('a', 'REJECTED')]);
    expect(found).toMatchObject({ goes: undefined, again: ['1'] });
    expect(found.blocked?.join()).toContain('an earlier app version goes back to App Review first');
  });
});

describe('with a version in review', () => {
  const sent = row('1', 'WAITING_FOR_REVIEW', ['V', 'a']);
  const a = item('a', 'WAITING_FOR_REVIEW');

  it('goes alone what may', () => {
    const found = decided('WAITING_FOR_REVIEW', [sent], [a, item('b', 'PREPARE_FOR_SUBMISSION')]);
    expect(found).toEqual({ cancels: [], goes: ['b'] });
  });

  it('is rebuilt for what may not', () => {
    const found = decided('WAITING_FOR_REVIEW', [sent], [a, item('b', 'PREPARE_FOR_SUBMISSION', FIRST)]);
    expect(found).toEqual({ cancels: ['1'], goes: ['V', 'a', 'b'] });
  });

  it('is rebuilt for what was left in the submission before', () => {
    const before = row('2', 'UNRESOLVED_ISSUES', ['V REMOVED', 'b']);
    const found = decided('WAITING_FOR_REVIEW', [sent, before], [a, item('b', 'IN_REVIEW')]);
    expect(found).toEqual({ cancels: ['1', '2'], goes: ['V', 'a', 'b'] });
  });
});

describe('without a version', () => {
  it.each([
    ['none is named', undefined],
    ['it is approved', 'PENDING_DEVELOPER_RELEASE'],
  ])('goes what may go alone, since %s', (_why, state) => {
    const found = decided(state, [], [item('a', 'PREPARE_FOR_SUBMISSION'), item('b', 'PREPARE_FOR_SUBMISSION', FIRST)]);
    expect(found).toMatchObject({ cancels: [], goes: ['a'] });
    expect(found.blocked).toEqual([expect.stringContaining('products/b/version: b is the first in-app purchase')]);
  });

  it('goes again what was rejected, with what was not', () => {
    const before = row('1', 'UNRESOLVED_ISSUES', ['a REJECTED', 'b']);
    const found = decided(undefined, [before], [item('a', 'REJECTED'), item('b', 'IN_REVIEW')]);
    expect(found).toEqual({ cancels: ['1'], goes: ['a', 'b'] });
  });

  it('nothing goes where App Review has another one without, or somebody has begun a draft', () => {
    const a = item('a', 'PREPARE_FOR_SUBMISSION');
    const other = decided(undefined, [row('1', 'IN_REVIEW', ['x'])], [a]);
    expect([other.goes, other.blocked?.join()]).toEqual([undefined, expect.stringContaining('takes one at a time')]);
    const draft = decided(undefined, [row('1', 'READY_FOR_REVIEW', ['V'])], [a]);
    expect([draft.goes, draft.blocked?.join()]).toEqual([undefined, expect.stringContaining('did not put there')]);
    const withVersion = decided(undefined, [row('1', 'IN_REVIEW', ['V'])], [a]);
    expect(withVersion.goes).toEqual(['a']);
  });

  it('is answered what App Review approved in part, where all of it is known', () => {
    const part = row('1', 'UNRESOLVED_ISSUES', ['V APPROVED', 'a REJECTED']);
    const approved = 'PENDING_DEVELOPER_RELEASE';
    expect(decided(approved, [part], [item('a', 'REJECTED')])).toMatchObject({ goes: undefined, again: ['1'] });
    const more = row('1', 'UNRESOLVED_ISSUES', ['V APPROVED', 'a REJECTED', 'x REJECTED']);
    const found = decided(approved, [more], [item('a', 'REJECTED')]);
    expect(found.again).toBeUndefined();
    expect(found.blocked?.join()).toContain('has also rejected something in it that this plan does not know');
  });
});

describe('what changes while App Review has it', () => {
  const a = item('a', 'WAITING_FOR_REVIEW');
  const b = item('b', 'WAITING_FOR_REVIEW');
  const REWRITTEN = ['products/a/version'];

  it('comes back with its version and with everything listed beside it', () => {
    const sent = row('1', 'WAITING_FOR_REVIEW', ['V', 'a', 'b']);
    const found = decided('WAITING_FOR_REVIEW', [sent], [a, b], REWRITTEN);
    expect(found).toEqual({ cancels: ['1'], goes: ['V', 'a', 'b'] });
  });

  it('comes back with everything beside it, from a submission without a version, and goes with one that is to go', () => {
    const sent = row('1', 'IN_REVIEW', ['a', 'b']);
    expect(decided(undefined, [sent], [a, b], REWRITTEN)).toEqual({ cancels: ['1'], goes: ['a', 'b'] });
    const versions = row('2', 'WAITING_FOR_REVIEW', ['V']);
    const beside = decided('WAITING_FOR_REVIEW', [sent, versions], [a, b], REWRITTEN);
    expect(beside).toEqual({ cancels: ['1'], goes: ['a', 'b'] });
    const next = decided('PREPARE_FOR_SUBMISSION', [sent], [a, b], REWRITTEN);
    expect(next).toEqual({ cancels: ['1'], goes: ['V', 'a', 'b'] });
  });

  it.each([
    ['an unlisted product', undefined, row('1', 'IN_REVIEW', ['a', 'x']), 'also holds 1 × in app purchase'],
    ['a version that is not named', undefined, row('1', 'IN_REVIEW', ['V', 'a']), 'also holds 1 × app store version'],
    ['another platform', undefined, row('1', 'IN_REVIEW', ['a'], { platform: 'MAC_OS' }), 'a submission of MAC_OS'],
    ['one that ends', undefined, row('1', 'COMPLETING', ['a']), "can't be taken back from there now"],
    ['one that ends with its version', 'IN_REVIEW', row('1', 'COMPLETING', ['V', 'a']), "can't be taken back"],
    ['a version that is approved', 'ACCEPTED', row('1', 'IN_REVIEW', ['V ACCEPTED', 'a']), 'app store version'],
  ])('stays in a submission with or of %s', (_what, state, submission, reason) => {
    const found = decided(state, [submission], [a], REWRITTEN);
    expect([found.cancels, found.goes]).toEqual([[], undefined]);
    expect(found.blocked?.join()).toContain(reason);
  });

  it('is blocked once where nothing frees it for a reason of its own', () => {
    const loose = decided('PREPARE_FOR_SUBMISSION', [], [a, item('c', 'REJECTED')], REWRITTEN);
    expect(loose.blocked).toEqual([expect.stringContaining('no open submission holds it')]);
  });

  it('leaves the draft for that long, alone', () => {
    const draft = row('1', 'READY_FOR_REVIEW', ['V', 'a', 'b']);
    const items = [item('a', 'READY_FOR_REVIEW'), item('b', 'READY_FOR_REVIEW')];
    const { basket, blocked } = decide(situation('READY_FOR_REVIEW', [draft], items, REWRITTEN));
    expect(basket?.takeOut.map(({ item: { title } }) => title)).toEqual(['a']);
    expect([basket?.version?.attached, blocked]).toEqual([true, []]);
  });
});

describe('a subscription group', () => {
  const group = item('g', 'PREPARE_FOR_SUBMISSION', { relation: 'subscriptionGroupVersion', isFirst: true });
  const inGroup = item('s', 'PREPARE_FOR_SUBMISSION', { relation: 'subscriptionVersion', group: group.address });

  it('goes with a subscription of it, and not without where it is new', () => {
    expect(decided(undefined, [], [group, inGroup])).toEqual({ cancels: [], goes: ['g', 's'] });
    expect(decided('PREPARE_FOR_SUBMISSION', [], [group]).goes).toEqual(['V']);
    expect(decided(undefined, [], [group])).toEqual({ cancels: [], goes: undefined });
    const blocked = decided(undefined, [], [group, { ...inGroup, isFirst: true }]);
    expect(blocked).toMatchObject({
      goes: undefined,
      blocked: [expect.stringContaining('s is the first subscription')],
    });
    expect(decided(undefined, [], [{ ...group, isFirst: false }])).toEqual({ cancels: [], goes: ['g'] });
  });
});

describe('words', () => {
  it.each([
    [[], ''],
    [['inAppPurchaseVersion'], '1 in-app purchase'],
    [['subscriptionVersion', 'subscriptionVersion', 'inAppPurchaseVersion'], '1 in-app purchase and 2 subscriptions'],
    [
      ['subscriptionGroupVersion', 'subscriptionVersion', 'inAppPurchaseVersion'],
      '1 in-app purchase, 1 subscription and 1 subscription group',
    ],
  ] as const)('count %j as %s', (relations, words) => {
    expect(counted(relations.map((relation) => ({ relation })))).toBe(words);
  });
});
