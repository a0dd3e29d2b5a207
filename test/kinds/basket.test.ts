import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import {
  COURSE,
  FIRST,
  LARGE,
  LATER,
  listed,
  MONTHLY,
  purchase,
  reviewScene,
  SENT_WITH,
  SMALL,
  submitting,
  SUBSCRIBED,
  withProducts,
  YEARLY,
} from '../support/basket.ts';
import { READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';

const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason).join('\n');

describe('a basket', () => {
  it('goes to App Review with its version, in one submission', async () => {
    const { applied, submissions, sent } = await reviewScene(FIRST);
    const { plan } = await applied(submitting('1.0'));
    expect(sent()).toEqual(SENT_WITH(2));
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ['1.0', LARGE, SMALL] }]);
    expect(plan.consequences.map(({ text }) => text)).toContain('submits 1.0 with 2 in-app purchases for review');
    expect(plan.operations.map(operationId).slice(0, 2)).toEqual(['create submission', 'create submission/item']);
  });

  it('leaves products that are kept back, and those that nobody lists', async () => {
    const { applied, submissions } = await reviewScene(FIRST);
    await applied(submitting('1.0', { products: { inAppPurchases: { [SMALL]: { submit: false } } } }));
    expect(await submissions()).toMatchObject([{ holds: ['1.0'] }]);
  });

  it('is over once App Review has approved it', async () => {
    const { applied, simulator, app, wanting, states } = await reviewScene(FIRST);
    await applied(submitting('1.0'));
    simulator.control.approveReview(app, 'IOS');
    expect(await states()).toMatchObject({ [SMALL]: 'APPROVED', [LARGE]: 'APPROVED' });
    const plan = await wanting(submitting('1.0'));
    expect([plan.operations, plan.changes, plan.blocked]).toEqual([[], [], []]);
  });

  it('is taken up again where a run broke', async () => {
    const { applied, simulator, engine, submissions, sent } = await reviewScene(FIRST);
    const action = { type: 'status', status: 403 } as const;
    simulator.faults.add({ method: 'POST', path: /reviewSubmissionItems/, nth: 3, times: 9, action });
    const wanted = submitting('1.0');
    await engine.apply(wanted, await engine.plan(wanted));
    simulator.faults.clear();
    sent();
    await applied(wanted);
    expect(sent()).toEqual(['POST reviewSubmissionItems', 'PATCH reviewSubmissions']);
    expect(await submissions()).toMatchObject([{ holds: ['1.0', LARGE, SMALL] }]);
  });

  it('goes without a version where the manifest names none, and Apple has approved one of the type', async () => {
    const { applied, submissions, sent } = await reviewScene(LATER);
    const { plan } = await applied(submitting(undefined));
    expect(sent()).toEqual(SENT_WITH(0));
    expect(await submissions()).toMatchObject([{ holds: [LARGE] }]);
    expect(plan.consequences.map(({ text }) => text)).toEqual(['submits 1 in-app purchase for review']);
  });

  it('waits for a version where a product is the first of its type', async () => {
    const { wanting, sent } = await reviewScene(FIRST);
    const plan = await wanting(submitting(undefined));
    expect(reasons(plan)).toMatch(/first in-app purchase of its type, which Apple reviews only together with an app/);
    expect(sent()).toEqual([]);
  });
});

describe('a version that App Review has', () => {
  const WANTED = submitting('1.1', { allow: ['replace-submission'], products: listed(SMALL) });

  it('stays there while a product goes alone that may, and one at a time', async () => {
    const { applied, submissions, sent, wanting } = await reviewScene(
      withProducts(
        READY_UPDATE,
        purchase(SMALL, { versions: [{ state: 'APPROVED' }] }),
        purchase(LARGE),
        purchase(COURSE),
      ),
    );
    await applied(WANTED);
    sent();
    await applied(submitting('1.1'));
    expect(sent()).toEqual(SENT_WITH(0));
    expect((await submissions()).map(({ holds }) => holds)).toEqual([['1.1'], [LARGE]]);
    const more = await wanting(submitting('1.1', { products: listed(SMALL, LARGE, COURSE) }));
    expect(reasons(more)).toContain('App Review takes one at a time');
  });

  it('is taken back for a product that may not, behind the gate', async () => {
    const { applied, submissions, wanting } = await reviewScene(withProducts(READY_UPDATE, purchase(SMALL)));
    await applied({ ...WANTED, products: { inAppPurchases: { [SMALL]: { submit: false } } } });
    const closed = await wanting({ ...WANTED, allow: [] });
    expect(closed.gates).toMatchObject([
      {
        name: 'replace-submission',
        open: false,
        reasons: [{ reason: expect.stringContaining('it is taken back, so that its products go with it') as string }],
      },
    ]);
    await applied(WANTED);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ['1.1', SMALL] }]);
  });
});

describe('the first product of its type', () => {
  it('that Apple does not take by the API keeps the version back, with the page where a person goes on', async () => {
    const { app, engine, submissions, sent } = await reviewScene(FIRST, { quirks: { firstProductByApi: false } });
    const wanted = submitting('1.0');
    const made = await engine.plan(wanted);
    expect(made.plan.notes.map(({ message }) => message).join()).toContain('under In-App Purchases and Subscriptions');
    const result = await engine.apply(wanted, made);
    expect(result.outcome).toBe('blocked');
    expect(sent()).toEqual(['POST reviewSubmissions', 'POST reviewSubmissionItems', 'POST reviewSubmissionItems 409']);
    expect(await submissions()).toMatchObject([{ state: 'READY_FOR_REVIEW', holds: ['1.0'] }]);
    const failed = result.results.find(({ status }) => status === 'failed');
    expect(failed?.failure?.errors.map(({ fix }) => fix)).toContain(
      `https://appstoreconnect.apple.com/apps/${app}/distribution → In-App Purchases and Subscriptions`,
    );
  });
});

describe('what App Review asks for', () => {
  it('counts only of what goes', async () => {
    const bare = purchase(LARGE, { price: null, screenshot: null });
    const seed = withProducts(
      readyApp([readyVersion('1.0', 'READY_FOR_DISTRIBUTION')], [readyInfo('READY_FOR_DISTRIBUTION')]),
      purchase(SMALL, { versions: [{ state: 'APPROVED' }, { state: 'PREPARE_FOR_SUBMISSION' }] }),
      bare,
    );
    const { wanting } = await reviewScene(seed);
    const all = await wanting(submitting(undefined));
    expect(reasons(all)).toContain(`a price of ${LARGE}`);
    const { blocked } = await wanting(
      submitting(undefined, { products: { inAppPurchases: { [SMALL]: {}, [LARGE]: { submit: false } } } }),
    );
    expect(blocked).toEqual([]);
  });
});

describe('subscriptions', () => {
  const products = { subscriptionGroups: { Pro: { subscriptions: { [MONTHLY]: {}, [YEARLY]: {} } } } };

  it('go with their group and the version, group first', async () => {
    const { applied, submissions, sent } = await reviewScene(SUBSCRIBED);
    const { plan } = await applied(submitting('1.0', { products }));
    expect(sent()).toEqual(SENT_WITH(3));
    expect(await submissions()).toMatchObject([{ holds: ['1.0', 'Pro', MONTHLY, YEARLY] }]);
    const items = plan.operations.map(({ address }) => address).filter((address) => address.includes('/items/'));
    expect(items[0]).toBe('submission/items/subscriptionGroups/Pro/version');
    expect(plan.consequences.map(({ text }) => text)).toContain(
      'submits 1.0 with 2 subscriptions and 1 subscription group for review',
    );
  });

  it('come back together with it after a rejection', async () => {
    const { applied, simulator, app, submissions, sent } = await reviewScene(SUBSCRIBED);
    const wanted = submitting('1.0', { products, allow: ['replace-submission'] });
    await applied(wanted);
    simulator.control.rejectReview(app, 'IOS', 'version', [MONTHLY]);
    sent();
    await applied(wanted);
    expect(sent()).toEqual(['PATCH reviewSubmissions', ...SENT_WITH(3)]);
    expect(await submissions()).toMatchObject([
      { state: 'WAITING_FOR_REVIEW', holds: ['1.0', 'Pro', MONTHLY, YEARLY] },
    ]);
  });
});
