import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestPaths } from '../../../src/commands/manifest/manifest-paths.ts';
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
