import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { load } from '../support/load.ts';
import { png } from '../support/pictures.ts';

const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';
const METADATA = 'metadata: { from: metadata }\n';
const SCREENSHOTS = 'screenshots: { from: screenshots }\n';

async function project(manifest: string, files: Record<string, string | Buffer> = {}): Promise<string> {
  const folder = await realpath(await folderWith({ 'release.yml': APP + manifest }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function read(folder: string) {
  const { issues, loaded } = await load('release.yml', { cwd: folder, env: {}, now: new Date('2026-11-21T00:00:00Z') });
  return {
    manifest: loaded?.manifest,
    locate: loaded?.locate,
    said: issues.map(
      ({ severity, file, line, message, hint }) => `${severity} ${file}:${line} ${message} (${hint ?? ''})`,
    ),
  };
}

async function readWith(manifest: string, files: Record<string, string | Buffer>) {
  return read(await project(manifest, files));
}

describe('metadata: { from: folder }', () => {
  it('reads a text file for each field of each language, under our names and those of fastlane', async () => {
    const { manifest, said } = await readWith(METADATA, {
      'metadata/en-US/description.txt': 'Words.\n',
      'metadata/en-US/keywords.txt': 'one two, three\n',
      'metadata/ja/release_notes.txt': '新しい\n',
      'metadata/ja/name.txt': '名前',
      'metadata/ja/privacy_url.txt': 'https://example.com/privacy',
      'metadata/ja/apple_tv_privacy_policy.txt': 'None.',
      'metadata/default/supportUrl.txt': 'https://example.com/support',
    });
    expect(said).toEqual([]);
    expect(manifest?.metadata).toEqual({
      'en-US': { description: 'Words.', keywords: 'one two,three', supportUrl: 'https://example.com/support' },
      ja: {
        name: '名前',
        whatsNew: '新しい',
        privacyPolicyUrl: 'https://example.com/privacy',
        privacyPolicyText: 'None.',
        supportUrl: 'https://example.com/support',
      },
    });
  });

  it('is beaten by what stands in the manifest: a text, null, a language that is removed', async () => {
    const { manifest, said } = await readWith(
      'metadata: { from: metadata, en-US: { description: Mine., marketingUrl: null }, ja: null }\n',
      {
        'metadata/en-US/description.txt': 'Theirs.',
        'metadata/en-US/marketingUrl.txt': 'https://example.com',
        'metadata/en-US/subtitle.txt': 'Kept',
        'metadata/ja/description.txt': 'Gone.',
      },
    );
    expect(said).toEqual([]);
    expect(manifest?.metadata).toEqual({
      'en-US': { subtitle: 'Kept', description: 'Mine.', marketingUrl: null },
      ja: null,
    });
  });

  it('adds a language by a folder, and a manifest of 39 languages stays short', async () => {
    const locales = [
      'ar-SA',
      'ca',
      'cs',
      'da',
      'de-DE',
      'el',
      'en-AU',
      'en-CA',
      'en-GB',
      'en-US',
      'es-ES',
      'es-MX',
      'fi',
    ];
    const files = Object.fromEntries(
      locales.flatMap((locale) => [
        [`metadata/${locale}/name.txt`, `App ${locale}`],
        [`metadata/${locale}/description.txt`, 'Words.'],
      ]),
    );
    const folder = await project(METADATA, files);
    expect(Object.keys((await read(folder)).manifest?.metadata ?? {})).toEqual(locales);
    await mkdir(join(folder, 'metadata/ko'));
    await writeFile(join(folder, 'metadata/ko/name.txt'), 'App ko');
    expect(Object.keys((await read(folder)).manifest?.metadata ?? {})).toContain('ko');
  });

  it.each<[string, Record<string, string | Buffer>, string]>([
    ['an empty file', { 'metadata/ja/description.txt': '' }, 'error metadata/ja/description.txt:1 '],
    ['blanks alone', { 'metadata/ja/description.txt': ' \n\n' }, 'error metadata/ja/description.txt:1 '],
    [
      'a text that is too long',
      { 'metadata/ja/subtitle.txt': 'x'.repeat(31) },
      'error metadata/ja/subtitle.txt:1 subtitle has 31/30 characters',
    ],
    [
      'a slip in the name',
      { 'metadata/ja/descripton.txt': 'x' },
      'error metadata/ja/descripton.txt:1 "metadata/ja/descripton.txt" is no text of the App Store (did you mean description.txt?)',
    ],
    ['another ending', { 'metadata/ja/description.md.bak': 'x' }, 'error metadata/ja/description.md.bak:1 '],
    [
      'one field twice',
      { 'metadata/ja/whatsNew.txt': 'x', 'metadata/ja/release_notes.txt': 'x' },
      'error metadata/ja/whatsNew.txt:1 "metadata/ja/whatsNew.txt" is whatsNew as "metadata/ja/release_notes.txt" is (keep one of them)',
    ],
    [
      'a folder that is no language',
      { 'metadata/en_US/name.txt': 'Name' },
      'error metadata/en_US:1 "en_US" is not a language of the App Store (did you mean en-US?)',
    ],
    ['a folder in a language', { 'metadata/ja/old/name.txt': 'Name' }, 'error metadata/ja/old:1 '],
    [
      'a file beside the languages',
      { 'metadata/copy.txt': '2026', 'metadata/ja/name.txt': 'Name' },
      'warning metadata/copy.txt:1 "metadata/copy.txt" lies beside the languages',
    ],
    [
      'bytes that are no text',
      { 'metadata/ja/name.txt': Buffer.from([0x41, 0xff, 0x41]) },
      'error metadata/ja/name.txt:1 ',
    ],
    [
      'a language called like a prototype',
      { 'metadata/__proto__/name.txt': 'Name' },
      'error metadata/__proto__:1 "__proto__" is not a language',
    ],
  ])('tells of %s, in its file', async (_what, files, said) => {
    expect((await readWith(METADATA, files)).said).toEqual([expect.stringContaining(said)]);
  });

  it.each<[string, string]>([
    ['metadata: { from: nowhere }\n', 'error release.yml:2 the folder "nowhere" does not exist'],
    ['metadata: { from: release.yml }\n', 'error release.yml:2 the folder "release.yml" is not a folder'],
    ['metadata: { from: ../.. }\n', 'lies outside the manifest'],
    ['metadata: { from: .git }\n', 'nothing hidden is ever read'],
    ['metadata: { from: [a] }\n', 'error release.yml:2 '],
    ['metadata: { from: "" }\n', 'error release.yml:2 '],
  ])('refuses %s', async (manifest, said) => {
    const folder = await project(manifest, { '.git-not/a': 'x' });
    expect((await read(folder)).said).toEqual([expect.stringContaining(said)]);
  });

  it('passes over what fastlane deliver keeps beside the languages', async () => {
    const { manifest, said } = await readWith(METADATA, {
      'metadata/ja/name.txt': 'Name',
      'metadata/copyright.txt': '2026 Example Inc.',
      'metadata/secondary_second_sub_category.txt': '',
      'metadata/review_information/first_name.txt': 'Release',
      'metadata/app_clip_review_information/invocation_urls.txt': 'https://example.com',
    });
    expect(said).toEqual([]);
    expect(manifest?.metadata).toEqual({ ja: { name: 'Name' } });
  });

  it('leaves out what is hidden, and notes to people', async () => {
    const files = {
      'metadata/ja/.DS_Store': 'x',
      'metadata/README.md': 'x',
      'metadata/ja/name.txt': 'Name',
      'metadata/.git/x': 'x',
    };
    expect((await readWith(METADATA, files)).said).toEqual([]);
  });

  it('follows no link out of where files may lie', async () => {
    const outside = await folderWith({ 'name.txt': 'Secret' });
    const folder = await project(METADATA, { 'metadata/en-US/name.txt': 'Name' });
    await symlink(outside, join(folder, 'metadata/ja'));
    await symlink(join(outside, 'name.txt'), join(folder, 'metadata/en-US/subtitle.txt'));
    const { said } = await read(folder);
    expect(said).toHaveLength(2);
    for (const one of said) expect(one).toContain('lies outside');
  });

  it('annotates the file, and finds a value there later', async () => {
    const folder = await project(METADATA, {
      'metadata/ja/subtitle.txt': 'x'.repeat(31),
      'metadata/ja/name.txt': 'Name',
    });
    const { stdout } = await runCli(['validate', '--format', 'github'], { cwd: folder });
    expect(stdout).toContain('::error file=metadata/ja/subtitle.txt,line=1,col=1');
    await writeFile(join(folder, 'metadata/ja/subtitle.txt'), 'Short');
    expect((await read(folder)).locate?.('/metadata/ja/subtitle')).toEqual({
      file: 'metadata/ja/subtitle.txt',
      line: 1,
      column: 1,
    });
  });
});

describe('screenshots: { from: folder }', () => {
  const watch = (text: string) => png(312, 390, { text });
  const phone = (text: string) => png(1290, 2796, { text });

  it('reads display types as folders, in natural order', async () => {
    const { manifest, said } = await readWith(SCREENSHOTS, {
      'screenshots/en-US/APP_IPHONE_67/10.png': phone('10'),
      'screenshots/en-US/APP_IPHONE_67/2.png': phone('2'),
      'screenshots/default/APP_WATCH_SERIES_3/a.png': watch('a'),
    });
    expect(said).toEqual([]);
    const paths = Object.values(manifest?.screenshots?.['en-US'] ?? {}).map((list) => list.map(({ path }) => path));
    expect(Object.keys(manifest?.screenshots?.['en-US'] ?? {}).sort()).toEqual(['APP_IPHONE_67', 'APP_WATCH_SERIES_3']);
    expect(paths.flat()).toEqual(
      expect.arrayContaining([
        'screenshots/en-US/APP_IPHONE_67/2.png',
        'screenshots/en-US/APP_IPHONE_67/10.png',
        'screenshots/default/APP_WATCH_SERIES_3/a.png',
      ]),
    );
  });

  it('puts pictures of a flat folder where their pixels belong', async () => {
    const { manifest, said } = await readWith(SCREENSHOTS, {
      'screenshots/en-US/1_iphone.png': phone('1'),
      'screenshots/en-US/2_iphone.png': phone('2'),
    });
    expect(said).toEqual([]);
    expect(
      Object.entries(manifest?.screenshots?.['en-US'] ?? {}).map(([type, list]) => [
        type,
        list.map(({ path }) => path),
      ]),
    ).toEqual([['APP_IPHONE_67', ['screenshots/en-US/1_iphone.png', 'screenshots/en-US/2_iphone.png']]]);
  });

  it.each<[string, Record<string, Buffer | string>, string]>([
    [
      'pixels that two display types take',
      { 'screenshots/en-US/a.png': png(2048, 2732) },
      'error screenshots/en-US/a.png:1 "screenshots/en-US/a.png" has 2048×2732 pixels, which',
    ],
    ['pixels that none takes', { 'screenshots/en-US/a.png': png(10, 10) }, 'which no display type takes'],
    ['a picture that is none', { 'screenshots/en-US/a.png': 'text' }, 'error screenshots/en-US/a.png:1 '],
    [
      'a display type that Apple has not',
      { 'screenshots/en-US/IPHONE_69/a.png': phone('a') },
      'error screenshots/en-US/IPHONE_69:1 "screenshots/en-US/IPHONE_69" is no display type of Apple’s',
    ],
    [
      'a folder that is no language',
      { 'screenshots/english/APP_IPHONE_67/a.png': phone('a') },
      'error screenshots/english:1 "english" is not a language',
    ],
    [
      'other files',
      { 'screenshots/en-US/APP_IPHONE_67/a.psd': 'x', 'screenshots/en-US/APP_IPHONE_67/a.png': phone('a') },
      'warning screenshots/en-US/APP_IPHONE_67/a.psd:1 ',
    ],
    [
      'wrong pixels for a folder',
      { 'screenshots/en-US/APP_IPHONE_67/a.png': watch('a') },
      'error screenshots/en-US/APP_IPHONE_67/a.png:1 ',
    ],
  ])('tells of %s', async (_what, files, said) => {
    expect((await readWith(SCREENSHOTS, files)).said).toEqual([expect.stringContaining(said)]);
  });

  it('is beaten by a list in the manifest', async () => {
    const { manifest, said } = await readWith(
      'screenshots: { from: screenshots, en-US: { APP_IPHONE_67: [own.png] } }\n',
      {
        'own.png': phone('own'),
        'screenshots/en-US/APP_IPHONE_67/a.png': phone('a'),
      },
    );
    expect(said).toEqual([]);
    expect(manifest?.screenshots?.['en-US']?.['APP_IPHONE_67']?.map(({ path }) => path)).toEqual(['own.png']);
  });
});
