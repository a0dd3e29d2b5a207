import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { headCommit } from '../../../src/manifest/files/head-commit.ts';
import { folderWith } from '../../support/cli.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(64);

/** The commit of `at` in a folder with these files. */
async function headOf(files: Record<string, string>, at = '.'): Promise<string | undefined> {
  const folder = await folderWith({});
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text.replaceAll('$ROOT', folder));
  }
  await mkdir(join(folder, at), { recursive: true });
  return headCommit(join(folder, at));
}

const MAIN = { '.git/HEAD': 'ref: refs/heads/main\n' };

it.each<[what: string, files: Record<string, string>, at: string, commit: string | undefined]>([
  ['a branch', { ...MAIN, '.git/refs/heads/main': `${A}\n` }, '.', A],
  ['a folder in it', { ...MAIN, '.git/refs/heads/main': `${A}\n` }, 'release/ios', A],
  ['no branch', { '.git/HEAD': `${A}\n` }, '.', A],
  ['SHA-256', { '.git/HEAD': `${B}\n` }, '.', B],
  [
    'packed refs',
    { ...MAIN, '.git/packed-refs': `# pack-refs with: peeled\n${B} refs/heads/domain\n${A} refs/heads/main\n^${B}\n` },
    '.',
    A,
  ],
  [
    'a ref of its own wins over a packed one',
    { ...MAIN, '.git/packed-refs': `${B} refs/heads/main\n`, '.git/refs/heads/main': `${A}\n` },
    '.',
    A,
  ],
  [
    'a branch that is a name',
    { ...MAIN, '.git/refs/heads/main': 'ref: refs/heads/x\n', '.git/refs/heads/x': A },
    '.',
    A,
  ],
  [
    'a worktree',
    {
      'tree/.git': 'gitdir: $ROOT/.git/worktrees/tree\n',
      '.git/worktrees/tree/HEAD': 'ref: refs/heads/side\n',
      '.git/worktrees/tree/commondir': '../..\n',
      '.git/refs/heads/side': `${A}\n`,
      ...MAIN,
    },
    'tree/release',
    A,
  ],
  [
    'a submodule',
    { 'sub/.git': 'gitdir: ../.git/modules/sub\n', '.git/modules/sub/HEAD': `${A}\n`, ...MAIN },
    'sub',
    A,
  ],
  ['a branch without a commit', MAIN, '.', undefined],
  ['refs in a table', { '.git/HEAD': 'ref: refs/heads/.invalid\n' }, '.', undefined],
  ['names in a circle', { ...MAIN, '.git/refs/heads/main': 'ref: refs/heads/main\n' }, '.', undefined],
  ['a way out', { '.git/HEAD': 'ref: refs/../../secret\n', secret: A }, '.', undefined],
  ['another kind of ref', { '.git/HEAD': 'ref: secret\n', '.git/secret': A }, '.', undefined],
  ['something else', { '.git/HEAD': 'words\n' }, '.', undefined],
  ['a file that is none of git', { '.git': 'words\n' }, '.', undefined],
  ['no repository', {}, '.', undefined],
])('%s', async (_what, files, at, commit) => {
  expect(await headOf(files, at)).toBe(commit);
});

it('a link that leads nowhere', async () => {
  const folder = await folderWith({});
  await symlink('/nonexistent', join(folder, '.git'));
  expect(headCommit(folder)).toBeUndefined();
});
