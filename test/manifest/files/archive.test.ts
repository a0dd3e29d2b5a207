import { Buffer } from 'node:buffer';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/manifest/files/archive.ts';
import { lookIntoArchive } from '../../../src/manifest/files/archive.ts';
import { folderWith } from '../../support/cli.ts';
import { zip } from '../../support/zip.ts';

async function contents({ names, read }: Archive): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const pieces: Buffer[] = [];
    for await (const piece of read(name)) pieces.push(piece);
    found[name] = Buffer.concat(pieces).toString();
  }
  return found;
}

async function look(bytes: Buffer, with_: (archive: Archive) => Promise<unknown> = contents) {
  const folder = await folderWith({});
  await writeFile(join(folder, 'a.zip'), bytes);
  return lookIntoArchive({ folder, root: folder }, 'a.zip', with_);
}

const DAMAGED = { problem: 'is no zip archive, or a damaged one', hint: 'copy or export it again' };

/** More than one piece, whatever their size. */
const LONG = 'abcdefgh'.repeat(40_000);

describe('an archive beside the manifest', () => {
  it('is read file by file, stored or deflated, without its folders', async () => {
    const files = { 'Payload/': '', 'Payload/a.txt': 'first', 'Payload/b.txt': { content: LONG, stored: true } };
    const { found } = (await look(zip({ ...files, 'c.txt': LONG }))) as { found: unknown };
    expect(found).toEqual({ 'Payload/a.txt': 'first', 'Payload/b.txt': LONG, 'c.txt': LONG });
  });

  it.each<[string, Buffer, object]>([
    ['no archive', Buffer.from('PK, but none'), DAMAGED],
    ['an archive that ends too early', zip({ 'a.txt': LONG }).subarray(0, -40), DAMAGED],
    ['a file that unpacks to more than it says', zip({ 'a.txt': { content: LONG, claims: 5 } }), DAMAGED],
    ['a file that unpacks to less than it says', zip({ 'a.txt': { content: LONG, claims: 1e6 } }), DAMAGED],
    ['a name that leads out of it', zip({ '../a.txt': 'a' }), DAMAGED],
    [
      'an encrypted file',
      zip({ 'a.txt': { content: LONG, encrypted: true } }),
      { problem: "is encrypted, and can't be looked into", hint: expect.any(String) as string },
    ],
    [
      'another way of packing',
      zip({ 'a.txt': { content: LONG, method: 14 } }),
      { problem: "is packed in a way that can't be read here", hint: expect.any(String) as string },
    ],
    [
      'files that would fill a disk',
      zip(Object.fromEntries([1, 2, 3].map((at) => [`${at}.txt`, { content: LONG, claims: 3e9 }]))),
      { problem: 'has more than 8 GB once it is unpacked', hint: expect.any(String) as string },
    ],
    ['nothing', Buffer.alloc(0), { problem: 'is empty', hint: expect.any(String) as string }],
  ])('is refused in one sentence: %s', async (_what, bytes, refusal) => {
    expect(await look(bytes)).toEqual(refusal);
  });

  it('is refused where it claims more files than there are apps with', async () => {
    // The count of a zip that has no 64-bit part ends at 65,535: the record of one that has stands before the last.
    const end = Buffer.alloc(56 + 20 + 22);
    end.write('PK\x06\x06', 0, 'latin1');
    end.writeBigUInt64LE(44n, 4);
    end.writeBigUInt64LE(1_000_000n, 24);
    end.writeBigUInt64LE(1_000_000n, 32);
    end.write('PK\x06\x07', 56, 'latin1');
    end.writeUInt32LE(1, 72);
    end.write('PK\x05\x06', 76, 'latin1');
    end.writeUInt16LE(0xffff, 84);
    end.writeUInt16LE(0xffff, 86);
    expect(await look(end)).toMatchObject({ problem: 'has more than 100000 files' });
  });

  it('is read no further than asked', async () => {
    const names = await look(zip({ 'a.txt': 'a', 'b.txt': { content: LONG, claims: 5 } }), async ({ read }) => {
      for await (const piece of read('a.txt')) return piece.toString();
      return '';
    });
    expect(names).toEqual({ found: 'a' });
  });

  it('is not followed out of the folder', async () => {
    const [folder, elsewhere] = [await folderWith({}), await folderWith({})];
    await writeFile(join(elsewhere, 'a.zip'), zip({ 'a.txt': 'a' }));
    await symlink(join(elsewhere, 'a.zip'), join(folder, 'a.zip'));
    expect(await lookIntoArchive({ folder, root: folder }, 'a.zip', contents)).toMatchObject({
      problem: "lies outside the manifest's folder",
    });
  });
});
