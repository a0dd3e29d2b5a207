import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { standingsOf } from '../../src/kinds/release-status.ts';
import type { VersionHave } from '../../src/kinds/version/observe.ts';

const submission = kinds.filter(({ name }) => name === 'submission');

const version: VersionHave = {
  target: {
    kind: 'existing',
    version: {
      ...{ id: '9', versionString: '1.0', state: 'IN_REVIEW', createdDate: '2026-11-01T00:00:00Z' },
      ...{ copyright: null, releaseType: 'MANUAL', earliestReleaseDate: null },
    },
  },
  first: true,
  access: 'locked',
  othersInReview: false,
  releasedPlatforms: [],
};

/** What `ascend status` says of a submission in this state. */
function standingIn(state: string) {
  const items = [{ id: '4', kind: 'appStoreVersion', target: '9' }];
  const open = [{ id: '3', state, submittedDate: null, items }];
  const snapshot = {
    have: { app: { id: '1', platform: 'IOS' }, version, submission: { open, drafted: [] } },
    book: new Map<string, string>(),
  };
  return standingsOf(submission, { wants: {}, snapshot, now: new Date() });
}

describe('a submission in words', () => {
  // Apple's states: ReviewSubmission.state of its specification.
  test.each([
    ['READY_FOR_REVIEW', { words: 'a draft, not sent' }],
    ['WAITING_FOR_REVIEW', { words: 'sent', underWay: true }],
    ['IN_REVIEW', { words: 'App Review is looking at it', underWay: true }],
    ['UNRESOLVED_ISSUES', { words: 'App Review rejected something in it', failed: true }],
    ['CANCELING', { words: 'being cancelled', underWay: true }],
    ['COMPLETING', { words: 'about to end', underWay: true }],
    ['SOMETHING_NEW', { words: '' }],
  ])('%s', (state, words) => {
    expect(standingIn(state)).toEqual([{ part: 'review', state, ...words }]);
  });

  test.each([
    ['submission', 'submission to App Review'],
    ['submission/item', 'version in the submission'],
    ['submission/withdrawal', 'withdrawal from App Review'],
    ['submission/withdrawal/version', 'version after the withdrawal'],
  ])('%s is the %s', (address, title) => {
    const [kind] = submission;
    expect(
      kind?.words(address, { want: { version: true, products: [] }, have: { open: [], drafted: [] }, observed: {} }),
    ).toEqual({ title, effect: 'unseen' });
  });
});
