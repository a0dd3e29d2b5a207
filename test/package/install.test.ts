import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BUNDLED } from '../../scripts/bundled-packages.ts';
import { linksOf, readPages } from '../docs/pages.ts';
import { folderWith, ROOT } from '../support/cli.ts';
import type { Installed } from '../support/package.ts';
import { NODES, packAndInstall, runInstalled } from '../support/package.ts';

const BUNDLE = 'com.example.packed';
const MANIFEST = `app: { bundleId: ${BUNDLE}, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 A }\n`;

const { engines, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
  engines: { node: string };
  version: string;
};

let installed: Installed;
const home = () => join(installed.prefix, 'lib/node_modules/ascend-release');

beforeAll(async () => {
  installed = await packAndInstall();
}, 180_000);
afterAll(() => installed.remove());

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

function isNewEnough(found: string): boolean {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [least = 0, leastMinor = 0] = engines.node.replace('>=', '').split('.').map(Number);
  return major > least || (major === least && minor >= leastMinor);
}

/** The simulator of the package, for the running test. @returns the environment that it prints */
async function startInstalled(node: string): Promise<Record<string, string>> {
  const child = spawn(node, [join(home(), 'dist/cli.js'), 'simulator', '--app', BUNDLE], {
    cwd: installed.prefix,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
  let printed = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    printed += String(chunk);
    if (/ASC_PRIVATE_KEY=.*\n/.test(printed)) break;
  }
  return Object.fromEntries(
    [...printed.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

const found = NODES.map((node) => ({ node, found: versionOf(node) }));

describe.each(found.filter((one) => isNewEnough(one.found)))('the package on Node $found', ({ node }) => {
  it('tells its version, validates, and plans against its own simulator', async () => {
    const cwd = await folderWith({ 'release.yml': MANIFEST });
    const run = (args: string[], env = {}) => runInstalled(installed, node, args, { cwd, env });
    expect(await run(['--version'])).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: '' });
    expect(await run(['validate'])).toMatchObject({ code: 0, stdout: 'release.yml is valid.\n', stderr: '' });
    const env = await startInstalled(node);
    const planned = await run(['plan', '--detailed-exitcode'], env);
    expect(planned).toMatchObject({ code: 2, stdout: expect.stringContaining('2026 A') });
    expect(planned.stderr).toContain(
      `Talking to ${new URL(env['ASC_BASE_URL'] ?? '').host}, not to App Store Connect.`,
    );
    expect((await run(['apply', '--yes'], env)).code).toBe(0);
    expect((await run(['plan', '--detailed-exitcode'], env)).code).toBe(0);
  }, 60_000);

  it('finds the files that lie beside its program: workflows and schemas', async () => {
    const cwd = await folderWith({ 'release.yml': MANIFEST });
    const run = (args: string[]) => runInstalled(installed, node, args, { cwd });
    expect(await run(['init', '--workflows'])).toMatchObject({ code: 0, stderr: '' });
    const names = await readdir(join(home(), 'examples/github-actions'));
    expect(await readdir(join(cwd, '.github/workflows'))).toEqual(names);
    const schema = await run(['schema']);
    expect(schema.stdout).toBe(await readFile(join(home(), 'schemas/release.schema.json'), 'utf8'));
  }, 60_000);
});

describe.each(found.filter((one) => !isNewEnough(one.found)))('the package on Node $found', (one) => {
  it('is refused in words', async () => {
    expect(await runInstalled(installed, one.node, ['plan'])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `ascend needs Node ${engines.node.slice(2)} or later; this is ${one.found}.\n`,
    });
  });
});

describe('a Node that is too old', () => {
  it.each(['14.21.3', '18.20.8', '20.14.0'])('is refused in words: %s', async (old) => {
    const folder = await folderWith({
      'old.cjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${old}' } });`,
    });
    const nodeOptions = `--require ${join(folder, 'old.cjs')}`;
    const { code, stderr } = await runInstalled(installed, process.execPath, ['--version'], { nodeOptions });
    expect([code, stderr]).toEqual([1, `ascend needs Node 20.15 or later; this is ${old}.\n`]);
  });

  it('can read what refuses it: nothing in it is newer, and nothing is loaded before', async () => {
    const text = await readFile(join(home(), 'dist/cli.js'), 'utf8');
    const { code } = await transform(text, { target: 'node12.20', minifyWhitespace: true });
    expect(code.trim()).toBe(text.trim());
    expect(text).not.toMatch(/^import|\bawait\b|\?\.|\?\?/m);
  });
});

describe('what is packed', () => {
  it('is what runs and what explains it: no test, no source, no map', () => {
    const { files } = installed;
    const folders = [...new Set(files.map((path) => path.split('/')[0] ?? ''))].sort();
    const expected = [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist',
      'docs',
      'examples',
    ];
    expect(folders).toEqual(expect.arrayContaining([...expected, 'package.json', 'release.yml.example', 'schemas']));
    expect(folders.filter((name) => ['src', 'test', 'scripts', 'node_modules', '.ci'].includes(name))).toEqual([]);
    expect(files.filter((path) => /\.(?:ts|map|tgz|p8|test\.\w+)$/.test(path))).toEqual([]);
  });

  it('needs nothing beside it: every package that it uses is in it, with its licence', async () => {
    const { dependencies, optionalDependencies, scripts } = JSON.parse(
      await readFile(join(home(), 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined]);
    expect(Object.keys(scripts ?? {}).filter((name) => /install/.test(name))).toEqual([]);
    expect(existsSync(join(home(), 'node_modules'))).toBe(false);
    expect(await readdir(dirname(home()))).toEqual(['ascend-release']);
    const licences = await readFile(join(home(), 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const named = [...licences.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) (\d+\.\d+\.\d+)\n\n(?=.)/gm)];
    expect(named.map(([, name]) => name)).toEqual(expect.arrayContaining(BUNDLED));
    for (const [, name = '', built] of named) {
      const own = await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
      expect([name, built]).toEqual([name, (JSON.parse(own) as { version: string }).version]);
    }
    // As many texts as packages.
    expect(licences.split(`\n${'-'.repeat(80)}\n`)).toHaveLength(named.length);
  });

  it('has every page that another one leads to', () => {
    const packed = readPages().filter(({ path }) => installed.files.includes(path));
    expect(packed.length).toBeGreaterThan(10);
    const missing = packed.flatMap((page) =>
      linksOf(page)
        .map((link) => link.split('#')[0] ?? '')
        .filter((link) => link.endsWith('.md') && !link.startsWith('https:'))
        .map((link) => posix.join(posix.dirname(page.path), link))
        .filter((path) => !installed.files.includes(path)),
    );
    expect(missing).toEqual([]);
  });

  it('passes publint', () => {
    const publint = join(ROOT, 'node_modules/.bin/publint');
    expect(execFileSync(publint, [installed.tarball, '--strict'], { encoding: 'utf8' })).toContain('All good!');
  });
});
