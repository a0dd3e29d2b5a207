import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { init } from '../../src/commands/init.ts';
import type { Io } from '../../src/commands/io.ts';
import { firstManifest } from '../../src/import/first-manifest.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { load } from '../support/load.ts';
import { startTestSimulator } from '../support/simulator.ts';

const NOW = new Date('2026-09-01T12:00:00Z');

/** Runs `ascend init` as on a terminal at which this is typed. */
async function asked(cwd: string, typed: string, { options = {}, workflows = '/nowhere', isOver = false } = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  let stdout = '';
  const io: Io = {
    ...{ env: {}, cwd, home: '/nowhere', now: NOW, stdin, stderr },
    stdout: { write: (text) => void (stdout += text), annotate: () => {} },
    graceful: () => new AbortController().signal,
  };
  stdin.write(typed);
  if (isOver) stdin.end();
  const outcome = await init(options, io, workflows);
  return { outcome, stdout, stderr: String(stderr.read() ?? '') };
}

const written = (folder: string) => readFile(join(folder, 'release.yml'), 'utf8');

describe('ascend init', () => {
  it('writes a small manifest that is valid, and says that the app was not looked up', async () => {
    const folder = await folderWith({});
    const { code, stdout, stderr } = await runCli(['init', '--app', 'com.example.notes', '--platform', 'MAC_OS'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Wrote release.yml.\nNext:  ascend validate  checks it offline,  ascend plan  shows what would change.\n',
    );
    expect(stderr).toMatch(/^The app was not looked up in App Store Connect: .*\n$/);
    expect(await written(folder)).toContain('app:\n  bundleId: com.example.notes\n  platform: MAC_OS\n');
    expect(await runCli(['validate'], { cwd: folder })).toMatchObject({ code: 0, stdout: 'release.yml is valid.\n' });
  });

  it('looks the app up', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp({ bundleId: 'com.example.notes', name: 'Notes\u202e', primaryLocale: 'ja' });
    const folder = await folderWith({});
    const { stderr } = await runCli(['init', '--app', 'com.example.notes'], { cwd: folder, env: simulator.env });
    expect(stderr).toContain('Found Notes⟨U+202E⟩ in App Store Connect.\n');
    expect(await written(folder)).toContain('sells of Notes⟨U+202E⟩.\n');
    expect(await written(folder)).toContain('#   ja:\n');
    const other = await folderWith({});
    const unknown = await runCli(['init', '--app', 'com.example.other'], { cwd: other, env: simulator.env });
    expect(unknown.stderr).toContain('There is no app with the bundle ID com.example.other');
    expect(await written(other)).toContain('bundleId: com.example.other');
  });

  it('proposes lines that are valid without their #', async () => {
    const text = firstManifest({
      bundleId: 'com.example.notes',
      platform: 'IOS',
      name: 'x\nallow: [y]',
      primaryLocale: 'ja\nsilence: z',
    });
    const folder = await folderWith({ 'release.yml': text });
    expect((await load('release.yml', { cwd: folder, env: {}, now: NOW })).issues).toEqual([]);
    const plain = firstManifest({ bundleId: 'com.example.notes', platform: 'IOS', primaryLocale: 'ja' });
    const [head = '', proposals = ''] = plain.split('# What could come next; without their # these lines are valid:\n');
    await writeFile(join(folder, 'release.yml'), head + proposals.replaceAll(/^# /gm, ''));
    const { issues, loaded } = await load('release.yml', { cwd: folder, env: {}, now: NOW });
    expect(issues).toEqual([]);
    expect(loaded?.manifest).toMatchObject({
      version: { versionString: '1.0.0' },
      metadata: { ja: { whatsNew: '- Fixed bugs' } },
      release: { goal: 'prepare' },
    });
  });

  it('asks three questions on a terminal, again where an answer will not do', async () => {
    const workflows = await folderWith({ 'ascend.yml': 'on: push\n', 'README.md': 'x' });
    const folder = await folderWith({});
    const { outcome, stdout, stderr } = await asked(folder, 'a b\n\ncom.example.notes\nphone\ntv_os\ny\n', {
      workflows,
    });
    expect(outcome).toBe('done');
    expect(stderr.match(/Bundle ID of the app/g)).toHaveLength(3);
    expect(stderr).toContain('"a b" is not a bundle id');
    expect(stderr.match(/Platform, IOS/g)).toHaveLength(2);
    expect(stderr.match(/Write workflow files/g)).toHaveLength(1);
    expect(await written(folder)).toContain('  bundleId: com.example.notes\n  platform: TV_OS\n');
    expect(stdout).toContain('Wrote .github/workflows/ascend.yml. They need ascend-release');
    expect(await readFile(join(folder, '.github/workflows/ascend.yml'), 'utf8')).toBe('on: push\n');
  });

  it('asks for no more than the options leave open, and takes an empty answer for the usual', async () => {
    const workflows = await folderWith({ 'a.yml': '' });
    const folder = await folderWith({});
    const { stderr } = await asked(folder, '\n\n', { options: { app: 'com.example.notes' }, workflows });
    expect(stderr).not.toContain('Bundle ID of');
    expect(await written(folder)).toContain('platform: IOS\n');
    await expect(readFile(join(folder, '.github/workflows/a.yml'))).rejects.toThrow('ENOENT');
  });

  it.each(['', 'com.example.notes\n', 'com.example.notes\nIO\u0003'])(
    'writes nothing once nobody answers any more: %j',
    async (typed) => {
      const folder = await folderWith({});
      expect((await asked(folder, typed, { isOver: true })).outcome).toBe('interrupted');
      await expect(written(folder)).rejects.toThrow('ENOENT');
    },
  );

  it('puts workflows into the repository, and leaves those that are there', async () => {
    const workflows = await folderWith({ 'a.yml': 'new a\n', 'b.yaml': 'new b\n' });
    const folder = await folderWith({});
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    await mkdir(join(folder, 'app'));
    await writeFile(join(folder, '.github/workflows/a.yml'), 'mine\n');
    const options = { app: 'com.example.notes', platform: 'IOS', workflows: true };
    const { stdout } = await asked(join(folder, 'app'), '', { options, workflows });
    expect(stdout).toContain(
      'Wrote ../.github/workflows/b.yaml. They need ascend-release in package.json, and the API key in secrets, as docs/ci.md says.\nLeft ../.github/workflows/a.yml as it was.\n',
    );
    expect(await readFile(join(folder, '.github/workflows/a.yml'), 'utf8')).toBe('mine\n');
    expect(await readFile(join(folder, '.github/workflows/b.yaml'), 'utf8')).toBe('new b\n');
  });

  it('puts workflows beside a manifest that is there, such as a pulled one, and asks nothing', async () => {
    const workflows = await folderWith({ 'a.yml': 'new a\n' });
    const folder = await folderWith({ 'release.yml': 'mine' });
    const { outcome, stdout, stderr } = await asked(folder, '', { options: { workflows: true }, workflows });
    expect([outcome, stderr]).toEqual(['done', '']);
    expect(stdout).toMatch(/^Wrote \.github\/workflows\/a\.yml\. They need .*\n$/);
    expect(await written(folder)).toBe('mine');
    await expect(asked(folder, '', { options: { workflows: true } })).rejects.toThrow('no workflow files to write');
  });

  it('points the workflows of this package to the manifest', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, "a: 'b' #1"));
    const names = ['apply.yml', 'drift.yml', 'follow.yml', 'plan.yml', 'validate.yml'];
    for (const [cwd, manifest, paths] of [
      [folder, 'release.yml', '**'],
      [join(folder, "a: 'b' #1"), "a: 'b' #1/release.yml", "a: 'b' #1/**"],
    ] as const) {
      const { code } = await runCli(['init', '--app', 'com.example.notes', '--workflows'], { cwd });
      expect(code).toBe(0);
      const found = new Map<string, string>();
      for (const name of names) {
        const file = join(folder, '.github/workflows', name);
        const text = await readFile(file, 'utf8');
        expect(JSON.stringify(parse(text))).not.toContain('release/release.yml');
        expect(JSON.stringify(parse(text))).toContain(JSON.stringify({ manifest }).slice(1, -1));
        await rm(file);
        found.set(name, text);
      }
      expect(parse(found.get('apply.yml') ?? '')).toMatchObject({ on: { push: { paths: [paths] } } });
    }
  });

  it.each<[string, string[], string]>([
    ['nobody to ask', [], 'Nobody can be asked here: say which app it is with  --app BUNDLE_ID\n'],
    [
      'no bundle id',
      ['--app', 'a b'],
      '--app "a b" is not a bundle id: letters, digits and hyphens, with periods between them\n',
    ],
    ['an empty one', ['--app', ''], '--app can’t be empty\n'],
  ])('ends with a sentence: %s', async (_what, args, said) => {
    const folder = await folderWith({});
    expect(await runCli(['init', ...args], { cwd: folder })).toMatchObject({ code: 64, stdout: '', stderr: said });
    await expect(written(folder)).rejects.toThrow('ENOENT');
  });

  it('says what could be imported', async () => {
    const folder = await folderWith({ 'store.config.json': '{}' });
    const { stderr } = await runCli(['init', '--app', 'com.example.notes'], { cwd: folder });
    expect(stderr).toContain('store.config.json is here:  ascend import eas  writes what it says.\n');
  });

  it('writes over nothing: neither a manifest nor what a link leads to', async () => {
    const folder = await folderWith({ 'release.yml': 'mine' });
    const said =
      'release.yml is here already; ascend init writes over nothing. For workflow files beside it:  ascend init --workflows\n';
    expect(await runCli(['init', '--app', 'a.b'], { cwd: folder })).toMatchObject({ code: 64, stderr: said });
    expect(await written(folder)).toBe('mine');
    const linked = await folderWith({});
    await symlink(join(folder, 'other.yml'), join(linked, 'release.yml'));
    expect(await runCli(['init', '--app', 'a.b'], { cwd: linked })).toMatchObject({ code: 64, stderr: said });
    await expect(readFile(join(folder, 'other.yml'))).rejects.toThrow('ENOENT');
  });
});

it.each([['validate'], ['plan'], ['apply', '--yes'], ['status']])(
  '%s without a manifest says what writes one',
  async (...args) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: await folderWith({}) });
    expect(code).toBe(3);
    expect(stdout + stderr).toContain(
      'release.yml does not exist\n    ascend init writes a small one, ascend pull --app BUNDLE_ID writes what App Store Connect has',
    );
  },
);
