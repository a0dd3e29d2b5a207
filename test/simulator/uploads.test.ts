import { expect, test } from 'vitest';
import type { FaultAction, Quirks } from '../../src/simulator/index.ts';
import { png } from './media-files.ts';
import { md5, mediaLab, operationsOf, put, send } from './media-lab.ts';

const PICTURE = png(1290, 2796);

async function reserved(quirks: Partial<Quirks> = {}) {
  const lab = await mediaLab('appScreenshotSets', quirks);
  const { one: set } = await lab.addSet('APP_IPHONE_67');
  const { one } = await lab.reserve(set, '1.png', PICTURE.length);
  const state = async (item = one) => {
    const { assetDeliveryState, sourceFileChecksum } = await lab.attributes(item);
    return [(assetDeliveryState as { state: string }).state, sourceFileChecksum];
  };
  return { ...lab, set, one, operations: operationsOf(one), state };
}

test('a larger file is sent in parts, in any order, each of them again until the commit', async () => {
  const { operations, one, commit, settle, state } = await reserved({ uploadPartBytes: 40 });
  expect(operations.map(({ offset, length }) => [offset, length])).toEqual([
    [0, 40],
    [40, PICTURE.length - 40],
  ]);
  const [first, second] = operations;
  if (!second) throw new Error('two parts');
  const wrong = Buffer.alloc(PICTURE.length);
  expect(await put(second, wrong)).toBe(200);
  expect((await commit(one, PICTURE)).errors).toEqual(['STATE_ERROR']);
  expect(await put(first, PICTURE)).toBe(200);
  expect(await put(second, PICTURE)).toBe(200);
  expect((await commit(one, PICTURE)).status).toBe(200);
  settle();
  expect(await state()).toEqual(['COMPLETE', md5(PICTURE)]);
  expect(await put(first, PICTURE)).toBe(403);
});

test('a reservation goes on where it was left: the addresses are still there', async () => {
  const { operations, one, attributes, commit } = await reserved({ uploadPartBytes: 40 });
  await put(operations[0], PICTURE);
  expect((await attributes(one))['uploadOperations']).toEqual(operations);
  await put(operations[1] ?? operations[0], PICTURE);
  expect((await commit(one, PICTURE)).status).toBe(200);
});

test.each<[string, number, RequestInit]>([
  ['a token', 400, { headers: { 'content-type': 'application/octet-stream', authorization: 'Bearer x' } }],
  ['no header', 403, { headers: {} }],
  ['another header', 403, { headers: { 'content-type': 'image/png' } }],
  ['another method', 403, { method: 'POST' }],
])('the host of the uploads refuses %s', async (_what, status, changes) => {
  const { operations, one, commit } = await reserved();
  expect(await put(operations[0], PICTURE, changes)).toBe(status);
  expect((await commit(one, PICTURE)).status).toBe(409);
});

test('a file of a wrong checksum fails, also when it is in capitals', async () => {
  const { operations, one, patch, settle, state } = await reserved();
  await put(operations[0], PICTURE);
  await patch(one, { uploaded: true, sourceFileChecksum: md5(PICTURE).toUpperCase() });
  settle();
  expect((await state())[0]).toBe('FAILED');
});

test('a checksum may be told before the commit, and stays what it is after it', async () => {
  const { operations, one, patch, settle, state } = await reserved();
  await put(operations[0], PICTURE);
  await patch(one, { sourceFileChecksum: md5(PICTURE) });
  expect(await state()).toEqual(['AWAITING_UPLOAD', null]);
  await patch(one, { uploaded: true });
  settle();
  expect(await state()).toEqual(['COMPLETE', md5(PICTURE)]);
  expect((await patch(one, { sourceFileChecksum: md5(Buffer.from('another')) })).status).toBe(409);
  expect((await patch(one, {})).status).toBe(200);
  expect(await state()).toEqual(['COMPLETE', md5(PICTURE)]);
});

test('the size of a file has limits', async () => {
  const { set, reserve } = await reserved();
  expect((await reserve(set, '1.png', 0)).status).toBe(409);
  expect((await reserve(set, '1.png', 500 * 2 ** 20)).status).toBe(201);
  expect((await reserve(set, '1.png', 500 * 2 ** 20 + 1)).status).toBe(409);
});

test('a checksum may come later than that the file is complete', async () => {
  const { one, commit, settle, state } = await reserved({ checksumLateMs: 90_000 });
  await send(one, PICTURE);
  await commit(one, PICTURE);
  settle();
  expect(await state()).toEqual(['COMPLETE', null]);
  settle();
  expect(await state()).toEqual(['COMPLETE', md5(PICTURE)]);
});

test('the first uploads may be stuck for ever, even when they are sent again', async () => {
  const { set, add, settle, state, remove } = await reserved({ stuckUploads: 2 });
  const made = [];
  for (const n of [1, 2, 3]) {
    const one = await add(set, `${n}.png`, PICTURE);
    settle();
    made.push(await state(one));
    await remove(one);
  }
  const stuck = ['UPLOAD_COMPLETE', null];
  expect(made).toEqual([stuck, stuck, ['COMPLETE', md5(PICTURE)]]);
});

test.each<[FaultAction, boolean]>([
  [{ type: 'status', status: 500 }, false],
  [{ type: 'drop-before' }, false],
  [{ type: 'drop-after' }, true],
])('faults strike the parts too: %o', async (action, arrives) => {
  const { operations, one, commit, simulator } = await reserved();
  simulator.faults.add({ method: 'PUT', path: /^\/uploads\//, action });
  const answer = await put(operations[0], PICTURE).catch(() => 'dropped');
  expect(answer).toBe(action.type === 'status' ? 500 : 'dropped');
  expect((await commit(one, PICTURE)).status).toBe(arrives ? 200 : 409);
});
