import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { load as loadManifest } from '../support/load.ts';
import type { Resource } from '../simulator/client.ts';
import { mediaLab, md5, send } from '../simulator/media-lab.ts';
import { folderWith } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { png } from '../support/pictures.ts';
import { readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';
import { picture, shelf } from '../support/shelf.ts';
import type { Journey } from './journey.ts';
import { journey, sent } from './journey.ts';
import { stateOf, uploadsIn } from './uploads.ts';

/* What the guides say of screenshots and Apple does not: the rest is in `corrections.test.ts`. */

const [FIRST] = EXAMPLES;
const PHONE = 'APP_IPHONE_67';
const TABLET = 'APP_IPAD_PRO_3GEN_129';

let first: Journey;

beforeAll(async () => {
  first = await journey(FIRST);
});

/** What ascend says offline of one picture in one list. */
async function judged(displayType: string, width: number, height: number) {
  const lines = `app: { bundleId: ${BUNDLE}, platform: IOS }\nscreenshots: { en-US: { ${displayType}: [pictures/1.png] } }\n`;
  const folder = await folderWith({ 'release.yml': lines });
  mkdirSync(join(folder, 'pictures'));
  writeFileSync(join(folder, 'pictures/1.png'), png(width, height));
  const { issues } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: new Date() });
  return issues.map(({ severity, hint }) => `${severity}: ${hint}`).join();
}

/** What Apple makes of one picture in one set. */
async function taken(displayType: string, width: number, height: number): Promise<string> {
  const { add, addSet, attributes, settle } = await mediaLab('appScreenshotSets');
  const made = await add((await addSet(displayType)).one, '1.png', png(width, height));
  settle();
  return stateOf(await attributes(made));
}

describe('the bytes', () => {
  it('are committed with MD5 in hex, not in Base64; and UPLOAD_COMPLETE, where the guide ends, says nothing yet', async () => {
    const { reserve, patch, attributes, addSet, settle } = await mediaLab('appScreenshotSets');
    const { one: set } = await addSet(PHONE);
    const file = png(1290, 2796);
    const hex = md5(file);
    const committed = async (fileName: string, sourceFileChecksum: string): Promise<Resource> => {
      const { one } = await reserve(set, fileName, file.length);
      await send(one, file);
      return (await patch(one, { uploaded: true, sourceFileChecksum })).one;
    };
    const both = [
      await committed('hex.png', hex),
      await committed('base64.png', Buffer.from(hex, 'hex').toString('base64')),
    ];
    expect(both.map((one) => stateOf(one.attributes))).toEqual(['UPLOAD_COMPLETE', 'UPLOAD_COMPLETE']);
    settle();
    const states = await Promise.all(both.map(async (one) => stateOf(await attributes(one))));
    expect(states).toEqual(['COMPLETE', 'FAILED']);
    const uploads = uploadsIn(first);
    expect(
      uploads.filter(({ committed: body }) => !/^[\da-f]{32}$/.test(String(body?.['sourceFileChecksum']))),
    ).toEqual([]);
    expect(uploads.filter(({ complete }) => !complete)).toEqual([]);
  });

  it('are the pictures of a simulator as they are: nothing has to be resized', async () => {
    // The guide has these resized to 1290×2796 and 2048×2732.
    expect([await taken(PHONE, 1320, 2868), await taken(TABLET, 2064, 2752)]).toEqual(['COMPLETE', 'COMPLETE']);
    expect([await judged(PHONE, 1320, 2868), await judged(TABLET, 2064, 2752)]).toEqual(['', '']);
  });
});

describe('display types', () => {
  it.each([
    // As the guide has them.
    [PHONE, 1290, 2796],
    ['APP_IPHONE_65', 1284, 2778],
    ['APP_IPHONE_61', 1179, 2556],
    ['APP_IPHONE_55', 1242, 2208],
    [TABLET, 2048, 2732],
    ['APP_IPAD_PRO_129', 2048, 2732],
    // What its table lacks.
    [PHONE, 1260, 2736],
    ['APP_IPHONE_65', 1242, 2688],
    ['APP_IPHONE_61', 1206, 2622],
    ['APP_IPHONE_58', 1170, 2532],
    [TABLET, 2732, 2048],
  ])('%s takes %i×%i', async (displayType, width, height) => {
    expect(await taken(displayType, width, height)).toBe('COMPLETE');
    expect(await judged(displayType, width, height)).toBe('');
  });

  it('are told apart by the manifest where pixels fit two, and mended where they fit another', async () => {
    // An iPhone 14 has 1170×2532, and APP_IPHONE_61 by its name: that is the 6.3-inch slot.
    expect(await taken('APP_IPHONE_61', 1170, 2532)).toBe('FAILED');
    expect(await judged('APP_IPHONE_61', 1170, 2532)).toBe('error: it fits APP_IPHONE_58');
    expect(await judged(PHONE, 2048, 2732)).toBe(`error: it fits ${TABLET} or APP_IPAD_PRO_129`);
  });
});

describe('sets', () => {
  it('are listed with what is in them, those of a language at once, and without a filter', async () => {
    const lists = sent(first, 'GET', /^\/v1\/appStoreVersionLocalizations\/[^/]+\/appScreenshotSets/);
    expect(lists.length).toBeGreaterThan(0);
    for (const { url, responseBody } of lists) {
      const query = Object.fromEntries(new URL(url, 'http://simulator').searchParams);
      expect(query).toMatchObject({ include: 'appScreenshots' });
      expect(Object.keys(query).filter((name) => name.startsWith('filter'))).toEqual([]);
      // Both displays at once.
      expect((responseBody as { data: unknown[] }).data).toHaveLength(2);
    }
  });

  it('have what their linkage names: the guide counts what is included of all of them', async () => {
    const { add, addSet, get, localization } = await mediaLab('appScreenshotSets');
    await addSet(PHONE);
    await add((await addSet('APP_IPHONE_55')).one, '1.png', png(1242, 2208));
    const { id } = await localization();
    const path = `/v1/appStoreVersionLocalizations/${id}/appScreenshotSets?include=appScreenshots`;
    const { many, included } = await get(path);
    // By the guide each set has one.
    expect(included).toHaveLength(1);
    expect(many.map(({ relationships }) => relationships['appScreenshots']?.data)).toEqual([
      [],
      [{ type: 'appScreenshots', id: included[0]?.id }],
    ]);
    const media = { 'en-US': { [PHONE]: [], APP_IPHONE_55: [{ fileName: '1.png', fileSize: 1 }] } };
    const versions = [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { media })];
    const { plan } = await scene(readyApp(versions, [readyInfo('PREPARE_FOR_SUBMISSION')]));
    const { blocked } = await plan(manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } }));
    expect(blocked.map(({ reason }) => reason)).toEqual([expect.stringContaining('there are only APP_IPHONE_55')]);
  });

  it('of an update hold the screenshots of the version before: what is listed again is not sent again', async () => {
    const { files, put } = shelf();
    const names = ['a', 'b', 'c'];
    const listed = names.map((name) => put(`${name}.png`, picture(name)));
    const there = listed.map(({ path, bytes, md5: sum }) => ({
      fileName: path,
      fileSize: bytes,
      sourceFileChecksum: sum,
    }));
    const seed = readyApp(
      [readyVersion('1.0', 'READY_FOR_DISTRIBUTION', { media: { 'en-US': { [PHONE]: there } } })],
      [readyInfo('READY_FOR_DISTRIBUTION')],
      {
        builds: ['1.0', '1.1'].map((version) => ({ version, versionString: version, usesNonExemptEncryption: false })),
      },
    );
    const { applied, writes } = await scene(seed, { files });
    const { plan } = await applied(
      manifestOf({
        version: { versionString: '1.1', build: '1.1' },
        metadata: { 'en-US': { whatsNew: 'More.' } },
        screenshots: { 'en-US': { [PHONE]: listed } },
        release: { goal: 'submit' },
      }),
    );
    expect(plan.expects.map(({ address }) => address)).toContain(`screenshots/en-US/${PHONE}`);
    expect(writes().filter(({ url }) => /\/(?:appScreenshot|uploads)/.test(url))).toEqual([]);
  });
});
