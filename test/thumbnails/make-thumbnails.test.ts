import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import jpegJs from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import type { LocalFile } from '../../src/core/local-file.ts';
import type { Picture } from '../../src/core/picture.ts';
import { makeThumbnails } from '../../src/thumbnails/make-thumbnails.ts';
import { encodePng, jpeg, png } from '../support/pictures.ts';

/** Files that say how often they were read. */
function filesOf(contents: Record<string, Buffer>) {
  const reads: string[] = [];
  const files = Object.entries(contents).map(([path, content]): LocalFile => {
    return { path, bytes: content.length, md5: createHash('md5').update(content).digest('hex') };
  });
  const read = ({ path }: LocalFile): Promise<Uint8Array | undefined> => {
    reads.push(path);
    return Promise.resolve(contents[path]);
  };
  return { files, reads, read };
}

async function thumbnails(contents: Record<string, Buffer>): Promise<Map<string, Picture>> {
  const { files, read } = filesOf(contents);
  return makeThumbnails(files, read);
}

function jpegIn({ dataUrl }: Picture): Buffer {
  const [head, data = ''] = dataUrl.split(',');
  expect(head).toBe('data:image/jpeg;base64');
  return Buffer.from(data, 'base64');
}

/** Noise: nothing takes more bytes. */
function noisy(width: number, height: number): Buffer {
  let state = 1;
  const row = () =>
    Uint8Array.from({ length: width * 3 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 23;
    });
  return encodePng({ width, height, colorType: 2 }, Array.from({ length: height }, row));
}

describe('the thumbnail', () => {
  it.each([
    ['a phone', png(1290, 2796), 220, 477],
    ['a phone on its side', png(2796, 1290), 477, 220],
    ['a tablet', png(2064, 2752), 281, 374],
    ['a watch', png(410, 502), 293, 358],
    ['a small icon', png(40, 30), 40, 30],
    ['a JPEG', jpeg(1290, 2796), 220, 477],
  ])('of %s has its shape, and its colour', async (_what, content, width, height) => {
    const picture = (await thumbnails({ 'a.png': content })).get('a.png');
    expect(picture).toMatchObject({ width, height });
    const decoded = picture && jpegJs.decode(jpegIn(picture));
    expect([decoded?.width, decoded?.height]).toEqual([width, height]);
    const grey = content[0] === 0xff ? 128 : 90;
    expect([...(decoded?.data.subarray(0, 3) ?? [])].every((value) => Math.abs(value - grey) < 4)).toBe(true);
  });

  it('shows a picture with alpha on white', async () => {
    const { data } = jpegJs.decode(
      jpegIn((await thumbnails({ a: png(40, 30, { alpha: 'channel' }) })).get('a') ?? none),
    );
    // Grey of 90, of which 90 of 255 are seen.
    expect([...data.subarray(0, 3)].every((value) => Math.abs(value - 197) < 4)).toBe(true);
  });

  it('shows a grey JPEG', async () => {
    const picture = (await thumbnails({ a: jpeg(64, 64, { channels: 1 }) })).get('a') ?? none;
    expect([...jpegJs.decode(jpegIn(picture)).data.subarray(0, 3)]).toEqual([128, 128, 128]);
  });

  it('keeps to its bytes, whatever the picture is and however many others there are', async () => {
    const { files, read } = filesOf({ a: noisy(220, 477) });
    for (const count of [1, 300, 1200]) {
      // None of them can be read.
      const others = Array.from({ length: count - 1 }, (_, index) => ({ path: `${index}`, bytes: 1, md5: `${index}` }));
      const picture = (await makeThumbnails([...files, ...others], read)).get('a') ?? none;
      expect(jpegIn(picture).length).toBeLessThanOrEqual(14_000);
      expect(jpegIn(picture).length).toBeGreaterThan(1200);
      expect(picture.dataUrl.length * count).toBeLessThan(3_700_000);
    }
  });

  it('is as large as ever where a content is shown often', async () => {
    const { files, read } = filesOf({ a: png(1290, 2796) });
    const made = await makeThumbnails(Array.from({ length: 1000 }, () => files).flat(), read);
    expect(made.get('a')).toMatchObject({ width: 220, height: 477 });
  });
});

const none: Picture = { dataUrl: '', width: 0, height: 0 };

describe('thumbnails of many files', () => {
  it('are made once for each content, and are there for each path', async () => {
    const [same, other] = [png(40, 30), png(40, 30, { text: 'other' })];
    const { files, reads, read } = filesOf({ 'en/a.png': same, 'ja/a.png': same, 'b.png': other });
    const made = await makeThumbnails(files, read);
    expect([...made.keys()]).toEqual(['en/a.png', 'ja/a.png', 'b.png']);
    expect(reads).toEqual(['en/a.png', 'b.png']);
  });

  it('are never made at the same time', async () => {
    const { files, read } = filesOf({ a: png(40, 30), b: png(40, 31), c: png(40, 32) });
    let [running, most] = [0, 0];
    await makeThumbnails(files, async (file) => {
      running += 1;
      most = Math.max(most, running);
      const content = await read(file);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return content;
    });
    expect(most).toBe(1);
  });

  it('end after more than anybody has', async () => {
    let reads = 0;
    const files = Array.from({ length: 1300 }, (_, index) => ({ path: `${index}`, bytes: 6, md5: `${index}` }));
    await makeThumbnails(files, () => {
      reads += 1;
      return Promise.resolve(Buffer.from('a text'));
    });
    expect(reads).toBe(1200);
  });

  it('leave out what gives none', async () => {
    const { files, reads, read } = filesOf({
      'good.png': png(40, 30),
      'broken.png': png(40, 30).subarray(0, 60),
      'broken.jpg': jpeg(40, 30).subarray(0, 30),
      'huge.jpg': jpeg(10_001, 8),
      'text.png': Buffer.from('a text'),
      'nothing.png': Buffer.alloc(0),
    });
    const gone = { path: 'gone.png', bytes: 10, md5: 'gone' };
    expect([...(await makeThumbnails([gone, ...files], read)).keys()]).toEqual(['good.png']);
    expect(reads).toHaveLength(7);
  });

  it('read no file that is larger than any picture', async () => {
    const { reads, read } = filesOf({ 'a.png': png(40, 30) });
    const made = await makeThumbnails([{ path: 'a.png', bytes: 65 * 1024 * 1024, md5: 'a' }], read);
    expect([made.size, reads]).toEqual([0, []]);
  });

  it('go through no JPEG as often as it likes', async () => {
    const usual = jpeg(8, 8);
    const [head, scan] = [usual.subarray(0, usual.lastIndexOf('\xff\xda', -1, 'latin1')), -2] as const;
    const again = (scans: number) =>
      Buffer.concat([
        head,
        ...Array.from({ length: scans }, () => usual.subarray(head.length, scan)),
        usual.subarray(scan),
      ]);
    expect([...(await thumbnails({ many: again(101), some: again(100) })).keys()]).toEqual(['some']);
  });

  it('hide no mistake of their own', async () => {
    const file = { path: 'a.png', bytes: 10, md5: 'a' };
    const read = () => Promise.reject(new TypeError('a mistake'));
    await expect(makeThumbnails([file], read)).rejects.toThrow('a mistake');
  });
});
