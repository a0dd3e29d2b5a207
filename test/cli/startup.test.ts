import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, ROOT, spawnCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { ipa } from '../support/zip.ts';

/** Every file of JavaScript that a run loads, as a path within the repository: Node's own record of what was covered. */
async function loadedBy(...args: string[]): Promise<string[]> {
  const { files, stderr } = await loadedIn({}, ...args);
  expect(stderr).toBe('');
  return files;
}

async function loadedIn(env: Record<string, string>, ...args: string[]): Promise<{ files: string[]; stderr: string }> {
  const folder = await folderWith({});
  const { code, stderr } = await spawnCli(args, { env: { NODE_V8_COVERAGE: folder, ...env } });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const [record = '', ...more] = await readdir(folder);
  expect(more).toEqual([]);
  const { result } = JSON.parse(await readFile(join(folder, record), 'utf8')) as { result: { url: string }[] };
  const files = result.filter(({ url }) => url.startsWith('file:'));
  return { files: files.map(({ url }) => fileURLToPath(url).slice(ROOT.length)), stderr };
}

const MANIFEST = 'app:\n  bundleId: com.example.app\n  platform: IOS\nversion:\n  versionString: "1.0"\n';

async function validateLoads(): Promise<string[]> {
  return loadedBy('validate', join(await folderWith({ 'release.yml': MANIFEST }), 'release.yml'));
}

// What a start costs is a matter of what it loads. The benchmark has the times.
describe('a start loads little', () => {
  test.each(['--version', '-V'])('%s: one file, after the one that looks at Node', async (flag) => {
    expect(await loadedBy(flag)).toEqual(['dist/cli.js', 'dist/main.js']);
  });

  test('validate: a few files of dist, and nothing else', async () => {
    const files = await validateLoads();
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([]);
    expect(files).toContainEqual(expect.stringMatching(/^dist\/chunks\/validate-/));
    expect(files.length).toBeLessThanOrEqual(14);
  });

  test('validate: nothing that compiles a schema', async () => {
    const texts = await Promise.all((await validateLoads()).map((file) => readFile(join(ROOT, file), 'utf8')));
    expect(texts.join('\n')).toContain('is valid.');
    expect(texts.filter((text) => /\bnew Function\(|\beval\(/.test(text))).toEqual([]);
  });

  test('plan: no spinner where nobody watches, and neither HTTP/2 nor a cache of answers', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
    const folder = await folderWith({ 'release.yml': MANIFEST });
    const { files, stderr } = await loadedIn(simulator.env, 'plan', join(folder, 'release.yml'));
    const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
    const text = texts.join('\n');
    expect(stderr).toContain('Reading App Store Connect');
    expect(/bouncingBall|require\("http2"\)|Keyv/.exec(text)?.[0]).toBeUndefined();
  });

  test('plan and apply: packages are loaded by who needs them', async () => {
    const help = await Promise.all([loadedBy('plan', '--help'), loadedBy('apply', '--help'), loadedBy('--help')]);
    for (const files of help)
      expect(
        files.filter((file) => !/^dist\/(?:(?:cli|main)\.js$|commands\/program\.js$|chunks\/chunk-)/.test(file)),
      ).toEqual([]);
  });
});

// A package of CommonJS has other exports there than in the source, where it is loaded late.
describe('what is loaded late works in the built program', () => {
  test('an archive is looked into', async () => {
    const products = '  ipa: App.ipa\nproducts: { inAppPurchases: { com.example.app.tip: { name: Tip } } }\n';
    const folder = await folderWith({ 'release.yml': MANIFEST + products, 'App.ipa': ipa({}) });
    const { code, stdout } = await spawnCli(['validate', join(folder, 'release.yml')], {});
    expect(stdout).toContain('com.example.app.tip stands nowhere in "App.ipa"');
    expect(code).toBe(0);
  });
});
