import { mkdir, realpath, symlink } from 'node:fs/promises';
import { basename, join, posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { pathBelow, projectPath } from '../../src/manifest/files/project-path.ts';
import { folderWith } from '../support/cli.ts';

test.each<[system: 'posix' | 'win32', root: string, file: string, name: string]>([
  ['posix', '/work/app', '/work/app/release.yml', 'release.yml'],
  ['posix', '/work/app', '/work/app/ios/release.yml', 'ios/release.yml'],
  ['posix', '/work/app/ci', '/work/app/release.yml', '../release.yml'],
  ['posix', '/work/app/ci', '/work/other/..release.yml', '../../other/..release.yml'],
  ['posix', '/srv/ci', '/home/alice/app/release.yml', 'release.yml'],
  ['posix', '/', '/app/release.yml', 'app/release.yml'],
  ['posix', '/app', String.raw`/app/a\b.yml`, String.raw`a\b.yml`],
  ['posix', '/app', '/app/gro\u0308\u00dfe.yml', 'gr\u00f6\u00dfe.yml'],
  ['win32', String.raw`C:\work\app`, String.raw`C:\work\app\ios\release.yml`, 'ios/release.yml'],
  ['win32', String.raw`C:\work\app\ci`, String.raw`C:\work\app\release.yml`, '../release.yml'],
  ['win32', String.raw`C:\work`, String.raw`C:\Users\alice\release.yml`, 'release.yml'],
  ['win32', String.raw`C:\work`, String.raw`D:\alice\release.yml`, 'release.yml'],
])('%s: from %s, %s is %s', (system, root, file, name) => {
  expect(pathBelow(root, file, { posix, win32 }[system])).toBe(name);
});

test('the repository of the manifest counts; without one, the working directory, links followed on both sides', async () => {
  const folder = await realpath(await folderWith({}));
  await mkdir(join(folder, 'real', 'ios'), { recursive: true });
  await symlink(join(folder, 'real'), join(folder, 'link'));
  const file = join(folder, 'link', 'ios', 'release.yml');
  expect(projectPath(file, join(folder, 'real'))).toBe('ios/release.yml');
  expect(projectPath(file, join(folder, 'link', 'ios'))).toBe('release.yml');
  expect(projectPath(file, folder)).toBe('real/ios/release.yml');
  await mkdir(join(folder, 'real', '.git'));
  for (const cwd of [folder, join(folder, 'link'), '/']) expect(projectPath(file, cwd)).toBe('ios/release.yml');
  expect(projectPath(join(folder, 'none', 'release.yml'), folder)).toBe('none/release.yml');
  expect(projectPath(join(folder, 'real', 'ios', 'release.yml'), join(folder, '..'))).not.toContain(basename(folder));
});
