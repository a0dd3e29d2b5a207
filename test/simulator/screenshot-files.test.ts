import { expect, test } from 'vitest';
import { chunk, jpeg, png } from './media-files.ts';
import { md5, mediaLab } from './media-lab.ts';

/** What becomes of files sent to one set, in their order: COMPLETE or Apple's codes. */
async function outcome(type: string, ...files: [string, Buffer][]): Promise<string[]> {
  const { add, addSet, attributes, settle } = await mediaLab('appScreenshotSets');
  const { one: set } = await addSet(type);
  const made = [];
  for (const [name, file] of files) made.push(await add(set, name, file));
  settle();
  const outcomes = [];
  for (const one of made) {
    const { state, errors } = (await attributes(one))['assetDeliveryState'] as {
      state: string;
      errors: { code: string }[];
    };
    outcomes.push(state === 'FAILED' ? errors.map(({ code }) => code).join() : state);
  }
  return outcomes;
}

const sized = (width: number, height: number): [string, Buffer] => ['1.png', png(width, height)];

test.each<[string, [number, number][], [number, number][]]>([
  [
    'APP_IPHONE_67',
    [
      [1260, 2736],
      [1290, 2796],
      [2868, 1320],
    ],
    [
      [1242, 2688],
      [1290, 2797],
    ],
  ],
  [
    'APP_IPHONE_40',
    [
      [640, 1096],
      [1136, 600],
    ],
    [
      [1096, 640],
      [600, 1136],
    ],
  ],
  [
    'APP_IPAD_97',
    [
      [1536, 2008],
      [2048, 1496],
    ],
    [[2008, 1536]],
  ],
  ['IMESSAGE_APP_IPAD_PRO_129', [[2732, 2048]], [[2064, 2752]]],
  ['APP_WATCH_SERIES_10', [[416, 496]], [[496, 416]]],
])('the pixels of %s', async (type, right, wrong) => {
  expect(await outcome(type, ...[...right, ...wrong].map(([width, height]) => sized(width, height)))).toEqual([
    ...right.map(() => 'COMPLETE'),
    ...wrong.map(() => 'IMAGE_INCORRECT_DIMENSIONS'),
  ]);
});

const PICTURE = png(1290, 2796);
const PHOTO = jpeg(1290, 2796);

test('the file has to be the picture that its name says', async () => {
  const files: [string, Buffer, string][] = [
    ['a.PNG', PICTURE, 'COMPLETE'],
    ['a.jpg', PHOTO, 'COMPLETE'],
    ['a.jpeg', jpeg(1290, 2796, 0xc2), 'COMPLETE'],
    ['a.webp', PICTURE, 'IMAGE_BAD_FILE_EXTENSION'],
    ['png', PICTURE, 'IMAGE_BAD_FILE_EXTENSION'],
    ['a.jpg', PICTURE, 'IMAGE_EXTENSION_MISMATCH'],
    ['a.png', PHOTO, 'IMAGE_EXTENSION_MISMATCH'],
    ['a.png', Buffer.from('<svg/>'), 'IMAGE_UNREADABLE'],
    ['a.png', PICTURE.subarray(0, 20), 'IMAGE_UNREADABLE'],
    ['a.jpg', PHOTO.subarray(0, 18), 'IMAGE_UNREADABLE'],
  ];
  const sent = files.map(([name, file]): [string, Buffer] => [name, file]);
  expect(await outcome('APP_IPHONE_67', ...sent)).toEqual(files.map(([, , expected]) => expected));
});

test('nothing may shine through', async () => {
  const transparency = [chunk('PLTE', Buffer.alloc(3)), chunk('tRNS', Buffer.alloc(1))];
  const files: [string, Buffer][] = [
    ['grey-and-alpha.png', png(1290, 2796, 4)],
    ['alpha.png', png(1290, 2796, 6)],
    ['palette.png', png(1290, 2796, 3, transparency)],
    ['both.png', png(1, 1, 6)],
    ['palette-without.png', png(1290, 2796, 3, transparency.slice(0, 1))],
  ];
  expect(await outcome('APP_IPHONE_67', ...files)).toEqual([
    'IMAGE_ALPHA_NOT_ALLOWED',
    'IMAGE_ALPHA_NOT_ALLOWED',
    'IMAGE_ALPHA_NOT_ALLOWED',
    'IMAGE_ALPHA_NOT_ALLOWED,IMAGE_INCORRECT_DIMENSIONS',
    'COMPLETE',
  ]);
});

test('a picture can be looked at once it is complete', async () => {
  const { add, addSet, attributes, settle } = await mediaLab('appScreenshotSets', { assetMs: 50_000 });
  const { one: set } = await addSet('APP_IPHONE_67');
  const made = await add(set, '1.png', PICTURE);
  expect(made.attributes).toMatchObject({
    assetDeliveryState: { state: 'UPLOAD_COMPLETE' },
    imageAsset: null,
    sourceFileChecksum: null,
    uploadOperations: null,
  });
  settle();
  const { imageAsset, ...others } = await attributes(made);
  expect(imageAsset).toMatchObject({ width: 1290, height: 2796 });
  expect((imageAsset as { templateUrl: string }).templateUrl).toMatch(/\{w\}x\{h\}bb\.\{f\}$/);
  expect(others).toMatchObject({
    assetDeliveryState: { state: 'COMPLETE', errors: [], warnings: [] },
    sourceFileChecksum: md5(PICTURE),
  });
});

test('a picture that was there from the beginning has the size of its display', async () => {
  const media = { ja: { APP_WATCH_ULTRA: [{ fileName: '1.png', fileSize: 1 }] } };
  const { localization, get } = await mediaLab('appScreenshotSets', {}, { media });
  const { id } = await localization('ja');
  const { included } = await get(`/v1/appStoreVersionLocalizations/${id}/appScreenshotSets?include=appScreenshots`);
  expect(included[0]?.attributes['imageAsset']).toMatchObject({ width: 410, height: 502 });
});
