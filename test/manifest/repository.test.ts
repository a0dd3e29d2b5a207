import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/manifest/files/repository.ts';
import { folderWith } from '../support/cli.ts';

test('the repository of a folder is the nearest one above it', async () => {
  const root = await realpath(await folderWith({}));
  const inner = join(root, 'outer', 'inner', 'release');
  await mkdir(inner, { recursive: true });
  expect(repositoryRoot(inner)).toBeUndefined();
  await mkdir(join(root, 'outer', '.git'));
  expect(repositoryRoot(inner)).toBe(join(root, 'outer'));
  // A worktree, and a submodule, has a file.
  await writeFile(join(root, 'outer', 'inner', '.git'), 'gitdir: elsewhere\n');
  expect(repositoryRoot(inner)).toBe(join(root, 'outer', 'inner'));
  expect(repositoryRoot(join(root, 'outer', 'inner'))).toBe(join(root, 'outer', 'inner'));
});
