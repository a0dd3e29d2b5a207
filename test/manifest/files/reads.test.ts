import { realpathSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFileReader } from '../../../src/manifest/files/upload-reader.ts';
import { alone, folderWith } from '../../support/cli.ts';
import { png } from '../../support/pictures.ts';
import { countBytesRead } from '../../support/work-counts.ts';
import { loadWith } from '../media.ts';

const NAMES = ['1.png', '2.png', '3.png'];
const SIZE = 300_000;

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const pictures = () =>
  Object.fromEntries(NAMES.map((name) => [name, png(410, 502, { text: name.padEnd(SIZE) })] as const));
const shots = (entry: string) => `screenshots: { ja: { APP_WATCH_ULTRA: [${entry}] } }\n`;

describe('a file that is uploaded', () => {
  it('is read once for its checksum and once to be sent, where nobody touches it', async () => {
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 60_000);
    const bytesRead = countBytesRead();
    const { loaded } = await loadWith(shots('"*.png"'), pictures());
    const files = loaded?.files ?? [];
    const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
    // Some of its beginning is looked at as well, to find out what it is.
    expect(bytesRead()).toBeLessThan(1.3 * all);
    if (!loaded) throw new Error('the manifest is invalid');
    const reader = createFileReader(loaded.area, files);
    for (const { path, bytes } of files) await reader.read(path, 0, bytes);
    expect(all).toBeGreaterThan(NAMES.length * SIZE);
    expect(bytesRead()).toBeLessThan(2.3 * all);
  });

  it('is read again where it was written a moment ago: some disks would not tell the times apart', async () => {
    const { loaded } = await loadWith(shots('"1.png"'), pictures());
    if (!loaded) throw new Error('the manifest is invalid');
    const bytesRead = countBytesRead();
    await createFileReader(loaded.area, loaded.files).read('1.png', 0, 1000);
    expect(bytesRead()).toBeGreaterThan(SIZE);
  });

  it('is looked for once, whatever number of pieces it is read in', async () => {
    const folder = await folderWith({ 'a.pdf': 'x'.repeat(100) });
    const reader = createFileReader(alone(folder));
    await reader.read('a.pdf', 0, 10);
    const looks = vi.spyOn(realpathSync, 'native');
    for (let at = 10; at < 100; at += 10) await reader.read('a.pdf', at, 10);
    expect(looks).not.toHaveBeenCalled();
    await createFileReader(alone(folder)).read('a.pdf', 0, 10);
    expect(looks).toHaveBeenCalled();
  });
});

describe('between two pieces', () => {
  it('a folder on the way that becomes a link leads nowhere', async () => {
    const outside = await folderWith({ 'a.pdf': 'secret' });
    const folder = await folderWith({});
    await fs.mkdir(join(folder, 'sub'));
    await fs.writeFile(join(folder, 'sub/a.pdf'), 'public');
    const reader = createFileReader(alone(folder));
    await reader.read('sub/a.pdf', 0, 3);
    await fs.rename(join(folder, 'sub'), join(folder, 'was'));
    await fs.symlink(outside, join(folder, 'sub'));
    await expect(reader.read('sub/a.pdf', 3, 3)).rejects.toThrow('lies outside');
  });

  it('nor does the file itself', async () => {
    const outside = await folderWith({ 'a.pdf': 'secret' });
    const folder = await folderWith({ 'a.pdf': 'public' });
    const reader = createFileReader(alone(folder));
    await reader.read('a.pdf', 0, 3);
    await fs.rm(join(folder, 'a.pdf'));
    await fs.symlink(join(outside, 'a.pdf'), join(folder, 'a.pdf'));
    await expect(reader.read('a.pdf', 3, 3)).rejects.toThrow('lies outside');
  });
});
