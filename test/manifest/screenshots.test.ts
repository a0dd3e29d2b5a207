import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { naturalOrder } from '../../src/manifest/files/natural-order.ts';
import { folderWith } from '../support/cli.ts';
import { chunk, encodePng, jpeg, png } from '../support/pictures.ts';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';
import { loadWith } from './media.ts';

/** The smallest pixels that any display type takes. */
const TYPE = 'APP_WATCH_SERIES_3';
const small = (text = '') => png(312, 390, { text });

/** One list of one language; its entries begin at 2:43. */
const list = (entries: string, type = TYPE) => `screenshots: { ja: { ${type}: [${entries}] } }\n`;

/** A PNG with these bits and colours, of nothing but zeros. */
function plain({ colorType, depth = 8 }: { colorType: number; depth?: number }): Buffer {
  const channels = colorType === 2 ? 3 : 1;
  const row = new Uint8Array(Math.ceil((312 * channels * depth) / 8));
  const palette = colorType === 3 ? [chunk('PLTE', Buffer.from([40, 90, 160]))] : [];
  return encodePng(
    { width: 312, height: 390, colorType, depth },
    Array.from({ length: 390 }, () => row),
    palette,
  );
}

/** The beginning of a file in the container of HEIC and MP4, with these brands. */
function boxes(brand: string, ...compatible: readonly string[]): Buffer {
  const content = Buffer.from(`ftyp${brand}\0\0\0\0${compatible.join('')}`, 'latin1');
  return Buffer.concat([Buffer.from([0, 0, 0, content.length + 4]), content]);
}

async function pathsOf(entries: string, names: readonly string[], type = TYPE): Promise<string[]> {
  const { loaded, issues } = await loadWith(list(entries, type), Object.fromEntries(names.map((n) => [n, small(n)])));
  expect(issues).toEqual([]);
  return loaded?.manifest.screenshots?.['ja']?.[type]?.map(({ path, entry }) => `${entry} ${path}`) ?? [];
}

const CASES: Case[] = [
  ['a language cleared', 'screenshots: { ja: null }\n', /error 2:20 .*found null \(write \[\] for each display type/],
  [
    'a path without a list',
    `screenshots: { ja: { ${TYPE}: a.png } }\n`,
    /error .*\(write it as a list: \["a\.png"\]\)/,
  ],
  ['a display type emptied', list(''), undefined],
  ['a display type cleared', `screenshots: { ja: { ${TYPE}: null } }\n`, undefined],
  ['an empty path', list('""'), /error 2:43 this item is empty/],
  ['a reference', list('{ env: PICTURE }'), /error 2:43 expected a text, found a mapping/],
  ['a missing file', list('a.png'), /error 2:43 "a\.png" does not exist/],
  ['a file outside', list('../a.png'), /error 2:43 "\.\.\/a\.png" lies outside/],
  ['a glob outside', list('"../*.png"'), /error 2:43 "\.\.\/\*\.png" lies outside/],
  ['an absolute glob', list('"/etc/*.png"'), /error 2:43 .*lies outside/],
  ['a glob in no folder', list('"pictures/*.png"'), /matches no file \(there is no folder "pictures"\)/],
  ['a language of elsewhere', 'screenshots: { fr: {} }\n', /error 2:16 "fr" is not a language.*fr-CA or fr-FR/],
  [
    'a display type in a language’s place',
    'screenshots: { APP_IPHONE_67: {} }\n',
    /error 2:16 .*not a language.*\(display types go below a language, such as {2}ja: \{ APP_IPHONE_67/,
  ],
  [
    'a language that goes',
    'metadata: { fr-FR: null }\nscreenshots: { fr-FR: {} }\nallow: [delete-locale]\n',
    /error 3:16 metadata removes fr-FR, and its screenshots with it/,
  ],
  ['a default alone', `screenshots: { default: { ${TYPE}: [] } }\n`, /warning 2:16 default fills .* none is listed/],
  ['a default beside metadata', `metadata: { ja: {} }\nscreenshots: { default: { ${TYPE}: [] } }\n`, undefined],
  ...unknownTypes([
    ['IPHONE_67', /screenshots say APP_IPHONE_67/],
    ['APP_IPHONE_69', /Apple's 6\.9-inch slot is APP_IPHONE_67/],
    ['APP_IPHONE_6_9', /Apple's 6\.9-inch slot is APP_IPHONE_67/],
    ['APP_IPHONE_DUO', /iPhone Duo only in its asset library/],
    ['IPAD_13', /13-inch slot is APP_IPAD_PRO_3GEN_129/],
    ['APP_IPAD_PRO_11', /11-inch slot is APP_IPAD_PRO_3GEN_11/],
    ['APP_IPHONE_63', /6\.3-inch slot is APP_IPHONE_61/],
    ['APP_MAC', /Mac slot is APP_DESKTOP/],
    ['APP_IPHON_67', /did you mean APP_IPHONE_67/],
    ['app_iphone_67', /did you mean APP_IPHONE_67/],
    ['constructor', /known here: APP_IPHONE_67/],
  ]),
  ...wrongPlatforms([
    ['IOS', 'APP_DESKTOP', 'MAC_OS'],
    ['MAC_OS', 'APP_IPHONE_67', 'IOS'],
    ['TV_OS', 'APP_APPLE_VISION_PRO', 'VISION_OS'],
    ['VISION_OS', 'IMESSAGE_APP_IPAD_97', 'IOS'],
  ]),
];

function unknownTypes(all: readonly [string, RegExp][]): Case[] {
  return all.map(([type, hint]) => [
    `the display type ${type}`,
    `screenshots: { ja: { ${type}: [] } }\n`,
    new RegExp(`^error 2:22 unknown key "${type}" \\(.*${hint.source}`),
  ]);
}

function wrongPlatforms(all: readonly [string, string, string][]): Case[] {
  return all.map(([platform, type, own]) => [
    `${type} in a manifest for ${platform}`,
    `app: { bundleId: com.example.app, platform: ${platform} }\nscreenshots: { ja: { ${type}: [] } }\n`,
    new RegExp(`^error 2:22 ${type} is for ${own}, and this manifest is for ${platform}`),
  ]);
}

describe('the screenshots section', () => {
  judged(CASES);

  it('is described file by file, with what default fills in', async () => {
    const { loaded, issues } = await loadWith(
      `metadata: { ja: {}, fr-FR: null, ko: {} }
screenshots:
  default: { ${TYPE}: [all/2.png, all/1.png], APP_IPHONE_55: [] }
  de-DE: {}
  ja: { ${TYPE}: ["./ja/*.png"] }
allow: [delete-locale]
`,
      { 'all/1.png': small('1'), 'all/2.png': small('2'), 'ja/1.png': small('ja') },
    );
    expect(issues).toEqual([]);
    const file = (path: string, entry: number, text: string) => {
      const content = small(text);
      return { path, entry, bytes: content.length, md5: createHash('md5').update(content).digest('hex') };
    };
    const filled = { [TYPE]: [file('all/2.png', 0, '2'), file('all/1.png', 1, '1')], APP_IPHONE_55: [] };
    expect(loaded?.manifest.screenshots).toEqual({
      'de-DE': filled,
      ja: { ...filled, [TYPE]: [file('ja/1.png', 0, 'ja')] },
      ko: filled,
    });
    expect(loaded?.files.map(({ path }) => path).sort()).toEqual(['all/1.png', 'all/2.png', 'ja/1.png']);
  });

  it('has places, also for what default fills in', async () => {
    const { loaded } = await loadWith(
      `metadata: { ja: {} }\nscreenshots:\n  default: { ${TYPE}: [a.png] }\n  ko: { ${TYPE}: [a.png] }\n`,
      { 'a.png': small() },
    );
    expect(loaded?.locate(`/screenshots/ja/${TYPE}/0`)).toMatchObject({ line: 4, column: 35 });
    expect(loaded?.locate(`/screenshots/ko/${TYPE}/0`)).toMatchObject({ line: 5, column: 30 });
  });

  it('counts for the digest: content and order', async () => {
    const digestOf = async (entries: string, text: string) =>
      (await loadWith(list(entries), { 'a.png': small(text), 'b.png': small('b') })).loaded?.digest;
    const first = await digestOf('a.png, b.png', 'a');
    expect(await digestOf('a.png, b.png', 'a')).toBe(first);
    expect(await digestOf('b.png, a.png', 'a')).not.toBe(first);
    expect(await digestOf('a.png, b.png', 'other')).not.toBe(first);
  });

  it('has no text in a file’s place', async () => {
    const { issues } = await loadWith(list('{ file: a.txt }'), { 'a.txt': 'a.png', 'a.png': small() });
    expect(issues).toEqual([expect.stringMatching(/^error 2:43 expected a text, found a mapping/)]);
  });
});

describe('paths and globs', () => {
  it('come in the order of the list, and natural order inside a glob', async () => {
    const names = ['10.png', '2.png', '1.png', 'b.png', 'B.png', '02.png'];
    expect(await pathsOf('"*.png"', names)).toEqual(
      ['1.png', '02.png', '2.png', '10.png', 'B.png', 'b.png'].map((n) => `0 ${n}`),
    );
    expect(await pathsOf('b.png, "[0-9].png"', names)).toEqual(['0 b.png', '1 1.png', '1 2.png']);
  });

  it('a glob leaves out what the list names elsewhere, before or behind it', async () => {
    const names = ['a.png', 'hero.png', 'z.png', 'last.jpg'];
    const files = Object.fromEntries(names.map((n) => [n, n === 'last.jpg' ? jpeg(312, 390) : small(n)]));
    const { loaded } = await loadWith(list('hero.png, "*.png", ./z.png, "*.{png,jpg}"'), files);
    const found = loaded?.manifest.screenshots?.['ja']?.[TYPE]?.map(({ path, entry }) => `${entry} ${path}`);
    expect(found).toEqual(['0 hero.png', '1 a.png', '2 z.png', '3 last.jpg']);
  });

  it('files of one name in two folders are two screenshots', async () => {
    expect(await pathsOf('b/1.png, a/1.png', ['a/1.png', 'b/1.png'])).toEqual(['0 b/1.png', '1 a/1.png']);
    expect(await pathsOf('"**/1.png"', ['a/1.png', 'b/c/1.png'])).toEqual(['0 a/1.png', '0 b/c/1.png']);
  });

  it.each([
    'with space.png',
    "it's.png",
    '[a].png',
    '{a,b}.png',
    '*.png',
    '!a.png',
    '📱 (1).png',
    '日本.png',
    'a?.png',
  ])('a file may be called %s', async (name) => {
    expect(await pathsOf(JSON.stringify(name), [name, 'a.png', 'b.png'])).toEqual([`0 ${name}`]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'the names that simulators give',
      'iPad Pro 13-inch (M5)-*.png',
      ['iPad Pro 13-inch (M5)-2.png', 'iPad Pro 13-inch (M5)-10.png'],
    ],
    ['parentheses behind a backslash', String.raw`iPad Pro 13-inch \(M5\)-*.png`, ['iPad Pro 13-inch (M5)-1.png']],
    ['a folder with parentheses', 'shots (1)/*.png', ['shots (1)/a.png']],
    ['a star before parentheses', '*(a|b).png', ['1(a|b).png']],
    ['a question mark before parentheses', '?(a).png', ['1(a).png']],
    ['an exclamation mark at the beginning', '!*.png', ['!a.png']],
    ['plus, at, dollar, caret and quotes', `+(a)@(b)$^"'*.png`, [`+(a)@(b)$^"'1.png`]],
    ['a set of characters', '[(]*.png', ['(a.png']],
    ['a set that is turned round', '[!b]*.png', ['a.png']],
    ['alternatives with parentheses', '{(a),c}.png', ['(a).png', 'c.png']],
  ])('only * ? ** [ ] { } are special in a glob: %s', async (_what, pattern, names) => {
    const found = await pathsOf(JSON.stringify(pattern), [...names, 'b.png']);
    expect(found).toEqual(names.map((name) => `0 ${name}`));
  });

  it('a folder may have brackets, too', async () => {
    expect(await pathsOf('"[ja]/1.png"', ['[ja]/1.png', 'j/1.png'])).toEqual(['0 [ja]/1.png']);
  });

  it('one file twice is told, however it is written', async () => {
    const { issues } = await loadWith(list('a.png, x/../a.png'), { 'a.png': small(), 'x/b.png': small() });
    expect(issues).toEqual([expect.stringMatching(/^error 2:50 "x\/\.\.\/a\.png" is in the list twice/)]);
  });

  it('what begins with a dot is none of a glob’s, and neither is a folder', async () => {
    const { folder, again } = await loadWith(list('"**/*.png"'), {
      'a.png': small(),
      '.b.png': small(),
      '.git/c.png': small(),
    });
    await mkdir(join(folder, 'folder.png'));
    const { loaded } = await again();
    expect(loaded?.manifest.screenshots?.['ja']?.[TYPE]?.map(({ path }) => path)).toEqual(['a.png']);
  });

  it.each<[string, string, readonly string[], RegExp]>([
    ['other files', 'ja/*.png', ['ja/a.webp', 'ja/b.txt'], /"ja" contains only files that end with \.txt or \.webp/],
    ['no files', 'ja/*.png', ['ja/sub/a.png'], /"ja" contains no files/],
    [
      'another name',
      'ja/iPad (M4)-*.png',
      ['ja/iPad (M5)-1.png', 'ja/b.txt'],
      /"ja" contains 1 file that ends with \.png, such as "iPad \(M5\)-1\.png"; in a glob only \* \? \*\* \[ \] \{ \} are special/,
    ],
    ['another folder', 'shots/jp/*.png', ['shots/ja/a.png'], /no folder "shots\/jp"; did you mean "shots\/ja"\?/],
    ['nothing that fits', '**/*.jpg', ['a.png'], /\(\)$/],
  ])('a glob that finds nothing is an error: %s', async (_what, pattern, names, hint) => {
    const { issues } = await loadWith(list(`"${pattern}"`), Object.fromEntries(names.map((name) => [name, small()])));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`error 2:43 "${pattern}" matches no file`);
    expect(issues[0]).toMatch(hint);
  });

  it('links may not leave the folder, nor may a glob', async () => {
    const outside = await folderWith({});
    await writeFile(join(outside, 'secret.png'), small());
    const { folder, again } = await loadWith(list('link.png, "l*/*.png", "*.png"'), { 'a.png': small() });
    await symlink(join(outside, 'secret.png'), join(folder, 'link.png'));
    await symlink(join(outside, 'secret.png'), join(folder, 'other.png'));
    await symlink(outside, join(folder, 'linked'));
    const { issues, loaded } = await again();
    expect(loaded).toBeUndefined();
    expect(issues).toEqual([
      expect.stringMatching(/^error 2:43 "link\.png" lies outside/),
      expect.stringMatching(/^error 2:53 "l\*\/\*\.png" matches what lies outside/),
      expect.stringMatching(/^error 2:65 "\*\.png" matches what lies outside/),
    ]);
    expect(issues.join()).not.toContain('secret');
  });

  it('a link inside the folder is what it leads to, and goes in no circles', async () => {
    const { folder, again } = await loadWith(list('"*.png", "*/b.png", "**/c.png"'), {
      'shots/a.png': small(),
      'shots/b.png': small(),
      'shots/c.png': small(),
    });
    await symlink('shots/a.png', join(folder, 'link.png'));
    await symlink('shots', join(folder, 'linked'));
    await symlink('..', join(folder, 'shots/loop'));
    const paths = (await again()).loaded?.files.map(({ path }) => path);
    expect(paths).toEqual(['link.png', 'linked/b.png', 'shots/c.png']);
  });

  it('natural order is an order, of numbers of any length', () => {
    const names = ['a', 'a01', 'a1', 'a2', 'a10', 'a10b', `a${'9'.repeat(30)}`, 'b', 'ä'];
    expect(names.toReversed().sort(naturalOrder)).toEqual(names);
  });
});

describe('a picture', () => {
  const PLACE = String.raw`^error 2:4\d `;

  it.each<[string, string, Buffer | string, RegExp]>([
    ['of no bytes', 'a.png', '', /"a\.png" is empty \(Apple does not accept empty files\)/],
    ['that is a text', 'a.png', 'hello', /"a\.png" is not a readable image/],
    ['with another ending', 'a.webp', small(), /"a\.webp" is not among the files .*: \.png, \.jpg or \.jpeg/],
    ['without an ending', 'a', small(), /"a" is not among the files/],
    ['that is a JPEG', 'a.png', jpeg(312, 390), /"a\.png" is a JPEG, whatever its name says \(rename it to a\.jpg/],
    ['that is a PNG', 'a.jpeg', small(), /"a\.jpeg" is a PNG, .*\(rename it to a\.png/],
    ['that is a GIF', 'a.png', Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1'), /is a GIF picture \(Apple takes PNG/],
    ['that is an SVG', 'a.png', '<svg width="312" height="390"></svg>', /is a SVG picture/],
    [
      'with an alpha channel',
      'a.png',
      png(312, 390, { alpha: 'channel' }),
      /has an alpha channel.*\(export it without/,
    ],
    ['with a transparent colour', 'a.png', png(312, 390, { alpha: 'color' }), /has an alpha channel/],
    ['that is a HEIC', 'a.jpg', boxes('heic', 'mif1'), /is a HEIC picture \(Apple takes PNG and JPEG/],
    ['that is a HEIC, as some cameras write it', 'a.png', boxes('mif1', 'heic'), /is a HEIC picture/],
    ['that is an AVIF', 'a.png', boxes('avif', 'mif1'), /is a AVIF picture/],
    ['that is a HEIF', 'a.png', boxes('mif1'), /is a HEIF picture/],
    ['that is a TIFF', 'a.png', Buffer.from('II*\0\x08\0\0\0', 'latin1'), /is a TIFF picture/],
    ['that is a TIFF of a Mac', 'a.jpg', Buffer.from('MM\0*\0\0\0\x08', 'latin1'), /is a TIFF picture/],
    ['that is a WebP', 'a.png', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), /is a WebP picture/],
    ['that is a PDF', 'a.png', '%PDF-1.7\n', /is a PDF document/],
    ['that is a video', 'a.png', boxes('qt  '), /is a QuickTime video/],
    ['in four channels', 'a.jpg', jpeg(312, 390, { channels: 4 }), /warning .*four channels \(CMYK\).*magick in\.jpg/],
    ['in grey', 'a.jpg', jpeg(312, 390, { channels: 1 }), /warning .*shades of grey only/],
    ['with 12 bits', 'a.jpg', jpeg(312, 390, { bits: 12 }), /warning .*has 12 bits a channel/],
    ['with 16 bits', 'a.png', plain({ colorType: 2, depth: 16 }), /warning .*has 16 bits a channel.*magick in\.png/],
    ['in grey, as a PNG', 'a.png', plain({ colorType: 0 }), /warning .*shades of grey only/],
    ['with a palette', 'a.png', plain({ colorType: 3 }), /warning .*has a palette, and Apple asks for RGB/],
    ['with a palette of few colours', 'a.png', plain({ colorType: 3, depth: 1 }), /warning .*has a palette/],
    ['that was cut off', 'a.png', small().subarray(0, 400), /is a damaged PNG/],
    ['that ends after its first bytes', 'a.png', small().subarray(0, 12), /is a damaged PNG/],
    ['cut off, as a JPEG', 'a.jpg', jpeg(312, 390).subarray(0, -40), /is a damaged JPEG/],
    ['of a JPEG’s first bytes', 'a.jpg', jpeg(312, 390).subarray(0, 5), /is a damaged JPEG/],
    [
      'without a header',
      'a.png',
      Buffer.concat([small().subarray(0, 8), chunk('IEND', Buffer.alloc(0))]),
      /damaged PNG/,
    ],
  ])('%s', async (_what, name, content, expected) => {
    const { issues } = await loadWith(list(name), { [name]: content });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(
      new RegExp(
        expected.source.startsWith('warning ')
          ? `^warning 2:4\\d .*${expected.source.slice(8)}`
          : PLACE + `.*${expected.source}`,
      ),
    );
  });

  it.each([
    [0xffffffff, 390],
    [312, 0],
    [65_501, 390],
  ])('of %i×%i pixels is damaged, though its checksums are right', async (width, height) => {
    const header = Buffer.alloc(13);
    for (const [index, value] of [width, height].entries()) header.writeUInt32BE(value, index * 4);
    header.set([8, 2], 8);
    const rest = small().subarray(33);
    const absurd = Buffer.concat([small().subarray(0, 8), chunk('IHDR', header), rest]);
    const { issues } = await loadWith(list('a.png'), { 'a.png': absurd });
    expect(issues).toEqual([expect.stringContaining('"a.png" is a damaged PNG (export it again)')]);
  });

  it('with a chunk that leads far away is damaged', async () => {
    const far = Buffer.from(png(312, 390, { alpha: 'color' }));
    far.writeUInt32BE(0xfffffff0, 33);
    expect((await loadWith(list('a.png'), { 'a.png': far })).issues).toEqual([
      expect.stringContaining('is a damaged PNG'),
    ]);
  });

  it('with one wrong byte in its pixels is damaged; in a comment, which decoders pass over, it is not', async () => {
    const withWrongByte = (at: number) => {
      const wrong = Buffer.from(png(312, 390));
      wrong[at] = (wrong[at] ?? 0) ^ 1;
      return wrong;
    };
    const issuesOf = async (content: Buffer) => (await loadWith(list('a.png'), { 'a.png': content })).issues;
    const pixels = small().indexOf('IDAT') + 20;
    expect(await issuesOf(withWrongByte(pixels))).toEqual([expect.stringContaining('"a.png" is a damaged PNG')]);
    expect(await issuesOf(withWrongByte(small().indexOf('Comment')))).toEqual([]);
  });

  it('may have chunks that are longer than what is read at once', async () => {
    const ends = [small().subarray(0, 33), small().subarray(33)] as const;
    const long = Buffer.concat([ends[0], chunk('PLTE', Buffer.alloc(200_001, 7)), ends[1]]);
    expect((await loadWith(list('a.png'), { 'a.png': long })).issues).toEqual([]);
    long[150_000] = 8;
    expect((await loadWith(list('a.png'), { 'a.png': long })).issues.join()).toContain('is a damaged PNG');
  });

  it('of more than 500 MB is refused unread', async () => {
    const { folder, again } = await loadWith(list('a.png'), { 'a.png': small() });
    await truncate(join(folder, 'a.png'), 500 * 1024 * 1024 + 1);
    expect((await again()).issues).toEqual([
      expect.stringContaining('"a.png" has 501 MB, and Apple accepts at most 500 MB'),
    ]);
  });

  it('that is a folder', async () => {
    const { folder, again } = await loadWith(list('a.png'));
    await mkdir(join(folder, 'a.png'));
    expect((await again()).issues).toEqual([expect.stringMatching(/^error 2:43 "a\.png" is a folder/)]);
  });

  it('may be a JPEG with much before its size', async () => {
    const { issues } = await loadWith(list('a.JPG'), { 'a.JPG': jpeg(312, 390, { padding: 300_000 }) });
    expect(issues).toEqual([]);
  });

  it('has the pixels of its display type, or fits another', async () => {
    const issuesOf = async (type: string, width: number, height: number) =>
      (await loadWith(list('a.jpg', type), { 'a.jpg': jpeg(width, height) })).issues.join();
    expect(await issuesOf('APP_IPHONE_67', 1242, 2208)).toMatch(
      /^error 2:38 "a\.jpg" has 1242×2208 pixels, and APP_IPHONE_67 takes 1260×2736, 1290×2796 or 1320×2868, also turned \(it fits APP_IPHONE_55\)$/,
    );
    expect(await issuesOf('APP_IPHONE_55', 2732, 2048)).toMatch(/it fits APP_IPAD_PRO_3GEN_129 or APP_IPAD_PRO_129\)/);
    expect(await issuesOf('IMESSAGE_APP_IPHONE_67', 750, 1334)).toMatch(/it fits IMESSAGE_APP_IPHONE_47\)/);
    expect(await issuesOf('APP_IPHONE_67', 1290, 2795)).toMatch(/export it in one of these sizes/);
    expect(await issuesOf('APP_IPHONE_67', 2007, 2853)).toMatch(/iPhone Duo/);
    expect(await issuesOf('APP_IPHONE_67', 2796, 1290)).toBe('');
    expect(await issuesOf('APP_IPHONE_40', 1136, 600)).toBe('');
    expect(await issuesOf('APP_IPHONE_40', 1096, 640)).toMatch(/takes 640×1096, 640×1136, 1136×600 or 1136×640 \(/);
    expect(await issuesOf('APP_WATCH_SERIES_10', 496, 416)).toMatch(/takes 416×496 \(/);
  });

  it('tells all that is wrong with it, and so does every file of a glob', async () => {
    const bad = png(100, 100, { alpha: 'channel' });
    const { issues } = await loadWith(list('"*.png"'), { 'a.png': bad, 'b.png': bad, 'c.png': small() });
    expect(issues.map((issue) => issue.slice(0, 40))).toEqual([
      'error 2:43 "a.png" has an alpha channel,',
      'error 2:43 "a.png" has 100×100 pixels, a',
      'error 2:43 "b.png" has an alpha channel,',
      'error 2:43 "b.png" has 100×100 pixels, a',
    ]);
  });

  it('shares what all files of a glob have', async () => {
    const bad = png(100, 100, { alpha: 'channel' });
    const files = { 'ja/a.png': bad, 'ja/b.png': bad, 'c.webp': bad };
    const { issues } = await loadWith(list('"ja/*.png", c.webp'), files);
    expect(issues).toEqual([
      expect.stringMatching(
        /^error 2:43 2 files of "ja\/\*\.png" have an alpha channel, which Apple does not accept \(export/,
      ),
      expect.stringMatching(/^error 2:43 2 files of "ja\/\*\.png" have 100×100 pixels, and APP_WATCH_SERIES_3 takes/),
      expect.stringMatching(/^error 2:\d+ "c\.webp" is not among the files/),
    ]);
    const sole = (await loadWith(list('"*.png"'), { 'a.png': png(100, 100) })).issues;
    expect(sole).toEqual([expect.stringContaining('"a.png" has 100×100 pixels')]);
  });

  it('of a long or strange name is shown by its end, and with nothing invisible', async () => {
    const name = `${'very/long/'.repeat(12)}\u202Egnp.png`;
    const { issues } = await loadWith(list(JSON.stringify(name)), { [name]: 'x' });
    expect(issues[0]).toContain('/⟨U+202E⟩gnp.png" is not a readable image');
    expect(issues[0]?.length).toBeLessThan(250);
  });
});

describe('how many', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.png`, small(`${i}`)]));

  it('ten are fine, eleven are not, also by globs', async () => {
    expect((await loadWith(list('"*.png"'), many(10))).issues).toEqual([]);
    const { issues } = await loadWith(list('"*.png"'), many(11));
    expect(issues).toEqual([
      expect.stringMatching(/^error 2:42 APP_WATCH_SERIES_3 has 11 screenshots, and Apple accepts at most 10/),
    ]);
    const named = (await loadWith(list(Object.keys(many(11)).join(', ')), many(11))).issues;
    expect(named).toEqual(issues);
    const wrong = Object.fromEntries(Object.keys(many(11)).map((name) => [name, png(100, 100)]));
    expect((await loadWith(list('"*.png"'), wrong)).issues).toEqual(issues);
  });

  it('counts files, not entries: a glob that adds none does no harm', async () => {
    const names = Object.keys(many(10)).join(', ');
    expect((await loadWith(list(`${names}, "*.png"`), many(10))).issues).toEqual([]);
  });

  it('39 languages with three display types of ten each are looked at in seconds', async () => {
    const { LOCALES } = await import('../../src/kinds/localizations/locales.ts');
    const types = ['APP_WATCH_SERIES_3', 'APP_WATCH_SERIES_4', 'APP_WATCH_SERIES_7'];
    const sizes = [
      [312, 390],
      [368, 448],
      [396, 484],
    ] as const;
    const files: Record<string, Buffer> = {};
    const lines = LOCALES.slice(0, 39).map((locale) => {
      const lists = types.map((type, at) => {
        const [width, height] = sizes[at] ?? [0, 0];
        for (let i = 1; i <= 10; i += 1)
          files[`${locale}/${at}/${i}.png`] = png(width, height, { text: `${locale}${i}` });
        return `${type}: [${locale}/${at}/*.png]`;
      });
      return `  ${locale}: { ${lists.join(', ')} }\n`;
    });
    const { loaded, issues } = await loadWith(`screenshots:\n${lines.join('')}`, files);
    expect(issues).toEqual([]);
    expect(loaded?.files).toHaveLength(1170);
    expect(loaded?.manifest.screenshots?.['ja']?.['APP_WATCH_SERIES_7']?.at(-1)?.path).toBe('ja/2/10.png');
  }, 20_000);
});
