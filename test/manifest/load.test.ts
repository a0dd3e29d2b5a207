import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load as loadManifest } from '../support/load.ts';
import { folderWith } from '../support/cli.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';

async function load(text: string | Buffer, files: Record<string, string> = {}, env: Record<string, string> = {}) {
  const folder = await folderWith(files);
  const path = join(folder, 'release.yml');
  await writeFile(path, text);
  const result = await loadManifest(path, { env, now: NOW });
  return { folder, ...result, said: result.issues.map(({ message, hint }) => `${message}. ${hint ?? ''}`).join('\n') };
}

describe('a manifest', () => {
  it('is canonical once loaded: defaults merged, files and variables read, keywords joined', async () => {
    const { loaded, issues } = await load(
      `${APP}metadata:
  default: { supportUrl: https://example.com, marketingUrl: https://example.com/m }
  ja:
    name: { env: ASCEND_NAME }
    description: { file: texts/ja.txt }
    keywords: [one, " two"]
    marketingUrl: null
  fr-FR: null
allow: [rename-version, delete-locale]
`,
      {},
      { ASCEND_NAME: 'e\u0301' },
    ).then(async (first) => {
      await mkdir(join(first.folder, 'texts'));
      await writeFile(join(first.folder, 'texts/ja.txt'), 'one\r\ntwo\n');
      return loadManifest(join(first.folder, 'release.yml'), { env: { ASCEND_NAME: 'e\u0301x' }, now: NOW });
    });
    expect(issues).toEqual([]);
    expect(loaded?.manifest.metadata).toEqual({
      ja: {
        name: 'éx',
        description: 'one\ntwo',
        keywords: 'one,two',
        supportUrl: 'https://example.com',
        marketingUrl: null,
      },
      'fr-FR': null,
    });
    expect(loaded?.manifest.allow).toEqual(['delete-locale', 'rename-version']);
  });

  it('finds the place of what default fills in', async () => {
    const { loaded } = await load(
      `${APP}metadata:\n  default: { supportUrl: https://example.com }\n  ja: { subtitle: a }\n`,
    );
    expect(loaded?.locate('/metadata/ja/supportUrl')).toMatchObject({ line: 3, column: 26 });
    expect(loaded?.locate('/metadata/ja/subtitle')).toMatchObject({ line: 4, column: 19 });
  });

  it('has a digest of its content: files count, comments, layout and open gates do not', async () => {
    const metadata = 'metadata: { ja: { subtitle: { file: s.txt } } }\n';
    const digestOf = async (text: string, s: string) => (await load(text, { 's.txt': s })).loaded?.digest;
    const first = await digestOf(APP + metadata, 'one');
    expect(await digestOf(`# comment\n${metadata}\n${APP}allow: [delete-locale]\n`, 'one\n')).toBe(first);
    expect(await digestOf(APP + metadata, 'two')).not.toBe(first);
  });
});

describe('whatever a file holds', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /is empty/],
    ['comments', '# nothing\n', /is empty/],
    ['a list', '- app\n', /expected a mapping/],
    ['a text', 'app\n', /expected a mapping/],
    ['a tab', 'app:\n\tbundleId: x\n', /tab/],
    ['two documents', `${APP}---\n${APP}`, /one YAML document/],
    ['a tag', 'app: !secret x\n', /unknown tag/],
    ['a binary', `${APP}version: { versionString: !!binary MS4w }\n`, /unknown tag/],
    ['an old YAML', `%YAML 1.1\n---\n${APP}`, /YAML 1\.2/],
    ['an anchor in itself', 'metadata: &a { ja: *a }\n', /nested too deeply/],
    ['a merge key', `base: &b { platform: IOS }\napp: { bundleId: a.b, <<: *b }\n`, /unknown key "<<"/],
    ['UTF-16', Buffer.from(APP, 'utf16le'), /is UTF-16, and not UTF-8/],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${APP}`, 'utf16le'), /is UTF-16, .*save it as UTF-8/],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${APP}`, 'utf16le').swap16(), /is UTF-16/],
    ['UTF-16, the other way round, without a mark', Buffer.from(APP, 'utf16le').swap16(), /is UTF-16/],
    ['no UTF-8', Buffer.from([0x61, 0xff, 0xfe]), /not UTF-8/],
    ['prototypes', `${APP}__proto__: { polluted: 1 }\nconstructor: 2\n`, /unknown key "__proto__"/],
    ['a locale named constructor', `${APP}metadata: { constructor: { name: ab } }\n`, /"constructor" is n/],
    ['deep nesting', `app: ${'['.repeat(5000)}${']'.repeat(5000)}`, /nested too deeply/],
    ['a section without content', `${APP}metadata:\nversion:\n`, /metadata is empty[^]*version is empty/],
    ['escapes in a key', `${APP}"\\e[31m": 1\n`, /⟨U\+001B⟩/],
    ['bidi in a value', `${APP}release: { releaseType: "\\u202eX" }\n`, /⟨U\+202E⟩/],
  ])('%s: one clear error, nothing thrown', async (_name, text, expected) => {
    const { loaded, issues, said } = await load(text);
    expect(loaded).toBeUndefined();
    expect(said).toMatch(expected);
    expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|native code/u);
    expect(issues.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  it('a byte order mark and Windows line ends are fine', async () => {
    expect((await load(`\uFEFF${APP.replaceAll('\n', '\r\n')}`)).issues).toEqual([]);
  });

  it('duplicate keys are found together with everything else, at the second one', async () => {
    const { issues } = await load(
      `${APP}release: { releaseType: NOW }\nversion: { versionString: "1", versionString: "2" }\n`,
    );
    const places = issues.map(({ line, column, message }) => [line, column, message]);
    expect(places.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
      [2, 25, '"NOW" is not allowed here'],
      [3, 32, '"versionString" is here twice, first in line 3'],
    ]);
  });

  it.each([
    ['10 MB', () => `${APP}# ${'x'.repeat(10 * 1024 * 1024)}`],
    [
      'a billion laughs',
      () =>
        `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((n, i) => `${n}: &${n} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`).join('\n')}\n`,
    ],
    [
      '60,000 anchors',
      () => `${APP}metadata: { ja: { keywords: [${Array.from({ length: 60_000 }, (_, i) => `&a${i} x`).join(' ')}] } }`,
    ],
    [
      '150,000 languages',
      () => `${APP}metadata:\n${Array.from({ length: 150_000 }, (_, i) => `  x${i}: {}\n`).join('')}`,
    ],
    ['100 kB of keys', () => APP + Array.from({ length: 9000 }, (_, i) => `key${i}: 1\n`).join('')],
    [
      '100 kB of languages',
      () => `${APP}metadata:\n${Array.from({ length: 6000 }, (_, i) => `  x${i}: {}\n`).join('')}`,
    ],
    [
      '100 kB of keywords',
      () => `${APP}metadata: { ja: { keywords: [${Array.from({ length: 9000 }, (_, i) => `word${i}`).join(',')}] } }`,
    ],
  ])('%s: refused', async (_name, make) => {
    const { loaded } = await load(make());
    expect(loaded).toBeUndefined();
  });

  it('nothing is ever thrown', async () => {
    const folder = await folderWith({});
    const path = join(folder, 'release.yml');
    const scrap = fc.constantFrom(
      'app',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a ',
      '*a',
      '!!x ',
      '|',
      '>',
      '#',
      '\t',
      '…',
      'null',
      '1',
      '%',
      '@',
      '`',
      ',',
      '? ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(scrap, { maxLength: 60 }).map((all) => all.join('')),
        ),
        async (text) => {
          await writeFile(path, text);
          const { issues, loaded } = await loadManifest(path, { env: {}, now: NOW });
          expect(loaded !== undefined || issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('files that a manifest names', () => {
  const wanting = (path: string) => `${APP}metadata: { ja: { subtitle: { file: "${path}" } } }\n`;

  it.each([
    ['../secret.txt', /outside/],
    ['/etc/hostname', /outside/],
    ['a/../../secret.txt', /outside/],
    ['.', /outside/],
    ['sub', /is a folder/],
    ['misssing.txt', /did you mean missing\.txt/],
  ])('%s is refused', async (path, expected) => {
    const first = await load(wanting(path), { 'missing.txt': 'x' });
    await mkdir(join(first.folder, 'sub'));
    const { issues } = await loadManifest(join(first.folder, 'release.yml'), { env: {}, now: NOW });
    expect(`${issues[0]?.message} ${issues[0]?.hint ?? ''}`).toMatch(expected);
  });

  it('may not leave the folder through a link, of a file or of a folder, and nothing out there is named', async () => {
    const outside = await folderWith({ 'secretname.txt': 'secret' });
    for (const path of ['link.txt', 'linked/secretname.txt', 'linked/secretnam.txt']) {
      const { folder } = await load(wanting(path));
      await symlink(join(outside, 'secretname.txt'), join(folder, 'link.txt'));
      await symlink(outside, join(folder, 'linked'));
      const { issues, loaded } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: NOW });
      expect(loaded).toBeUndefined();
      expect(issues[0]?.message).toContain('outside');
      expect(issues[0]?.hint).not.toContain('secretname');
    }
  });

  it('may have spaces, quotes and other letters in their names', async () => {
    const { loaded } = await load(`${APP}metadata: { ja: { subtitle: { file: "it's ü.txt" } } }\n`, {
      "it's ü.txt": 'fine\n',
    });
    expect(loaded?.manifest.metadata?.['ja']?.subtitle).toBe('fine');
  });

  it('are held to the limits, at the place that names them', async () => {
    const { issues } = await load(wanting('long.txt'), { 'long.txt': 'x'.repeat(31) });
    expect(issues).toMatchObject([{ line: 2, column: 29, message: 'subtitle has 31/30 characters' }]);
  });

  it('are read only where a text belongs', async () => {
    const { said } = await load('app: { bundleId: { file: id.txt }, platform: { file: id.txt } }\n', {
      'id.txt': 'IOS',
    });
    expect(said).not.toContain('IOS"');
    expect(said.split('\n')).toHaveLength(2);
  });

  it('that may not be read, or a manifest that is none, are errors', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'folder.yml'));
    for (const name of ['folder.yml', 'none.yml']) {
      const { issues } = await loadManifest(join(folder, name), { env: {}, now: NOW });
      expect(issues).toMatchObject([{ severity: 'error', line: 1, column: 1 }]);
    }
    await chmod(folder, 0o700);
  });
});

describe('variables', () => {
  it('are never quoted, whatever is wrong with what they hold', async () => {
    const secret = 'hunter2 "quoted" secret';
    const { said, loaded } = await load(
      `app: { bundleId: a.b, platform: { env: ASCEND_S } }
version: { versionString: { env: ASCEND_S } }
metadata:
  ja: { name: { env: ASCEND_S }, supportUrl: { env: ASCEND_S }, keywords: { env: ASCEND_S }, subtitle: { env: ASCEND_S } }
release: { releaseType: { env: ASCEND_S }, earliestReleaseDate: { env: ASCEND_S } }
`,
      {},
      { ASCEND_S: `${secret},${secret},${secret} and more` },
    );
    expect(loaded).toBeUndefined();
    expect(said).not.toMatch(/hunter2|quoted"|secret/);
  });

  it('that are empty or unset are errors that name them', async () => {
    const { said } = await load(
      `${APP}metadata: { ja: { name: { env: ASCEND_A }, subtitle: { env: ASCEND_B } } }\n`,
      {},
      { ASCEND_A: '' },
    );
    expect(said).toContain('"ASCEND_A" is empty');
    expect(said).toContain('"ASCEND_B" is not set');
  });
});
