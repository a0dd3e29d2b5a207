import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { mkdir, truncate } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPlan } from '../../../src/commands/plan/plan-file.ts';
import { readReceipt } from '../../../src/commands/verify/receipt-file.ts';
import { lookIntoArchive } from '../../../src/manifest/files/archive.ts';
import { describeFile } from '../../../src/manifest/files/describe.ts';
import { openLocated } from '../../../src/manifest/files/open.ts';
import { createFileReader } from '../../../src/manifest/files/upload-reader.ts';
import { alone, folderWith } from '../../support/cli.ts';
import { chunk, png } from '../../support/pictures.ts';
import { loadWith } from '../media.ts';

const { appendFileSync, closeSync, openSync, readSync, writeFileSync } = fs;

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** Does something once bytes of a file have been read for the first time from now on. */
function afterRead(act: () => void): void {
  vi.spyOn(fs, 'readSync').mockImplementationOnce((...args: unknown[]) => {
    const bytesRead = Reflect.apply(readSync, fs, args) as number;
    act();
    return bytesRead;
  });
  syncBuiltinESMExports();
}

/** Files are settled: what is known of them counts. */
function later(): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + 60_000);
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

describe('a file that changes while it is looked at', () => {
  it.each([
    ['grows', 'hello', 'hello, world'],
    ['has another content', 'hello', 'hallo'],
    ['is cut', 'hello', 'he'],
  ])('and %s is looked at again', async (_how, before, after) => {
    later();
    const folder = await folderWith({ 'a.pdf': before });
    const area = alone(folder);
    afterRead(() => writeFileSync(join(folder, 'a.pdf'), after));
    await describeFile(area, 'a.pdf');
    expect(await describeFile(area, 'a.pdf')).toEqual({
      file: { path: 'a.pdf', bytes: after.length, md5: md5(after) },
    });
  });

  it('is not sent where it has grown by then', async () => {
    later();
    const folder = await folderWith({ 'a.pdf': 'hello' });
    const files = [{ path: 'a.pdf', bytes: 5, md5: md5('hello') }];
    afterRead(() => appendFileSync(join(folder, 'a.pdf'), ', world'));
    const read = createFileReader(alone(folder), files).read('a.pdf', 0, 5);
    await expect(read).rejects.toThrow('it had 5 bytes and has 12');
  });

  it.each([
    ['has another content', 'hallo'],
    ['has grown', 'hello, world'],
  ])('is not sent where it %s once a piece of it is read', async (_how, after) => {
    const folder = await folderWith({ 'a.pdf': 'hello' });
    const reader = createFileReader(alone(folder));
    await reader.read('a.pdf', 0, 1);
    afterRead(() => writeFileSync(join(folder, 'a.pdf'), after));
    await expect(reader.read('a.pdf', 0, 5)).rejects.toThrow('the file a.pdf changed while it was read');
  });
});

it('everything else has its turn while a large file is read', async () => {
  const MB = 1024 * 1024;
  const folder = await folderWith({ 'a.mov': 'x' });
  await truncate(join(folder, 'a.mov'), 50 * MB);
  const reader = createFileReader(alone(folder));
  await reader.read('a.mov', 0, 1);
  for (const work of [() => describeFile(alone(folder), 'a.mov'), () => reader.read('a.mov', 0, 50 * MB)]) {
    let [turns, isOver] = [0, false];
    const another = () => {
      turns += 1;
      if (!isOver) setImmediate(another);
    };
    setImmediate(another);
    await work();
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(3);
  }
});

describe('a picture', () => {
  const shots = (entry: string) => `screenshots: { ja: { APP_WATCH_ULTRA: [${entry}] } }\n`;

  it('is opened once to be looked at, and read once where it is small', async () => {
    const { again } = await loadWith(shots('1.png'), { '1.png': png(410, 502, { text: 'x'.repeat(200_000) }) });
    later();
    const opened: unknown[] = [];
    vi.spyOn(fs, 'openSync').mockImplementation((...args) => {
      opened.push(args[0]);
      return openSync(...args);
    });
    const reads = vi.spyOn(fs, 'readSync');
    syncBuiltinESMExports();
    expect((await again()).issues).toEqual([]);
    expect(opened.filter((path) => String(path).endsWith('.png'))).toHaveLength(1);
    // Another one finds its end.
    expect(reads.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

it('a header that is longer than what is read at a time says what it says at its beginning', async () => {
  const picture = png(410, 502, { alpha: 'channel' });
  // Its signature, then a header of 13 bytes with a length, a name and a checksum.
  const header = Buffer.concat([picture.subarray(16, 29), Buffer.alloc(300_000)]);
  const content = Buffer.concat([picture.subarray(0, 8), chunk('IHDR', header), picture.subarray(33)]);
  const { issues } = await loadWith('screenshots: { ja: { APP_WATCH_ULTRA: [1.png] } }\n', { '1.png': content });
  expect(issues).toEqual([expect.stringContaining('has an alpha channel')]);
});

describe('nothing is left open', () => {
  /** The system gives the lowest numbers that are free. Several: what is left open may have had another below it. */
  function free(): number[] {
    const numbers = Array.from({ length: 50 }, () => openSync(process.execPath, 'r'));
    for (const number of numbers) closeSync(number);
    return numbers;
  }

  const KEY = '-----BEGIN PRIVATE KEY-----';
  const CONTENTS = {
    'good.png': png(410, 502),
    'damaged.png': png(410, 502).subarray(0, 60),
    'other.gif': 'GIF8',
    'empty.png': '',
    'key.png': KEY,
    'key.txt': KEY,
    'wide.txt': Buffer.from('\uFEFFhello', 'utf16le'),
    'good.txt': 'hello',
    'good.pdf': 'hello',
  };

  it('of what a manifest names, whatever it is', async () => {
    const names = [...Object.keys(CONTENTS), 'folder', 'none.png'];
    const list = (some: readonly string[]) => some.map((name) => `"${name}"`).join(', ');
    const listed = list(names);
    // A list of more than ten is looked into by nobody.
    const lists = `APP_WATCH_ULTRA: [${list(names.slice(0, 8))}], APP_WATCH_SERIES_7: [${list(names.slice(8))}, "*.png"]`;
    const text = `screenshots: { ja: { ${lists} } }
review: { attachments: [${listed}], notes: { file: wide.txt } }
metadata: { ja: { description: { file: key.txt }, keywords: { file: good.txt }, promotionalText: { file: folder } } }
`;
    const { folder, again } = await loadWith(text, CONTENTS);
    await mkdir(join(folder, 'folder'));
    // What is loaded once, such as packages, is no file of a manifest.
    await again();
    const before = free();
    const { issues } = await again();
    const texts = issues.join('\n');
    for (const met of [
      'is a damaged PNG',
      'is not among the files',
      'is empty',
      'private key',
      'is UTF-16',
      'is a folder',
    ])
      expect(texts).toContain(met);
    expect(texts).not.toContain('accepts at most');
    expect(free()).toEqual(before);
  });

  it('of a file that is replaced, or can no longer be found, while it is opened', async () => {
    const folder = await folderWith(CONTENTS);
    const before = free();
    const targets = [join(folder, 'good.txt'), join(folder, 'good.pdf')];
    expect(openLocated(() => ({ target: targets.shift() ?? '' })).problem).toContain('was replaced');
    const once = [join(folder, 'good.txt')];
    const found = () => {
      const target = once.pop();
      if (target === undefined) throw new Error('no folder any more');
      return { target };
    };
    expect(() => openLocated(found)).toThrow('no folder any more');
    expect(free()).toEqual(before);
  });

  it('of what is no archive', async () => {
    const folder = await folderWith(CONTENTS);
    const look = () => lookIntoArchive(alone(folder), 'good.pdf', () => Promise.resolve());
    // What is loaded for it.
    await look();
    const before = free();
    expect((await look()).problem).toContain('no zip archive');
    expect(free()).toEqual(before);
  });

  it('of what is sent, or is not', async () => {
    const folder = await folderWith(CONTENTS);
    const before = free();
    for (const path of [...Object.keys(CONTENTS), 'none.png']) {
      for (const bytes of [5, 6]) {
        const reader = createFileReader(alone(folder), [{ path, bytes, md5: md5('hello') }]);
        for (const length of [5, 7]) await reader.read(path, 0, length).catch(() => undefined);
      }
    }
    expect(free()).toEqual(before);
  });

  it('of what commands read', async () => {
    const cwd = await folderWith(CONTENTS);
    const before = free();
    for (const path of [...Object.keys(CONTENTS), '.', 'none']) {
      await expect(readPlan(path, { cwd } as Parameters<typeof readPlan>[1])).rejects.toThrow(path);
      expect(() => readReceipt(path, { cwd })).toThrow(path);
    }
    expect(free()).toEqual(before);
  });
});
