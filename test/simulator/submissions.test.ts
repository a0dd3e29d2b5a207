import { expect, test } from 'vitest';
import type { AppSeed, SimulatorOptions } from '../../src/simulator/index.ts';
import { READY, READY_UPDATE, readyVersion } from '../support/ready.ts';
import type { Resource } from './client.ts';
import { eyes, startLab } from './client.ts';

/** An app in the middle of its way to App Review, and the steps of that way. */
async function review(seed: AppSeed = READY_UPDATE, options: SimulatorOptions = {}) {
  const lab = await startLab(options);
  const app = lab.simulator.addApp(seed);
  const look = eyes(lab);
  const versionString = seed.versions?.at(-1)?.versionString ?? '1.0';
  const create = (attributes: object = { platform: 'IOS' }) =>
    lab.post('reviewSubmissions', attributes, { app: { type: 'apps', id: app } });
  const add = async (submission: Resource, version?: Resource) =>
    lab.post(
      'reviewSubmissionItems',
      {},
      {
        reviewSubmission: { type: 'reviewSubmissions', id: submission.id },
        appStoreVersion: { type: 'appStoreVersions', id: (version ?? (await look.version(app, versionString))).id },
      },
    );
  const states = async () => {
    const { many } = await lab.get(`/v1/apps/${app}/reviewSubmissions`);
    const version = await look.version(app, versionString);
    const infos = await look.infos(app);
    return {
      submissions: many.map(({ attributes }) => attributes['state']),
      version: version.attributes['appVersionState'],
      info: infos.at(-1)?.attributes['state'],
    };
  };
  const items = async (submission: Resource) =>
    (await lab.get(`/v1/reviewSubmissions/${submission.id}/items?include=appStoreVersion`)).many;
  const sent = async () => {
    const { one: submission } = await create();
    const { one: item } = await add(submission);
    await lab.patch(submission, { submitted: true });
    return { submission, item };
  };
  return { lab, app, look, create, add, states, items, sent, control: lab.simulator.control };
}

test('a version goes to App Review by way of a draft that is submitted', async () => {
  const { lab, app, create, add, states, items } = await review();
  const made = await create();
  expect(made.status).toBe(201);
  expect(made.one.attributes).toEqual({ platform: 'IOS', submittedDate: null, state: 'READY_FOR_REVIEW' });
  const item = await add(made.one);
  expect([item.status, item.one.attributes]).toEqual([201, { state: 'READY_FOR_REVIEW' }]);
  expect(await states()).toEqual({
    submissions: ['COMPLETE', 'READY_FOR_REVIEW'],
    version: 'READY_FOR_REVIEW',
    info: 'READY_FOR_REVIEW',
  });
  const sent = await lab.patch(made.one, { submitted: true });
  expect(sent.one.attributes).toMatchObject({
    state: 'WAITING_FOR_REVIEW',
    submittedDate: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/) as string,
  });
  expect(await states()).toMatchObject({ version: 'WAITING_FOR_REVIEW', info: 'WAITING_FOR_REVIEW' });
  const [listed] = await items(made.one);
  expect(listed?.relationships['appStoreVersion']?.data).toMatchObject({ type: 'appStoreVersions' });
  const found = await lab.get(
    `/v1/reviewSubmissions?filter[app]=${app}&filter[platform]=IOS&filter[state]=WAITING_FOR_REVIEW&include=app,items,appStoreVersionForReview,submittedByActor,lastUpdatedByActor`,
  );
  expect(found.many.map(({ id }) => id)).toEqual([made.one.id]);
  expect(found.included.map(({ type }) => type).sort()).toEqual(['appStoreVersions', 'apps', 'reviewSubmissionItems']);
});

test('the list of submissions needs an app, and apps can be found by their submissions', async () => {
  const { lab, app, sent } = await review();
  expect((await lab.get('/v1/reviewSubmissions')).errors).toEqual(['PARAMETER_ERROR.REQUIRED filter[app]']);
  expect((await lab.get('/v1/reviewSubmissions?filter[app]=1')).many).toEqual([]);
  expect((await lab.get(`/v1/reviewSubmissions?filter[app]=${app}&filter[state]=OPEN`)).status).toBe(400);
  const { submission } = await sent();
  const byState = (state: string) => lab.get(`/v1/apps?filter[reviewSubmissions.state]=${state}`);
  expect((await byState('WAITING_FOR_REVIEW')).many).toHaveLength(1);
  expect((await byState('IN_REVIEW')).many).toHaveLength(0);
  expect((await lab.get(`/v1/reviewSubmissions/${submission.id}`)).one.id).toBe(submission.id);
});

test('there is one draft a platform', async () => {
  const { create } = await review();
  const { one } = await create();
  const again = await create();
  expect([again.status, again.errors]).toEqual([409, ['STATE_ERROR.ENTITY_STATE_INVALID']]);
  expect(again.body.errors?.[0]?.detail).toBe(`There is another reviewSubmissions with id ${one.id} still in progress`);
  expect((await create({ platform: 'MAC_OS' })).status).toBe(201);
  expect((await create({})).status).toBe(409);
});

test('a submission under review does not stand in the way of a draft, but holds its version', async () => {
  const { sent, create, add, look, app } = await review();
  const { submission } = await sent();
  const second = await create();
  expect(second.status).toBe(201);
  const { status, body } = await add(second.one);
  const version = await look.version(app, '1.1');
  expect(status).toBe(409);
  expect(body.errors?.[0]).toMatchObject({
    code: 'STATE_ERROR.ENTITY_STATE_INVALID',
    title: `appStoreVersions with id '${version.id}' is not in valid state.`,
    meta: {
      associatedErrors: {
        [`/appStoreVersions/${version.id}`]: [
          {
            code: 'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION',
            detail: `appStoreVersions with id ${version.id} was already added to another reviewSubmission with id ${submission.id}`,
          },
        ],
      },
    },
  });
});

test('a draft can be neither canceled nor deleted, but emptied', async () => {
  const { lab, create, add, states } = await review();
  const { one: draft } = await create();
  const canceled = await lab.patch(draft, { canceled: true });
  expect([canceled.status, canceled.errors]).toEqual([409, ['STATE_ERROR.ENTITY_STATE_INVALID']]);
  expect(canceled.body.errors?.[0]?.detail).toBe('Resource is not in cancellable state');
  expect((await lab.remove(draft)).status).toBe(403);
  const { one: item } = await add(draft);
  expect((await lab.remove(item)).status).toBe(204);
  expect(await states()).toEqual({
    submissions: ['COMPLETE', 'READY_FOR_REVIEW'],
    version: 'PREPARE_FOR_SUBMISSION',
    info: 'PREPARE_FOR_SUBMISSION',
  });
  expect((await add(draft)).status).toBe(201);
});

test('an empty draft can’t be submitted', async () => {
  const first = await review(READY);
  const { one } = await first.create();
  const refused = await first.lab.patch(one, { submitted: true });
  expect(refused.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/appStoreVersionForReview']);
  const update = await review();
  const { one: draft } = await update.create();
  expect((await update.lab.patch(draft, { submitted: true })).status).toBe(409);
});

test('a submission that was sent takes no more items and gives none back by DELETE', async () => {
  const { lab, sent, add } = await review();
  const { submission, item } = await sent();
  const more = await add(submission);
  expect(more.body.errors?.[0]?.detail).toBe('reviewSubmission state does not allow adding more items.');
  const removed = await lab.remove(item);
  expect([removed.status, removed.errors]).toEqual([409, ['STATE_ERROR.ENTITY_STATE_INVALID']]);
  expect(removed.body.errors?.[0]?.detail).toBe('Item was already submitted');
  expect((await lab.patch(submission, { submitted: true })).status).toBe(409);
});

test('an item of a sent submission is removed by PATCH; the last one ends the submission', async () => {
  const { lab, sent, states, items } = await review();
  const { submission, item } = await sent();
  const { status, one } = await lab.patch(item, { removed: true });
  expect([status, one.attributes]).toEqual([200, { state: 'REMOVED' }]);
  expect(await states()).toEqual({
    submissions: ['COMPLETE', 'COMPLETE'],
    version: 'DEVELOPER_REJECTED',
    info: 'DEVELOPER_REJECTED',
  });
  expect((await items(submission)).map(({ attributes }) => attributes['state'])).toEqual(['REMOVED']);
});

test.each([0, 1, 3])('canceling takes time: %i reads find it under way', async (cancelingReads) => {
  const { lab, sent, create, states } = await review(READY_UPDATE, { quirks: { cancelingReads } });
  const { submission } = await sent();
  const { one } = await lab.patch(submission, { canceled: true });
  expect(one.attributes['state']).toBe('CANCELING');
  const read = async () => (await lab.get(`/v1/reviewSubmissions/${submission.id}`)).one.attributes['state'];
  for (let n = 0; n < cancelingReads; n += 1) expect(await read()).toBe('CANCELING');
  expect(await read()).toBe('COMPLETE');
  expect(await states()).toEqual({
    submissions: ['COMPLETE', 'COMPLETE'],
    version: 'DEVELOPER_REJECTED',
    info: 'DEVELOPER_REJECTED',
  });
  expect((await create()).status).toBe(201);
});

test('while it is canceled a submission holds its version; the end can be brought about', async () => {
  const { lab, app, sent, create, states, control } = await review(READY_UPDATE, { quirks: { cancelingReads: 1000 } });
  const { submission } = await sent();
  await lab.patch(submission, { canceled: true });
  expect(await states()).toMatchObject({ submissions: ['COMPLETE', 'CANCELING'], version: 'WAITING_FOR_REVIEW' });
  expect((await lab.patch(submission, { canceled: true })).status).toBe(409);
  expect((await create()).status).toBe(409);
  control.finishCanceling(app, 'IOS');
  expect(await states()).toMatchObject({ submissions: ['COMPLETE', 'COMPLETE'], version: 'DEVELOPER_REJECTED' });
});

test('a version may still be said to be held for a moment after its submission is over', async () => {
  const { lab, sent, create, add } = await review(READY_UPDATE, {
    quirks: { cancelingReads: 0, heldAfterCancel: 2 },
  });
  const { submission } = await sent();
  await lab.patch(submission, { canceled: true });
  const { one: next } = await create();
  expect((await add(next)).status).toBe(409);
  expect((await add(next)).status).toBe(409);
  expect((await add(next)).status).toBe(201);
});

test('a version just added may not be ready to be submitted yet', async () => {
  const { lab, create, add } = await review(READY_UPDATE, { quirks: { earlySubmits: 1 } });
  const { one: draft } = await create();
  await add(draft);
  const early = await lab.patch(draft, { submitted: true });
  expect(early.status).toBe(409);
  expect(JSON.stringify(early.body.errors)).toContain(
    'Version is not ready to be submitted yet, please try again later.',
  );
  expect((await lab.patch(draft, { submitted: true })).status).toBe(200);
});

test('equal states are described alike, however often it took', async () => {
  const described = async (earlySubmits: number) => {
    const { lab, create, add } = await review(READY_UPDATE, { quirks: { earlySubmits } });
    const { one: draft } = await create();
    await add(draft);
    for (let n = 0; n <= earlySubmits; n += 1) await lab.patch(draft, { submitted: true });
    return lab.simulator.describe();
  };
  expect(await described(2)).toEqual(await described(0));
});

test('what was rejected has to be resolved before the same submission can be sent again', async () => {
  const { lab, app, sent, states, items, create, add, control } = await review();
  const { submission, item } = await sent();
  control.startReview(app, 'IOS');
  expect(await states()).toMatchObject({
    submissions: ['COMPLETE', 'IN_REVIEW'],
    version: 'IN_REVIEW',
    info: 'IN_REVIEW',
  });
  control.rejectReview(app, 'IOS');
  expect(await states()).toEqual({
    submissions: ['COMPLETE', 'UNRESOLVED_ISSUES'],
    version: 'REJECTED',
    info: 'REJECTED',
  });
  expect((await items(submission))[0]?.attributes['state']).toBe('REJECTED');
  const { one: other } = await create();
  expect(JSON.stringify((await add(other)).body.errors)).toContain('STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION');
  const refused = await lab.patch(submission, { submitted: true });
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.body.errors)).toContain('Version is not ready to be submitted yet');
  expect((await lab.patch(item, { resolved: true })).one.attributes['state']).toBe('READY_FOR_REVIEW');
  expect((await lab.patch(submission, { submitted: true })).one.attributes['state']).toBe('WAITING_FOR_REVIEW');
  expect(await states()).toMatchObject({ version: 'WAITING_FOR_REVIEW', info: 'WAITING_FOR_REVIEW' });
});

test('a rejected submission can be canceled, and the version goes into a new one', async () => {
  const { lab, app, sent, create, add, control } = await review(READY_UPDATE, { quirks: { cancelingReads: 0 } });
  const { submission, item } = await sent();
  expect((await lab.patch(item, { resolved: true })).status).toBe(409);
  control.rejectReview(app, 'IOS', 'metadata');
  expect((await lab.remove(item)).status).toBe(409);
  expect((await lab.patch(submission, { canceled: true })).status).toBe(200);
  const { one: next } = await create();
  expect((await add(next)).status).toBe(201);
});

test('a live version, one of another app and one of another platform can’t be reviewed', async () => {
  const { lab, app, look, create, add } = await review();
  const { one: draft } = await create();
  const live = await add(draft, await look.version(app, '1.0'));
  expect([live.status, live.errors]).toEqual([409, ['STATE_ERROR.ENTITY_STATE_INVALID']]);
  const foreign = lab.simulator.addApp({ ...READY, bundleId: 'com.example.other' });
  const refused = await add(draft, await look.version(foreign, '1.0'));
  expect(refused.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion']);
  const { one: mac } = await create({ platform: 'MAC_OS' });
  expect((await add(mac)).errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion']);
  const none = await lab.post(
    'reviewSubmissionItems',
    {},
    { reviewSubmission: { type: 'reviewSubmissions', id: draft.id } },
  );
  expect(none.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/appStoreVersion']);
});

test.each([
  ['READY_FOR_REVIEW', ['READY_FOR_REVIEW'], 'READY_FOR_REVIEW'],
  ['WAITING_FOR_REVIEW', ['WAITING_FOR_REVIEW'], 'READY_FOR_REVIEW'],
  ['IN_REVIEW', ['IN_REVIEW'], 'READY_FOR_REVIEW'],
  ['REJECTED', ['UNRESOLVED_ISSUES'], 'REJECTED'],
  ['DEVELOPER_REJECTED', ['COMPLETE'], 'REMOVED'],
  ['PENDING_DEVELOPER_RELEASE', ['COMPLETE'], 'APPROVED'],
  ['PREPARE_FOR_SUBMISSION', [], undefined],
])(
  'a version seeded as %s has the submission that belongs to it, also when it is put there later',
  async (state, submissions, item) => {
    const seeded = await review({ ...READY, versions: [readyVersion('1.0', state)], appInfos: [] });
    expect((await seeded.states()).submissions).toEqual(submissions);
    const { many } = await seeded.lab.get(`/v1/apps/${seeded.app}/reviewSubmissions?include=items`);
    const [submission] = many;
    const [held] = submission ? await seeded.items(submission) : [];
    expect(held?.attributes['state']).toBe(item);
    const later = await review(READY);
    later.control.setVersionState(later.app, 'IOS', '1.0', state);
    expect(await later.states()).toMatchObject({ submissions, version: state });
  },
);

test('another platform’s version in review keeps the shared appInfo locked', async () => {
  const { lab, app, look, create, add, control } = await review({
    ...READY_UPDATE,
    versions: [
      ...(READY_UPDATE.versions ?? []),
      { versionString: '1.0', platform: 'MAC_OS', state: 'PREPARE_FOR_SUBMISSION' },
    ],
  });
  control.setVersionState(app, 'MAC_OS', '1.0', 'IN_REVIEW');
  const { one: draft } = await create();
  await add(draft, await look.version(app, '1.1'));
  const { many } = await lab.get(`/v1/apps/${app}/appInfos`);
  expect(many.at(-1)?.attributes['state']).toBe('IN_REVIEW');
});
