import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { PlansDocument } from '../../src/render/json.ts';
import type { ReportsDocument } from '../../src/render/report-document.ts';
import type { AppSeed } from '../../src/simulator/seed.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

const manifest = (bundleId: string, platform: string, more = ''): string =>
  `app: { bundleId: ${bundleId}, platform: ${platform} }\n${more}`;

const copyright = (text: string, versionString = '1.0'): string =>
  `version: { versionString: "${versionString}", copyright: ${text} }\n`;

const [ONE, TWO, THREE] = ['com.example.one', 'com.example.two', 'com.example.three'];

const ONES = {
  'release/one.yml': manifest(ONE, 'IOS', copyright('2026 One')),
  'release/two.yml': manifest(TWO, 'IOS', copyright('2026 Two')),
};

/** An app on two platforms, which it shares a record for. */
const SHARED: AppSeed = {
  bundleId: THREE,
  name: 'Three',
  versions: [
    { platform: 'IOS', versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' },
    { platform: 'MAC_OS', versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' },
  ],
};

const PLATFORMS = {
  'ios.yml': manifest(
    THREE,
    'IOS',
    `${copyright('2026 iOS')}metadata: { en-US: { name: Renamed, description: Phones. } }\n`,
  ),
  'mac.yml': manifest(
    THREE,
    'MAC_OS',
    `${copyright('2026 Mac')}metadata: { en-US: { name: Renamed, description: Macs. } }\n`,
  ),
};

async function setting(files: Record<string, string>, apps: AppSeed[]) {
  const sent: { method: string; url: string }[] = [];
  const simulator = await startTestSimulator({ onExchange: ({ method, url }) => void sent.push({ method, url }) });
  for (const app of apps) simulator.addApp(app);
  const cwd = await folderWith({});
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return {
    simulator,
    cwd,
    sent,
    writes: () => sent.filter(({ method }) => method !== 'GET'),
    run: (...args: string[]) => runCli(args, { cwd, env: simulator.env }),
    read: (name: string) => readFile(join(cwd, name), 'utf8'),
    put: (name: string, text: string) => writeFile(join(cwd, name), text),
    store: () => JSON.stringify(simulator.describe()),
  };
}

const app = (bundleId: string, name = bundleId): AppSeed => ({ bundleId, name });

describe('plan of several manifests', () => {
  it('shows each below its name, and all in a table', async () => {
    const { run } = await setting(ONES, [app(ONE), app(TWO)]);
    const { code, stdout } = await run('plan', 'release/*.yml');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^release\/one\.yml\n\n[^]*2026 One[^]*\nrelease\/two\.yml\n\n[^]*2026 Two/);
    const table = stdout.slice(stdout.indexOf('2 manifests: 2 with changes'));
    expect(table).toMatch(/release\/one\.yml +com\.example\.one iOS 1\.0 +1 to change +[0-9a-f]{12}\n/);
    expect(table).toMatch(/release\/two\.yml +com\.example\.two/);
  });

  it('ends with the worst that came of one, and tells of the others all the same', async () => {
    const { run } = await setting({ ...ONES, 'release/gone.yml': manifest('com.example.gone', 'IOS') }, [
      app(ONE),
      app(TWO),
    ]);
    const { code, stdout, stderr } = await run('plan', 'release/*.yml');
    expect(code).toBe(1);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'release/gone.yml ✗ there is no app with the bundle id com.example.gone',
    );
    expect(stdout).toContain('2026 Two');
    expect(stdout).toMatch(/! release\/gone\.yml +there is no app with the bundle id/);
    expect(await run('plan', 'release/one.yml', 'release/two.yml', '--detailed-exitcode')).toMatchObject({ code: 2 });
  });

  it('may be written again where none could be planned, and over nothing that only looks like it', async () => {
    const gone = { 'a.yml': manifest('com.example.a', 'IOS'), 'b.yml': manifest('com.example.b', 'IOS') };
    const { run, put, read } = await setting(gone, []);
    const plan = () => run('plan', 'a.yml', 'b.yml', '--format', 'markdown=plan.md', '--format', 'text=plan.txt');
    expect(await plan()).toMatchObject({ code: 1 });
    expect(await plan()).toMatchObject({ code: 1, stderr: expect.stringContaining('Written to plan.txt.') });
    for (const notes of ['Notes\n3 manifests: to be merged\nand more\n', 'Notes\nDigest abc\nand more\n']) {
      await put('plan.txt', notes);
      expect(await plan()).toMatchObject({ code: 64, stderr: expect.stringContaining('plan.txt exists and is not') });
      expect(await read('plan.txt')).toBe(notes);
    }
  });

  it('names each whole in the table, and marks what is cut there', async () => {
    const folder = 'a-folder-with-a-rather-long-name/of-a-release';
    const { run } = await setting(
      {
        [`${folder}/ios.yml`]: manifest(ONE, 'IOS', copyright('2026 One')),
        [`${folder}/gone.yml`]: manifest('com.example.gone', 'IOS'),
      },
      [app(ONE)],
    );
    const { stdout } = await run('plan', `${folder}/*.yml`);
    const table = stdout.slice(stdout.indexOf('2 manifests: '));
    expect(table).toContain(`${folder}/ios.yml `);
    expect(table).toMatch(/gone\.yml +there is no app with the bundle id…\n/);
  });

  it('says of all that they are without changes', async () => {
    const { run } = await setting({ 'a.yml': manifest(ONE, 'IOS'), 'b.yml': manifest(TWO, 'IOS') }, [
      app(ONE),
      app(TWO),
    ]);
    expect((await run('plan', 'a.yml', 'b.yml')).stdout).toContain('2 manifests: 2 without changes\n');
  });

  it('asks nothing of App Store Connect where one is invalid, and tells of every problem', async () => {
    const files = { ...ONES, 'release/a.yml': 'app: {}\n', 'release/b.yml': 'versoin: {}\n' };
    const { run, sent } = await setting(files, [app(ONE), app(TWO)]);
    const { code, stderr } = await run('plan', 'release/*.yml');
    expect(code).toBe(3);
    expect(stderr).toContain('release/a.yml:1');
    expect(stderr).toContain('release/b.yml:1');
    expect(sent).toEqual([]);
  });

  it('refuses what can not be true together', async () => {
    const { run, sent } = await setting({ 'a.yml': ONES['release/one.yml'], 'b.yml': ONES['release/one.yml'] }, [
      app(ONE),
    ]);
    const { code, stderr } = await run('plan', '*.yml');
    expect({ code, sent }).toEqual({ code: 3, sent: [] });
    expect(stderr).toContain('a.yml manages com.example.one on IOS as well');
  });

  it('reads once what they share', async () => {
    const { run, sent } = await setting(PLATFORMS, [SHARED]);
    expect(await run('plan', 'ios.yml', 'mac.yml')).toMatchObject({ code: 0 });
    const asked = sent.map(({ url }) => url);
    expect(asked.length).toBe(new Set(asked).size);
    expect(asked.filter((url) => url.startsWith('/v1/apps?'))).toHaveLength(1);
  });

  it('makes one Markdown comment, with a section each', async () => {
    const { run } = await setting(ONES, [app(ONE), app(TWO)]);
    const { stdout } = await run('plan', 'release/*.yml', '--format', 'markdown');
    expect(stdout).toMatch(
      /^<!-- ascend:plan bundle=com\.example\.one [^\n]*\n<!-- ascend:plan bundle=com\.example\.two /,
    );
    expect(stdout).toContain(
      '### App Store plans: 2 manifests: 2 with changes\n\n| Manifest | App | Plan | Digest |\n| --- | --- | --- | --- |\n',
    );
    expect(stdout.match(/^### App Store plan: /gm)).toHaveLength(2);
  });

  it('keeps the comment within the length of one, and counts what is left out', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 45 }, (_, at) => [
        `r/${at}.yml`,
        manifest(`com.example.a${at}`, 'IOS', copyright(`2026 ${'x'.repeat(180)}`)),
      ]),
    );
    const { run } = await setting(
      texts,
      Array.from({ length: 45 }, (_, at) => app(`com.example.a${at}`)),
    );
    const { stdout } = await run('plan', 'r/*.yml', '--format', 'markdown');
    expect(stdout.length).toBeLessThan(60_001);
    expect(stdout.match(/^\| `r\/\d+\.yml`/gm)).toHaveLength(45);
    expect(stdout).toContain('and 5 more plans');
  });

  it('is one document of JSON, and a page each', async () => {
    const { run, read } = await setting(ONES, [app(ONE), app(TWO)]);
    const { code, stdout, stderr } = await run(
      'plan',
      'release/*.yml',
      '--format',
      'json',
      '--format',
      'html=page.html',
    );
    expect(code).toBe(0);
    const document = JSON.parse(stdout) as PlansDocument;
    expect(document).toMatchObject({
      format: 'ascend.plans',
      failures: [],
      plans: [{ target: { bundleId: ONE } }, { target: { bundleId: TWO } }],
    });
    expect(stderr).toContain('Written to page-release-one.html.\nWritten to page-release-two.html.');
    expect(await read('page-release-two.html')).toContain('2026 Two');
    expect(await run('plan', 'release/*.yml', '--format', 'html')).toMatchObject({ code: 64 });
  });
});

describe('apply of several manifests', () => {
  it('makes the changes of all, and then none is left', async () => {
    const { run, store } = await setting(ONES, [app(ONE), app(TWO)]);
    const { code, stdout } = await run('apply', 'release/*.yml', '--yes');
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(store()).toContain('2026 One');
    expect(store()).toContain('2026 Two');
    expect(await run('plan', 'release/*.yml', '--detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it('applies one that is named twice once', async () => {
    const { run, writes } = await setting(ONES, [app(ONE), app(TWO)]);
    const { code, stderr } = await run('apply', 'release/one.yml', './release/one.yml', 'release/*.yml', '--yes');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(writes()).toHaveLength(2);
  });

  it('names those that are not begun once it is interrupted', async () => {
    const { simulator, cwd, writes } = await setting(ONES, [app(ONE), app(TWO)]);
    const ending = new AbortController();
    const action = { type: 'status', status: 429, headers: { 'retry-after': '600' } } as const;
    simulator.faults.add({ method: 'PATCH', action });
    const { code, stdout } = await runCli(['apply', 'release/*.yml', '--yes'], {
      ...{ cwd, env: simulator.env, signal: ending.signal },
      onStderr: (text) => void (text.includes('Apple asks us to wait 10 min') && ending.abort()),
    });
    expect({ code, stdout }).toMatchObject({ code: 130 });
    expect(stdout).toContain('\nrelease/two.yml was not begun: the run was interrupted.\n');
    expect(writes()).toHaveLength(1);
  });

  it.each([[['ios.yml', 'mac.yml']], [['mac.yml', 'ios.yml']]])(
    'of one app at once, %j: no change counts as drift that the other has made',
    async (paths) => {
      const { run, store } = await setting(PLATFORMS, [SHARED]);
      const { code, stdout } = await run('apply', ...paths, '--yes');
      expect({ code, stdout }).toMatchObject({ code: 0 });
      for (const text of ['2026 iOS', '2026 Mac', 'Phones.', 'Macs.', 'Renamed']) expect(store()).toContain(text);
      expect(await run('plan', ...paths, '--detailed-exitcode')).toMatchObject({ code: 0 });
    },
  );

  it('of one app in turn', async () => {
    const { run } = await setting(PLATFORMS, [SHARED]);
    expect(await run('apply', 'ios.yml', '--yes')).toMatchObject({ code: 0 });
    const second = await run('plan', 'mac.yml');
    expect(second.stdout).toContain('Plan: 2 to change (2 operations).');
    expect(second.stdout).not.toContain('app information');
    expect(await run('apply', 'mac.yml', '--yes')).toMatchObject({ code: 0 });
    for (const path of Object.keys(PLATFORMS)) {
      expect(await run('plan', path, '--detailed-exitcode')).toMatchObject({ code: 0 });
    }
  });

  it('of one app on sale, each with a new version, keeps to what was reviewed', async () => {
    const live = { state: 'READY_FOR_DISTRIBUTION', versionString: '1.0' };
    const files = Object.fromEntries(
      Object.entries(PLATFORMS).map(([name, text]) => [name, text.replace('"1.0"', '"1.1"')]),
    );
    const { run } = await setting(files, [
      {
        ...SHARED,
        versions: [
          { platform: 'IOS', ...live },
          { platform: 'MAC_OS', ...live },
        ],
      },
    ]);
    const { stdout } = await run('plan', 'ios.yml', 'mac.yml', '--format', 'json');
    const digests = (JSON.parse(stdout) as PlansDocument).plans.flatMap(({ digest }) => ['--expect', digest]);
    const applied = await run('apply', 'ios.yml', 'mac.yml', ...digests);
    expect(applied).toMatchObject({ code: 0 });
    const again = await run('plan', 'ios.yml', 'mac.yml', '--detailed-exitcode');
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('2 manifests: 2 without changes') });
  });

  it('goes on only with the reviewed plans: another one stops itself', async () => {
    const { run, put, store } = await setting(ONES, [app(ONE), app(TWO)]);
    const { stdout } = await run('plan', 'release/*.yml', '--format', 'json');
    const digests = (JSON.parse(stdout) as PlansDocument).plans.map(({ digest }) => digest);
    await put('release/two.yml', manifest(TWO, 'IOS', copyright('2026 Else')));
    const applied = await run('apply', 'release/*.yml', ...digests.flatMap((digest) => ['--expect', digest]));
    expect(applied.code).toBe(5);
    expect(applied.stdout.replaceAll(/\s+/g, ' ')).toContain('release/two.yml ✗ This plan is stale: its digest is');
    expect(store()).toContain('2026 One');
    expect(store()).not.toContain('2026 Else');
  });

  it('applies a file of several plans, for the manifests that the caller names', async () => {
    const { run, read, store, writes } = await setting(ONES, [app(ONE), app(TWO)]);
    const saved = await run('plan', 'release/*.yml', '--out', 'plans.json');
    expect(saved.stderr).toContain('ascend apply plans.json --manifest release/one.yml --manifest release/two.yml');
    expect((await run('show', 'plans.json')).stdout).toContain('2 manifests: 2 with changes');
    const unnamed = await run('apply', 'plans.json');
    expect(unnamed.code).toBe(64);
    expect(unnamed.stderr).toContain(
      'name them, as in  ascend apply plans.json --manifest release/one.yml --manifest release/two.yml',
    );
    expect(await run('apply', 'plans.json', '--manifest', 'release/one.yml')).toMatchObject({
      code: 5,
      stdout: expect.stringContaining('release/two.yml, which --manifest does not'),
    });
    const document = JSON.parse(await read('plans.json')) as PlansDocument;
    expect(document.plans.map(({ manifest: { path } }: Plan) => path)).toEqual(['release/one.yml', 'release/two.yml']);
    expect(writes()).toEqual([]);
    expect(await run('apply', 'plans.json', '--manifest', 'release/*.yml')).toMatchObject({ code: 0 });
    expect(store()).toContain('2026 Two');
  });

  it.each<[string, (document: PlansDocument) => object, string]>([
    [
      'two plans for one manifest',
      (document) => ({ ...document, plans: [...document.plans, ...document.plans.slice(0, 1)] }),
      'holds two plans for release/one.yml',
    ],
    [
      'plans of another format',
      (document) => ({ ...document, formatVersion: '2.0' }),
      'has plan format 2.0, and this ascend reads 1.0',
    ],
  ])('takes no file that holds %s', async (_what, altered, words) => {
    const { run, read, put, writes } = await setting(ONES, [app(ONE), app(TWO)]);
    await run('plan', 'release/*.yml', '--out', 'plans.json');
    await put('plans.json', JSON.stringify(altered(JSON.parse(await read('plans.json')) as PlansDocument)));
    for (const command of [
      ['apply', 'plans.json', '--manifest', 'release/*.yml'],
      ['show', 'plans.json'],
    ]) {
      expect(await run(...command)).toMatchObject({ code: 5, stderr: expect.stringContaining(words) });
    }
    expect(writes()).toEqual([]);
  });

  it('obeys no character in the name of a file that a glob finds', async () => {
    const named = 'release/a\u{1B}[2J\n::error::b.yml';
    const files = { [named]: manifest(ONE, 'IOS', copyright('2026 One')), 'release/c.yml': ONES['release/two.yml'] };
    const { run } = await setting(files, [app(ONE)]);
    const runs = [
      await run('validate', 'release/*.yml'),
      await run('plan', 'release/*.yml'),
      await run('validate', 'release/a\u{1B}*.yaml'),
      await run('apply', 'release/*.yml', '--expect', '00000000'),
      await run('apply', 'release/*.yml', '--yes'),
    ];
    for (const { stdout, stderr } of runs) {
      expect(stdout + stderr).not.toContain('\u{1B}');
      expect(stdout + stderr).not.toMatch(/^::/m);
    }
    expect(runs.at(-1)?.stdout).toContain('release/a⟨U+001B⟩[2J⟨U+000A⟩::error::b.yml');
  });

  it('suggests no command that would be refused: --manifest goes with a saved plan', async () => {
    const { run } = await setting(ONES, [app(ONE)]);
    const { code, stderr } = await run('apply', 'release/one.yml', '--manifest', 'release/one.yml');
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: '--manifest goes with a saved plan; a manifest is applied with  ascend apply release/one.yml\n',
    });
  });

  it('lets one that is blocked or gated keep no other from being applied', async () => {
    const files = {
      ...ONES,
      'release/free.yml': manifest(THREE, 'IOS', 'pricing: { baseTerritory: USA, price: "0" }\n'),
    };
    const priced = { ...app(THREE), price: '4.99' };
    const { run, store } = await setting(files, [app(ONE), app(TWO), priced]);
    const { code } = await run('apply', 'release/*.yml', '--yes');
    expect(code).toBe(6);
    expect(store()).toContain('2026 One');
  });

  it('begins no platform of an app where another plan was reviewed of what all share', async () => {
    const record = (name: string): string => `app: { bundleId: ${THREE} }\nmetadata: { en-US: { name: ${name} } }\n`;
    const mac = manifest(THREE, 'MAC_OS', copyright('2026 Mac'));
    const { run, put, writes } = await setting({ 'app.yml': record('Renamed'), 'mac.yml': mac }, [SHARED]);
    const { plans } = JSON.parse((await run('plan', '*.yml', '--format', 'json')).stdout) as PlansDocument;
    await put('app.yml', record('Unreviewed'));
    const { code, stdout } = await run('apply', '*.yml', ...plans.flatMap(({ digest }) => ['--expect', digest]));
    expect({ code, writes: writes() }).toEqual({ code: 5, writes: [] });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('mac.yml was not begun, because app.yml, of the same app,');
  });

  it('does not begin the next of an app where one failed', async () => {
    const { run, simulator, store } = await setting(
      { ...PLATFORMS, 'one.yml': manifest(ONE, 'IOS', copyright('2026 One')) },
      [SHARED, app(ONE)],
    );
    simulator.faults.add({
      method: 'PATCH',
      path: /appInfoLocalizations/,
      times: 99,
      action: { type: 'status', status: 409 },
    });
    const { code, stdout } = await run('apply', 'ios.yml', 'mac.yml', 'one.yml', '--yes');
    expect(code).toBe(7);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'mac.yml was not begun, because ios.yml, of the same app, was not carried out.',
    );
    expect(store()).toContain('2026 iOS');
    expect(store()).not.toContain('2026 Mac');
    expect(store()).toContain('2026 One');
  });

  it('reports those that could not be planned as well', async () => {
    const gone = { ...ONES, 'release/gone.yml': manifest('com.example.gone', 'IOS', copyright('2026 Gone')) };
    const { run } = await setting(gone, [app(ONE), app(TWO)]);
    const { code, stdout } = await run('apply', 'release/*.yml', '--yes', '--format', 'json');
    const { failures, reports } = JSON.parse(stdout) as ReportsDocument;
    expect({ code, reports: reports.length }).toEqual({ code: 1, reports: 2 });
    expect(failures).toEqual([{ manifest: 'release/gone.yml', message: expect.stringContaining('com.example.gone') }]);
  });

  it('reports each', async () => {
    const { run } = await setting(ONES, [app(ONE), app(TWO)]);
    const { code, stdout } = await run('apply', 'release/*.yml', '--yes', '--format', 'json');
    const report = JSON.parse(stdout) as ReportsDocument;
    expect(code).toBe(0);
    expect(report).toMatchObject({ format: 'ascend.reports', exitCode: 0, outcome: 'done' });
    expect(report.reports.map(({ plan, outcome }) => [plan.target.bundleId, outcome])).toEqual([
      [ONE, 'done'],
      [TWO, 'done'],
    ]);
  });
});

describe('forty manifests of ten languages', () => {
  it('are planned in one command with less than 60 % of an hour’s requests', async () => {
    const locales = ['en-US', 'ja', 'de-DE', 'fr-FR', 'es-ES', 'it', 'ko', 'pt-BR', 'zh-Hans', 'nl-NL'];
    const texts = locales
      .map((locale) => `  ${locale}: { name: App ${locale}, description: Words., keywords: [word] }\n`)
      .join('');
    const shots = `screenshots: { ${locales.map((locale) => `${locale}: { APP_IPHONE_67: [] }`).join(', ')} }\n`;
    const names = Array.from({ length: 40 }, (_, at) => `com.example.a${at}`);
    const localizations = Object.fromEntries(locales.map((locale) => [locale, {}]));
    const files = Object.fromEntries(
      names.map((name, at) => [
        `r/${at}.yml`,
        manifest(name, 'IOS', `${copyright('2026 Many')}metadata:\n${texts}${shots}`),
      ]),
    );
    const versions = [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations, media: false }];
    const { run, sent, writes } = await setting(
      files,
      names.map((name) => ({ ...app(name), versions })),
    );
    const { code } = await run('plan', 'r/*.yml', '--format', 'json');
    expect({ code, writes: writes().length }).toEqual({ code: 0, writes: 0 });
    expect(sent.length).toBeLessThan(0.6 * 3600);
  });
});
