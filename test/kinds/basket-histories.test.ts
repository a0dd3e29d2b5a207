import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Plan } from '../../src/core/plan.ts';
import {
  COURSE,
  FIRST,
  LARGE,
  LATER,
  listed,
  purchase,
  reviewScene,
  SENT_WITH,
  SMALL,
  submitting,
  withProducts,
} from '../support/basket.ts';
import { READY } from '../support/ready.ts';

/** What really happened to baskets that came back from App Review: nothing may be left in review without its version. */

const ALL = ['1.0', LARGE, SMALL];
const WANTED = submitting('1.0', { allow: ['replace-submission'] });
const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason).join('\n');
const gates = ({ gates: all }: Plan) => all.map(({ name }) => name);

/** A basket that App Review has, and has begun to look at. */
async function inReview(options: Parameters<typeof reviewScene>[1] = {}) {
  const stage = await reviewScene(FIRST, options);
  const { applied, simulator, app, sent, submissions } = stage;
  await applied(WANTED);
  simulator.control.startReview(app, 'IOS');
  sent();
  /** Every item is in review, with its version. */
  const together = async (): Promise<void> => {
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
    expect(await stage.states()).toMatchObject(Object.fromEntries(ALL.map((name) => [name, 'WAITING_FOR_REVIEW'])));
  };
  return { ...stage, together };
}

const REBUILT = ['PATCH reviewSubmissions', ...SENT_WITH(2)];

describe('a basket that App Review rejected', () => {
  it.each([
    ['as a whole', undefined],
    ['for its version alone', ['version']],
    ['for one product alone', [SMALL]],
  ])('%s is cancelled, waited for and rebuilt whole', async (_what, items) => {
    const { applied, simulator, app, sent, together } = await inReview();
    simulator.control.rejectReview(app, 'IOS', 'version', items);
    const { plan } = await applied(WANTED);
    expect(gates(plan)).toEqual(['replace-submission']);
    expect(plan.notes.map(({ message }) => message).join()).toContain(
      'takes 2 in-app purchases out of review too, which go into the new one',
    );
    expect(sent()).toEqual(REBUILT);
    await together();
  });

  it('is sent again as it is where its version is approved and a product is not', async () => {
    const { applied, simulator, app, sent, submissions, states } = await inReview();
    simulator.control.approveReview(app, 'IOS', ['version', LARGE]);
    simulator.control.rejectReview(app, 'IOS', 'version', [SMALL]);
    const { plan } = await applied(WANTED);
    expect(gates(plan)).toEqual(['replace-submission']);
    expect(sent()).toEqual(['PATCH reviewSubmissionItems', 'PATCH reviewSubmissions']);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
    expect((await states())[SMALL]).toBe('WAITING_FOR_REVIEW');
  });

  it('is answered by a change of what was rejected, without a gate', async () => {
    const { applied, simulator, app, sent, together } = await inReview();
    simulator.control.rejectReview(app, 'IOS', 'version', [SMALL]);
    const texts = { localizations: { 'en-US': { name: 'Coffee' } } };
    const products = { inAppPurchases: { [SMALL]: texts, [LARGE]: {} } };
    const { plan } = await applied({ ...WANTED, allow: [], products });
    expect(gates(plan)).toEqual([]);
    expect(sent()).toEqual([
      'PATCH reviewSubmissions',
      'POST reviewSubmissions',
      'PATCH inAppPurchaseLocalizations',
      ...SENT_WITH(2).slice(1),
    ]);
    await together();
  });

  it('and that somebody answered for is left in the queue', async () => {
    const { simulator, app, wanting, together } = await inReview();
    simulator.control.rejectReview(app, 'IOS');
    simulator.control.answerReview(app, 'IOS');
    const plan = await wanting(WANTED);
    expect([plan.operations, plan.blocked]).toEqual([[], []]);
    await together();
  });
});

describe('a basket that somebody took back', () => {
  it.each([
    ['is cancelled', 0],
    ['is still being cancelled', 6],
  ])('goes into a new submission as a whole, when the old one %s', async (_when, cancelingReads) => {
    const { applied, cancel, sent, together } = await inReview({ quirks: { cancelingReads, productStateReads: 20 } });
    await cancel();
    sent();
    await applied(WANTED);
    expect(sent()).toEqual(SENT_WITH(2));
    await together();
  });

  it('goes on where a run broke right after its cancellation', async () => {
    const { simulator, app, engine, applied, sent, together } = await inReview();
    simulator.control.rejectReview(app, 'IOS');
    simulator.faults.add({
      method: 'POST',
      path: /reviewSubmissions$/,
      times: 9,
      action: { type: 'status', status: 403 },
    });
    await engine.apply(WANTED, await engine.plan(WANTED));
    simulator.faults.clear();
    sent();
    await applied(WANTED);
    expect(sent()).toEqual(SENT_WITH(2));
    await together();
  });

  it.each([
    ['is still cancelling', { cancelingReads: 8, productStateReads: 0 }],
    ['still shows the product in review', { cancelingReads: 0, productStateReads: 12 }],
    ['lags in both', { cancelingReads: 8, productStateReads: 12 }],
  ])(
    'goes on without a version where a run was cut right after its cancellation and Apple %s',
    async (_how, quirks) => {
      const stage = await reviewScene(LATER, { quirks });
      const { simulator, app, engine, applied, sent, submissions, states } = stage;
      const alone = submitting(undefined, { allow: ['replace-submission'] });
      await applied(alone);
      simulator.control.startReview(app, 'IOS');
      simulator.control.rejectReview(app, 'IOS', 'version', [LARGE]);
      sent();
      const cut = new AbortController();
      const action = { type: 'call', before: () => cut.abort() } as const;
      simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions/, action });
      const { outcome } = await engine.apply(alone, await engine.plan(alone), cut.signal);
      expect(outcome).toBe('interrupted');
      expect(sent()).toEqual(['PATCH reviewSubmissions']);
      // Whatever Apple still shows: no second cancellation, one submission, and the app version stays out of it.
      await applied(alone);
      expect(sent()).toEqual(SENT_WITH(0));
      expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: [LARGE] }]);
      expect(await states()).toMatchObject({ '1.1': 'PREPARE_FOR_SUBMISSION', [LARGE]: 'WAITING_FOR_REVIEW' });
    },
  );
});

describe('products whose version went on without them', () => {
  it.each([
    ['to App Review', async (sendAlone: (name: string) => Promise<void>) => sendAlone('1.0'), 2],
    ['nowhere yet', async () => Promise.resolve(), 1],
  ])('%s are brought together with it again', async (_where, resend, cancelled) => {
    const { simulator, app, takeOut, sendAlone, wanting, applied, sent, together } = await inReview();
    simulator.control.rejectReview(app, 'IOS');
    await takeOut('1.0');
    await resend(sendAlone);
    sent();
    expect((await wanting({ ...WANTED, allow: [] })).gates).toMatchObject([{ open: false }]);
    await applied(WANTED);
    expect(sent()).toEqual([...Array.from({ length: cancelled }, () => 'PATCH reviewSubmissions'), ...SENT_WITH(2)]);
    await together();
  });

  it('and that was approved are told with the way out, and everything else is planned', async () => {
    const { simulator, app, takeOut, sendAlone, wanting, sent } = await inReview();
    simulator.control.rejectReview(app, 'IOS', 'version', ['version']);
    await takeOut('1.0');
    await sendAlone('1.0');
    simulator.control.approveReview(app, 'IOS', ['version']);
    sent();
    const { products } = WANTED;
    const plan = await wanting({
      ...WANTED,
      app: { ...WANTED.app, contentRightsDeclaration: 'USES_THIRD_PARTY_CONTENT' },
    });
    expect(plan.blocked.map(({ address, fix }) => [address, fix])).toEqual(
      [LARGE, SMALL].map((id) => [`products/${id}/version`, 'https://developer.apple.com/contact/']),
    );
    expect(reasons(plan)).toContain('Only Apple Support can free it');
    expect(plan.operations.map(({ address }) => address)).toEqual(['app']);
    const without = { inAppPurchases: { [SMALL]: { submit: false }, [LARGE]: { submit: false } } };
    expect((await wanting({ ...WANTED, products: { ...products, ...without } })).blocked).toEqual([]);
    expect(sent()).toEqual([]);
  });
});

describe('what the manifest does not list', () => {
  const SEED = withProducts(READY, purchase(SMALL), purchase(LARGE), purchase(COURSE, { type: 'NON_CONSUMABLE' }));

  it('is not taken out of review along with the others', async () => {
    const { applied, simulator, app, wanting, sent } = await reviewScene(SEED);
    await applied(submitting('1.0', { products: listed(SMALL, LARGE, COURSE) }));
    simulator.control.rejectReview(app, 'IOS');
    sent();
    const plan = await wanting(WANTED);
    expect(reasons(plan)).toMatch(/also holds 1 × in app purchase; list its products, and they are submitted again/);
    expect(plan.operations).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['was put into the draft', 'blocked', async ({ add }: Hands) => add(COURSE)],
    ['was taken out of the draft', 'stale', async ({ takeOut }: Hands) => takeOut(LARGE)],
  ])('stops a run when something %s meanwhile', async (_what, outcome, interfere) => {
    const { engine, simulator, sent, takeOut, add } = await reviewScene(SEED);
    const made = await engine.plan(WANTED);
    const before = () => interfere({ add, takeOut });
    simulator.faults.add({ method: 'POST', path: /reviewSubmissionItems$/, nth: 3, action: { type: 'call', before } });
    const result = await engine.apply(WANTED, made);
    expect(result.outcome).toBe(outcome);
    expect(sent()).not.toContain('PATCH reviewSubmissions');
  });

  it('stops a run as well when it is put into the draft while Apple asks for a pause', async () => {
    let interfere = (): Promise<unknown> => Promise.resolve();
    const onEvent = ({ type }: Event): void => void (type === 'retrying' && interfere());
    const { engine, simulator, sent, add } = await reviewScene(SEED, { onEvent });
    const made = await engine.plan(WANTED);
    interfere = () => add(COURSE);
    const action = { type: 'status', status: 429, headers: { 'retry-after': '0.4' } } as const;
    simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions\//, action });
    expect((await engine.apply(WANTED, made)).outcome).toBe('blocked');
    expect(sent()).not.toContain('PATCH reviewSubmissions');
  });
});

type Hands = Pick<Awaited<ReturnType<typeof reviewScene>>, 'add' | 'takeOut'>;
