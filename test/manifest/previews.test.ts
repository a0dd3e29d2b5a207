import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { VideoOptions } from '../support/pictures.ts';
import { video } from '../support/pictures.ts';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';
import { loadWith } from './media.ts';

/** One list of one language; its entries begin at 2:31. */
const list = (entries: string, type = 'IPHONE_67') => `previews: { ja: { ${type}: [${entries}] } }\n`;

const CASES: Case[] = [
  ['a language cleared', 'previews: { ja: null }\n', /error 2:17 .*found null \(write \[\] for each/],
  ['a type emptied', list(''), undefined],
  ['an entry without a file', list('{ previewFrameTimeCode: "00:00:05:00" }'), /error 2:31 this item lacks file/],
  [
    'the display type of screenshots',
    'previews: { ja: { APP_IPHONE_67: [] } }\n',
    /previews say IPHONE_67, without APP_/,
  ],
  ['the 6.9-inch slot', 'previews: { ja: { IPHONE_69: [] } }\n', /Apple's 6\.9-inch slot is IPHONE_67/],
  ['a watch', 'previews: { ja: { APP_WATCH_ULTRA: [] } }\n', /no previews for Apple Watch/],
  ['an iMessage app', 'previews: { ja: { IMESSAGE_APP_IPHONE_67: [] } }\n', /no previews for iMessage apps/],
  ['the smallest iPhone', 'previews: { ja: { IPHONE_35: [] } }\n', /no longer accepts previews of this size/],
  ['a slip', 'previews: { ja: { IPHON_67: [] } }\n', /did you mean IPHONE_67/],
  ['another platform', 'previews: { ja: { DESKTOP: [] } }\n', /error 2:19 DESKTOP is for MAC_OS/],
  ['a language of elsewhere', 'previews: { en: {} }\n', /error 2:13 "en" is not a language/],
  ['a missing file', list('{ file: a.mp4 }'), /error 2:39 "a\.mp4" does not exist/],
  ['a picture', list('a.png'), /error 2:31 "a\.png" does not exist/],
];

describe('the previews section', () => {
  judged(CASES);

  it('takes paths, globs and frames, and reads no text from a file', async () => {
    const film = await video();
    const { loaded, issues } = await loadWith(
      list('b.mov, { file: "*.mp4", previewFrameTimeCode: "00:00:05:00" }, { file: c.M4V }'),
      { 'a1.mp4': film, 'b.mov': await video({ container: 'mov' }), 'c.M4V': film },
    );
    expect(issues).toEqual([]);
    expect(loaded?.manifest.previews?.['ja']?.['IPHONE_67']).toMatchObject([
      { path: 'b.mov', entry: 0 },
      { path: 'a1.mp4', entry: 1, previewFrameTimeCode: '00:00:05:00', bytes: film.length },
      { path: 'c.M4V', entry: 2 },
    ]);
    expect(loaded?.manifest.previews?.['ja']?.['IPHONE_67']?.[0]).not.toHaveProperty('previewFrameTimeCode');
    expect(loaded?.files.map(({ path }) => path)).toEqual(['b.mov', 'a1.mp4', 'c.M4V']);
  });

  it('three are fine, four are not', async () => {
    const film = await video();
    const files = { 'a.mp4': film, 'b.mp4': film, 'c.mp4': film };
    expect((await loadWith(list('"*.mp4"'), files)).issues).toEqual([]);
    const { issues } = await loadWith(list('"*.mp4"'), { ...files, 'd.mp4': film });
    expect(issues).toEqual([
      expect.stringMatching(/^error 2:30 IPHONE_67 has 4 previews, and Apple accepts at most 3/),
    ]);
  });
});

describe('a video', () => {
  const issuesOf = async (name: string, content: Buffer | string, entry = name) =>
    (await loadWith(list(entry), { [name]: content })).issues;

  it.each<[string, VideoOptions, RegExp]>([
    [
      'too short',
      { seconds: 14 },
      /^error 2:31 "a\.mp4" lasts 14 seconds, and Apple accepts 15 to 30 \(make it longer/,
    ],
    ['too long', { seconds: 31 }, /^error 2:31 "a\.mp4" lasts 31 seconds, .*\(cut it/],
    ['too fast', { seconds: 15, rate: 60 }, /^error 2:31 "a\.mp4" has 60 frames a second/],
    ['silent', { audio: false }, /^warning 2:31 "a\.mp4" has no sound/],
    ['in HEVC', { codec: 'hevc' }, /^error 2:31 "a\.mp4" is encoded with HEVC/],
    ['a MOV', { container: 'mov' }, /^warning 2:31 "a\.mp4" is a QuickTime file.*end with \.mov/],
    [
      'of other pixels',
      { width: 1080 },
      /^error 2:31 "a\.mp4" has 1080×1920 pixels, .*\(it fits IPHONE_55 or IPHONE_40\)/,
    ],
    ['of no known pixels', { width: 100, height: 100 }, /has 100×100 pixels, and IPHONE_67 takes 886×1920 or 1920×886/],
  ])('%s', async (_what, options, expected) => {
    const issues = await issuesOf('a.mp4', await video(options));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(expected);
  });

  it.each<VideoOptions>([{ seconds: 15 }, { seconds: 30 }, { width: 1920, height: 886 }, { rate: 24 }])(
    'is fine: %o',
    async (options) => {
      expect(await issuesOf('a.mp4', await video(options))).toEqual([]);
    },
  );

  it.each<[string, string]>([
    ['GIF picture', 'GIF89a\x01\0\x01\0'],
    ['WebM or Matroska video', '\x1A\x45\xDF\xA3\x01\0\0\0'],
    ['AVI video', 'RIFF\0\0\0\0AVI LIST'],
    ['PNG picture', '\x89PNG\r\n\x1A\n'],
  ])('that is a %s under another name is named', async (format, head) => {
    const issues = await issuesOf('a.mp4', Buffer.from(head.padEnd(64, '\0'), 'latin1'));
    expect(issues).toEqual([expect.stringContaining(`error 2:31 "a.mp4" is a ${format} (Apple takes MOV`)]);
  });

  it('that was turned counts as it is shown', async () => {
    const film = await video({ width: 1920, height: 886 });
    // The matrix of the first track: 90 degrees.
    const matrix = film.indexOf('tkhd') + 4 + 40;
    for (const [index, value] of [0, 0x10000, 0, -0x10000, 0].entries()) film.writeInt32BE(value, matrix + index * 4);
    expect(await issuesOf('a.mp4', film)).toEqual([]);
    expect((await loadWith(list('a.mp4', 'IPHONE_47'), { 'a.mp4': film })).issues[0]).toContain('has 886×1920 pixels');
  });

  it.each<[string, string | Buffer | (() => Promise<Buffer>)]>([
    ['of no sense', 'hello, this is no video'],
    ['of zeros', Buffer.alloc(5000)],
    ['of ones', Buffer.alloc(5000, 0xff)],
    ['that begins well', async () => (await video()).subarray(0, 600)],
    ['that lacks its end', async () => (await video()).subarray(0, -100)],
    ['with sound alone', async () => Buffer.from((await video()).toString('latin1').replace('vide', 'soun'), 'latin1')],
    ['without time', async () => withWord(await video(), 'mvhd', 12, 0)],
    ['with a track without a header', async () => renamed(await video(), 'tkhd')],
    ['with a box that has no end', async () => withWord(await video(), 'trak', 0, 0x7fffffff, -4)],
  ])('%s is told, and nothing hangs or breaks', async (_what, content) => {
    const issues = await issuesOf('a.mp4', typeof content === 'function' ? await content() : content);
    expect(issues).toEqual([expect.stringMatching(/^error 2:31 "a\.mp4" is not a readable video/)]);
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['hours', async () => withWord(await video(), 'tkhd', 20, 0xffffffff)],
    ['millions of frames a second', async () => withWord(await video(), 'stsz', 8, 0xffffffff)],
    ['no width', async () => withWord(await video(), 'tkhd', 76, 0)],
    ['a width beyond all screens', async () => withWord(await video(), 'tkhd', 76, 0xffff0000)],
  ])('with %s in its header is damaged', async (_what, content) => {
    const issues = await issuesOf('a.mp4', await content(), '{ file: a.mp4, previewFrameTimeCode: "00:00:05:00" }');
    expect(issues).toEqual([
      expect.stringMatching(/^error 2:\d+ "a\.mp4" is damaged: .*the numbers in its header are impossible/),
    ]);
  });

  it('of any bytes in its header is judged, whatever work they ask for', async () => {
    const film = await video({ seconds: 15 });
    const header = film.indexOf('moov');
    for (let at = header; at < Math.min(header + 1400, film.length - 4); at += 13) {
      const broken = Buffer.from(film);
      broken.writeUInt32BE(at % 2 === 0 ? 0xffffffff : 0, at);
      // What believed its numbers would be counting for hours.
      expect(await issuesOf('a.mp4', broken)).toEqual(expect.any(Array));
    }
  });

  it.each(['00:00:19:29', '00:00:00:00'])('and its frame at %s are fine', async (frame) => {
    expect(await issuesOf('a.mp4', await video(), `{ file: a.mp4, previewFrameTimeCode: "${frame}" }`)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['00:00:20:00', /^error 2:68 "a\.mp4" lasts 20 seconds, and this frame is after its end/],
    ['01:00:00:00', /after its end/],
    ['5', /^error 2:68 "5" is not a frame/],
    ['00:00:05', /^error 2:68 "00:00:05" is not a frame/],
    ['00:00:05:30', /is not a frame/],
  ])('and its frame at %s', async (frame, expected) => {
    const issues = await issuesOf('a.mp4', await video(), `{ file: a.mp4, previewFrameTimeCode: "${frame}" }`);
    expect(issues).toEqual([expect.stringMatching(expected)]);
  });
});

/** With another number in a box, counted from the end of its name. */
function withWord(film: Buffer, box: string, offset: number, value: number, shift = 0): Buffer {
  film.writeUInt32BE(value, film.indexOf(box) + (shift === 0 ? 4 + offset : shift));
  return film;
}

function renamed(film: Buffer, box: string): Buffer {
  film.write('free', film.indexOf(box), 'latin1');
  return film;
}
