import { describe, expect, it } from 'vitest';
import type { Beside } from '../../src/core/kind.ts';
import type { ReviewHave } from '../../src/kinds/review-detail/observe.ts';
import { proposeReview } from '../../src/kinds/review-detail/propose.ts';
import { reviewDetail } from '../../src/kinds/review-detail/kind.ts';
import { describeReview, wantReview } from '../../src/kinds/review-detail/want.ts';
import type { VersionHave } from '../../src/kinds/version/observe.ts';

const APP = { bundleId: 'com.example.review', platform: 'IOS' as const };
const BESIDE: Beside = {
  files: (pointer) =>
    pointer === '/review/attachments' ? [{ path: 'review/a.pdf', bytes: 3, md5: 'abc', entry: 1 }] : [],
  fingerprint: (pointer, scope) => `${scope}${pointer}`,
};
const HAVE: ReviewHave = {
  id: '1',
  present: true,
  fields: {
    contactFirstName: 'App',
    contactLastName: 'Team',
    contactPhone: '+81 3 1234 5678',
    contactEmail: 'review@example.com',
    demoAccountName: 'reviewer',
    demoAccountRequired: true,
    notes: 'Look at the menu.',
  },
  password: 'there',
  attachments: [],
};
const VERSION: VersionHave = {
  target: {
    kind: 'existing',
    version: {
      ...{ id: '9', versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', createdDate: '2026-11-01T00:00:00Z' },
      ...{ copyright: null, releaseType: null, earliestReleaseDate: null },
    },
  },
  first: true,
  access: 'editable',
  othersInReview: false,
  releasedPlatforms: [],
};

describe('review details', () => {
  it('ask for nothing when they are described and wanted again', () => {
    const described = describeReview(HAVE);
    expect(described).toEqual({
      review: {
        contact: { firstName: 'App', lastName: 'Team', email: 'review@example.com', phone: '+81 3 1234 5678' },
        demoAccount: { required: true, name: 'reviewer' },
        notes: 'Look at the menu.',
      },
    });
    const want = wantReview({ app: APP, ...described }, BESIDE);
    expect(proposeReview(want ?? {}, HAVE, { app: APP, version: VERSION })).toMatchObject({
      changes: [],
      operations: [],
    });
    expect(describeReview({ ...HAVE, present: false })).toBeUndefined();
  });

  it('hold a password as a fingerprint for this app, and send what the manifest has', () => {
    const review = { demoAccount: { name: 'reviewer', password: { env: 'PASSWORD' } }, notes: 'New.' };
    const want = wantReview({ app: APP, review }, BESIDE);
    expect(want?.demoAccountPassword).toBe('com.example.review/review/demoAccount/password');
    const { changes, operations } = proposeReview(want ?? {}, HAVE, { app: APP, version: VERSION });
    expect(changes.find(({ field }) => field === 'demoAccountPassword')).toMatchObject({ secret: true });
    expect(JSON.stringify(operations)).toContain('"demoAccountPassword":{"secret":"/review/demoAccount/password"}');
    expect(changes.find(({ field }) => field === 'notes')).toMatchObject({ limit: 4000 });
  });

  it('show of what is there now how it begins, and of the contact nothing that can be guessed field by field', () => {
    const contact = { firstName: 'New', lastName: 'Name', email: 'new@example.com', phone: '+4420 7946 0000' };
    const review = { contact, demoAccount: { name: 'tester' }, notes: null };
    const propose = (have: ReviewHave, app = APP) =>
      proposeReview(wantReview({ app, review }, BESIDE) ?? {}, have, { app, version: VERSION }).changes;
    const changes = propose(HAVE);
    expect(changes.map(({ field, before }) => [field, (before as { masked: string }).masked])).toEqual([
      ['contactFirstName', 'A…'],
      ['contactLastName', 'T…'],
      ['contactPhone', '+81…'],
      ['contactEmail', 'r…@…'],
      ['demoAccountName', 'r…'],
      ['notes', 'L…'],
    ]);
    const marks = (list: typeof changes) => list.map(({ before }) => (before as { fingerprint: string }).fingerprint);
    expect(new Set(marks(changes)).size).toBe(3);
    // Each depends on all four, and on the app.
    const other = marks(propose({ ...HAVE, fields: { ...HAVE.fields, contactLastName: 'Zeal' } }));
    expect(other.map((mark, at) => mark === marks(changes)[at])).toEqual([false, false, false, false, true, true]);
    expect(marks(propose(HAVE, { ...APP, bundleId: 'com.example.two' }))).not.toContain(marks(changes)[5]);
    expect(propose({ ...HAVE, fields: { ...HAVE.fields, demoAccountName: 'ab' } })[4]?.before).toMatchObject({
      masked: '…',
    });
  });

  it('name the manifest’s own entry of a file, and send nothing but the file', () => {
    const want = wantReview({ app: APP, review: { attachments: ['a', 'review/a.pdf'] } }, BESIDE);
    const { changes, operations } = proposeReview(want ?? {}, HAVE, { app: APP, version: VERSION });
    expect(new Set(changes.map(({ from }) => from))).toEqual(new Set(['/review/attachments/1']));
    expect(operations).toMatchObject([{ action: 'upload', address: 'review/attachments/review/a.pdf' }]);
    expect(operations[0]).toHaveProperty('file', { path: 'review/a.pdf', bytes: 3, md5: 'abc' });
  });

  it('say where Apple’s errors about them can be fixed, and are never seen by customers', () => {
    const { errors = {} } = reviewDetail;
    const nothing = { have: undefined, observed: {} };
    expect(errors['appStoreReviewDetails']?.('contactPhone', undefined, nothing)).toBe('review/contact/phone');
    expect(errors['appStoreReviewDetails']?.('', undefined, nothing)).toBe('review');
    const state = { want: undefined, have: HAVE, observed: {} };
    expect(reviewDetail.words('review', state)).toEqual({ title: 'review details', effect: 'unseen' });
    expect(reviewDetail.words('review/attachments/review/a.pdf', state).title).toBe('attachment review/a.pdf');
  });
});
