import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { Encounter } from '../laws/arbitraries.ts';
import { encounter } from '../laws/arbitraries.ts';
import { TIMEOUT } from '../laws/effort.ts';
import { holds } from '../laws/holds.ts';
import { EXAMPLES } from '../support/examples.ts';
import { folderWith, ROOT, spawnCli } from '../support/cli.ts';
import { HARMLESS, READY, READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE, DRAFT, LIVE } from '../support/scene.ts';
import { stage } from './stage.ts';

/** Nothing is wrong with what was pulled. */
const RIGHT = { pulled: 0, validated: 0, planned: 0, isSaid: true, methods: ['GET'] };

/** Pulls into an empty folder, and says what is wrong with what lies there then. */
async function pulled(seed: AppSeed, quirks: Encounter['quirks'] = {}, isOdd = false) {
  const made = await stage(seed, { quirks, isOdd });
  const { run, exchanges } = made;
  const pull = await run('pull', '--app', seed.bundleId);
  const outcome = {
    pulled: pull.code,
    validated: (await run('validate')).code,
    planned: (await run('plan', '--detailed-exitcode')).code,
    isSaid: pull.stdout.includes('A plan of it is empty.'),
    methods: [...new Set(exchanges.map(({ method }) => method))],
  };
  return { ...made, pull, outcome, text: await made.read('release.yml') };
}

/** A draft in one language, with these texts. */
function withTexts(
  texts: Record<string, string>,
  info: Record<string, string> = {},
  more: Partial<AppSeed> = {},
): AppSeed {
  return readyApp(
    [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { localizations: { 'en-US': texts } })],
    [readyInfo('PREPARE_FOR_SUBMISSION', { localizations: { 'en-US': { name: 'Scene', ...info } } })],
    more,
  );
}

describe('pull of an app', { timeout: TIMEOUT }, () => {
  it.each<[string, AppSeed]>([
    ['a record that was just made', DRAFT],
    ['an app on the App Store', LIVE],
    ['a complete draft', READY],
    ['a complete draft of an update', READY_UPDATE],
  ])('is valid, and a plan of it is empty: %s', async (_what, seed) => {
    expect((await pulled(seed)).outcome).toEqual(RIGHT);
  });

  it('is so whatever the app and Apple’s habits', async () => {
    await holds<[Encounter]>(10, [encounter], async ({ seed, quirks }) => {
      expect((await pulled(seed, quirks)).outcome).toEqual(RIGHT);
      return 'tested';
    });
  });

  it('has texts by language in files, what is long in a file named after its key, and all else in the manifest', async () => {
    const { list, read, text } = await pulled({ ...READY_UPDATE, eula: { agreementText: 'Terms.\n\nOf use.' } });
    expect(await list()).toEqual([
      'app/eula.txt',
      ...['description', 'keywords', 'name', 'privacyPolicyUrl', 'supportUrl', 'whatsNew'].map(
        (field) => `metadata/en-US/${field}.txt`,
      ),
      'release.yml',
    ]);
    expect(await read('app/eula.txt')).toBe('Terms.\n\nOf use.\n');
    expect(await read('metadata/en-US/keywords.txt')).toBe('words,letters\n');
    expect(text).toContain('\n# Texts by language.\nmetadata:\n  from: metadata\n');
    expect(text).toContain('  versionString: "1.1"\n  copyright: 2026 Example Inc.\n  build: "1.1"\n');
    expect(text).toContain('    phone: +81 3 1234 5678\n');
    const sections = [...text.matchAll(/^(\w+):/gm)].map(([, name]) => name);
    expect(sections).toEqual([
      'app',
      'version',
      'metadata',
      'ageRating',
      'pricing',
      'territories',
      'review',
      'release',
    ]);
  });

  it('says in comments what Apple does not give', async () => {
    const version = readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', {
      review: { attributes: { demoAccountName: 'demo', demoAccountPassword: 'secret', demoAccountRequired: true } },
    });
    const { text, pull, outcome } = await pulled(readyApp([version], [readyInfo('PREPARE_FOR_SUBMISSION')]));
    expect(outcome).toEqual(RIGHT);
    expect(text).toContain('App Privacy');
    expect(text).toMatch(
      /# Left out: Apple does not give it back: write \{ env: ASCEND_DEMO_PASSWORD \}[^]*# {3}password\n/,
    );
    expect(text).toMatch(
      /# Left out: Apple does not give the files back[^]*# {3}screenshots\.en-US\.APP_IPHONE_67: \[1\.png\]/,
    );
    expect(text).not.toContain('secret');
    expect(pull.stderr).toContain('left out, and kept in a comment: review.demoAccount.password');
    expect(pull.stderr).toContain('With  --screenshots  pull looks for the files that were sent');
  });

  it('keeps what is newer than the schema, or refused today, in comments, each with a warning', async () => {
    const seed = withTexts({ description: 'Words.', supportUrl: 'ask us' });
    const [info] = seed.appInfos ?? [];
    Object.assign(info ?? {}, { ageRating: { ...HARMLESS, contests: 'SOMETIMES' } });
    Object.assign(info?.localizations ?? {}, { english: { name: 'Scene' } });
    Object.assign(seed.versions?.[0]?.localizations ?? {}, { english: { description: 'More words.' } });
    const { text, pull, outcome } = await pulled(seed, {}, true);
    expect(outcome).toEqual(RIGHT);
    expect(text).toMatch(/# {3}contests: SOMETIMES\n/);
    expect(text).toMatch(/# {3}en-US\.supportUrl: ask us\n/);
    expect(text).toMatch(/# {3}english: \{ [^\n]*description: More words\.[^\n]* \}\n/);
    for (const key of ['ageRating.contests', 'metadata.en-US.supportUrl', 'metadata.english'])
      expect(pull.stderr).toMatch(new RegExp(`warning {2}left out, and kept in a comment: ${key}`));
  });

  it.each([
    ['YAML', '---\n- a: b # c\n*x &y !z %TAG | > @ `\n{{ x }} [1]\n"q" \'s\''],
    ['blanks and tabs', 'a\tb  \n\tc\n\n\n  d'],
    ['emoji and bidi', 'a 🚀 ‮abc‬ b'],
    ['line ends', 'a\r\nb\rc\n'],
    ['NUL', 'a\u0000b'],
    ['half a surrogate', 'a \ud83d b'],
    ['a very long one', `${'word '.repeat(700)}end`],
    ['a key in quotes', 'it\'s "so": #1'],
  ])('gives every text back as it is: %s', async (_what, words) => {
    const seed = withTexts(
      { description: words, promotionalText: words.slice(0, 100) },
      { subtitle: words.slice(0, 12) },
    );
    const [version] = seed.versions ?? [];
    Object.assign(version ?? {}, { copyright: `c ${words}`.slice(0, 90), review: { attributes: { notes: words } } });
    expect((await pulled(seed)).outcome).toEqual(RIGHT);
  });

  it('names an app and its people whatever is in their names', async () => {
    const { text, outcome } = await pulled({
      ...READY,
      name: 'A\n# b: "c" \u202e',
      appInfos: [readyInfo('PREPARE_FOR_SUBMISSION', { localizations: { 'en-US': { name: 'A "b" \'c\': # d' } } })],
      versions: [
        readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', {
          review: {
            attributes: {
              contactFirstName: 'Null',
              contactLastName: "O'Hara: #1",
              contactEmail: 'a@example.com',
              contactPhone: '+49 30 123456',
            },
          },
        }),
      ],
    });
    expect(outcome).toEqual(RIGHT);
    expect(text).toContain('    lastName: "O\'Hara: #1"');
    expect(text).toContain('    firstName: "Null"');
    expect(text).not.toContain('\u202e');
  });
});

describe('pull', () => {
  it('writes over nothing without --force, and says what is there', async () => {
    const { run, put, read } = await stage(READY, { files: { 'release.yml': 'mine\n' } });
    const refused = await run('pull', '--app', BUNDLE);
    expect([refused.code, refused.stderr]).toEqual([64, expect.stringMatching(/would write:\n {2}release\.yml\n/)]);
    expect(await read('release.yml')).toBe('mine\n');
    await put('sub/metadata/de-DE/name.txt', 'Szene');
    const other = await run('pull', '--app', BUNDLE, '--dir', 'sub');
    expect([other.code, other.stderr]).toEqual([
      64,
      expect.stringMatching(/would write:\n {2}sub\/metadata\/de-DE\/name\.txt\n/),
    ]);
    expect((await run('pull', '--app', BUNDLE, '--force')).code).toBe(0);
    expect(await read('release.yml')).toContain(BUNDLE);
  });

  it('twice gives the same files', async () => {
    const { run, read } = await stage(READY_UPDATE);
    await run('pull', '--app', BUNDLE);
    const first = await read('release.yml');
    expect((await run('pull', '--app', BUNDLE, '--force')).code).toBe(0);
    expect(await read('release.yml')).toBe(first);
  });

  it('says which files the manifest reads that it did not write', async () => {
    const { run } = await stage(READY, { files: { 'metadata/en-US/marketingUrl.txt': 'https://example.com\n' } });
    const { stdout, stderr } = await run('pull', '--app', BUNDLE, '--force');
    expect(stderr).toContain('metadata/en-US/marketingUrl.txt');
    expect(stdout).toContain('A plan of it would not be empty: 1 difference.');
  });

  it('asks which platform is meant', async () => {
    const seed: AppSeed = {
      ...DRAFT,
      versions: ['IOS', 'MAC_OS'].map((platform) => ({
        platform,
        versionString: '1.0',
        state: 'PREPARE_FOR_SUBMISSION',
      })),
    };
    const { run, read } = await stage(seed);
    const asked = await run('pull', '--app', BUNDLE);
    expect([asked.code, asked.stderr]).toEqual([64, expect.stringContaining('is on IOS and MAC_OS')]);
    expect((await run('pull', '--app', BUNDLE, '--platform', 'MAC_OS', '--dir', 'mac')).code).toBe(0);
    expect(await read('mac/release.yml')).toContain('platform: MAC_OS');
  });

  it('says what is wrong with how it is called', async () => {
    const { run } = await stage(READY, { files: { 'release.yml': 'app: { bundleId: x }\n' } });
    for (const [args, words] of [
      [['pull'], 'name the app'],
      [['pull', 'release.yml'], 'say what to do with release.yml'],
      [['pull', '--check', '--write'], 'choose one'],
      [['pull', '--check', '--force'], 'none of the options for a new one'],
      [['pull', '--app', 'com.example.other', '--dir', 'other'], 'there is no app with the bundle id'],
    ] as const) {
      const { code, stderr } = await run(...args);
      expect(stderr).toContain(words);
      expect(code).toBe(words.startsWith('there is no') ? 1 : 64);
    }
  });

  it.each(['release.yml', 'metadata', 'metadata/en-US', 'metadata/en-US/name.txt'])(
    'writes through no link: %s',
    async (name) => {
      const { run, cwd } = await stage(READY);
      const outside = await folderWith({ 'name.txt': 'mine' });
      const isFile = /\.\w+$/.test(name);
      await mkdir(join(cwd, name, '..'), { recursive: true });
      await symlink(isFile ? join(outside, 'name.txt') : outside, join(cwd, name));
      const { code, stderr } = await run('pull', '--app', BUNDLE, '--force');
      expect([code, stderr]).toEqual([64, expect.stringContaining('not written through')]);
      expect(await readdir(outside)).toEqual(['name.txt']);
      expect(await readFile(join(outside, 'name.txt'), 'utf8')).toBe('mine');
    },
  );

  it('says what can’t be written, and that one is no folder', async () => {
    const { run, put } = await stage(READY);
    await put('file', 'x');
    expect(await run('pull', '--app', BUNDLE, '--dir', 'file/in')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("can't be a folder"),
    });
    await put('metadata/en-US', 'a file');
    expect(await run('pull', '--app', BUNDLE, '--force')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('which is no folder'),
    });
  });

  // Whoever may write everywhere is not kept out.

  it('leaves nothing behind where the disk takes no more, and ends with 74', async () => {
    const { cwd, simulator, list } = await stage(READY);
    const { code, stderr } = await spawnCli(['pull', '--app', BUNDLE], { cwd, env: simulator.env, most: 1 });
    expect([code, stderr]).toEqual([74, expect.stringContaining("release.yml can't be written (EFBIG). Make room")]);
    expect(await list()).toEqual([]);
  });

  it.each(EXAMPLES)('finds nothing to change after $manifest was applied', { timeout: TIMEOUT }, async (example) => {
    const { run, cwd } = await stage(example.seed);
    expect((await run('apply', join(ROOT, example.manifest), '--yes')).code).toBe(0);
    expect((await run('pull', '--app', example.seed.bundleId)).code).toBe(0);
    expect((await run('plan', join(cwd, 'release.yml'), '--detailed-exitcode')).code).toBe(0);
    expect((await run('pull', '--check')).code).toBe(0);
  });

  it('tells of what the key may not read, and ends with 4', async () => {
    const { run, simulator, read } = await stage(READY);
    const body = { errors: [{ status: '403', code: 'FORBIDDEN_ERROR', title: 'Forbidden.', detail: 'No.' }] };
    simulator.faults.add({ path: /appPriceSchedule/, times: 99, action: { type: 'status', status: 403, body } });
    expect((await run('pull', '--app', BUNDLE)).code).toBe(4);
    const text = await read('release.yml');
    expect(text).toMatch(/# Left out: it could not be read: [^]*# {3}pricing\n/);
    expect(text).not.toMatch(/^pricing:/m);
  });
});
