import { expect, test } from 'vitest';
import { deflateSync } from 'node:zlib';
import { chunk, jpeg, png } from './media-files.ts';
import { purchaseLab, SHOT } from './purchase-lab.ts';

/** An ICC profile as far as its name, which stands there in two bytes a letter. */
const icc = (name: string): Buffer => Buffer.concat([Buffer.alloc(128), Buffer.from(name, 'utf16le').swap16()]);
const profile = (name: string): Buffer =>
  chunk('iCCP', Buffer.concat([Buffer.from('ICC Profile\0\0', 'latin1'), deflateSync(icc(name))]));

function inProfile(file: Buffer, name: string): Buffer {
  const head = Buffer.alloc(4);
  const data = icc(name);
  head.writeUInt16BE(0xff_e2, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), head, data, file.subarray(2)]);
}

test('the picture for App Review is one a product, and is looked at after it was sent', async () => {
  const { product, reserveShot, shoot, read, get, erase } = await purchaseLab();
  const { one } = await product('tip');
  const made = await reserveShot(one);
  expect([made.status, made.one.attributes]).toMatchObject([
    201,
    { fileName: 'shot.png', fileSize: SHOT.length, assetDeliveryState: { state: 'AWAITING_UPLOAD' } },
  ]);
  expect((await reserveShot(one)).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/inAppPurchaseV2',
  ]);
  expect((await erase(made.one)).status).toBe(204);
  const sent = await shoot(one);
  expect((await read(sent)).attributes).toMatchObject({
    assetDeliveryState: { state: 'COMPLETE' },
    sourceFileChecksum: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
  const found = await get(`/v2/inAppPurchases/${one.id}/appStoreReviewScreenshot?include=inAppPurchaseV2`);
  expect([found.one.id, found.included[0]?.id]).toEqual([sent.id, one.id]);
});

test.each([
  ['an upright phone', png(1290, 2796), 'COMPLETE'],
  ['a phone on its side', png(2868, 1320), 'COMPLETE'],
  ['the smallest', jpeg(640, 920), 'COMPLETE'],
  ['a tablet', png(2064, 2752), 'COMPLETE'],
  ['a computer', png(2880, 1800), 'COMPLETE'],
  ['a phone that was seen to be refused', png(1206, 2622), 'IMAGE_INCORRECT_DIMENSIONS'],
  ['an icon', png(1024, 1024), 'IMAGE_INCORRECT_DIMENSIONS'],
  ['one with an alpha channel', png(1290, 2796, 6), 'IMAGE_ALPHA_NOT_ALLOWED'],
  ['one in Display P3', png(1290, 2796, 2, [profile('Display P3')]), 'IMAGE_COLOR_PROFILE_NOT_ALLOWED'],
  ['one in Display P3, as a JPEG', inProfile(jpeg(1290, 2796), 'Display P3'), 'IMAGE_COLOR_PROFILE_NOT_ALLOWED'],
  ['one in sRGB', png(1290, 2796, 2, [profile('sRGB IEC61966-2.1')]), 'COMPLETE'],
  ['one whose profile is broken', png(1290, 2796, 2, [chunk('iCCP', Buffer.from('ICC\0\0?'))]), 'COMPLETE'],
])('%s', async (_what, file, outcome) => {
  const { product, shoot, read, stateOf } = await purchaseLab();
  const { one } = await product('tip');
  const { attributes } = await read(await shoot(one, file, file[0] === 0xff ? 'shot.jpg' : 'shot.png'));
  const { state, errors } = attributes['assetDeliveryState'] as { state: string; errors: { code: string }[] };
  expect([state, ...errors.map(({ code }) => code)].at(-1)).toBe(outcome);
  expect(await stateOf(one)).toBe('MISSING_METADATA');
});

test('it is locked while its product lies in a submission, also in one that is rejected', async () => {
  const { ready, list, get, reserveShot, erase, basket, submit, cancel, control, app } = await purchaseLab({
    cancelingReads: 0,
  });
  const one = await ready('tip');
  const { one: shot } = await get(`/v2/inAppPurchases/${one.id}/appStoreReviewScreenshot`);
  const both = async () => [(await erase(shot)).errors, (await reserveShot(one)).errors];
  const locked = [['ENTITY_ERROR.MEDIA_ASSET_DELETE_NOT_ALLOWED'], ['ENTITY_ERROR.UNMODIFIABLE']];
  const submission = await basket([one]);
  await submit(submission);
  expect(await both()).toEqual(locked);
  control.rejectReview(app, 'IOS');
  expect(await both()).toEqual(locked);
  await cancel(submission);
  await list(one, 'versions');
  expect(await both()).toEqual([[], []]);
});

test.each([false, true])('whether it stays locked once it was reviewed: %s', async (reviewScreenshotStaysLocked) => {
  const { ready, get, erase, basket, submit, control, app } = await purchaseLab({ reviewScreenshotStaysLocked });
  const one = await ready('tip');
  const { one: shot } = await get(`/v2/inAppPurchases/${one.id}/appStoreReviewScreenshot`);
  await submit(await basket([one]));
  control.approveReview(app, 'IOS');
  expect((await erase(shot)).status).toBe(reviewScreenshotStaysLocked ? 409 : 204);
});
