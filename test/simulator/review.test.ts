import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Quirks, VersionSeed } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { startLab } from './client.ts';

const CONTACT = {
  contactFirstName: 'Review',
  contactLastName: 'Desk',
  contactPhone: '+44 844 209 0611',
  contactEmail: 'review@example.com',
};
const FILE = Buffer.from('a receipt for the reviewer');
const MD5 = createHash('md5').update(FILE).digest('hex');

interface Operation {
  method: string;
  url: string;
  offset: number;
  length: number;
  requestHeaders: { name: string; value: string }[];
}

async function lab(quirks: Partial<Quirks> = {}, versions?: VersionSeed[]) {
  const made = await startLab({ quirks });
  const app = made.simulator.addApp({ bundleId: 'com.example.app', name: 'App', ...(versions ? { versions } : {}) });
  const [version] = (await made.get(`/v1/apps/${app}/appStoreVersions`)).many;
  if (!version) throw new Error('an app has a version');
  const detailOf = ({ id }: Resource) =>
    made.get(`/v1/appStoreVersions/${id}/appStoreReviewDetail?include=appStoreReviewAttachments`);
  const create = (attributes: object) =>
    made.post('appStoreReviewDetails', attributes, { appStoreVersion: { type: 'appStoreVersions', id: version.id } });
  return { ...made, app, version, detailOf, create };
}

/** A review detail with a reserved attachment. */
async function reserved(quirks: Partial<Quirks> = {}, fileSize = FILE.length) {
  const made = await lab(quirks);
  const detail = (await made.create(CONTACT)).one;
  const reserve = () =>
    made.post(
      'appStoreReviewAttachments',
      { fileName: 'receipt.txt', fileSize },
      { appStoreReviewDetail: linkTo(detail) },
    );
  const attachment = (await reserve()).one;
  const operations = attachment.attributes['uploadOperations'] as [Operation, ...Operation[]];
  const stateOf = async () => {
    const { attributes } = (await made.get(`/v1/appStoreReviewAttachments/${attachment.id}`)).one;
    const delivery = attributes['assetDeliveryState'] as { state: string; errors: unknown[] };
    return { ...delivery, checksum: attributes['sourceFileChecksum'], operations: attributes['uploadOperations'] };
  };
  const commit = (sourceFileChecksum: string | null = MD5) =>
    made.patch(attachment, { uploaded: true, sourceFileChecksum });
  return { ...made, detail, attachment, operations, stateOf, commit };
}

const linkTo = ({ type, id }: Resource) => ({ type, id });

async function put({ url, offset, length, requestHeaders }: Operation, changes: RequestInit = {}): Promise<number> {
  const headers = Object.fromEntries(requestHeaders.map(({ name, value }) => [name, value]));
  const body = FILE.subarray(offset, offset + length);
  return (await fetch(url, { method: 'PUT', headers, body, ...changes })).status;
}

describe('review details', () => {
  it('that are absent answer 200 with null, or 404 by the quirk', async () => {
    const { version, detailOf } = await lab();
    expect(await detailOf(version)).toMatchObject({ status: 200, body: { data: null } });
    const other = await lab({ emptyAsNotFound: true });
    expect(await other.detailOf(other.version)).toMatchObject({ status: 404, errors: ['NOT_FOUND'] });
  });

  it('are absent until they are created, once a version', async () => {
    const { version, create, detailOf } = await lab();
    expect((await detailOf(version)).one).toBeNull();
    const made = await create({ ...CONTACT, notes: 'Tap twice.' });
    expect(made.status).toBe(201);
    expect((await detailOf(version)).one.attributes).toMatchObject({ ...CONTACT, notes: 'Tap twice.' });
    expect((await create(CONTACT)).errors).toEqual([
      'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion',
    ]);
  });

  it('are checked as a whole: notes alone are refused while the contact is empty', async () => {
    const { create, patch } = await lab();
    expect((await create({ notes: 'Tap twice.' })).errors).toEqual(
      Object.keys(CONTACT)
        .toSorted((a, b) => order(a) - order(b))
        .map((name) => `ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/${name}`),
    );
    const { one } = await create(CONTACT);
    expect((await patch(one, { notes: 'Tap twice.' })).status).toBe(200);
    expect((await patch(one, { contactEmail: null })).status).toBe(409);
  });

  it.each(['0844 209 0611', '+abc', '+1'])('refuse the phone number %s', async (contactPhone) => {
    const { create } = await lab();
    const refused = await create({ ...CONTACT, contactPhone });
    expect(refused.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/contactPhone']);
    expect(refused.body.errors?.[0]?.detail).toContain("Preface with '+' followed by country code");
  });

  it('need a name and a password where a demo account is required', async () => {
    const { create, patch } = await lab();
    const missing = ['Name', 'Password'].map(
      (part) => `ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/demoAccount${part}`,
    );
    expect((await create({ ...CONTACT, demoAccountRequired: true })).errors).toEqual(missing);
    const account = { demoAccountName: 'reviewer', demoAccountPassword: 'letmein' };
    const { one } = await create({ ...CONTACT, ...account });
    expect((await patch(one, { demoAccountRequired: true })).status).toBe(200);
    expect((await patch(one, { demoAccountName: null, demoAccountPassword: null })).errors).toEqual(missing);
  });

  it.each([
    [false, 'letmein'],
    ['empty', null],
    ['masked', '********'],
  ] as const)('show the password as Apple may (hidePassword %s)', async (hidePassword, shown) => {
    const { create } = await lab({ hidePassword });
    const { one } = await create({ ...CONTACT, demoAccountName: 'reviewer', demoAccountPassword: 'letmein' });
    expect(one.attributes['demoAccountPassword']).toBe(shown);
  });

  it('may want empty texts where there is no demo account', async () => {
    const { create } = await lab({ demoAccountAsText: true });
    expect((await create({ ...CONTACT, demoAccountRequired: false })).status).toBe(409);
    const account = { demoAccountName: '', demoAccountPassword: '', demoAccountRequired: false };
    expect((await create({ ...CONTACT, ...account })).status).toBe(201);
  });

  it('change while the version is in review or live, and not once it is replaced', async () => {
    const review = { attributes: CONTACT };
    const { simulator, app, version, detailOf, patch } = await lab({}, [
      { versionString: '1.0', state: 'IN_REVIEW', review },
    ]);
    const { one } = await detailOf(version);
    expect((await patch(one, { notes: 'now' })).status).toBe(200);
    for (const [state, status] of [
      ['READY_FOR_DISTRIBUTION', 200],
      ['REPLACED_WITH_NEW_VERSION', 409],
    ] as const) {
      simulator.control.setVersionState(app, 'IOS', '1.0', state);
      expect((await patch(one, { notes: state })).status).toBe(status);
    }
  });

  it.each<[Partial<Quirks>, string | undefined, number]>([
    [{}, 'Review', 1],
    [{ carryOverReviewContact: false }, undefined, 1],
    [{ carryOverReviewAttachments: false }, 'Review', 0],
  ])('come with a new version (%j)', async (quirks, name, attachments) => {
    const review = { attributes: CONTACT, attachments: [{ fileName: 'a.txt', fileSize: 1, sourceFileChecksum: MD5 }] };
    const { post, app, detailOf } = await lab(quirks, [
      { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', review },
    ]);
    const made = await post(
      'appStoreVersions',
      { platform: 'IOS', versionString: '1.1' },
      { app: { type: 'apps', id: app } },
    );
    const { one, included } = await detailOf(made.one);
    expect(one.attributes['contactFirstName'] ?? undefined).toBe(name);
    expect(included.map(({ attributes }) => attributes['sourceFileChecksum'])).toEqual(
      Array.from({ length: attachments }, () => MD5),
    );
  });

  it('need not come with a new version', async () => {
    const { post, app, detailOf } = await lab({ carryOverReviewDetail: false }, [
      { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', review: { attributes: CONTACT } },
    ]);
    const made = await post(
      'appStoreVersions',
      { platform: 'IOS', versionString: '1.1' },
      { app: { type: 'apps', id: app } },
    );
    expect((await detailOf(made.one)).one).toBeNull();
  });
});

describe('attachments', () => {
  it('are reserved, sent in parts, committed and complete some time later', async () => {
    const { operations, stateOf, commit, simulator } = await reserved({ uploadPartBytes: 10, assetMs: 60_000 });
    expect(operations.map(({ offset, length }) => [offset, length])).toEqual([
      [0, 10],
      [10, 10],
      [20, 6],
    ]);
    expect(await stateOf()).toMatchObject({ state: 'AWAITING_UPLOAD', operations });
    for (const operation of operations.toReversed()) expect(await put(operation)).toBe(200);
    const committed = (await commit()).one.attributes;
    expect(committed['assetDeliveryState']).toMatchObject({ state: 'UPLOAD_COMPLETE' });
    expect(committed).not.toHaveProperty('uploaded');
    expect(await stateOf()).toMatchObject({ state: 'UPLOAD_COMPLETE', operations: null, checksum: null });
    simulator.clock.advance(60_000);
    expect(await stateOf()).toMatchObject({ state: 'COMPLETE', checksum: MD5 });
  });

  it('fail on a wrong checksum', async () => {
    const { operations, stateOf, commit, simulator } = await reserved();
    for (const operation of operations) await put(operation);
    await commit('0'.repeat(32));
    simulator.clock.advance(60_000);
    expect(await stateOf()).toMatchObject({ state: 'FAILED', errors: [{ code: 'CHECKSUM_MISMATCH' }] });
  });

  it('may show their checksum later than that they are complete', async () => {
    const { operations, stateOf, commit, simulator } = await reserved({ checksumLateMs: 60_000 });
    for (const operation of operations) await put(operation);
    await commit();
    simulator.clock.advance(30_000);
    expect(await stateOf()).toMatchObject({ state: 'COMPLETE', checksum: null });
    simulator.clock.advance(60_000);
    expect(await stateOf()).toMatchObject({ state: 'COMPLETE', checksum: MD5 });
  });

  it('are not taken while parts are missing, nor twice', async () => {
    const { operations, commit } = await reserved({ uploadPartBytes: 10 });
    const [first, ...others] = operations;
    await put(first);
    expect((await commit()).errors).toEqual(['STATE_ERROR']);
    for (const operation of others) await put(operation);
    expect((await commit()).status).toBe(200);
    expect((await commit()).status).toBe(409);
    // After the commit the address is gone.
    expect(await put(first)).toBe(403);
  });

  it('are removed with all they had', async () => {
    const { attachment, operations, remove, detail, get } = await reserved();
    expect((await remove(attachment)).status).toBe(204);
    expect(await put(operations[0])).toBe(403);
    expect((await get(`/v1/appStoreReviewDetails/${detail.id}/appStoreReviewAttachments`)).many).toEqual([]);
  });

  it('are included ten at a time, unless more are asked for', async () => {
    const attachments = Array.from({ length: 12 }, (_, n) => ({ fileName: `${n}.txt`, fileSize: 1 }));
    const { detailOf, version, get } = await lab({}, [
      { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review: { attributes: CONTACT, attachments } },
    ]);
    expect((await detailOf(version)).included).toHaveLength(10);
    const all = `/v1/appStoreVersions/${version.id}/appStoreReviewDetail?include=appStoreReviewAttachments&limit[appStoreReviewAttachments]=50`;
    expect((await get(all)).included).toHaveLength(12);
  });

  it.each([
    ['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/fileSize', { fileName: 'a.txt', fileSize: 0 }],
    ['ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/fileName', { fileSize: 1 }],
    ['ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/uploaded', { fileName: 'a', fileSize: 1, uploaded: true }],
  ])('are refused with %s', async (error, attributes) => {
    const { create, post } = await lab();
    const detail = (await create(CONTACT)).one;
    const refused = await post('appStoreReviewAttachments', attributes, { appStoreReviewDetail: linkTo(detail) });
    expect(refused.errors).toEqual([error]);
  });
});

describe('the storage host', () => {
  const cases: [string, number, (operation: Operation, lab: Lab) => Promise<number> | number][] = [
    ['a token beside the signed address', 400, (one) => put(one, { headers: { authorization: 'Bearer x' } })],
    ['other headers than asked for', 403, (one) => put(one, { headers: { 'content-type': 'image/png' } })],
    ['too few bytes', 400, (one) => put({ ...one, length: 3 })],
    ['another method', 403, (one) => put(one, { method: 'POST' })],
    [
      'an address that was tampered with',
      403,
      (one) => put({ ...one, url: one.url.replace(/Signature=.*/, 'Signature=x') }),
    ],
    [
      'bytes a week later',
      403,
      (one, { simulator }) => {
        simulator.clock.advance(8 * 86_400_000);
        return put(one);
      },
    ],
  ];
  it.each(cases)('refuses %s', async (_what, status, act) => {
    const made = await reserved();
    expect(await act(made.operations[0], made)).toBe(status);
  });
});

/** The order in which the simulator looks. */
function order(name: string): number {
  return ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'].indexOf(name);
}
