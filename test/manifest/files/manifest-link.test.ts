import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../../support/cli.ts';
import { load } from '../../support/load.ts';

const MANIFEST = 'app: { bundleId: com.example.app, platform: IOS }\n';

/** A folder with these files and these links, by what they lead to; `@` stands for a folder elsewhere that has a manifest. */
async function place(files: readonly string[], links: Readonly<Record<string, string>>): Promise<string> {
  const [folder, elsewhere] = [await folderWith({}), await folderWith({ 'release.yml': MANIFEST })];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file.endsWith('.git') ? 'gitdir: elsewhere\n' : MANIFEST);
  }
  for (const [name, target] of Object.entries(links)) await symlink(target.replace('@', elsewhere), join(folder, name));
  return folder;
}

const loaded = async (path: string) => {
  const { issues } = await load(path, { env: {}, now: new Date('2026-11-21T00:00:00Z') });
  return issues.map(({ message, hint }) => message.replace(path, '') + (hint === undefined ? '' : ` (${hint})`));
};

it.each<[string, readonly string[], Record<string, string>, string]>([
  ['one that is no link', ['.git', 'release.yml'], {}, 'release.yml'],
  ['a link within the repository', ['.git', 'app/release.yml'], { 'release.yml': 'app/release.yml' }, 'release.yml'],
  [
    'a link to the folder above',
    ['.git', 'release.yml', 'app/x'],
    { 'app/release.yml': '../release.yml' },
    'app/release.yml',
  ],
  ['a repository behind a link', ['real/.git', 'real/release.yml'], { repo: 'real' }, 'repo/release.yml'],
  ['in a hidden folder', ['.git', '.release/release.yml'], {}, '.release/release.yml'],
  ['a link within its folder', ['app/now/release.yml'], { 'app/release.yml': 'now/release.yml' }, 'app/release.yml'],
  ['a folder that is a link', ['real/release.yml'], { linked: 'real' }, 'linked/release.yml'],
])('a manifest is read: %s', async (_what, files, links, path) => {
  expect(await loaded(join(await place(files, links), path))).toEqual([]);
});

it.each<[string, readonly string[], Record<string, string>, string, RegExp]>([
  [
    'out of the repository',
    ['.git'],
    { 'release.yml': '@/release.yml' },
    'release.yml',
    /^ is a link that leads out of its repository \(.+\)$/,
  ],
  [
    'out of it through a folder',
    ['.git'],
    { linked: '@' },
    'linked/release.yml',
    /^ is a link that leads out of its repository/,
  ],
  [
    'out of it to a repository beside it',
    ['inner/.git', 'other/.git', 'other/release.yml'],
    { 'inner/linked': '../other' },
    'inner/linked/release.yml',
    /^ is a link that leads out of its repository/,
  ],
  [
    'through other links',
    ['.git'],
    { a: '@/release.yml', 'release.yml': 'a' },
    'release.yml',
    /leads out of its repository/,
  ],
  [
    'out of its folder, without a repository',
    ['app/x', 'a.yml'],
    { 'app/release.yml': '../a.yml' },
    'app/release.yml',
    /^ is a link that leads out of its folder/,
  ],
  [
    'to what is hidden',
    ['.git', '.env'],
    { 'release.yml': '.env' },
    'release.yml',
    /^ leads to "\.env", which is hidden/,
  ],
  [
    'to a key',
    ['.git', 'AuthKey_1.p8'],
    { 'release.yml': 'AuthKey_1.p8' },
    'release.yml',
    /^ leads to "AuthKey_1\.p8"/,
  ],
  ['to nowhere', ['.git'], { 'release.yml': 'nowhere' }, 'release.yml', /^ is a link that leads nowhere/],
])(
  'a manifest that is a link is refused where it leads %s, with one error',
  async (_what, files, links, path, message) => {
    expect(await loaded(join(await place(files, links), path))).toEqual([expect.stringMatching(message)]);
  },
);
