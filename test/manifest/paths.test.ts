import { execFile } from 'node:child_process';
import type { Buffer } from 'node:buffer';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeFile } from '../../src/manifest/files/describe.ts';
import { openFile } from '../../src/manifest/files/open.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import { alone, folderWith } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { loadWith } from './media.ts';

const TYPE = 'APP_WATCH_SERIES_3';
const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';
const small = (text = '') => png(312, 390, { text });
const list = (...entries: string[]) => `screenshots: { ja: { ${TYPE}: ${JSON.stringify(entries)} } }\n`;
const attached = (...paths: string[]) => `review: { attachments: ${JSON.stringify(paths)} }\n`;

/** What comes of a manifest that knows its folder: the paths that are kept, and what is said without its place. */
async function loadIn(
  files: Record<string, Buffer | string>,
  text: (folder: string) => string,
  prepare: (folder: string) => Promise<void> = () => Promise.resolve(),
) {
  const { folder, again } = await loadWith('', files);
  await prepare(folder);
  await writeFile(join(folder, 'release.yml'), APP + text(folder));
  const { loaded, issues } = await again();
  const paths = loaded?.files.map(({ path }) => path);
  return { folder, paths, said: issues.map((issue) => issue.replace(/^error \S+ /, '')) };
}

describe('the path to a file', () => {
  it.each<[string, (folder: string) => string]>([
    ['with a slash at its end', () => 'b/home.png/'],
    ['with a dot at its end', () => 'b/home.png/.'],
    ['with turns', () => './x/..//b/home.png'],
    ['through its own folder', (folder) => `../${basename(folder)}/b/home.png`],
    ['as a glob through its own folder', (folder) => `../${basename(folder)}/b/*.png`],
    ['as a glob with a slash at its end', () => 'b/*.png/'],
  ])('%s is kept in its plain form', async (_what, written) => {
    const files = { 'b/home.png': small() };
    expect(await loadIn(files, (folder) => list(written(folder)))).toMatchObject({ paths: ['b/home.png'], said: [] });
    if (written('').includes('*')) return;
    expect(await loadIn(files, (folder) => attached(written(folder)))).toMatchObject({
      paths: ['b/home.png'],
      said: [],
    });
  });

  it('that is absolute is refused, with the one to write', async () => {
    const absolute = (folder: string) => join(folder, 'b/home.png');
    const files = { 'b/home.png': small() };
    const message = / is an absolute path \(paths are relative to the manifest; write "b\/home\.png"\)$/;
    expect((await loadIn(files, (folder) => list(absolute(folder)))).said).toEqual([expect.stringMatching(message)]);
    expect((await loadIn(files, (folder) => attached(absolute(folder)))).said).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it('in other words is the same file, and so is a link to it', async () => {
    const link = (folder: string) => symlink('b/home.png', join(folder, 'link.png'));
    const files = { 'b/home.png': small() };
    const twice = await loadIn(files, (f) => list('b/home.png', `../${basename(f)}/b/home.png`, 'link.png'), link);
    expect(twice.said).toEqual([
      expect.stringMatching(/b\/home\.png" is in the list twice \(remove one\)$/),
      '"link.png" is the same file as "b/home.png" (remove one)',
    ]);
    const globbed = await loadIn(files, (f) => list(`../${basename(f)}/b/home.png`, '*.png', 'b/*.png'), link);
    expect(globbed).toMatchObject({ paths: ['b/home.png'], said: [] });
  });

  it('has the name that Apple gets, wherever a link of that name leads', async () => {
    const store = (folder: string) => symlink('store/0f3a', join(folder, 'home.png'));
    const found = await loadIn({ 'store/0f3a': small() }, () => list('home.png'), store);
    expect(found).toMatchObject({ paths: ['home.png'], said: [] });
  });
});

describe('a link', () => {
  const LOST = '"odd/dang.png" is a link that leads nowhere (fix the link, or put the file in its place)';
  const dangle = (folder: string) => symlink('nowhere', join(folder, 'odd/dang.png'));

  it.each([['odd/dang.png'], ['odd/*.png'], ['**/*.png'], ['odd/{dang,home}.png']])(
    'that leads nowhere is told as such, named by %s',
    async (entry) => {
      const { said } = await loadIn({ 'odd/home.png': small() }, () => list(entry), dangle);
      expect(said).toEqual([LOST]);
    },
  );

  it('that leads nowhere is no attachment either', async () => {
    const { said } = await loadIn({ 'odd/home.png': small() }, () => attached('odd/dang.png'), dangle);
    expect(said).toEqual([`the file ${LOST}`]);
  });

  it('in a circle leads nowhere', async () => {
    const circle = (folder: string) => symlink('dang.png', join(folder, 'odd/dang.png'));
    expect((await loadIn({ 'odd/home.png': small() }, () => list('odd/*.png'), circle)).said).toEqual([LOST]);
  });

  it('to a file is found by ** as well', async () => {
    const link = (folder: string) => symlink('../shared/hero.png', join(folder, 'ja/hero.png'));
    const files = { 'ja/home.png': small(), 'shared/hero.png': small('hero') };
    expect(await loadIn(files, () => list('ja/**/*.png'), link)).toMatchObject({
      paths: ['ja/hero.png', 'ja/home.png'],
      said: [],
    });
  });
});

describe('what is no regular file', () => {
  const mkfifo = async (path: string) => promisify(execFile)('mkfifo', [path]);

  it('is opened without waiting for it, and refused', async () => {
    const folder = await folderWith({});
    const [fifo, socket] = [join(folder, 'fifo'), join(folder, 'socket')];
    await mkfifo(fifo);
    const server = createServer().listen(socket);
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once('listening', listening));
    expect(openFile(fifo)).toEqual({ problem: 'is not a regular file' });
    expect(openFile(socket)).toEqual({ problem: 'is not a regular file' });
    expect(openFile(folder)).toMatchObject({ problem: 'is a folder' });
    expect(await describeFile(alone(folder), 'fifo')).toEqual({ problem: 'is not a regular file' });
  });

  it('is told wherever a manifest names it', async () => {
    const fifos = async (folder: string) => {
      for (const name of ['a.png', 'a.pdf', 'a.txt']) await mkfifo(join(folder, name));
    };
    const text = `${list('a.png')}review: { attachments: [a.pdf], notes: { file: a.txt } }\n`;
    const { said } = await loadIn({}, () => text, fifos);
    expect(said.toSorted()).toEqual([
      '"a.png" is not a regular file ()',
      'the file "a.pdf" is not a regular file ()',
      'the file "a.txt" is not a regular file ()',
    ]);
  });

  it('ends an upload when it has taken a file’s place', async () => {
    const { folder, loaded } = await loadWith(attached('a.pdf', 'b.pdf'), { 'a.pdf': 'hello', 'b.pdf': 'hello' });
    const reader = createFileReader(alone(folder), loaded?.files);
    await reader.read('b.pdf', 0, 5);
    for (const name of ['a.pdf', 'b.pdf']) {
      await rm(join(folder, name));
      await mkfifo(join(folder, name));
      await expect(reader.read(name, 0, 5)).rejects.toThrow(`the file ${name} is not a regular file`);
    }
  });

  it('ends an upload also when it is merely empty', async () => {
    const { folder, loaded } = await loadWith(attached('a.pdf'), { 'a.pdf': 'hello' });
    await writeFile(join(folder, 'a.pdf'), '');
    const reader = createFileReader(alone(folder), loaded?.files);
    await expect(reader.read('a.pdf', 0, 5)).rejects.toThrow('the file a.pdf is empty');
  });
});
