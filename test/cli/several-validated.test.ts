import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';

const app = (platform: string | undefined, more = '', bundleId = 'com.example.notes') =>
  `app:\n  bundleId: ${bundleId}\n${platform === undefined ? '' : `  platform: ${platform}\n`}${more}`;

async function validated(files: Record<string, string>, ...args: string[]) {
  const cwd = await folderWith({});
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return runCli(['validate', ...args], { cwd });
}

describe('several manifests', () => {
  it('are named by a glob that no shell has looked at, each once, in natural order', async () => {
    const names = ['release/ios-10.yml', 'release/ios-2.yml', 'release/deep/mac.yml'];
    const files = Object.fromEntries(names.map((name, at) => [name, app('IOS', '', `com.example.a${at}`)]));
    const { code, stdout } = await validated(files, 'release/*.yml', './release/ios-2.yml', 'release/**/mac.yml');
    expect(stdout).toBe('release/ios-2.yml is valid.\nrelease/ios-10.yml is valid.\nrelease/deep/mac.yml is valid.\n');
    expect(code).toBe(0);
  });

  it('are asked for in vain where a glob fits none', async () => {
    expect(await validated({}, 'release/*.yml')).toMatchObject({ code: 64, stderr: 'release/*.yml matches no file\n' });
  });

  it('may not be two of one app and platform', async () => {
    const { code, stdout } = await validated(
      { 'a.yml': app('IOS'), 'b.yml': app('IOS'), 'c.yml': app('MAC_OS') },
      '*.yml',
    );
    expect(code).toBe(3);
    expect(stdout).toContain('b.yml:1:1');
    expect(stdout).toContain('a.yml manages com.example.notes on IOS as well');
    expect(stdout).toContain('a.yml is valid.');
    expect(stdout).not.toContain('b.yml is valid.');
    expect((await validated({ 'a.yml': app(undefined), 'b.yml': app(undefined) }, '*.yml')).stdout).toContain(
      'a.yml manages com.example.notes without a platform as well',
    );
  });

  it.each([
    ['metadata: { en-US: { name: First } }', 'metadata: { en-US: { name: Second } }', 'metadata.en-US.name'],
    [
      'metadata: { en-US: { subtitle: A } }',
      'metadata: { default: { subtitle: B }, en-US: {} }',
      'metadata.en-US.subtitle',
    ],
    ['metadata: { ja: null }', 'metadata: { ja: { name: Second } }', 'metadata.ja'],
    ['  categories: { primary: GAMES }', '  categories: { primary: BUSINESS }', 'app.categories.primary'],
    ['  primaryLocale: ja', '  primaryLocale: en-US', 'app.primaryLocale'],
    ['  eula: Ours', '  eula: null', 'app.eula'],
    ['ageRating: { gambling: true }', 'ageRating: { gambling: false }', 'ageRating.gambling'],
    [
      'pricing: { baseTerritory: USA, price: "1.99" }',
      'pricing: { baseTerritory: USA, price: "2.99" }',
      'pricing.price',
    ],
    ['territories: { available: [USA] }', 'territories: { available: all }', 'territories.available'],
    [
      'accessibility: { IPHONE: { supportsVoiceover: true } }',
      'accessibility: { IPHONE: { supportsVoiceover: false } }',
      'accessibility.IPHONE.supportsVoiceover',
    ],
  ])('may not disagree on what an app has once: %s', async (ios, mac, place) => {
    const { code, stdout } = await validated(
      { 'ios.yml': app('IOS', ios), 'mac.yml': app('MAC_OS', mac) },
      'ios.yml',
      'mac.yml',
    );
    expect(code).toBe(3);
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain(`${place} is not what ios.yml:`);
    expect(words).toMatch(/mac\.yml:\d+:\d+/);
    expect(stdout).toContain('ios.yml is valid.');
  });

  it('may say the same, and differ in what belongs to a version', async () => {
    const shared = 'pricing: { baseTerritory: USA, price: "1.99" }\nterritories: { available: [USA, JPN] }\n';
    const ios = `${shared}metadata: { en-US: { name: First, description: For phones } }\nversion: { versionString: "1.0" }\n`;
    const mac = `${shared.replace('USA, JPN', 'JPN, USA')}metadata: { en-US: { name: First, description: For Macs } }\nversion: { versionString: "2.0" }\n`;
    const { code, stdout } = await validated({ 'ios.yml': app('IOS', ios), 'mac.yml': app('MAC_OS', mac) }, '*.yml');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ios.yml is valid.\nmac.yml is valid.\n' });
  });

  it('of different apps have nothing to do with each other', async () => {
    const files = {
      'a.yml': app('IOS', 'ageRating: { gambling: true }'),
      'b.yml': app('IOS', 'ageRating: { gambling: false }', 'com.example.b'),
    };
    expect(await validated(files, '*.yml')).toMatchObject({ code: 0 });
  });

  it('quote no text, which may come from a variable', async () => {
    const files = {
      'a.yml': app('IOS', 'metadata: { en-US: { name: Alpha } }'),
      'b.yml': app('MAC_OS', 'metadata: { en-US: { name: Beta } }'),
    };
    expect((await validated(files, '*.yml')).stdout).not.toMatch(/Alpha|Beta/);
  });

  it('annotate the later file', async () => {
    const files = { 'a.yml': app('IOS'), 'b.yml': app('IOS') };
    expect((await validated(files, '*.yml', '--format', 'github')).stdout).toContain('::error file=b.yml,line=1,col=1');
  });
});
