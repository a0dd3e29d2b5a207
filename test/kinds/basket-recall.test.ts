import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import {
  FIRST,
  LARGE,
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
import { png } from '../support/pictures.ts';
import { READY_UPDATE } from '../support/ready.ts';
import { shelf } from '../support/shelf.ts';

/** A product that changes while App Review has it: all of its submission comes back, is changed, and goes again, or nothing is written. */

const ALL = ['1.0', LARGE, SMALL];
const WANTED = submitting('1.0', { allow: ['replace-submission'] });
const COFFEE = { localizations: { 'en-US': { name: 'Coffee' } } };
const CHANGED = { inAppPurchases: { [SMALL]: COFFEE, [LARGE]: {} } };
const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason).join('\n');
const notes = (plan: Plan) => plan.notes.map(({ message }) => message).join('\n');
const REBUILT = ['PATCH reviewSubmissions', 'PATCH inAppPurchaseLocalizations', ...SENT_WITH(2)];

async function sentAway(seed = FIRST, wanted = WANTED) {
  const stage = await reviewScene(seed, { quirks: { cancelingReads: 2, productStateReads: 4 } });
  await stage.applied(wanted);
  stage.sent();
  return stage;
}

describe('a product that changes in review', () => {
  it.each([
    ['waits', false],
    ['is looked at', true],
  ])('comes back with its version and everything beside it, while it %s', async (_where, isBegun) => {
    const { applied, simulator, app, sent, submissions, wanting } = await sentAway();
    if (isBegun) simulator.control.startReview(app, 'IOS');
    const { plan } = await applied({ ...WANTED, products: CHANGED });
    expect(plan.gates.map(({ reasons: all }) => all.map(({ reason }) => reason)).flat()).toEqual([
      expect.stringContaining(
        `it is taken back with its products, to change ${SMALL}, and queues again from the end`,
      ) as string,
    ]);
    expect(notes(plan)).toContain('takes 2 in-app purchases out of review too, which go into the new one');
    expect(notes(plan)).toContain(`${LARGE}, ${SMALL} queue again from the end`);
    expect(sent()).toEqual(REBUILT);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
    const after = await wanting({ ...WANTED, products: CHANGED });
    expect([after.operations, after.blocked]).toEqual([[], []]);
  });

  it('stays there without the gate', async () => {
    const { wanting, sent } = await sentAway();
    const plan = await wanting({ ...WANTED, allow: [], products: CHANGED });
    expect(plan.gates).toMatchObject([{ name: 'replace-submission', open: false }]);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['the manifest only prepares', { release: { goal: 'prepare' } as const, products: CHANGED }],
    ['it is kept back', { products: { inAppPurchases: { [SMALL]: { ...COFFEE, submit: false }, [LARGE]: {} } } }],
  ])('is locked where %s, with the way out', async (_why, more) => {
    const { wanting } = await sentAway();
    const plan = await wanting({ ...WANTED, ...more });
    expect(reasons(plan)).toBe(
      'version 1 of it is WAITING_FOR_REVIEW, and Apple locks name in that state; release.goal: submit takes a listed product back from App Review to change it, unless it has submit: false',
    );
    expect(plan.operations).toEqual([]);
  });

  it('comes back with the others that were sent without a version, and the version stays', async () => {
    const approved = (id: string) =>
      purchase(id, { versions: [{ state: 'APPROVED' }, { state: 'PREPARE_FOR_SUBMISSION' }] });
    const seed = withProducts(READY_UPDATE, approved(SMALL), approved(LARGE));
    const wanted = submitting('1.1', { allow: ['replace-submission'] });
    const stage = await reviewScene(seed);
    await stage.sendAlone(SMALL, LARGE);
    await stage.sendAlone('1.1');
    stage.sent();
    const { plan } = await stage.applied({ ...wanted, products: CHANGED });
    expect(plan.gates.flatMap(({ reasons: all }) => all.map(({ reason }) => reason))).toEqual([
      `2 in-app purchases (${LARGE}, ${SMALL}) in a submission that is WAITING_FOR_REVIEW without the app version; it is cancelled, to change ${SMALL}, and they go into a new one, which queues from the end`,
    ]);
    expect(plan.consequences.map(({ text }) => text)).toContain('takes products back from App Review');
    expect(stage.sent()).toEqual(['PATCH reviewSubmissions', 'PATCH inAppPurchaseLocalizations', ...SENT_WITH(1)]);
    const found = await stage.submissions();
    expect(found.map(({ holds }) => holds)).toEqual([['1.1'], [LARGE, SMALL]]);
    expect(found.map(({ state }) => state)).toEqual(['WAITING_FOR_REVIEW', 'WAITING_FOR_REVIEW']);
  });

  it('leaves the draft, is changed, and comes back to it', async () => {
    const { engine, simulator, applied, sent, submissions } = await reviewScene(FIRST);
    const action = { type: 'status', status: 403 } as const;
    simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions/, times: 9, action });
    await engine.apply(WANTED, await engine.plan(WANTED));
    simulator.faults.clear();
    sent();
    expect(await submissions()).toMatchObject([{ state: 'READY_FOR_REVIEW', holds: ALL }]);
    await applied({ ...WANTED, products: CHANGED });
    expect(sent()).toEqual([
      'DELETE reviewSubmissionItems',
      'PATCH inAppPurchaseLocalizations',
      'POST reviewSubmissionItems',
      'PATCH reviewSubmissions',
    ]);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
  });

  it('leaves the draft together with its version where that changes too', async () => {
    const { engine, simulator, applied, sent, submissions } = await reviewScene(FIRST);
    const action = { type: 'status', status: 403 } as const;
    simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions/, times: 9, action });
    await engine.apply(WANTED, await engine.plan(WANTED));
    simulator.faults.clear();
    sent();
    const metadata = { 'en-US': { description: 'Another description.' } };
    await applied({ ...WANTED, metadata, products: CHANGED });
    expect(sent().toSorted()).toEqual([
      'DELETE reviewSubmissionItems',
      'DELETE reviewSubmissionItems',
      'PATCH appStoreVersionLocalizations',
      'PATCH inAppPurchaseLocalizations',
      'PATCH reviewSubmissions',
      'POST reviewSubmissionItems',
      'POST reviewSubmissionItems',
    ]);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
  });

  it('comes back for its review screenshot, too', async () => {
    const beside = shelf();
    const stage = await reviewScene(FIRST, { files: beside.files });
    const files = [beside.put('other.png', png(1290, 2796, { text: 'other' }))];
    await stage.applied(WANTED);
    stage.sent();
    const products = { inAppPurchases: { [SMALL]: { reviewScreenshot: 'other.png' }, [LARGE]: {} } };
    await stage.applied(submitting('1.0', { allow: ['replace-submission'], products, files }));
    expect(stage.sent().filter((one) => !one.startsWith('PUT '))).toEqual([
      'PATCH reviewSubmissions',
      'DELETE inAppPurchaseAppStoreReviewScreenshots',
      'POST inAppPurchaseAppStoreReviewScreenshots',
      'PATCH inAppPurchaseAppStoreReviewScreenshots',
      ...SENT_WITH(2),
    ]);
    expect(await stage.submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
  });

  it('stays out, with the others, where its review screenshot stays locked once they are back, and all go again without it', async () => {
    const beside = shelf();
    const stage = await reviewScene(FIRST, {
      files: beside.files,
      quirks: { reviewScreenshotStaysLocked: true, cancelingReads: 2, productStateReads: 4 },
    });
    const { engine, sent, submissions, applied } = stage;
    const files = [beside.put('other.png', png(1290, 2796, { text: 'other' }))];
    await applied(WANTED);
    sent();
    const products = { inAppPurchases: { [SMALL]: { reviewScreenshot: 'other.png' }, [LARGE]: {} } };
    const wanted = submitting('1.0', { allow: ['replace-submission'], products, files });
    const refused = async (): Promise<void> => {
      const { outcome, results } = await engine.apply(wanted, await engine.plan(wanted));
      expect(outcome).toBe('blocked');
      const failed = results.filter(({ status }) => status === 'failed');
      expect(failed.map(({ operation }) => operation.action)).toEqual(['delete']);
      expect(failed[0]?.failure?.errors).toMatchObject([{ fix: expect.stringContaining('/distribution/iaps') }]);
    };
    await refused();
    const LOCKED = 'DELETE inAppPurchaseAppStoreReviewScreenshots 409';
    expect(sent()).toEqual(['PATCH reviewSubmissions', LOCKED]);
    // Neither is the version sent alone then, nor a product without its picture.
    await refused();
    expect(sent()).toEqual(['POST reviewSubmissions', LOCKED]);
    expect(await submissions()).toMatchObject([{ state: 'READY_FOR_REVIEW', holds: [] }]);
    // Without a word about the picture, all of it goes back.
    const { plan } = await applied(submitting('1.0'));
    expect(plan.gates).toEqual([]);
    expect(sent()).toEqual(SENT_WITH(2).slice(1));
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
  });

  it.each([
    ['at its first change', { method: 'PATCH', path: /inAppPurchaseLocalizations/ }],
    ['between the change and the submission', { method: 'POST', path: /reviewSubmissions$/ }],
  ])('goes on as a whole where a run broke %s', async (_when, where) => {
    const { engine, simulator, applied, submissions } = await sentAway();
    const wanted = { ...WANTED, products: CHANGED };
    simulator.faults.add({ ...where, times: 9, action: { type: 'status', status: 403 } });
    expect((await engine.apply(wanted, await engine.plan(wanted))).outcome).toBe('partial');
    simulator.faults.clear();
    expect(await submissions()).toEqual([]);
    await applied(wanted);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
  });

  it('may be one that App Review left undecided in a rejected basket', async () => {
    const { applied, simulator, app, sent, submissions, states } = await sentAway();
    simulator.control.startReview(app, 'IOS');
    simulator.control.rejectReview(app, 'IOS', 'version', [LARGE]);
    expect((await states())[SMALL]).toBe('IN_REVIEW');
    const { plan } = await applied({ ...WANTED, allow: [], products: CHANGED });
    expect(plan.gates).toEqual([]);
    expect(sent()).toEqual([
      'PATCH reviewSubmissions',
      'POST reviewSubmissions',
      'PATCH inAppPurchaseLocalizations',
      ...SENT_WITH(2).slice(1),
    ]);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ALL }]);
  });
});

describe('a product that changes in review is left alone, with the reason,', () => {
  it.each([
    [
      'where the manifest does not list what lies beside it',
      submitting('1.0', { products: { inAppPurchases: { [SMALL]: COFFEE } } }),
      /taking it back means cancelling its submission, which also holds 1 × in app purchase; list its products/,
    ],
    [
      'where the manifest does not name its version',
      submitting(undefined, { products: CHANGED }),
      /the first in-app purchase of its type.*name the version to submit/,
    ],
  ])('%s', async (_where, wanted, reason) => {
    const { wanting } = await sentAway();
    const plan = await wanting({ ...wanted, allow: ['replace-submission'] });
    expect(reasons(plan)).toMatch(reason);
    expect(plan.operations.filter(({ kind }) => kind === 'submission')).toEqual([]);
  });

  it('where App Review has approved its version', async () => {
    const { simulator, app, wanting } = await sentAway();
    simulator.control.startReview(app, 'IOS');
    simulator.control.approveReview(app, 'IOS', ['version']);
    simulator.control.rejectReview(app, 'IOS', 'version', [LARGE]);
    const plan = await wanting({ ...WANTED, products: CHANGED });
    expect(reasons(plan)).toContain(
      `${SMALL} is IN_REVIEW, in a submission that is UNRESOLVED_ISSUES, and can't be taken back from there now`,
    );
  });
});

describe('a subscription group that changes in review', () => {
  it('comes back with its subscriptions and the version', async () => {
    const subscriptions = { [MONTHLY]: { localizations: { 'en-US': { description: 'All of it' } } }, [YEARLY]: {} };
    const products = { subscriptionGroups: { Pro: { subscriptions: { [MONTHLY]: {}, [YEARLY]: {} } } } };
    const wanted = submitting('1.0', { products, allow: ['replace-submission'] });
    const { applied, sent, submissions } = await sentAway(SUBSCRIBED, wanted);
    const localizations = { 'en-US': { name: 'Professional' } };
    await applied({ ...wanted, products: { subscriptionGroups: { Pro: { localizations, subscriptions } } } });
    expect(sent().toSorted()).toEqual(
      [
        'PATCH reviewSubmissions',
        'PATCH subscriptionGroupLocalizations',
        'PATCH subscriptionLocalizations',
        ...SENT_WITH(3),
      ].toSorted(),
    );
    expect(await submissions()).toMatchObject([
      { state: 'WAITING_FOR_REVIEW', holds: ['1.0', 'Pro', MONTHLY, YEARLY] },
    ]);
  });
});
