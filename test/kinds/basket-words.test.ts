import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/core/operation.ts';
import { pageOf } from '../../src/kinds/asc-pages.ts';
import { kinds } from '../../src/kinds/index.ts';
import { standingsOf } from '../../src/kinds/release-status.ts';
import { submissionMilestone } from '../../src/kinds/submission/milestone.ts';
import type { ReviewItem } from '../../src/kinds/submission/review-item.ts';
import { rules } from '../../src/kinds/submission/rules.ts';
import { submissionWords } from '../../src/kinds/submission/words.ts';

const problemsOf = (manifest: object) =>
  rules.flatMap((rule) => rule({ manifest, now: new Date() })).map(({ message }) => message);

describe('the goal submit', () => {
  const products = { inAppPurchases: { 'com.example.tip': {} } };

  it('needs no version where products are listed', () => {
    expect(problemsOf({ products, release: { goal: 'submit' } })).toEqual([]);
    expect(problemsOf({ products: { inAppPurchases: {} }, release: { goal: 'submit' } })).toHaveLength(2);
    expect(problemsOf({ release: { goal: 'submit' } })).toHaveLength(2);
  });

  it('release needs one in any case, and so does a version say how it goes on sale', () => {
    expect(problemsOf({ products, release: { goal: 'release', releaseType: 'MANUAL' } })).toHaveLength(1);
    expect(problemsOf({ products, version: { versionString: '1.0' }, release: { goal: 'submit' } })).toHaveLength(1);
  });
});

/** The last step, after these. */
function sending(address: string, ...after: string[]): Operation {
  const path = ['/v1/reviewSubmissions/', { ref: address }];
  return { kind: 'submission', address, action: 'act', method: 'PATCH', path, final: true, after };
}

describe('a report', () => {
  const [small, large] = ['submission/items/products/small/version', 'submission/items/products/large/version'];

  it.each([
    [[sending('submission', 'submission/item')], 'Version 1.0 was submitted for review.'],
    [[sending('submission', 'submission/item', small)], 'Version 1.0 was submitted for review with a product.'],
    [[sending('submission', 'submission/item', small, large)], 'Version 1.0 was submitted for review with 2 products.'],
    [[sending('submission', small)], 'A product was submitted for review.'],
    [[sending('submission', small, large)], '2 products were submitted for review.'],
    [[sending('submissions/7')], 'The submission went back to App Review.'],
    [[], 'Version 1.0 was submitted for review.'],
  ])('says what went to App Review', (operations, done) => {
    expect(submissionMilestone('1.0', operations).done).toBe(done);
    expect(submissionMilestone('1.0', operations).uncertain).toMatch(
      /may have .* review.*: App Store Connect shows it\.$/i,
    );
  });
});

describe('the refusal of a first product', () => {
  it.each(['CONSUMABLE', 'NON_CONSUMABLE', 'SUBSCRIPTION', 'IAP'])('of type %s leads to the version', (type) => {
    const error = { status: '409', code: `STATE_ERROR.FIRST_${type}_MUST_BE_SUBMITTED_ON_VERSION`, title: '' };
    expect(pageOf(error, '7')).toBe(
      'https://appstoreconnect.apple.com/apps/7/distribution → In-App Purchases and Subscriptions',
    );
    expect(pageOf({ ...error, code: 'STATE_ERROR' }, '7')).toBeUndefined();
  });
});

describe('the things of a basket', () => {
  const tip: ReviewItem = {
    relation: 'inAppPurchaseVersion',
    ...{
      address: 'products/tip/version',
      product: 'products/tip',
      locked: [],
      state: 'new',
      title: 'tip',
      isFirst: false,
      from: '',
    },
  };

  it.each([
    ['submission/items/products/tip/version', 'tip · in-app purchase in the submission'],
    ['submission/withdrawal/products/tip/version', 'tip · after the withdrawal'],
    ['submission/withdrawal/7', 'withdrawal of products from App Review'],
    ['submissions/7', 'submission that App Review approved in part'],
    ['submissions/7/items/8', 'answer to App Review'],
  ])('%s is called %s', (address, title) => {
    expect(submissionWords(address, [tip]).title).toBe(title);
  });
});

describe('status', () => {
  it('shows a submission that holds products alone', () => {
    const items = [{ id: '4', kind: 'inAppPurchaseVersion', target: '9' }];
    const open = [
      { id: '3', state: 'IN_REVIEW', submittedDate: null, items },
      { id: '5', state: 'IN_REVIEW', submittedDate: null, platform: 'MAC_OS', items },
    ];
    const have = {
      ...{ app: { id: '1', platform: 'IOS' }, version: { target: { kind: 'none' } } },
      submission: { open, drafted: [] },
    };
    const wants = (keys: string[]) => ({
      submission: { version: false, products: [keys.map((key) => ({ key })), [], []] },
    });
    const submission = kinds.filter(({ name }) => name === 'submission');
    const standing = (keys: string[]) =>
      standingsOf(submission, { wants: wants(keys), snapshot: { have, book: new Map() }, now: new Date() });
    expect(standing(['tip']).map(({ state }) => state)).toEqual(['IN_REVIEW']);
    expect(standing([])).toEqual([]);
  });
});
