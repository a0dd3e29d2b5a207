import { describe, expect, test } from 'vitest';
import type { Resource } from './client.ts';
import { refusal, to } from './media-lab.ts';
import { purchaseLab, updateLab } from './purchase-lab.ts';

const FIRST = 'STATE_ERROR.FIRST_CONSUMABLE_MUST_BE_SUBMITTED_ON_VERSION';

type Lab = Awaited<ReturnType<typeof purchaseLab>>;

/** Where everything is. */
async function whereabouts({ get, app, look, items, versionStates }: Lab, products: readonly Resource[]) {
  const { many } = await get(`/v1/apps/${app}/reviewSubmissions`);
  const submissions = await Promise.all(
    many.map(async (submission) =>
      [submission, ...(await items(submission))].map(({ attributes }) => attributes['state']).join(' '),
    ),
  );
  const version = (await look.versions(app)).at(-1)?.attributes['appVersionState'];
  return { submissions, version, products: (await Promise.all(products.map(versionStates))).flat() };
}

describe('items', () => {
  test('a first product goes with the version in one submission, and is approved with it', async () => {
    const lab = await purchaseLab();
    const { ready, basket, submit, control, app, stateOf, items } = lab;
    const tips = [await ready('tip.small'), await ready('tip.large')];
    const submission = await basket(tips);
    expect(await whereabouts(lab, tips)).toEqual({
      submissions: ['READY_FOR_REVIEW READY_FOR_REVIEW READY_FOR_REVIEW READY_FOR_REVIEW'],
      version: 'READY_FOR_REVIEW',
      products: ['READY_FOR_REVIEW', 'READY_FOR_REVIEW'],
    });
    const linked = (await items(submission)).map(({ relationships }) => relationships['inAppPurchaseVersion']?.data);
    expect(linked.slice(1)).toEqual([
      to(await lab.version(tips[0] as Resource)),
      to(await lab.version(tips[1] as Resource)),
    ]);
    expect((await submit(submission)).status).toBe(200);
    expect(await Promise.all(tips.map(stateOf))).toEqual(['WAITING_FOR_REVIEW', 'WAITING_FOR_REVIEW']);
    control.startReview(app, 'IOS');
    expect(await Promise.all(tips.map(stateOf))).toEqual(['IN_REVIEW', 'IN_REVIEW']);
    control.approveReview(app, 'IOS');
    expect(await whereabouts(lab, tips)).toEqual({
      submissions: ['COMPLETE APPROVED APPROVED APPROVED'],
      version: 'READY_FOR_DISTRIBUTION',
      products: ['APPROVED', 'APPROVED'],
    });
    expect(await Promise.all(tips.map(stateOf))).toEqual(['APPROVED', 'APPROVED']);
  });

  test('they name a version: the relations to products are none', async () => {
    const { ready, draft, add } = await purchaseLab();
    const one = await ready('tip');
    const submission = await draft();
    for (const relation of ['inAppPurchaseV2', 'subscription', 'subscriptionGroup']) {
      const { errors, body } = await add(submission, one, relation);
      expect(errors).toEqual([`ENTITY_ERROR.RELATIONSHIP.UNKNOWN /data/relationships/${relation}`]);
      expect(body.errors?.[0]?.detail).toContain('is not a relationship on the resource');
    }
    for (const relation of ['subscriptionVersion', 'subscriptionGroupVersion']) {
      const type = `${relation}s`;
      const { errors } = await add(submission, { ...one, type, id: '1' }, relation);
      expect(errors).toEqual([`ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/${relation}`]);
    }
  });

  test('their ids tell what they are, and of what', async () => {
    const { ready, draft, add, version } = await purchaseLab();
    const of = await version(await ready('tip'));
    const submission = await draft();
    const { one } = await add(submission, of);
    expect(Buffer.from(one.id, 'base64url').toString()).toBe(`${submission.id}|17|${of.id}`);
  });

  test('a product that lacks something is refused with all that it lacks', async () => {
    const { product, draft, add, version, addText } = await purchaseLab();
    const { one } = await product('tip');
    const of = await version(one);
    await addText(of);
    const { status, body } = await add(await draft(), of);
    expect([status, body.errors?.[0]]).toMatchObject([
      409,
      {
        code: 'STATE_ERROR.ENTITY_STATE_INVALID',
        title: `inAppPurchaseVersions with id '${of.id}' is not in valid state.`,
        meta: {
          associatedErrors: {
            [`/v1/inAppPurchaseVersions/${of.id}`]: [
              { detail: 'You must provide a price first' },
              { detail: 'You must provide its availability first' },
              { detail: 'You must provide a screenshot for App Review first' },
            ],
          },
        },
      },
    ]);
  });

  test('what goes after it was added is found out when the submission is sent', async () => {
    const { ready, basket, submit, get, erase } = await purchaseLab({
      readinessAtSubmit: true,
    });
    const one = await ready('tip');
    const { one: shot } = await get(`/v2/inAppPurchases/${one.id}/appStoreReviewScreenshot`);
    await erase(shot);
    const submission = await basket([one]);
    const refused = await submit(submission);
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain('a screenshot for App Review');
  });

  test('one that lies in a draft is not taken out of it by another; out of the draft it is in preparation again', async () => {
    const lab = await purchaseLab();
    const { ready, draft, add, version, post, app, remove, versionStates } = lab;
    const one = await ready('tip');
    const of = await version(one);
    const first = await draft();
    const { one: item } = await add(first, of);
    const { one: second } = await post('reviewSubmissions', { platform: 'MAC_OS' }, { app: { type: 'apps', id: app } });
    const refused = await add(second, of);
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain(
      "Only versions in 'Prepare for Submission' or 'Developer Rejected' state can be submitted",
    );
    expect((await remove(item)).status).toBe(204);
    expect(await versionStates(one)).toEqual(['PREPARE_FOR_SUBMISSION']);
    expect((await add(second, of)).status).toBe(201);
  });

  test('a product of another app, an approved one and two at once are refused', async () => {
    const { ready, draft, add, version, simulator, get, post } = await purchaseLab();
    const tip = await ready('tip');
    const other = simulator.addApp({
      bundleId: 'com.example.other',
      name: 'Other',
      inAppPurchases: [{ productId: 'foreign' }, { productId: 'sold', versions: [{ state: 'APPROVED' }] }],
    });
    const [foreign, sold] = (await get(`/v1/apps/${other}/inAppPurchasesV2`)).many;
    if (!foreign || !sold) throw new Error('the other app has products');
    const submission = await draft();
    expect((await add(submission, await version(foreign))).errors).toEqual([
      'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/inAppPurchaseVersion',
    ]);
    const { one: theirs } = await post('reviewSubmissions', { platform: 'IOS' }, { app: { type: 'apps', id: other } });
    expect((await add(theirs, await version(sold))).errors).toEqual(['STATE_ERROR.ENTITY_STATE_INVALID']);
    expect((await add(theirs, await version(foreign))).status).toBe(201);
    const [app] = (await get(`/v1/reviewSubmissions/${submission.id}?include=app`)).included;
    const [draftVersion] = (await get(`/v1/apps/${app?.id ?? ''}/appStoreVersions`)).many;
    if (!draftVersion) throw new Error('there is a draft');
    const both = await post(
      'reviewSubmissionItems',
      {},
      {
        reviewSubmission: to(submission),
        appStoreVersion: to(draftVersion),
        inAppPurchaseVersion: to(await version(tip)),
      },
    );
    expect(both.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/appStoreVersion']);
  });

  test('a submission that was sent takes no more, and gives up only what is said to be removed', async () => {
    const lab = await purchaseLab({ productStateReads: 0 });
    const { ready, basket, submit, items, remove, patch, add, version, stateOf } = lab;
    const [small, large] = [await ready('tip.small'), await ready('tip.large')];
    const submission = await basket([small]);
    await submit(submission);
    expect(refusal(await add(submission, await version(large)))).toBe(
      '409 STATE_ERROR.ENTITY_STATE_INVALID reviewSubmission state does not allow adding more items.',
    );
    const item = (await items(submission)).at(-1) as Resource;
    expect(refusal(await remove(item))).toBe('409 STATE_ERROR.ENTITY_STATE_INVALID Item was already submitted');
    expect((await patch(item, { removed: true })).one.attributes['state']).toBe('REMOVED');
    expect((await patch(item, { removed: true })).status).toBe(409);
    expect(await whereabouts(lab, [small])).toEqual({
      submissions: ['WAITING_FOR_REVIEW READY_FOR_REVIEW REMOVED'],
      version: 'WAITING_FOR_REVIEW',
      products: ['DEVELOPER_REJECTED'],
    });
    expect(await stateOf(small)).toBe('READY_TO_SUBMIT');
  });
});

describe('the first of its type', () => {
  const codesOf = (reply: { body: unknown }) =>
    [...JSON.stringify(reply.body).matchAll(/STATE_ERROR\.FIRST_\w+/g)].map(String);

  test.each([
    ['CONSUMABLE', 'CONSUMABLE'],
    ['NON_CONSUMABLE', 'NON_CONSUMABLE'],
    ['NON_RENEWING_SUBSCRIPTION', 'IAP'],
  ])('%s needs a version', async (inAppPurchaseType, word) => {
    const { ready, draft, add, version, submit, make } = await updateLab();
    const one = await ready('first', { inAppPurchaseType });
    const submission = await draft();
    expect((await add(submission, await version(one))).status).toBe(201);
    const refused = await submit(submission);
    const code = `STATE_ERROR.FIRST_${word}_MUST_BE_SUBMITTED_ON_VERSION`;
    expect([refused.status, codesOf(refused)]).toEqual([409, [code]]);
    const other = await ready('second', { inAppPurchaseType });
    expect((await make('inAppPurchaseSubmissions', {}, { inAppPurchaseV2: to(other) })).errors).toEqual([code]);
  });

  test('the second one of a type goes alone, one of another type does not', async () => {
    const { ready, basket, submit, control, app, draft, add, version, stateOf } = await updateLab();
    const [first, second] = [await ready('first'), await ready('second')];
    await submit(await basket([first]));
    control.approveReview(app, 'IOS');
    const alone = await draft();
    await add(alone, await version(second));
    expect((await submit(alone)).status).toBe(200);
    control.approveReview(app, 'IOS', ['second']);
    expect(await stateOf(second)).toBe('APPROVED');
    const other = await draft();
    await add(other, await version(await ready('other', { inAppPurchaseType: 'NON_CONSUMABLE' })));
    expect(codesOf(await submit(other))).toEqual(['STATE_ERROR.FIRST_NON_CONSUMABLE_MUST_BE_SUBMITTED_ON_VERSION']);
  });

  test('before the first version of the app nothing goes alone', async () => {
    const { ready, draft, add, version, submit } = await purchaseLab();
    const submission = await draft();
    await add(submission, await version(await ready('tip')));
    expect((await submit(submission)).errors).toEqual([
      'ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/appStoreVersionForReview',
    ]);
  });

  test('an approved product goes alone by the deprecated way too', async () => {
    const { ready, basket, submit, control, app, make, stateOf } = await updateLab();
    await submit(await basket([await ready('first')]));
    control.approveReview(app, 'IOS');
    const second = await ready('second');
    expect((await make('inAppPurchaseSubmissions', {}, { inAppPurchaseV2: to(second) })).status).toBe(201);
    expect(await stateOf(second)).toBe('WAITING_FOR_REVIEW');
    expect((await make('inAppPurchaseSubmissions', {}, { inAppPurchaseV2: to(second) })).status).toBe(409);
  });

  test('may not go by the API at all, or only after the version was added', async () => {
    const never = await purchaseLab({ firstProductByApi: false });
    const one = await never.ready('tip');
    const submission = await never.draft();
    await never.addApp(submission);
    expect((await never.add(submission, await never.version(one))).errors).toEqual([FIRST]);
    const after = await purchaseLab({ firstProductAfterVersion: true });
    const other = await after.version(await after.ready('tip'));
    const draft = await after.draft();
    expect((await after.add(draft, other)).errors).toEqual([FIRST]);
    await after.addApp(draft);
    expect((await after.add(draft, other)).status).toBe(201);
  });
});

describe('orders over HTTP', () => {
  async function sent() {
    const lab = await purchaseLab();
    const { ready, basket, submit, simulator } = lab;
    const one = await ready('tip');
    await submit(await basket([one]));
    const order = async (name: string, body: object = {}) => {
      const headers = { 'content-type': 'application/json' };
      const url = `${simulator.url}/simulator/${name}`;
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      return [answer.status, await answer.json()] as [number, { error?: string }];
    };
    return { ...lab, one, order, where: () => whereabouts(lab, [one]) };
  }

  test('decide on single items, and answer App Review', async () => {
    const { order, where } = await sent();
    await order('start-review');
    expect((await order('reject', { items: ['version'] }))[0]).toBe(200);
    expect(await where()).toMatchObject({ version: 'REJECTED', products: ['IN_REVIEW'] });
    expect((await order('answer'))[0]).toBe(200);
    expect(await where()).toMatchObject({ version: 'WAITING_FOR_REVIEW', products: ['WAITING_FOR_REVIEW'] });
    expect((await order('approve', { items: ['tip'] }))[0]).toBe(200);
    expect(await where()).toMatchObject({ version: 'WAITING_FOR_REVIEW', products: ['ACCEPTED'] });
    await order('approve');
    expect(await where()).toMatchObject({ version: 'READY_FOR_DISTRIBUTION', products: ['APPROVED'] });
  });

  test('a release approves what waits along with the version', async () => {
    const { order, where } = await sent();
    await order('release');
    expect(await where()).toEqual({
      submissions: ['COMPLETE APPROVED APPROVED'],
      version: 'READY_FOR_DISTRIBUTION',
      products: ['APPROVED'],
    });
  });

  test.each([
    [{ items: 'tip' }, 'say items, a list of texts'],
    [{ items: [] }, 'say items, a list of texts'],
    [{ items: ['gem'] }, 'has no submission for IOS with gem'],
  ])('%j is told', async (body, words) => {
    const { order } = await sent();
    const [status, { error }] = await order('approve', body);
    expect([status, error]).toEqual([400, expect.stringContaining(words)]);
  });
});

test('one submission with a version and one without can be in review, not two of a kind', async () => {
  const { ready, basket, submit, control, app, draft, add, version } = await updateLab();
  const [first, second, third] = [await ready('first'), await ready('second'), await ready('third')];
  await submit(await basket([first]));
  control.approveReview(app, 'IOS');
  const alone = await draft();
  await add(alone, await version(second));
  expect((await submit(alone)).status).toBe(200);
  const another = await draft();
  await add(another, await version(third));
  const refused = await submit(another);
  expect(refusal(refused)).toBe(
    `409 STATE_ERROR.ENTITY_STATE_INVALID There is another reviewSubmissions with id ${alone.id} still in progress`,
  );
  control.approveReview(app, 'IOS', ['second']);
  expect((await submit(another)).status).toBe(200);
});

describe('after a rejection or a withdrawal', () => {
  /** A version with a first product, which App Review has rejected: the version alone where nothing else is said. */
  async function rejected(items: string[] = ['version']) {
    const lab = await purchaseLab({ cancelingReads: 1 });
    const { ready, basket, submit, control, app } = lab;
    const one = await ready('tip');
    const submission = await basket([one]);
    await submit(submission);
    control.startReview(app, 'IOS');
    control.rejectReview(app, 'IOS', 'version', items);
    const [versionItem, productItem] = (await lab.items(submission)) as [Resource, Resource];
    return { ...lab, one, submission, versionItem, productItem, where: () => whereabouts(lab, [one]) };
  }

  test('the product is not decided on where only the version was rejected', async () => {
    const { where } = await rejected();
    expect(await where()).toEqual({
      submissions: ['UNRESOLVED_ISSUES REJECTED READY_FOR_REVIEW'],
      version: 'REJECTED',
      products: ['IN_REVIEW'],
    });
  });

  test('a version that is sent again alone leaves its products in review for ever', async () => {
    const lab = await rejected();
    const { one, submission, versionItem, productItem, where, patch, draft, addApp, submit, control, app } = lab;
    expect((await patch(versionItem, { removed: true })).status).toBe(200);
    const alone = await draft();
    expect((await addApp(alone)).status).toBe(201);
    expect((await submit(alone)).status).toBe(200);
    control.approveReview(app, 'IOS', ['version']);
    expect(await where()).toEqual({
      submissions: ['UNRESOLVED_ISSUES REMOVED READY_FOR_REVIEW', 'COMPLETE APPROVED'],
      version: 'READY_FOR_DISTRIBUTION',
      products: ['IN_REVIEW'],
    });
    const next = await draft();
    const invalid = ['STATE_ERROR.ENTITY_STATE_INVALID'];
    expect((await lab.add(next, await lab.version(one))).errors).toEqual(invalid);
    expect((await lab.make('inAppPurchaseVersions', {}, { inAppPurchase: to(one) })).errors).toEqual([
      'STATE_ERROR.ALREADY_EXISTS',
    ]);
    expect((await lab.cancel(submission)).errors).toEqual(invalid);
    expect((await submit(submission)).errors).toEqual(invalid);
    expect((await patch(productItem, { removed: true })).errors).toEqual(invalid);
  });

  test('until the version is approved the products that it left can be taken back', async () => {
    const { submission, versionItem, patch, draft, addApp, submit, cancel, get, versionStates, one } = await rejected();
    await patch(versionItem, { removed: true });
    const alone = await draft();
    await addApp(alone);
    await submit(alone);
    expect((await cancel(submission)).status).toBe(200);
    for (let n = 0; n < 2; n += 1) await get(`/v1/reviewSubmissions/${submission.id}`);
    expect(await versionStates(one)).toEqual(['DEVELOPER_REJECTED']);
  });

  test('canceled, waited for and built anew, the whole basket is in review again', async () => {
    const lab = await rejected();
    const { one, submission, where, cancel, get, addApp, add, submit, versionStates } = lab;
    expect((await cancel(submission)).one.attributes['state']).toBe('CANCELING');
    const early = await lab.post('reviewSubmissions', { platform: 'IOS' }, { app: { type: 'apps', id: lab.app } });
    expect(early.status).toBe(409);
    expect((await get(`/v1/reviewSubmissions/${submission.id}`)).one.attributes['state']).toBe('CANCELING');
    expect((await get(`/v1/reviewSubmissions/${submission.id}`)).one.attributes['state']).toBe('COMPLETE');
    expect(await where()).toEqual({
      submissions: ['COMPLETE REMOVED REMOVED'],
      version: 'DEVELOPER_REJECTED',
      products: ['DEVELOPER_REJECTED'],
    });
    const next = await lab.draft();
    await addApp(next);
    expect((await add(next, await lab.version(one))).status).toBe(201);
    expect(await versionStates(one)).toEqual(['READY_FOR_REVIEW']);
    expect((await submit(next)).status).toBe(200);
    expect((await where()).submissions).toEqual([
      'COMPLETE REMOVED REMOVED',
      'WAITING_FOR_REVIEW READY_FOR_REVIEW READY_FOR_REVIEW',
    ]);
  });

  test.each([0, 2])(
    'a product that was taken back reads as if it were in review %i times',
    async (productStateReads) => {
      const { ready, basket, submit, control, app, cancel, version, stateOf, draft, add, versionStates } =
        await purchaseLab({
          cancelingReads: 0,
          productStateReads,
        });
      const one = await ready('tip');
      const submission = await basket([one]);
      await submit(submission);
      control.startReview(app, 'IOS');
      await cancel(submission);
      control.finishCanceling(app, 'IOS');
      const states = [];
      for (let n = 0; n < 3; n += 1) states.push(await stateOf(one));
      expect(states.filter((state) => state === 'IN_REVIEW')).toHaveLength(productStateReads);
      expect(states.at(-1)).toBe('READY_TO_SUBMIT');
      // It belongs to nothing all the while.
      expect(await versionStates(one)).toEqual(['DEVELOPER_REJECTED']);
      expect((await add(await draft(), await version(one))).status).toBe(201);
    },
  );

  test('resolved and sent again, the same submission waits with all that is in it', async () => {
    const { one, submission, where, version, versionItem, patch, submit, draft, add } = await rejected();
    expect(JSON.stringify((await add(await draft(), await version(one))).body)).toContain(
      'ITEM_PART_OF_ANOTHER_SUBMISSION',
    );
    expect((await submit(submission)).status).toBe(409);
    expect((await patch(versionItem, { resolved: true })).status).toBe(200);
    expect((await submit(submission)).status).toBe(200);
    expect((await where()).submissions[0]).toBe('WAITING_FOR_REVIEW READY_FOR_REVIEW READY_FOR_REVIEW');
    expect((await where()).products).toEqual(['WAITING_FOR_REVIEW']);
  });

  test('answered in the Resolution Center, the same submission waits with all that is in it', async () => {
    const { where, control, app } = await rejected(['version', 'tip']);
    expect(await where()).toMatchObject({
      submissions: ['UNRESOLVED_ISSUES REJECTED REJECTED'],
      products: ['REJECTED'],
    });
    control.answerReview(app, 'IOS');
    expect(await where()).toEqual({
      submissions: ['WAITING_FOR_REVIEW READY_FOR_REVIEW READY_FOR_REVIEW'],
      version: 'WAITING_FOR_REVIEW',
      products: ['WAITING_FOR_REVIEW'],
    });
  });

  test('a version can be approved while its product is rejected: the submission is not over, and the product goes on in it', async () => {
    const { where, control, app, patch, productItem, submit, submission } = await rejected(['tip']);
    control.approveReview(app, 'IOS', ['version']);
    expect(await where()).toEqual({
      submissions: ['UNRESOLVED_ISSUES APPROVED REJECTED'],
      version: 'READY_FOR_DISTRIBUTION',
      products: ['REJECTED'],
    });
    await patch(productItem, { resolved: true });
    expect((await submit(submission)).status).toBe(200);
    control.approveReview(app, 'IOS');
    expect(await where()).toMatchObject({ submissions: ['COMPLETE APPROVED APPROVED'], products: ['APPROVED'] });
  });

  test('what is approved stays so when the rest is withdrawn', async () => {
    const { where, control, app, cancel, submission } = await rejected(['tip']);
    control.approveReview(app, 'IOS', ['version']);
    expect((await cancel(submission)).status).toBe(200);
    control.finishCanceling(app, 'IOS');
    expect(await where()).toEqual({
      submissions: ['COMPLETE APPROVED REMOVED'],
      version: 'READY_FOR_DISTRIBUTION',
      products: ['DEVELOPER_REJECTED'],
    });
  });

  test('what waited is in review once something beside it was rejected', async () => {
    const lab = await purchaseLab();
    const { ready, basket, submit, control, app, versionStates } = lab;
    const one = await ready('tip');
    await submit(await basket([one]));
    control.rejectReview(app, 'IOS', 'version', ['version']);
    expect(await versionStates(one)).toEqual(['IN_REVIEW']);
  });

  test('a product that is accepted waits for its version', async () => {
    const lab = await purchaseLab();
    const { ready, basket, submit, control, app, stateOf } = lab;
    const one = await ready('tip');
    await submit(await basket([one]));
    control.approveReview(app, 'IOS', ['tip']);
    expect(await stateOf(one)).toBe('PENDING_BINARY_APPROVAL');
    expect((await whereabouts(lab, [one])).products).toEqual(['ACCEPTED']);
    control.approveReview(app, 'IOS');
    expect(await stateOf(one)).toBe('APPROVED');
  });
});
