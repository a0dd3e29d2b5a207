import { mkdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../support/load.ts';
import { folderWith, runCli } from '../../support/cli.ts';
import { png } from '../../support/pictures.ts';

const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';
const TEXT = 'metadata: { en-US: { description: { file: ../shared/description.txt } } }\n';
const picture = png(312, 390, { text: 'home' });

/** A repository with manifests in `release`, and what they share beside it. */
async function repository(manifest: string, files: Record<string, string | Buffer> = {}): Promise<string> {
  const folder = await realpath(await folderWith({}));
  const all = { '.git/HEAD': 'ref: refs/heads/main\n', 'release/release.yml': APP + manifest, ...files };
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function loaded(folder: string, root?: string) {
  const path = join(folder, 'release/release.yml');
  const more = root === undefined ? {} : { root };
  const { issues, loaded: found } = await load(path, { env: {}, now: new Date('2026-11-21T00:00:00Z'), ...more });
  return { found, said: issues.map(({ message, hint }) => `${message} (${hint ?? ''})`) };
}

describe('where files of a manifest may lie', () => {
  it('is anywhere in the repository: texts, pictures by name and by glob', async () => {
    const lists = 'screenshots: { en-US: { APP_WATCH_SERIES_3: [../shared/watch/a.png, "../shared/*/*.png"] } }\n';
    const folder = await repository(TEXT + lists, {
      'shared/description.txt': 'Shared.\n',
      'shared/watch/a.png': picture,
      'shared/watch/b.png': png(312, 390, { text: 'other' }),
    });
    const { found, said } = await loaded(folder);
    expect(said).toEqual([]);
    expect(found?.manifest.metadata?.['en-US']).toEqual({ description: 'Shared.' });
    expect(found?.files.map(({ path }) => path)).toEqual(['../shared/watch/a.png', '../shared/watch/b.png']);
  });

  it('is no folder above the repository, whatever leads there', async () => {
    const outer = await repository('', { 'secret.txt': 'x', 'inner/.git/HEAD': 'x', 'inner/release/release.yml': APP });
    const folder = join(outer, 'inner');
    const manifest = join(folder, 'release/release.yml');
    const given = (path: string) =>
      writeFile(manifest, `${APP}metadata: { en-US: { description: { file: ${path} } } }`);
    await given('../../secret.txt');
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('lies outside inner, the folder that holds')]);
    await symlink(outer, join(folder, 'link'));
    await given('../link/secret.txt');
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('lies outside inner')]);
    await writeFile(manifest, `${APP}review: { attachments: ["../../secret.txt"] }`);
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('lies outside inner')]);
    await writeFile(manifest, `${APP}screenshots: { en-US: { APP_WATCH_SERIES_3: ["../../*.png"] } }`);
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('lies outside inner')]);
  });

  it('is the folder of the manifest where there is no repository', async () => {
    const folder = await repository(TEXT, { 'shared/description.txt': 'Shared.' });
    await rm(join(folder, '.git'), { recursive: true });
    expect((await loaded(folder)).said).toEqual([expect.stringContaining("lies outside the manifest's folder")]);
    expect((await loaded(folder, folder)).said).toEqual([]);
  });

  it('is nothing hidden, and nothing called like a key, on the way either', async () => {
    const keys = ['../.git/HEAD', '../AuthKey_AB.p8', '../.ssh/config'];
    const folder = await repository('', { 'AuthKey_AB.p8': 'x', '.ssh/config': 'x' });
    for (const path of keys) {
      const text = `${APP}metadata: { en-US: { description: { file: ${path} } } }`;
      await writeFile(join(folder, 'release/release.yml'), text);
      expect((await loaded(folder)).said).toEqual([expect.stringContaining('ever read')]);
    }
    await writeFile(
      join(folder, 'release/release.yml'),
      `${APP}screenshots: { ja: { APP_WATCH_SERIES_3: ["../.git/*"] } }`,
    );
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('hidden')]);
  });

  it('counts what is hidden from the manifest, which may lie in a hidden folder itself', async () => {
    const folder = await repository('');
    await mkdir(join(folder, '.github'));
    await writeFile(join(folder, '.github/a.txt'), 'Text.');
    const path = join(folder, '.github/release.yml');
    await writeFile(path, `${APP}metadata: { en-US: { description: { file: a.txt } } }`);
    expect((await load(path, { env: {}, now: new Date() })).issues).toEqual([]);
  });

  it('tells what is there where a glob above the manifest finds nothing', async () => {
    const lists = 'screenshots: { ja: { APP_WATCH_SERIES_3: ["../shraed/*.png"] } }\n';
    const folder = await repository(lists, { 'shared/a.png': picture });
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('did you mean "../shared"?')]);
    await writeFile(join(folder, 'release/release.yml'), `${APP}${lists.replace('shraed/*.png', '*.jpg')}`);
    expect((await loaded(folder)).said).toEqual([expect.stringContaining('contains no files')]);
  });
});

describe('--root', () => {
  const validate = (cwd: string, ...args: string[]) => runCli(['validate', 'release/release.yml', ...args], { cwd });

  it('widens or narrows it', async () => {
    const folder = await repository(TEXT, { 'shared/description.txt': 'Shared.' });
    expect(await validate(folder)).toMatchObject({ code: 0 });
    expect((await validate(folder, '--root', 'release')).stdout).toContain("lies outside the manifest's folder");
    await rm(join(folder, '.git'), { recursive: true });
    expect(await validate(folder)).toMatchObject({ code: 3 });
    expect(await validate(folder, '--root', '.')).toMatchObject({ code: 0 });
  });

  it('has to be a folder that holds the manifest', async () => {
    const folder = await repository('', { 'shared/a.txt': 'a' });
    expect(await validate(folder, '--root', 'shared')).toMatchObject({
      code: 64,
      stderr: '--root shared does not hold release/release.yml: name its folder, or one above it\n',
    });
    for (const none of ['nowhere', 'shared/a.txt']) {
      expect(await validate(folder, '--root', none)).toMatchObject({
        code: 64,
        stderr: `--root ${none} is not a folder\n`,
      });
    }
  });
});
