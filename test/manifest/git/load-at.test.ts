import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { kinds } from '../../../src/kinds/index.ts';
import { loadManifestAt } from '../../../src/manifest/git/load-at.ts';
import { folderWith } from '../../support/cli.ts';
import { png } from '../../support/pictures.ts';
import { GIT_ENV, repository } from '../../support/repository.ts';

const HEAD = 'app: { bundleId: com.example.at, platform: IOS }\nversion: { versionString: "1.0" }\n';
const WITH_TEXT = `${HEAD}metadata: { en-US: { description: { file: texts/en.txt } } }\n`;
const withPictures = (...paths: string[]) =>
  `${HEAD}screenshots: { en-US: { APP_IPHONE_67: ${JSON.stringify(paths)} } }\n`;

type Place = Awaited<ReturnType<typeof repository>>;

/** The manifest as it is at a commit. `left`: what lies in the folder for temporary files afterwards. */
async function at(
  { folder, root = folder }: Pick<Place, 'folder'> & { root?: string },
  ref = 'HEAD',
  path = 'release.yml',
  env: NodeJS.ProcessEnv = {},
) {
  const temporary = await folderWith({});
  vi.stubEnv('TMPDIR', temporary);
  const [name = '', ...parents] = path.split('/').toReversed();
  const found = await loadManifestAt(
    ref,
    { area: { folder: join(folder, ...parents.toReversed()), root }, name },
    { env: { ...GIT_ENV, ...env }, now: new Date('2026-09-01T12:00:00Z'), remote: true },
    kinds,
  ).finally(() => vi.unstubAllEnvs());
  return { ...found, left: await readdir(temporary) };
}

/** Texts and names of what it wants. */
function wanted(found: Awaited<ReturnType<typeof at>>): string {
  expect(found).toMatchObject({ commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
  expect(found).not.toHaveProperty('problem');
  return JSON.stringify('loaded' in found ? found.loaded?.wants : undefined);
}

describe('a manifest is read as it is at the commit', () => {
  test('with its texts, whatever lies in the working tree by now', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': 'As committed' });
    await place.put({ 'release.yml': 'broken: [', 'texts/en.txt': 'As edited' });
    const found = await at(place);
    expect(wanted(found)).toContain('As committed');
    expect(found.left).toEqual([]);
  });

  test('from a folder below, with pictures by name, by glob, and through links', async () => {
    const pictures = ['one', 'two', 'three', 'four'].map((text) => png(1290, 2796, { text }));
    const [one, two, three, four] = pictures.map((picture) => picture);
    const place = await repository({ 'readme.txt': '' });
    await place.put({
      'ios/release.yml': withPictures('shots/1.png', 'shots/more/*.png', 'linked/*.png', 'own.png'),
      'ios/shots/1.png': one ?? '',
      'ios/shots/more/2.png': two ?? '',
      'ios/elsewhere/3.png': three ?? '',
      'ios/elsewhere/4.jpg.txt': 'no picture',
      'ios/kept/4.png': four ?? '',
    });
    await symlink('elsewhere', join(place.folder, 'ios/linked'));
    await symlink('kept/4.png', join(place.folder, 'ios/own.png'));
    await place.commit();
    const text = wanted(await at(place, 'HEAD', 'ios/release.yml'));
    for (const name of ['shots/1.png', 'shots/more/2.png', 'linked/3.png', 'own.png']) expect(text).toContain(name);
  });

  test('where the manifest itself is a link', async () => {
    const place = await repository({
      'ios/base.yml': WITH_TEXT,
      'ios/texts/en.txt': 'x',
      'texts/en.txt': 'Beside the link',
    });
    await symlink('ios/base.yml', join(place.folder, 'release.yml'));
    await place.commit();
    expect(wanted(await at(place))).toContain('Beside the link');
  });

  test('with what it shares with others in the repository, as far as the caller lets it', async () => {
    const shared =
      WITH_TEXT.replace('texts/en.txt', '../shared/en.txt') + withPictures('../shared/*.png').replace(HEAD, '');
    const place = await repository({ 'all/ios/release.yml': shared });
    await place.put({ 'all/shared/en.txt': 'Shared text', 'all/shared/1.png': png(1290, 2796, { text: '1' }) });
    await place.commit();
    for (const root of [place.folder, join(place.folder, 'all'), '/']) {
      expect(wanted(await at({ ...place, root }, 'HEAD', 'all/ios/release.yml'))).toContain('Shared text');
    }
    const near = await at({ ...place, root: join(place.folder, 'all/ios') }, 'HEAD', 'all/ios/release.yml');
    expect(near).toMatchObject({ problem: expect.stringContaining("lies outside the manifest's folder") as string });
  });

  test('with the folders that it names', async () => {
    const place = await repository({ 'release.yml': `${HEAD}metadata: { from: texts }\n` });
    await place.put({ 'texts/en-US/description.txt': 'From a folder', 'texts/ja/keywords.txt': 'one,two' });
    await place.commit();
    const text = wanted(await at(place));
    for (const one of ['From a folder', 'two']) expect(text).toContain(one);
  });

  test('as it was committed: no filter, no hook and no program of the settings is run', async () => {
    const place = await repository({
      'release.yml': WITH_TEXT,
      'texts/en.txt': 'Plain',
      '.gitattributes': '*.txt filter=x diff=x ident\n',
    });
    const trap = join(place.folder, 'trap');
    await writeFile(trap, `#!/bin/sh\ntouch ${place.folder}/sprung\ncat\n`);
    await chmod(trap, 0o755);
    for (const key of [
      'filter.x.smudge',
      'filter.x.process',
      'diff.x.textconv',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
    ]) {
      await place.git('config', key, trap);
    }
    await place.git('config', 'alias.cat-file', `!${trap}`);
    await mkdir(join(place.folder, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction'])
      await symlink(trap, join(place.folder, '.git/hooks', hook));
    expect(wanted(await at(place))).toContain('Plain');
    expect(await readdir(place.folder)).not.toContain('sprung');
  });

  test('of the repository in which it lies, whatever the environment names', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': 'Right' });
    const other = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': 'Wrong' });
    const env = { GIT_DIR: join(other.folder, '.git'), GIT_WORK_TREE: other.folder, GIT_CONFIG_COUNT: 'x' };
    expect(wanted(await at(place, 'HEAD', 'release.yml', env))).toContain('Right');
  });

  test('by any name of the commit', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': 'First' });
    await place.git('tag', '--annotate', '--message', 'tag', 'v1');
    await place.put({ 'texts/en.txt': 'Second' });
    await place.commit();
    for (const ref of ['HEAD~1', 'v1', place.first, place.first.slice(0, 10), 'refs/tags/v1'])
      expect(wanted(await at(place, ref))).toContain('First');
    expect(wanted(await at(place, 'main'))).toContain('Second');
  });
});

describe('what the guards refuse in a folder they refuse at a commit', () => {
  test.each<[what: string, link: string, target: string]>([
    ['out of the repository', 'texts', '/etc'],
    ['up and out', 'texts', '../..'],
    ['to git itself', 'texts/en.txt', '../.git/config'],
  ])('a link that leads %s', async (_what, link, target) => {
    const place = await repository({ 'release.yml': WITH_TEXT });
    await mkdir(join(place.folder, link, '..'), { recursive: true });
    await symlink(target, join(place.folder, link));
    await place.commit();
    const { left, ...found } = await at(place);
    expect(found).not.toHaveProperty('loaded');
    expect(found).toMatchObject({ problem: expect.stringContaining('has an invalid release.yml, line 3') as string });
    expect(left).toEqual([]);
  });

  test('a private key is not even taken out of the repository', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT.replace('en.txt', 'key.p8'), 'texts/key.p8': 'x' });
    expect(await at(place)).toMatchObject({
      problem: expect.stringContaining('called like a file with secrets') as string,
    });
  });

  test('a folder that only looks like a repository is none', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': 'Right' });
    // What a pull request can bring: the insides of a bare repository, beside a manifest.
    const bare = await repository({ 'texts/en.txt': 'Wrong' });
    await place.git('clone', '--quiet', '--bare', bare.folder, join(place.folder, 'ios'));
    await place.put({ 'ios/release.yml': WITH_TEXT, 'ios/texts/en.txt': 'Right' });
    await place.commit();
    expect(wanted(await at(place, 'HEAD', 'ios/release.yml'))).toContain('Right');
  });
});

describe('Git LFS', () => {
  const picture = png(1290, 2796, { text: 'kept elsewhere' });
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${picture.length}\n`;

  test('a pointer without its content is named', async () => {
    const place = await repository({ 'release.yml': withPictures('a.png'), 'a.png': pointer });
    expect(await at(place)).toMatchObject({
      problem:
        'names "a.png", which Git LFS keeps, and this clone has its pointer alone (run  git lfs fetch  for it first)',
      left: [],
    });
  });

  test('also where it would pass for a text', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': pointer });
    expect(await at(place)).toMatchObject({
      problem: expect.stringContaining('"texts/en.txt", which Git LFS keeps') as string,
    });
  });

  test('a content that was fetched is used, if it is what the pointer says', async () => {
    const place = await repository({ 'release.yml': withPictures('a.png'), 'a.png': pointer });
    const store = join('.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    await place.put({ [store]: picture });
    expect(wanted(await at(place))).toContain('a.png');
    await place.put({ [store]: png(1290, 2796, { text: 'another' }) });
    expect(await at(place)).toHaveProperty('problem');
  });
});

describe('clones that do not have everything', () => {
  test('a shallow one is named, with what to do', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT });
    await place.commit();
    const clone = await folderWith({});
    await place.git('clone', '--quiet', '--depth=1', `file://${place.folder}`, clone);
    expect(await at({ folder: clone }, 'origin/topic')).toMatchObject({
      unusable: {
        problem: 'there is no commit origin/topic in this shallow clone',
        hint: 'run  git fetch origin topic  first; with actions/checkout, set  fetch-depth: 0',
      },
    });
    expect(await at({ folder: clone }, place.first)).toHaveProperty('unusable');
  });

  test('of one without contents nothing is fetched', async () => {
    const place = await repository({ 'release.yml': WITH_TEXT, 'texts/en.txt': 'x' });
    await place.git('config', 'uploadpack.allowFilter', 'true');
    const clone = await folderWith({});
    await place.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${place.folder}`, clone);
    await place.git('config', 'uploadpack.allowFilter', 'true');
    const packs = async () => (await readdir(join(clone, '.git/objects/pack'))).length;
    const before = await packs();
    expect(await at({ folder: clone })).toMatchObject({
      problem: expect.stringContaining('a clone without --filter') as string,
      left: [],
    });
    expect(await packs()).toBe(before);
  });
});

/** A command called git that says this and fails. */
async function failingGit(message: string): Promise<NodeJS.ProcessEnv> {
  const folder = await folderWith({ git: `#!/bin/sh\necho '${message}' >&2\nexit 128\n` });
  await chmod(join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${GIT_ENV.PATH}` };
}

test('a repository of somebody else is named, with what to do', async () => {
  const place = await repository({ 'release.yml': WITH_TEXT });
  const env = await failingGit(`fatal: detected dubious ownership in repository at "${place.folder}"`);
  expect(await at(place, 'main', 'release.yml', env)).toMatchObject({
    unusable: {
      problem: `git does not read the repository in ${place.folder}, because it belongs to another user`,
      hint: `if it may be trusted:  git config --global --add safe.directory ${place.folder}`,
    },
  });
});

test('what is called .git and is none is named', async () => {
  const place = await repository({ 'release.yml': WITH_TEXT });
  await place.put({ 'inner/.git': 'gitdir: nowhere\n', 'inner/release.yml': HEAD });
  expect(await at(place, 'main', 'inner/release.yml')).toMatchObject({
    unusable: { problem: `git finds no repository in ${join(place.folder, 'inner')}` },
  });
});

test('git gets nothing of the environment but what it needs', async () => {
  const place = await repository({ 'release.yml': WITH_TEXT });
  const folder = await folderWith({ git: `#!/bin/sh\nenv > ${place.folder}/environment\nexit 1\n` });
  await chmod(join(folder, 'git'), 0o755);
  await at(place, 'main', 'release.yml', {
    PATH: `${folder}:${GIT_ENV.PATH}`,
    ASC_PRIVATE_KEY: 'a key',
    GIT_SSH_COMMAND: 'x',
  });
  const environment = await readFile(join(place.folder, 'environment'), 'utf8');
  expect(environment).toContain('GIT_TERMINAL_PROMPT=0');
  expect(environment).not.toMatch(/ASC_|GIT_SSH/);
});
