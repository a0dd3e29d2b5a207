import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestPath, manifestPaths } from '../../../src/commands/manifest/manifest-paths.ts';
import { asAnybody } from '../../support/anybody.ts';
import { folderWith } from '../../support/cli.ts';

it('a folder that nobody may look into is named: the manifests in it would be left out in silence', async () => {
  const cwd = await folderWith({ 'a.yml': '' });
  await mkdir(join(cwd, 'b'));
  await chmod(cwd, 0o755);
  await chmod(join(cwd, 'b'), 0);
  const problem = '**/*.yml goes through the folder "b", which can\'t be read: permission denied';
  await asAnybody(() => expect(manifestPaths(['**/*.yml'], { cwd })).rejects.toThrow(problem));
  await chmod(join(cwd, 'b'), 0o755);
  expect(await manifestPaths(['**/*.yml'], { cwd })).toEqual(['a.yml']);
});

it('a command that takes one manifest takes a glob that fits one, and says how many another fits', async () => {
  const cwd = await folderWith({ 'a.yml': '', 'b1.yml': '', 'b2.yml': '', '[x].yml': '' });
  expect(await manifestPath('a*.yml', { cwd })).toBe('a.yml');
  expect(await manifestPath('[x].yml', { cwd })).toBe('[x].yml');
  expect(await manifestPath('not-there.yml', { cwd })).toBe('not-there.yml');
  await expect(manifestPath('b*.yml', { cwd })).rejects.toThrow('b*.yml matches 2 files, and this command takes');
  await expect(manifestPath('release/*.yml', { cwd })).rejects.toThrow('release/*.yml matches no file');
});
