import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startOptions } from '../../src/commands/simulator/simulator-options.ts';
import type { Run } from '../support/cli.ts';
import { folderWith, runCli } from '../support/cli.ts';
import type { Resource } from '../simulator/client.ts';
import { token } from '../simulator/client.ts';

const BUNDLE = 'com.example.app';

interface Served {
  url: string;
  /** What is answered at a path of the API. */
  get(path: string): Promise<{ status: number; body: { data: Resource[] } }>;
  order(action: string, body: object): Promise<number>;
}

/** Runs `ascend simulator` until `act` is over. What is printed is all that `act` knows of it. */
async function served(args: readonly string[], cwd: string, act: (simulator: Served) => Promise<void>): Promise<Run> {
  const end = new AbortController();
  let acted: Promise<void> | undefined;
  let printed = '';
  const run = await runCli(['simulator', ...args], {
    cwd,
    signal: end.signal,
    onStdout(text) {
      printed += text;
      if (acted || !/ASC_PRIVATE_KEY=.*\n/.test(printed)) return;
      acted = act(connected(printed)).finally(() => end.abort());
      // A failure is thrown below, when the command has ended.
      acted.catch(() => undefined);
    },
  });
  await acted;
  return run;
}

function connected(printed: string): Served {
  const said = (name: string) => new RegExp(`^export ${name}=(.*)$`, 'm').exec(printed)?.[1] ?? '';
  const url = said('ASC_BASE_URL');
  const privateKey = Buffer.from(said('ASC_PRIVATE_KEY'), 'base64').toString();
  const key = { keyId: said('ASC_KEY_ID'), issuerId: said('ASC_ISSUER_ID'), privateKey };
  return {
    url,
    async get(path) {
      const answer = await fetch(url + path, { headers: { authorization: `Bearer ${token({ key })}` } });
      return { status: answer.status, body: (await answer.json()) as { data: Resource[] } };
    },
    async order(action, body) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}/simulator/${action}`, { method: 'POST', headers, body: JSON.stringify(body) });
      await answer.arrayBuffer();
      return answer.status;
    },
  };
}

/** Platforms of the versions, and numbers of the builds, of each app. */
async function inventory({ get }: Served): Promise<Record<string, { platforms: unknown[]; builds: unknown[] }>> {
  const { data: apps } = (await get('/v1/apps')).body;
  const rows = apps.map(async ({ id, attributes }) => {
    const versions = (await get(`/v1/apps/${id}/appStoreVersions`)).body.data;
    const builds = (await get(`/v1/builds?filter[app]=${id}&include=preReleaseVersion`)).body.data;
    return [
      String(attributes['bundleId']),
      {
        platforms: versions.map((version) => version.attributes['platform']),
        builds: builds.map((build) => build.attributes['version']),
      },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

const SEED = {
  format: 'ascend.seed',
  formatVersion: '1.0',
  apps: [{ bundleId: BUNDLE, name: 'App', primaryLocale: 'ja', platforms: ['IOS', 'MAC_OS'] }],
  builds: [{ platform: 'MAC_OS', versionString: '1.0', version: '4' }],
};

describe('app records', () => {
  it('are made for every --app on every --platform, with every --build', async () => {
    const args = ['--app', BUNDLE, '--app', 'com.example.other', '--platform', 'IOS', '--platform', 'TV_OS'];
    const { code } = await served(
      [...args, '--build', '1.0=4', '--build', '1.1=5'],
      await folderWith({}),
      async (simulator) => {
        const whole = { platforms: ['IOS', 'TV_OS'], builds: ['4', '4', '5', '5'] };
        const { builds = [], platforms } = (await inventory(simulator))[BUNDLE] ?? {};
        expect({ platforms, builds: builds.map(String).toSorted() }).toEqual(whole);
        expect(Object.keys(await inventory(simulator))).toEqual([BUNDLE, 'com.example.other']);
      },
    );
    expect(code).toBe(0);
  });

  it('that exist get the builds and platforms that they lack, and nothing twice', async () => {
    const cwd = await folderWith({});
    const first = ['--state', 'state.json', '--app', BUNDLE, '--build', '1.0=4'];
    await served(first, cwd, async (simulator) => {
      expect(await inventory(simulator)).toEqual({ [BUNDLE]: { platforms: ['IOS'], builds: ['4'] } });
    });
    await served([...first, '--build', '1.2=6'], cwd, async (simulator) => {
      expect(await inventory(simulator)).toEqual({ [BUNDLE]: { platforms: ['IOS'], builds: ['4', '6'] } });
    });
    await served(['--state', 'state.json', '--build', '1.2=7'], cwd, async (simulator) => {
      expect((await inventory(simulator))[BUNDLE]?.builds).toEqual(['4', '6', '7']);
    });
    await served(['--state', 'state.json', '--app', BUNDLE, '--platform', 'MAC_OS'], cwd, async (simulator) => {
      expect((await inventory(simulator))[BUNDLE]?.platforms).toEqual(['IOS', 'MAC_OS']);
    });
    const { code, stderr } = await runCli(['simulator', '--state', 'state.json', '--build', '1.2=8'], { cwd });
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining('say which') as string });
  });

  it('need not be named where there is only one', async () => {
    const cwd = await folderWith({ 'seed.json': JSON.stringify(SEED) });
    await served(['--seed', 'seed.json', '--platform', 'TV_OS', '--build', '1.0=9'], cwd, async (simulator) => {
      const whole = { platforms: ['IOS', 'MAC_OS', 'TV_OS'], builds: ['4', '9'] };
      expect(await inventory(simulator)).toEqual({ [BUNDLE]: whole });
    });
    const two = ['simulator', '--seed', 'seed.json', '--seed', 'two.json', '--build', '1.0=9'];
    await writeFile(
      join(cwd, 'two.json'),
      JSON.stringify({ ...SEED, apps: [{ bundleId: 'com.example.other' }], builds: [] }),
    );
    expect(await runCli(two, { cwd })).toMatchObject({
      code: 64,
      stderr: `--build 1.0=9: which app is meant? Add  --app  with one of ${BUNDLE}, com.example.other\n`,
    });
  });

  it.each([
    ['--platform', 'MAC_OS'],
    ['--primary-locale', 'ja'],
  ])('are needed by %s', async (...args) => {
    const { code, stderr } = await runCli(['simulator', ...args], { signal: AbortSignal.abort() });
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: `${args.join(' ')} needs an app: add  --app com.example.app\n`,
    });
  });

  it('that exist keep their language, and that is said', async () => {
    const cwd = await folderWith({});
    const args = ['--state', 'state.json', '--app', BUNDLE];
    await served([...args, '--primary-locale', 'ja'], cwd, () => Promise.resolve());
    const { stderr } = await served([...args, '--primary-locale', 'fr-FR'], cwd, () => Promise.resolve());
    expect(stderr).toContain(`${BUNDLE} is there already: its primary language is ja, not fr-FR`);
  });

  it('begin with a seed, several of them if need be, and go on in a state', async () => {
    const other = { ...SEED, apps: [{ bundleId: 'com.example.other' }], builds: [] };
    const cwd = await folderWith({ 'one.json': JSON.stringify(SEED), 'two.json': JSON.stringify(other) });
    const args = ['--seed', 'one.json', '--seed', 'two.json', '--state', 'state.json'];
    const whole = {
      [BUNDLE]: { platforms: ['IOS', 'MAC_OS'], builds: ['4'] },
      'com.example.other': { platforms: ['IOS'], builds: [] },
    };
    for (let run = 0; run < 2; run += 1) {
      await served(args, cwd, async (simulator) => expect(await inventory(simulator)).toEqual(whole));
    }
  });
});

describe('how it answers', () => {
  it('is logged with --log: a line a request, also those that are not Apple’s', async () => {
    const { stderr } = await served(['--app', BUNDLE, '--log'], await folderWith({}), async ({ url, get, order }) => {
      await get('/v1/apps?filter[bundleId]=none');
      await get('/v1/ships');
      await order('approve', {});
      await (await fetch(`${url}/v1/apps`)).arrayBuffer();
    });
    const lines = stderr.split('\n').filter((line) => /^[A-Z]+ \//.test(line));
    expect(lines).toEqual([
      'GET /v1/apps?filter[bundleId]=none 200',
      'GET /v1/ships 404',
      'POST /simulator/approve 400',
      'GET /v1/apps 401',
    ]);
  });

  it('is not, without it', async () => {
    const { stderr } = await served(
      ['--app', BUNDLE],
      await folderWith({}),
      async ({ get }) => void (await get('/v1/apps')),
    );
    expect(stderr).not.toContain('GET');
  });

  it('is as a quirk says, the last one of a name', async () => {
    const args = ['--app', BUNDLE, '--quirk', 'emptyAsNotFound=false', '--quirk', 'emptyAsNotFound=true'];
    await served(args, await folderWith({}), async ({ get }) => {
      const [app] = (await get('/v1/apps')).body.data;
      const [version] = (await get(`/v1/apps/${app?.id}/appStoreVersions`)).body.data;
      expect((await get(`/v1/appStoreVersions/${version?.id}/appStoreReviewDetail`)).status).toBe(404);
    });
  });

  it('comes late with --latency, in milliseconds', () => {
    const options = { seed: [], app: [], build: [], platform: [], quirk: [] };
    const io = { cwd: '/', stderr: new PassThrough() };
    expect(startOptions({ ...options, latency: '80' }, io).latencyMs).toBe(80);
    expect(startOptions(options, io).latencyMs).toBe(0);
  });

  it('takes a build that comes in while it runs', async () => {
    await served(['--app', BUNDLE], await folderWith({}), async (simulator) => {
      expect(await simulator.order('upload-build', { build: '6', versionString: '1.2' })).toBe(200);
      expect((await inventory(simulator))[BUNDLE]?.builds).toEqual(['6']);
    });
  });
});

describe('what can’t be is refused in plain words', () => {
  it.each<[string, string[], string]>([
    [
      'a language that is near another',
      ['--primary-locale', 'jp'],
      'jp is not a language of the App Store: did you mean ja?',
    ],
    ['a language without its region', ['--primary-locale', 'fr'], 'did you mean fr-CA or fr-FR?'],
    ['a language like no other', ['--primary-locale', 'Qapla'], 'languages are ar-SA, ca,'],
    ['a bundle id that can be none', ['--app', 'bad id!'], 'bad id! is not a bundle id'],
    ['a platform that there is not', ['--platform', 'WATCH'], 'Allowed choices are IOS, MAC_OS, TV_OS, VISION_OS'],
    ['a build that is none', ['--build', '1.0-beta=4'], '1.0-beta=4 is not a build'],
    [
      'an unknown quirk, with all that there are',
      ['--quirk', 'lag=2'],
      'lag is not a quirk. All of them, as they are otherwise:\n  versionTwinOnInfoLocalization=true\n',
    ],
    [
      'a quirk without a value',
      ['--quirk', 'lagReads'],
      "lagReads can't be: lagReads is a number from 0, and 0 otherwise",
    ],
    ['a quirk that is yes or no', ['--quirk', 'emptyAsNull=1'], 'emptyAsNull is true or false, and true otherwise'],
    ['a quirk of other words', ['--quirk', 'hidePassword=true'], 'hidePassword is false or empty or masked'],
    ['a part of no bytes', ['--quirk', 'uploadPartBytes=0'], 'uploadPartBytes is a number from 1'],
    ['a quirk that every object has', ['--quirk', 'constructor=1'], 'constructor is not a quirk'],
    ['no latency', ['--latency', 'slow'], 'slow is no latency'],
    ['no port', ['--port', '70000'], '70000 is not a port'],
    ['no seed', ['--seed', 'none.json'], 'none.json does not exist'],
    ['a file that is no seed', ['--seed', 'state.json'], 'state.json is not a seed: "format" has to be "ascend.seed"'],
    [
      'a seed that contradicts itself',
      ['--seed', 'seed.json'],
      'seed.json: builds[0]: build 4 of version 1.0: com.example.app has nothing for TV_OS',
    ],
    [
      'a state that contradicts itself',
      ['--state', 'state.json'],
      'state.json contradicts itself: appInfos 1 belongs to apps 2, which is not there',
    ],
  ])('%s', async (_what, args, words) => {
    const lone = { type: 'appInfos', id: '1', parent: '2', parentType: 'apps', attributes: {}, links: {} };
    const cwd = await folderWith({
      'state.json': JSON.stringify({ format: 'ascend.simulator', version: 1, documents: [lone] }),
      'seed.json': JSON.stringify({ ...SEED, builds: [{ ...SEED.builds[0], platform: 'TV_OS' }] }),
    });
    const all = ['simulator', ...(args[0] === '--app' ? [] : ['--app', BUNDLE]), ...args];
    const { code, stdout, stderr } = await runCli(all, { cwd, signal: AbortSignal.abort() });
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('bug');
  });
});
