import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { FIRST, LARGE, LATER, listed, reviewScene, SENT_WITH, SMALL, submitting } from '../support/basket.ts';

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
    void listed;
  });
});
