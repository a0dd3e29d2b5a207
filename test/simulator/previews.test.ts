import { expect, test } from 'vitest';
import type { Quirks, VersionSeed } from '../../src/simulator/index.ts';
import type { Resource } from './client.ts';
import { video } from './media-files.ts';
import { md5, mediaLab, refusal, to } from './media-lab.ts';

const FILM = video(886, 1920, 20);

async function withSet(quirks: Partial<Quirks> = {}, version: Partial<VersionSeed> = {}) {
  const lab = await mediaLab('appPreviewSets', quirks, version);
  return { ...lab, set: (await lab.addSet('IPHONE_67')).one };
}

type Set = Awaited<ReturnType<typeof withSet>>;

async function videoState({ attributes }: Set, one: Resource): Promise<string> {
  const { state, errors } = (await attributes(one))['videoDeliveryState'] as {
    state: string;
    errors: { code: string }[];
  };
  return errors.length > 0 ? errors.map(({ code }) => code).join() : state;
}

test('a set is made for a preview type, which is no display type', async () => {
  const { addSet, set } = await withSet();
  expect(set.attributes).toEqual({ previewType: 'IPHONE_67' });
  const codes = [];
  for (const type of ['IPHONE_67', 'DESKTOP', 'APP_IPHONE_67', 'WATCH_ULTRA', 'IMESSAGE_APP_IPHONE_67', 'IPAD_97']) {
    codes.push((await addSet(type)).errors[0]?.split(' ')[0]);
  }
  const type = 'ENTITY_ERROR.ATTRIBUTE.TYPE';
  const invalid = 'ENTITY_ERROR.ATTRIBUTE.INVALID';
  expect(codes).toEqual([`${invalid}.DUPLICATE`, invalid, type, type, type, undefined]);
});

test('a preview is uploaded, processed and complete', async () => {
  const lab = await withSet({ assetMs: 60_000 });
  const { set, add, reserve, attributes, simulator } = lab;
  const reserved = (await reserve(set, 'film.mov', 10)).one;
  expect(reserved.attributes).toMatchObject({ videoDeliveryState: { state: 'AWAITING_UPLOAD' }, videoUrl: null });
  expect(reserved.attributes['uploadOperations']).toHaveLength(1);
  const one = await add(set, 'film.mov', FILM);
  expect(await videoState(lab, one)).toBe('UPLOAD_COMPLETE');
  simulator.clock.advance(60_000);
  expect(await attributes(one)).toMatchObject({
    // Of the file, which is there.
    assetDeliveryState: { state: 'COMPLETE' },
    videoDeliveryState: { state: 'PROCESSING' },
    videoUrl: null,
    previewFrameImage: { state: { state: 'PROCESSING' } },
    previewFrameTimeCode: null,
    sourceFileChecksum: null,
  });
  simulator.clock.advance(60_000);
  expect(await attributes(one)).toMatchObject({
    videoDeliveryState: { state: 'COMPLETE', errors: [] },
    videoUrl: expect.stringMatching(/^https:/),
    previewFrameImage: { state: { state: 'COMPLETE' }, image: { width: 886, height: 1920 } },
    previewFrameTimeCode: '00:00:05:00',
    mimeType: 'video/quicktime',
    sourceFileChecksum: md5(FILM),
  });
});

test.each<[string, string, Buffer, string]>([
  ['the other way up', 'a.mp4', video(1920, 886, 15), 'COMPLETE'],
  ['with long times', 'a.m4v', video(886, 1920, 30, { version: 1 }), 'COMPLETE'],
  ['as long as it may be, with the sound a little longer', 'a.mp4', video(886, 1920, 30.05), 'COMPLETE'],
  ['too short', 'a.mp4', video(886, 1920, 14), 'VIDEO_INCORRECT_DURATION'],
  ['too long', 'a.mp4', video(886, 1920, 31), 'VIDEO_INCORRECT_DURATION'],
  ['too large', 'a.mp4', video(1080, 1920, 20), 'VIDEO_INCORRECT_DIMENSIONS'],
  ['wrong in both', 'a.mp4', video(1, 1, 1), 'VIDEO_INCORRECT_DIMENSIONS,VIDEO_INCORRECT_DURATION'],
  ['of another kind', 'a.avi', FILM, 'VIDEO_BAD_FILE_EXTENSION'],
  ['cut off', 'a.mp4', FILM.subarray(0, -5), 'VIDEO_UNREADABLE'],
  ['without a file type', 'a.mp4', video(886, 1920, 20, { without: 'ftyp' }), 'VIDEO_UNREADABLE'],
  ['without a movie', 'a.mp4', video(886, 1920, 20, { without: 'moov' }), 'VIDEO_UNREADABLE'],
  ['without a picture', 'a.mp4', video(886, 1920, 20, { without: 'picture' }), 'VIDEO_UNREADABLE'],
  ['no video', 'a.mp4', Buffer.from('a film'), 'VIDEO_UNREADABLE'],
])('a video that is %s', async (_what, name, file, expected) => {
  const lab = await withSet();
  const one = await lab.add(lab.set, name, file);
  lab.settle();
  expect(await videoState(lab, one)).toBe(expected);
});

test('a set takes three', async () => {
  const { set, reserve } = await withSet();
  for (const n of [1, 2, 3]) expect((await reserve(set, `${n}.mp4`, 10)).status).toBe(201);
  expect(refusal(await reserve(set, '4.mp4', 10))).toBe(
    '409 ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appPreviewSet Too many app previews',
  );
});

test('previews have an order', async () => {
  const { set, reserve, order, content, linkages } = await withSet();
  const all = [(await reserve(set, 'a.mp4', 10)).one, (await reserve(set, 'b.mp4', 10)).one];
  expect((await order(set, all.toReversed())).status).toBe(204);
  expect((await content(set)).map(({ attributes }) => attributes['fileName'])).toEqual(['b.mp4', 'a.mp4']);
  expect(await linkages(set)).toEqual(all.toReversed().map(to));
});

test.each([true, false])('a frame time may need the video: %s', async (frameTimeNeedsVideo) => {
  const { set, add, attributes, patch, settle } = await withSet({ frameTimeNeedsVideo, assetMs: 10_000 });
  const shown = async (one: Resource) => (await attributes(one))['previewFrameTimeCode'];
  const taken = (code: string) => (frameTimeNeedsVideo ? null : code);
  const one = await add(set, 'a.mp4', FILM, { previewFrameTimeCode: '00:00:01:00' });
  expect(await shown(one)).toBe(taken('00:00:01:00'));
  expect((await patch(one, { previewFrameTimeCode: '00:00:02:00' })).status).toBe(200);
  expect(await shown(one)).toBe(taken('00:00:02:00'));
  settle();
  expect(await shown(one)).toBe(taken('00:00:02:00') ?? '00:00:05:00');
  const { status, one: set3 } = await patch(one, { previewFrameTimeCode: '00:00:03:12' });
  expect([status, set3.attributes['previewFrameTimeCode']]).toEqual([200, '00:00:03:12']);
  await patch(one, { previewFrameTimeCode: null });
  expect(await shown(one)).toBe('00:00:05:00');
});

test.each(['5', '00:00:05', '00:60:00:00', '00:00:21:00'])('a frame time %s is refused', async (code) => {
  const { set, add, patch, settle } = await withSet();
  const one = await add(set, 'a.mp4', FILM);
  settle();
  expect((await patch(one, { previewFrameTimeCode: code })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/previewFrameTimeCode',
  ]);
});

test('a frame time of the wrong form is refused from the beginning', async () => {
  const { set, reserve } = await withSet();
  expect((await reserve(set, 'a.mp4', 10, { previewFrameTimeCode: '5 s' })).status).toBe(409);
});

test('previews can be taken from a version that waits, and nothing else', async () => {
  const { set, add, remove, reserve, order, patch, state } = await withSet();
  const [one, two] = [await add(set, 'a.mp4', FILM), await add(set, 'b.mp4', FILM)];
  state('WAITING_FOR_REVIEW');
  expect((await order(set, [two, one])).body.errors?.[0]?.detail).toBe("Can't Reorder Assets after Submission");
  expect((await reserve(set, 'c.mp4', 10)).status).toBe(409);
  expect((await patch(one, { previewFrameTimeCode: '00:00:02:00' })).status).toBe(409);
  expect((await remove(set)).status).toBe(409);
  expect((await remove(one)).status).toBe(204);
  state('IN_REVIEW');
  expect((await remove(two)).status).toBe(409);
});

test('a version begins with the previews of its seed, and the next one with those that are complete', async () => {
  const seeded = { fileName: 'a.mp4', fileSize: 1, sourceFileChecksum: md5(FILM) };
  const { localization, get, app, post, simulator } = await mediaLab(
    'appPreviewSets',
    {},
    {
      state: 'READY_FOR_DISTRIBUTION',
      previews: {
        ja: {
          IPHONE_67: [
            { ...seeded, previewFrameTimeCode: '00:00:07:00' },
            { ...seeded, state: 'FAILED' },
            { ...seeded, fileName: 'b.mov', state: 'UPLOAD_COMPLETE' },
            { ...seeded, fileName: 'c.mov' },
          ],
        },
      },
    },
  );
  const shown = async (versionString: string) => {
    const { id } = await localization('ja', versionString);
    const path = `/v1/appStoreVersionLocalizations/${id}/appPreviewSets?include=appPreviews&limit[appPreviews]=50`;
    return (await get(path)).included.map(({ attributes }) => [
      attributes['fileName'],
      attributes['previewFrameTimeCode'],
      attributes['sourceFileChecksum'],
      (attributes['videoDeliveryState'] as { state: string }).state,
    ]);
  };
  const [first, , , last] = await shown('1.0');
  expect(await shown('1.0')).toEqual([
    ['a.mp4', '00:00:07:00', md5(FILM), 'COMPLETE'],
    ['a.mp4', null, md5(FILM), 'FAILED'],
    ['b.mov', null, null, 'UPLOAD_COMPLETE'],
    ['c.mov', '00:00:05:00', md5(FILM), 'COMPLETE'],
  ]);
  await post('appStoreVersions', { platform: 'IOS', versionString: '1.1' }, { app: { type: 'apps', id: app } });
  expect(await shown('1.1')).toEqual([first, last]);
  expect(() =>
    simulator.addApp({
      bundleId: 'com.example.other',
      name: 'Other',
      versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', previews: { 'en-US': { DESKTOP: [] } } }],
    }),
  ).toThrow('DESKTOP is not for IOS');
});

test('one read shows which sets every language has', async () => {
  const { addSet, get, localization, app } = await withSet();
  await addSet('IPHONE_65', 'ja');
  const [version] = (await get(`/v1/apps/${app}/appStoreVersions`)).many;
  const { many, included } = await get(
    `/v1/appStoreVersions/${version?.id}/appStoreVersionLocalizations?include=appScreenshotSets,appPreviewSets` +
      '&limit[appScreenshotSets]=50&limit[appPreviewSets]=50',
  );
  expect(included.map(({ attributes }) => attributes['previewType'])).toEqual(['IPHONE_67', 'IPHONE_65']);
  const ja = many.find(({ attributes }) => attributes['locale'] === 'ja');
  expect(ja?.relationships['appPreviewSets']?.data).toEqual([to(included[1] as Resource)]);
  const { id } = await localization();
  const filtered = await get(`/v1/appStoreVersionLocalizations/${id}/appPreviewSets?filter[previewType]=IPHONE_67`);
  expect(filtered.many).toHaveLength(1);
});
