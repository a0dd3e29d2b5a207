import { describe, expect, it } from 'vitest';
import { Unread } from '../../src/core/unread.ts';
import { productStandings } from '../../src/kinds/product-standings.ts';
import type { SubmissionRow } from '../../src/kinds/submission/review-submissions.ts';

const TIP = 'com.example.tip';
const SUPPORT = 'https://developer.apple.com/contact/';

/** What the simulator does not come to: what is said of a product in this state, by the submissions that are open. */
function said(
  state: string,
  open: readonly SubmissionRow[] = [],
  {
    version = 'PREPARE_FOR_SUBMISSION',
    goes = true,
    more = {},
  }: { version?: string; goes?: boolean; more?: object } = {},
): string[] {
  const have = {
    version: { target: { kind: 'existing', version: { id: 'v1', versionString: '1.0', state: version } } },
    submission: { open, drafted: [] },
    inAppPurchaseVersions: { [TIP]: { target: { kind: 'locked', version: { id: 't1', number: 1, state } } } },
    ...more,
  };
  const wants = { inAppPurchaseVersions: { [TIP]: {} }, ...(goes ? { submission: {} } : {}) };
  return productStandings({ wants, have }).map(({ part, words, ...flags }) => {
    expect(part).toBe(TIP);
    return [flags.state, words, flags.failed ? 'failed' : flags.underWay ? 'under way' : '']
      .filter(Boolean)
      .join(' | ');
  });
}

const LOST = `no open submission holds it: after a cancellation that passes within minutes; otherwise only Apple Support can free it: ${SUPPORT}`;

describe('a product that no open submission holds', () => {
  it.each([
    ['IN_REVIEW', `IN_REVIEW | ${LOST} | failed`],
    ['WAITING_FOR_REVIEW', `WAITING_FOR_REVIEW | ${LOST} | failed`],
    ['READY_FOR_REVIEW', 'READY_FOR_REVIEW | somebody has begun to submit it on its own page'],
    ['ACCEPTED', 'ACCEPTED | App Review accepted it'],
    ['REJECTED', 'REJECTED | App Review rejected it; the reason is at App Store Connect under App Review | failed'],
  ])('and is %s is told as it is', (state, words) => {
    expect(said(state)).toEqual([words]);
  });

  it.each(['PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED'])('and is %s is no news', (state) => {
    expect(said(state)).toEqual([]);
  });

  it('may follow its version, which has just come back', () => {
    expect(said('IN_REVIEW', [], { version: 'DEVELOPER_REJECTED' })).toEqual([`IN_REVIEW | ${LOST} | under way`]);
  });

  it('is not called lost where only the submissions of one platform were read', () => {
    expect(said('IN_REVIEW', [], { goes: false })).toEqual(['IN_REVIEW | App Review has it | under way']);
  });
});

it('names another app version than the one that is worked on', () => {
  const items = [
    { id: 'i1', kind: 'appStoreVersion', target: 'v0' },
    { id: 'i2', kind: 'inAppPurchaseVersion', target: 't1' },
  ];
  const row = { id: 's1', state: 'WAITING_FOR_REVIEW', submittedDate: '2026-11-01T00:00:00Z', platform: 'IOS', items };
  expect(said('WAITING_FOR_REVIEW', [row])).toEqual([
    'WAITING_FOR_REVIEW | submitted with another app version; review has not started | under way',
  ]);
});

it('says nothing of what the key may not read', () => {
  const unread = new Unread({ kind: 'auth', message: 'no', errors: [], ambiguous: false });
  for (const name of ['submission', 'version', 'inAppPurchaseVersions']) {
    expect(said('IN_REVIEW', [], { more: { [name]: unread } })).toEqual([]);
  }
});
