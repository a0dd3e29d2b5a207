import { expect, test } from 'vitest';
import { png } from './media-files.ts';
import { mediaLab, put, operationsOf, refusal, to } from './media-lab.ts';

const PICTURE = png(1290, 2796);
const LOCKED = ['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'READY_FOR_DISTRIBUTION'];

async function withSet(...[quirks, version]: [Parameters<typeof mediaLab>[1]?, Parameters<typeof mediaLab>[2]?]) {
  const lab = await mediaLab('appScreenshotSets', quirks, version);
  return { ...lab, set: (await lab.addSet('APP_IPHONE_67')).one };
}

test('a set is made for a localization and a display type', async () => {
  const { set, get, addSet, localization } = await withSet();
  expect([set.type, set.attributes]).toEqual(['appScreenshotSets', { screenshotDisplayType: 'APP_IPHONE_67' }]);
  expect((await addSet('APP_IPHONE_67', 'ja')).status).toBe(201);
  expect((await addSet('IMESSAGE_APP_IPHONE_67')).status).toBe(201);
  expect((await addSet('APP_WATCH_ULTRA')).status).toBe(201);
  const { id } = await localization();
  const { many } = await get(`/v1/appStoreVersionLocalizations/${id}/appScreenshotSets`);
  expect(many.map(({ attributes }) => attributes['screenshotDisplayType'])).toEqual([
    'APP_IPHONE_67',
    'IMESSAGE_APP_IPHONE_67',
    'APP_WATCH_ULTRA',
  ]);
});

test.each([
  ['the same type again', 'APP_IPHONE_67', 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE'],
  ['another platform', 'APP_DESKTOP', 'ENTITY_ERROR.ATTRIBUTE.INVALID'],
  ['a word that Apple lacks', 'APP_IPHONE_69', 'ENTITY_ERROR.ATTRIBUTE.TYPE'],
  ['the word of previews', 'IPHONE_67', 'ENTITY_ERROR.ATTRIBUTE.TYPE'],
])('a set is refused for %s', async (_what, type, code) => {
  const { addSet } = await withSet();
  const { status, errors } = await addSet(type);
  expect([status, errors]).toEqual([409, [`${code} /data/attributes/screenshotDisplayType`]]);
});

test.each([
  ['MAC_OS', 'APP_DESKTOP'],
  ['TV_OS', 'APP_APPLE_TV'],
  ['VISION_OS', 'APP_APPLE_VISION_PRO'],
])('%s has %s and no iPhones', async (platform, type) => {
  const { addSet } = await mediaLab('appScreenshotSets', {}, { platform });
  expect((await addSet(type)).status).toBe(201);
  expect((await addSet('APP_IPHONE_67')).status).toBe(409);
});

test('a set needs a type and an owner, and there are owners that are not simulated', async () => {
  const { post, localization } = await mediaLab('appScreenshotSets');
  const owner = to(await localization());
  const type = { screenshotDisplayType: 'APP_IPHONE_67' };
  const none = await post('appScreenshotSets', type);
  expect(none.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/appStoreVersionLocalization']);
  const untyped = await post('appScreenshotSets', {}, { appStoreVersionLocalization: owner });
  expect(untyped.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/screenshotDisplayType']);
  const page = { type: 'appCustomProductPageLocalizations', id: owner.id };
  const other = await post('appScreenshotSets', type, { appCustomProductPageLocalization: page });
  expect(other.errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appCustomProductPageLocalization',
  ]);
});

test('a set can’t be changed, only its order', async () => {
  const { set, patch } = await withSet();
  expect((await patch(set, { screenshotDisplayType: 'APP_IPHONE_65' })).status).toBe(403);
});

test('screenshots are in the order of their reservation until another one is given', async () => {
  const { set, reserve, order, content, linkages, get } = await withSet();
  const made = [];
  for (const name of ['b.png', 'a.png', 'c.png']) made.push((await reserve(set, name, 10)).one);
  const names = async () => (await content(set)).map(({ attributes }) => attributes['fileName']);
  expect(await names()).toEqual(['b.png', 'a.png', 'c.png']);
  expect((await order(set, made.toReversed())).status).toBe(204);
  expect(await names()).toEqual(['c.png', 'a.png', 'b.png']);
  expect(await linkages(set)).toEqual(made.toReversed().map(to));
  await reserve(set, 'd.png', 10);
  expect(await names()).toEqual(['c.png', 'a.png', 'b.png', 'd.png']);
  const { one, included } = await get(`/v1/appScreenshotSets/${set.id}?include=appScreenshots&limit[appScreenshots]=3`);
  expect(included.map(({ attributes }) => attributes['fileName'])).toEqual(['c.png', 'a.png', 'b.png']);
  expect(one.relationships['appScreenshots']).toMatchObject({ meta: { paging: { total: 4 } } });
});

test('an order has to name all that is in the set, once', async () => {
  const { set, reserve, order, linkages, addSet, remove } = await withSet();
  const [first, second] = [(await reserve(set, 'a.png', 10)).one, (await reserve(set, 'b.png', 10)).one];
  const foreign = (await reserve((await addSet('APP_IPHONE_65')).one, 'c.png', 10)).one;
  const gone = (await reserve(set, 'd.png', 10)).one;
  await remove(gone);
  const wrong = [[first], [], [first, second, first], [first, first], [first, foreign], [first, second, gone]];
  for (const all of wrong) {
    const { status, errors } = await order(set, all);
    expect([status, errors]).toEqual([409, ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appScreenshots']]);
  }
  expect(await linkages(set)).toEqual([first, second].map(to));
});

test('a set takes ten, whatever has become of them', async () => {
  const { set, reserve, add, remove, settle } = await withSet();
  const failed = await add(set, 'failed.png', png(1, 1));
  settle();
  for (let n = 1; n < 10; n += 1) expect((await reserve(set, `${n}.png`, 10)).status).toBe(201);
  expect(refusal(await reserve(set, '11.png', 10))).toBe(
    '409 ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appScreenshotSet Too many screenshots (10)',
  );
  await remove(failed);
  expect((await reserve(set, '11.png', 10)).status).toBe(201);
});

test('a set goes with all that is in it', async () => {
  const { set, reserve, remove, get, localization } = await withSet();
  const { one } = await reserve(set, 'a.png', PICTURE.length);
  expect((await remove(set)).status).toBe(204);
  expect((await get(`/v1/appScreenshots/${one.id}`)).status).toBe(404);
  expect(await put(operationsOf(one)[0], PICTURE)).toBe(403);
  const { id } = await localization();
  expect((await get(`/v1/appStoreVersionLocalizations/${id}/appScreenshotSets`)).many).toEqual([]);
});

test('the addresses to send a file to go with its localization', async () => {
  const { reserve, addSet, remove, localization } = await withSet();
  const { one } = await reserve((await addSet('APP_IPHONE_67', 'ja')).one, 'a.png', PICTURE.length);
  await remove(await localization('ja'));
  expect(await put(operationsOf(one)[0], PICTURE)).toBe(403);
});

test.each(LOCKED)('a version that is %s is locked', async (state) => {
  const { set, reserve, add, addSet, order, remove, commit, ...lab } = await withSet();
  const one = await add(set, 'a.png', PICTURE);
  const waiting = (await reserve(set, 'b.png', PICTURE.length)).one;
  lab.state(state);
  const words = state
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join(' ');
  expect(refusal(await remove(one))).toBe(`409 STATE_ERROR Can't Delete Screenshot while ${words}`);
  expect(refusal(await order(set, [one, waiting]))).toBe("409 STATE_ERROR Can't Reorder Assets after Submission");
  for (const reply of [
    await remove(set),
    await addSet('APP_IPHONE_65'),
    await reserve(set, 'c.png', 10),
    await commit(waiting, PICTURE),
  ]) {
    expect([reply.status, reply.errors]).toEqual([409, ['STATE_ERROR']]);
  }
});

test.each(['DEVELOPER_REJECTED', 'REJECTED', 'METADATA_REJECTED', 'INVALID_BINARY'])(
  'a version that is %s takes everything again',
  async (state) => {
    const { set, add, addSet, order, remove, ...lab } = await withSet();
    const one = await add(set, 'a.png', PICTURE);
    lab.state(state);
    const two = await add(set, 'b.png', PICTURE);
    expect((await order(set, [two, one])).status).toBe(204);
    expect((await remove(one)).status).toBe(204);
    expect((await addSet('APP_IPHONE_65')).status).toBe(201);
    expect((await remove(set)).status).toBe(204);
  },
);

test('a new version begins with them in their order, with their checksums, or without any', async () => {
  for (const carryOverMedia of [true, false]) {
    const { set, add, order, settle, simulator, app, post, localization, get } = await withSet({ carryOverMedia });
    const all = [await add(set, 'a.png', PICTURE), await add(set, 'a.png', Buffer.concat([PICTURE, PICTURE]))];
    settle();
    await order(set, all.toReversed());
    simulator.control.releaseVersion(app, 'IOS', '1.0');
    await post('appStoreVersions', { platform: 'IOS', versionString: '1.1' }, { app: { type: 'apps', id: app } });
    const { id } = await localization('en-US', '1.1');
    const path = `/v1/appStoreVersionLocalizations/${id}/appScreenshotSets?include=appScreenshots`;
    const sizes = (await get(path)).included.map(({ attributes }) => attributes['fileSize']);
    expect(sizes).toEqual(carryOverMedia ? [PICTURE.length * 2, PICTURE.length] : []);
  }
});

test('the order shows in a description, also between equal names', async () => {
  const described = async (turned: boolean) => {
    const { set, add, order, simulator } = await withSet();
    const [one, two] = [await add(set, 'a.png', PICTURE), await add(set, 'a.png', Buffer.concat([PICTURE, PICTURE]))];
    if (turned) await order(set, [two, one]);
    return JSON.stringify(simulator.describe());
  };
  expect(await described(true)).not.toBe(await described(false));
  expect(await described(true)).toBe(await described(true));
});
