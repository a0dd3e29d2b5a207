import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { link, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedName } from '../../../src/manifest/files/forbidden-names.ts';
import { locateFile } from '../../../src/manifest/files/locate.ts';
import { openLocated } from '../../../src/manifest/files/open.ts';
import { createFileReader } from '../../../src/manifest/files/upload-reader.ts';
import { alone, folderWith } from '../../support/cli.ts';
import { chunk, png } from '../../support/pictures.ts';
import { loadWith } from '../media.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const TYPE = 'APP_WATCH_SERIES_3';

/** The three ways in: a text, a picture and an attachment. */
const WAYS: readonly [string, (path: string) => string][] = [
  ['a text', (path) => `metadata: { ja: { description: { file: ${JSON.stringify(path)} } } }\n`],
  ['a picture', (path) => `screenshots: { ja: { ${TYPE}: [${JSON.stringify(path)}] } }\n`],
  ['an attachment', (path) => `review: { attachments: [${JSON.stringify(path)}] }\n`],
];

const SECRET_NAMES = [
  ...['.env', '.env.local', '.ENV', '.npmrc', '.netrc', '.hidden.png', '.git/config', '.github/a.png', '.ssh/id'],
  ...['a/.git/config', 'a/.env/b.png', '.GIT/config', '..a.png', '\u200C.git/config', '.gi\u200Ct/config'],
  ...[
    'AuthKey_ABC.p8',
    'authkey_abc.P8',
    'AuthKey_ABC.txt',
    'AUTHKEY_A.png',
    'a/AuthKey_A',
    'my.p8',
    'MY.PEM',
    'a.key',
  ],
  ...['dist.p12', 'dist.pfx', 'upload.jks', 'a.keystore', 'App.mobileprovision', 'App.provisionprofile', 'id_rsa'],
  ...['id_rsa.pub', 'ID_ED25519', 'id_ecdsa', 'prod.env', 'login.keychain-db', 'k.der', '_netrc', 'key.p8. '],
];

describe('a name that is never read', () => {
  it.each(SECRET_NAMES)('%s', (path) => {
    expect(refusedName(path)?.problem).toMatch(/is never read|are never read|is ever read/);
  });

  it.each([
    'a.png',
    'ja/1.png',
    'key.png',
    'monkey',
    'environment.txt',
    'env',
    'a.env.png',
    'idea.txt',
    'p8',
    '📱 (1).png',
    '…',
  ])('is none: %s', (path) => expect(refusedName(path)).toBeUndefined());

  it.each(WAYS)('is refused as %s, at its line, also where there is no such file', async (_what, text) => {
    for (const path of ['.git/config', '.env', 'AuthKey_X.p8', 'dir/../.env', './.ssh/key']) {
      for (const files of [{}, { [path]: 'secret' }]) {
        const { issues } = await loadWith(text(path), files);
        expect(issues).toEqual([expect.stringMatching(/^error 2:\d+ .*(?:nothing hidden is ever|never) read \(.+\)$/)]);
        expect(issues.join()).not.toContain('did you mean');
      }
    }
  });

  it.each(WAYS)('is refused as %s through a link of a file and of a folder', async (_what, text) => {
    const places = { 'a.png': '.env', 'b.png': 'AuthKey_X.p8', c: '.git' };
    for (const path of ['a.png', 'b.png', 'c/config', 'c/confi']) {
      const { folder, again } = await loadWith(text(path), { '.env': 'x', 'AuthKey_X.p8': 'x', '.git/config': 'x' });
      for (const [name, target] of Object.entries(places)) await symlink(target, join(folder, name));
      const { issues } = await again();
      expect(issues).toEqual([expect.stringMatching(/^error 2:\d+ .* leads to "[^"]+", which .* read/)]);
    }
  });

  it('is not what a slip is taken for', async () => {
    const { issues } = await loadWith(WAYS[0]?.[1]('env.txt') ?? '', { '.env.txt': 'x' });
    expect(issues).toEqual([expect.stringContaining('does not exist')]);
    expect(issues.join()).not.toContain('.env.txt');
  });

  it('of Keynote is told what to do', () => {
    expect(refusedName('Demo.key')?.hint).toContain('Keynote');
  });
});

describe('a file with a private key', () => {
  const picture = (text: string) => png(312, 390, { text });

  it.each<[string, string | Buffer]>([
    ['UTF-8', PEM],
    ['UTF-16', Buffer.from(`\uFEFF${PEM}`, 'utf16le')],
    ['base64', btoa(PEM)],
    ['a picture', picture(PEM)],
    ['a long file', Buffer.concat([Buffer.alloc(200_000, 0x20), Buffer.from(PEM)])],
  ])('is refused whatever it is called and however it is named: %s', async (_what, content) => {
    for (const [, text] of WAYS) {
      const { issues, folder, again } = await loadWith(text('notes.png'), { 'notes.png': content });
      const refused = /^error 2:\d+ .*"notes\.png" contains a private key, which must not leave this machine \(.+\)$/;
      expect(issues).toEqual([expect.stringMatching(refused)]);
      await rm(join(folder, 'notes.png'));
      await writeFile(join(folder, 'other'), content);
      await link(join(folder, 'other'), join(folder, 'notes.png'));
      expect((await again()).issues).toEqual([expect.stringMatching(refused)]);
    }
  });

  it('is refused by a glob, too', async () => {
    const { issues } = await loadWith(WAYS[1]?.[1]('*.png') ?? '', { 'a.png': picture('a'), 'b.png': picture(PEM) });
    expect(issues).toEqual([expect.stringMatching(/^error 2:\d+ "b\.png" contains a private key/)]);
  });

  it('is not sent when it has taken the place of another, of the same size', async () => {
    const content = Buffer.alloc(4096, 0x20);
    const { folder, loaded } = await loadWith(WAYS[2]?.[1]('a.pdf') ?? '', { 'a.pdf': content });
    const reader = createFileReader(alone(folder), loaded?.files);
    await reader.read('a.pdf', 0, 10);
    content.write(PEM);
    await writeFile(join(folder, 'a.pdf'), content);
    await expect(reader.read('a.pdf', 10, 10)).rejects.toThrow('contains a private key');
    await expect(createFileReader(alone(folder)).read('a.pdf', 10, 10)).rejects.toThrow('contains a private key');
  });

  it('is not taken for one that merely is public', async () => {
    const certificate = chunk('tEXt', Buffer.from('-----BEGIN CERTIFICATE-----'));
    const { issues } = await loadWith(WAYS[1]?.[1]('a.png') ?? '', {
      'a.png': Buffer.concat([picture('a').subarray(0, 33), certificate, picture('a').subarray(33)]),
    });
    expect(issues).toEqual([]);
  });
});

it('a file that changes after it was checked is checked again before more of it is sent', async () => {
  const { folder, loaded } = await loadWith(WAYS[2]?.[1]('a.pdf') ?? '', { 'a.pdf': 'hello' });
  const reader = createFileReader(alone(folder), loaded?.files);
  await reader.read('a.pdf', 0, 5);
  await writeFile(join(folder, 'b'), 'hallo');
  await rename(join(folder, 'b'), join(folder, 'a.pdf'));
  await expect(reader.read('a.pdf', 0, 5)).rejects.toThrow('a.pdf changed after the plan was made');
  await writeFile(join(folder, 'a.pdf'), 'hello');
  expect(Buffer.from(await reader.read('a.pdf', 0, 5)).toString()).toBe('hello');
});

describe('what is opened is what was judged', () => {
  it('where a file becomes a link in between', async () => {
    const outside = await folderWith({ secret: 'secret' });
    const folder = await folderWith({ 'a.txt': 'fine' });
    const swap = () => {
      const located = locateFile(alone(folder), 'a.txt');
      rmSync(join(folder, 'a.txt'));
      symlinkSync(join(outside, 'secret'), join(folder, 'a.txt'));
      return located;
    };
    expect(openLocated(swap)).toMatchObject({ problem: "can't be read (ELOOP)" });
  });

  it('where a folder becomes a link in between, and is one again no more', async () => {
    const outside = await folderWith({ 'a.txt': 'secret' });
    const folder = await folderWith({});
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub/a.txt'), 'fine');
    let looks = 0;
    const located = () => {
      looks += 1;
      if (looks === 2) {
        rmSync(join(folder, 'sub'));
        renameSync(join(folder, 'was'), join(folder, 'sub'));
      }
      const found = locateFile(alone(folder), 'sub/a.txt');
      if (looks === 1) {
        renameSync(join(folder, 'sub'), join(folder, 'was'));
        symlinkSync(outside, join(folder, 'sub'));
      }
      return found;
    };
    expect(openLocated(located)).toMatchObject({ problem: 'was replaced while it was opened' });
  });
});
