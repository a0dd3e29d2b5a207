import { readdirSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli, spawnCli } from '../support/cli.ts';
import { againstPlanSchema } from '../support/plan-schema.ts';
import { GIT_ENV, repository } from '../support/repository.ts';
import { startTestSimulator } from '../support/simulator.ts';

const BUNDLE = 'com.example.base';

interface Texts {
  copyright?: string;
  keywords?: string;
  promotionalText?: string;
  description?: string;
  ja?: string;
}

/** A manifest with these texts; what is not given is not managed. */
function manifest({ copyright, ja, ...texts }: Texts): string {
  return JSON.stringify({
    app: { bundleId: BUNDLE, platform: 'IOS' },
    version: { versionString: '1.0', ...(copyright === undefined ? {} : { copyright }) },
    metadata: { 'en-US': texts, ...(ja === undefined ? {} : { ja: { description: ja } }) },
  });
}

const ON_MAIN = { copyright: '2026 Main', keywords: 'main,words', promotionalText: 'Only on main' };

/** An app, and a repository whose branch `main` has a manifest that App Store Connect differs from. */
async function setting(onMain: string | null = manifest(ON_MAIN), path = 'release.yml') {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  const localizations = { 'en-US': { description: 'Old text' }, ja: { description: '古い' } };
  simulator.addApp({
    bundleId: BUNDLE,
    name: 'Base',
    territories: { available: 'all' },
    versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', copyright: '2025', localizations }],
  });
  const place = await repository(onMain === null ? { 'readme.txt': 'no manifest' } : { [path]: onMain });
  await place.git('switch', '--quiet', '--create', 'branch');
  const env = { ...simulator.env, ...GIT_ENV };
  const run = (...args: string[]) => runCli(args, { cwd: place.folder, env });
  const planned = async (...args: string[]): Promise<Plan> => {
    const { stdout, stderr } = await run('plan', path, '--format', 'json', ...args);
    expect(stderr).not.toMatch(/error|fail/i);
    return JSON.parse(stdout) as Plan;
  };
  return { ...place, simulator, exchanges, env, run, planned };
}

describe('plan --base', () => {
  it('says of each change whether the manifest at the base asks for it as well', async () => {
    const { put, planned, first } = await setting();
    await put({ 'release.yml': manifest({ ...ON_MAIN, keywords: 'branch,words', description: 'New text' }) });
    const { base, changes } = await planned('--base', 'main');
    expect(base).toMatchObject({ ref: 'main', commit: first });
    expect(base?.changes.map(({ field, origin, base: atBase }) => ({ field, origin, ...atBase }))).toEqual(
      expect.arrayContaining([
        { field: 'copyright', origin: 'pending' },
        { field: 'promotionalText', origin: 'pending' },
        { field: 'description', origin: 'new' },
        { field: 'keywords', origin: 'new', after: { words: ['main', 'words'] } },
      ]),
    );
    expect(base?.changes).toHaveLength(changes.length);
    expect(base?.withdrawn).toEqual([]);
  });

  it('shows what is new first, then what is pending, and what only the base asks for', async () => {
    const { put, run } = await setting();
    const branch = { copyright: ON_MAIN.copyright, keywords: 'branch,words', description: 'New text' };
    await put({ 'release.yml': manifest(branch) });
    const { stdout } = await run('plan', '--base', 'main');
    const lines = stdout.split('\n');
    expect(lines[1]).toContain('2 changes new in this branch · 1 pending already');
    const at = (text: string) => {
      expect(stdout).toContain(text);
      return stdout.indexOf(text);
    };
    const places = [
      at('New in this branch: 2 changes'),
      at('description  {-Old-}{+New+} text'),
      at('keywords: main has main, words'),
      at('Pending already: 1 change (App Store Connect differs from main)'),
      at('~ copyright  2025 → "2026 Main"'),
      at(
        'Asked for by main, and not by this branch\n  · en-US · version information, promotionalText → "Only on main"',
      ),
      at('Plan: 2 to change (2 operations).\nCompared with main at '),
    ];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves the digest as it is, and what apply does', async () => {
    const { put, planned, run, folder } = await setting();
    await put({ 'release.yml': manifest({ ...ON_MAIN, description: 'New text' }) });
    const [plain, compared] = [await planned(), await planned('--base', 'main', '--out', 'plan.json')];
    const { base, ...others } = compared;
    expect(others).toEqual(plain);
    expect(base?.changes.length).toBeGreaterThan(0);
    expect(againstPlanSchema(compared)).toEqual([]);
    const shown = await run('show', 'plan.json');
    expect(shown.stdout).toContain('New in this branch: 1 change\n');
    expect((await run('apply', 'plan.json')).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))).toEqual(compared);
  });

  it('reads for the base only what was not read for the plan', async () => {
    const { put, run, exchanges } = await setting();
    await put({ 'release.yml': manifest({ ...ON_MAIN, description: 'New text' }) });
    const requests = async (...args: string[]): Promise<number> => {
      const before = exchanges.length;
      expect((await run('plan', ...args)).code).toBe(0);
      return exchanges.length - before;
    };
    const alone = await requests();
    expect(alone).toBeGreaterThan(2);
    expect(await requests('--base', 'main')).toBeLessThanOrEqual(alone);
    expect(exchanges.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('reads what the base alone manages', async () => {
    const { put, planned } = await setting(
      JSON.stringify({ ...(JSON.parse(manifest(ON_MAIN)) as object), territories: { available: { except: ['CHN'] } } }),
    );
    await put({ 'release.yml': manifest(ON_MAIN) });
    const { base } = await planned('--base', 'main');
    expect(base?.changes.every(({ origin }) => origin === 'pending')).toBe(true);
    expect(base?.withdrawn.length).toBeGreaterThan(0);
    expect(base?.withdrawn.every(({ address }) => address.startsWith('territories'))).toBe(true);
    expect(Object.keys(base?.things ?? {})).toEqual(
      expect.arrayContaining(base?.withdrawn.map(({ address }) => address) ?? []),
    );
  });

  it('takes the texts that a manifest names as they are at the base', async () => {
    const named = (copyright: string) =>
      `app: { bundleId: ${BUNDLE}, platform: IOS }\nversion: { versionString: "1.0", copyright: "${copyright}" }\n` +
      `metadata: { en-US: { description: { file: texts/en.txt } } }\n`;
    const { put, commit, git, planned } = await setting(null, 'release/release.yml');
    await put({ 'release/release.yml': named('2026'), 'release/texts/en.txt': 'Text on main' });
    await git('branch', '--force', 'main', await commit());
    await put({ 'release/texts/en.txt': 'Text of the branch' });
    const { base } = await planned('--base', 'main');
    expect(base?.changes).toMatchObject([
      { field: 'copyright', origin: 'pending' },
      { field: 'description', origin: 'new', base: { after: 'Text on main' } },
    ]);
    expect(await git('status', '--porcelain')).toBe('M release/texts/en.txt');
  });

  it('takes a text that both have from a variable for the same', async () => {
    const from = (keywords: string) =>
      `app: { bundleId: ${BUNDLE}, platform: IOS }\nversion: { versionString: "1.0" }\n` +
      `metadata: { en-US: { description: { env: ASCEND_TEXT }, keywords: "${keywords}" } }\n`;
    const { put, run, env, folder } = await setting(from('main'));
    await put({ 'release.yml': from('branch') });
    const variables = { ...env, ASCEND_TEXT: 'A text that nobody may read' };
    const { stdout } = await runCli(['plan', '--base', 'main', '--format', 'json'], { cwd: folder, env: variables });
    const { base } = JSON.parse(stdout) as Plan;
    expect(base?.changes.map(({ field, origin }) => [field, origin])).toEqual([
      ['description', 'pending'],
      ['keywords', 'new'],
    ]);
    expect(stdout).not.toContain('nobody may read');
    expect((await run('validate')).code).toBe(3);
  });
});

it('compares each of several manifests with its own at the base', async () => {
  const { put, run, simulator } = await setting(manifest(ON_MAIN), 'release/one.yml');
  simulator.addApp({ bundleId: 'com.example.two', name: 'Two' });
  await put({ 'release/two.yml': manifest(ON_MAIN).replace(BUNDLE, 'com.example.two') });
  const { stdout } = await run('plan', 'release/*.yml', '--base', 'main');
  expect(stdout).toContain('Nothing new in this branch · 3 pending already');
  expect(stdout).toContain('Everything counts as new: main has no release/two.yml.');
});

describe('where there is nothing to compare with, everything counts as new', () => {
  it.each<[what: string, onMain: string | null, words: RegExp]>([
    ['a new manifest', null, /^Everything counts as new: main has no release\.yml\.$/m],
    [
      'an invalid one',
      'app: { bundleId: com.example.base }\nsurprise: 1\n',
      /^Everything counts as new: main has an invalid release\.yml, line /m,
    ],
    ['no YAML', 'app: {', /^Everything counts as new: main has an invalid release\.yml, line /m],
    [
      'that of another app',
      'app: { bundleId: com.example.other, platform: IOS }\nversion: { versionString: "1.0" }\n',
      /^Everything counts as new: main has a manifest for com\.example\.other IOS\.$/m,
    ],
  ])('%s', async (_what, onMain, words) => {
    const { put, run, planned } = await setting(onMain);
    await put({ 'release.yml': manifest(ON_MAIN) });
    const { code, stdout } = await run('plan', '--base', 'main');
    expect(code).toBe(0);
    expect(stdout).toMatch(words);
    expect(stdout).not.toContain('Pending already');
    const { base, changes } = await planned('--base', 'main');
    expect(base?.changes.map(({ origin }) => origin)).toEqual(changes.map(() => 'new'));
    expect(base?.problem).not.toBe('');
  });
});

describe('what can not be compared with at all is a mistake of the caller, told before anything is read', () => {
  it.each<[ref: string, words: string]>([
    [
      'origin/main',
      'there is no commit origin/main in this clone; run  git fetch origin main  first; with actions/checkout, set  fetch-depth: 0',
    ],
    ['--upload-pack=touch', '--base takes the name of a branch, a tag or a commit'],
    ['main:release.yml', '--base takes the name of a branch, a tag or a commit'],
    ['', '--base takes the name of a branch, a tag or a commit'],
  ])('%j', async (ref, words) => {
    const { run, exchanges } = await setting();
    const { code, stderr } = await run('plan', `--base=${ref}`);
    expect({ code, stderr }).toMatchObject({ code: 64, stderr: expect.stringContaining(words) as string });
    expect(exchanges).toEqual([]);
  });

  it('a folder without a repository', async () => {
    const { env, exchanges } = await setting();
    const cwd = await folderWith({ 'release.yml': manifest(ON_MAIN) });
    const { code, stderr } = await runCli(['plan', '--base', 'main'], { cwd, env });
    expect({ code, stderr }).toMatchObject({ code: 64, stderr: expect.stringContaining('lies in none') as string });
    expect(exchanges).toEqual([]);
  });

  it('a machine without git', async () => {
    const { env, folder } = await setting();
    const { code, stderr } = await runCli(['plan', '--base', 'main'], {
      cwd: folder,
      env: { ...env, PATH: '/nonexistent' },
    });
    expect(code).toBe(64);
    expect(stderr).toContain('--base needs git, and there is no such command here');
  });
});

it('leaves nothing behind where it is interrupted', async () => {
  const { env, folder } = await setting();
  const temporary = await folderWith({});
  // It answers everything but what takes contents out of the repository.
  const slow = '#!/bin/sh\ncase "$*" in *cat-file*) exec sleep 5 ;; esac\nPATH="${PATH#*:}" exec git "$@"\n';
  const bin = await folderWith({ git: slow });
  await chmod(join(bin, 'git'), 0o755);
  const { code, stdout } = await spawnCli(['plan', '--base', 'main'], {
    cwd: folder,
    env: { ...env, PATH: `${bin}:${GIT_ENV.PATH}`, TMPDIR: temporary },
    onStart: (child) => {
      const watch = setInterval(() => {
        if (readdirSync(temporary).length === 0) return;
        clearInterval(watch);
        child.kill('SIGINT');
      }, 20);
    },
  });
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(readdirSync(temporary)).toEqual([]);
});
