import { cp, readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/seed.ts';
import { folderWith, ROOT, runCli } from '../support/cli.ts';
import { FIRST, LARGE, MONTHLY, SMALL, SUBSCRIBED, YEARLY } from '../support/basket.ts';
import { BEFORE_FIRST, BEFORE_UPDATE } from '../support/examples.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

interface Arrived {
  method: string;
  url: string;
}

/** A simulator that plays the real App Store Connect. */
async function real(seed: AppSeed) {
  const arrived: Arrived[] = [];
  const simulator = await startTestSimulator({ onExchange: ({ method, url }) => void arrived.push({ method, url }) });
  simulator.addApp(seed);
  return { simulator, arrived };
}

async function example(name: string): Promise<string> {
  const cwd = await folderWith({});
  await cp(join(ROOT, 'examples', name), cwd, { recursive: true });
  return cwd;
}

/** Method and path of all that arrived but the parts of files; ids that no prediction can know stand as it has them. */
function asPredicted(arrived: readonly Arrived[], predicted: readonly string[]): string[] {
  const known = new Set(predicted.flatMap((line) => line.split('/').slice(3, 4)));
  return arrived.flatMap(({ method, url }) => {
    const [start, api, type, id, ...rest] = (url.split('?')[0] ?? '').split('/');
    if (api === 'uploads') return [];
    const named = id === undefined ? [] : [known.has(id) ? id : '{new}'];
    return [`${method} ${[start, api, type, ...named, ...rest].join('/')}`];
  });
}

const ENV = { ASCEND_DEMO_PASSWORD: 'open sesame' };

describe.each<[string, AppSeed]>([
  ['update', BEFORE_UPDATE],
  ['first-submission', BEFORE_FIRST],
])('a rehearsal of %s', (name, seed) => {
  it('writes nothing to the real one, and predicts the requests of the real apply', async () => {
    const { simulator, arrived } = await real(seed);
    const cwd = await example(name);
    const run = (...args: string[]) => runCli(args, { cwd, env: { ...ENV, ...simulator.env } });
    const rehearsed = await run('rehearse', '--record', 'requests.txt');
    expect(rehearsed).toMatchObject({ code: 0 });
    expect(rehearsed.stdout).toContain('after it the plan was empty');
    // Nothing was applied to what the reader would take that for.
    expect(rehearsed.stdout).not.toContain('Applied');
    expect(arrived.filter(({ method }) => method !== 'GET')).toEqual([]);
    const before = JSON.stringify(simulator.describe());

    arrived.length = 0;
    const planned = await run('plan');
    expect(rehearsed.stdout).toContain(/^Digest (\w+)$/m.exec(planned.stdout)?.[0]);
    arrived.length = 0;
    expect(await run('apply', '--yes')).toMatchObject({ code: 0 });
    const predicted = (await readFile(join(cwd, 'requests.txt'), 'utf8')).split('\n').slice(1, -1);
    const sent = asPredicted(arrived, predicted);
    const isWrite = (line: string): boolean => !line.startsWith('GET');
    expect(predicted.filter(isWrite).sort()).toEqual(sent.filter(isWrite).sort());
    // How often one looks while Apple is at work depends on how long that takes.
    expect(new Set(predicted)).toEqual(new Set(sent));
    expect(JSON.stringify(simulator.describe())).not.toBe(before);
  });
});

describe('a rehearsal of an app on two platforms', () => {
  const TWO: AppSeed = {
    bundleId: 'com.example.two',
    name: 'Two',
    versions: [
      { platform: 'IOS', versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' },
      { platform: 'MAC_OS', versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' },
    ],
  };

  it.each([
    [
      'of one of them',
      'app: { bundleId: com.example.two, platform: MAC_OS }\nversion: { versionString: "1.0", copyright: 2026 Two }\n',
    ],
    ['of what both share', 'app: { bundleId: com.example.two }\nmetadata: { en-US: { subtitle: For both } }\n'],
  ])('begins with a copy, for a manifest %s', async (_what, text) => {
    const { simulator } = await real(TWO);
    const cwd = await folderWith({ 'release.yml': text });
    const { code, stdout, stderr } = await runCli(['rehearse'], { cwd, env: simulator.env });
    expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('after it the plan was empty');
  });
});

describe('a rehearsal of one platform of an app that has two', () => {
  it.each(['PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'READY_FOR_DISTRIBUTION'])(
    'needs nothing of the other one, which is %s',
    async (state) => {
      const bundleId = 'com.example.both';
      const { simulator } = await real({
        ...{ bundleId, name: 'Both' },
        versions: [
          { platform: 'IOS', versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' },
          { platform: 'MAC_OS', versionString: '1.0', state },
        ],
      });
      const cwd = await folderWith({
        'release.yml': `app: { bundleId: ${bundleId}, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 Example }\n`,
        'app.yml': `app: { bundleId: ${bundleId} }\npricing: { baseTerritory: USA, price: '4.99' }\n`,
      });
      for (const manifest of ['release.yml', 'app.yml']) {
        const { code, stdout, stderr } = await runCli(['rehearse', manifest], { cwd, env: simulator.env });
        expect({ manifest, code, stderr }).toMatchObject({ code: 0 });
        expect(stdout).toContain('after it the plan was empty');
      }
    },
  );
});

describe('a rehearsal', () => {
  it('needs neither a key nor a server with --empty', async () => {
    const cwd = await example('first-submission');
    const { code, stdout } = await runCli(['rehearse', '--empty', '--build', '1.0=4', '--build', '1.0.0=4'], {
      cwd,
      env: ENV,
    });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('POST /v1/reviewSubmissions');
    expect(stdout).toContain('Nothing was written to App Store Connect.');
  });

  it('begins with what a seed holds', async () => {
    const seed = {
      format: 'ascend.seed',
      formatVersion: '1.0',
      apps: [{ bundleId: 'com.example.seeded', name: 'Seeded' }],
    };
    const cwd = await folderWith({
      'release.yml':
        'app: { bundleId: com.example.seeded, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 Example }\n',
      'seed.json': JSON.stringify(seed),
    });
    const { code, stdout } = await runCli(['rehearse', '--seed', 'seed.json'], { cwd });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/PATCH \/v1\/appStoreVersions\/[\w-]+/);
  });

  it('begins with the products of a seed, and sends them with the version', async () => {
    const { simulator, arrived } = await real({ ...SUBSCRIBED, inAppPurchases: FIRST.inAppPurchases ?? [] });
    const manifest = {
      app: { bundleId: BUNDLE, platform: 'IOS' },
      version: { versionString: '1.0' },
      products: {
        inAppPurchases: { [SMALL]: { localizations: { 'en-US': { name: 'Coffee' } } }, [LARGE]: {} },
        subscriptionGroups: { Pro: { subscriptions: { [MONTHLY]: { reviewNote: 'Menu, Pro.' }, [YEARLY]: {} } } },
      },
      release: { goal: 'submit', releaseType: 'MANUAL' },
    };
    const cwd = await folderWith({ 'release.yml': JSON.stringify(manifest) });
    const pulled = await runCli(['pull', '--app', BUNDLE, '--as-seed', 'seed.json'], { cwd, env: simulator.env });
    expect(pulled).toMatchObject({ code: 0 });
    // From here on without a key, and without the one that was copied.
    const { code, stdout } = await runCli(['rehearse', '--seed', 'seed.json', '--record', 'requests.txt'], { cwd });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('after it the plan was empty');
    expect(stdout).toContain('Submits 1.0 with 2 in-app purchases, 2 subscriptions and 1 subscription group');
    expect(stdout).toMatch(/POST \/v1\/reviewSubmissionItems {2}×6\n/);
    const recorded = (await readFile(join(cwd, 'requests.txt'), 'utf8')).trim().split('\n');
    const predicted = recorded.filter((line) => /^(?:POST|PATCH|DELETE) /.test(line));
    arrived.length = 0;
    expect(await runCli(['apply', '--yes'], { cwd, env: simulator.env })).toMatchObject({ code: 0 });
    const written = arrived.filter(({ method }) => method !== 'GET');
    expect(asPredicted(written, predicted).toSorted()).toEqual(predicted.toSorted());
  });

  it('says that a seed lacks the app', async () => {
    const cwd = await folderWith({
      'release.yml': 'app: { bundleId: com.example.seeded, platform: IOS }\n',
      'seed.json': '{ "format": "ascend.seed", "formatVersion": "1.0", "apps": [{ "bundleId": "com.example.other" }] }',
    });
    const { code, stderr } = await runCli(['rehearse', '--seed', 'seed.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 64, stderr: 'seed.json has no app com.example.seeded\n' });
  });

  it('fails where Apple would fail, with a line for it, and tells that the plan is blocked or gated', async () => {
    const cwd = await folderWith({
      'release.yml': 'app: { bundleId: com.example.gated, platform: IOS }\nversion: { versionString: "2.0" }\n',
    });
    expect(await runCli(['rehearse', '--empty'], { cwd })).toMatchObject({ code: 6 });
    expect(await runCli(['rehearse', '--empty', '--allow', 'rename-version'], { cwd })).toMatchObject({ code: 0 });
  });

  it('tells how far it came where a build is not processed in time', async () => {
    const { simulator } = await real({
      bundleId: 'com.example.waiting',
      name: 'Waiting',
      builds: [{ version: '4', versionString: '1.0', processingState: 'PROCESSING' }],
    });
    const cwd = await folderWith({
      'release.yml':
        'app: { bundleId: com.example.waiting, platform: IOS }\nversion: { versionString: "1.0", build: latest }\n',
    });
    const { code, stdout } = await runCli(['rehearse'], { cwd, env: simulator.env });
    expect(code).toBe(10);
    expect(stdout).toContain('On the copy, the apply ended like this:');
    expect(stdout).toContain('where an apply waits for Apple');
    // All of it is gone: nothing would be taken up again.
    expect(stdout).not.toContain('what is done is not repeated');
  });

  it('leaves no list of an earlier one where nothing was sent', async () => {
    const cwd = await folderWith({
      'release.yml': 'app: { bundleId: com.example.gated, platform: IOS }\nversion: { versionString: "2.0" }\n',
    });
    const run = (...args: string[]) => runCli(['rehearse', '--empty', '--record', 'r.txt', ...args], { cwd });
    const list = async () => readFile(join(cwd, 'r.txt'), 'utf8');
    expect(await run('--allow', 'rename-version')).toMatchObject({ code: 0 });
    expect(await list()).toContain('PATCH /v1/appStoreVersions/');
    expect(await run()).toMatchObject({ code: 6 });
    expect(await list()).not.toContain('PATCH');
  });

  it('asks no proxy for its own server', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const { port } = proxy.address() as AddressInfo;
    const cwd = await folderWith({ 'release.yml': 'app: { bundleId: com.example.nothing, platform: IOS }\n' });
    const env = {
      HTTP_PROXY: `http://127.0.0.1:${port}`,
      HTTPS_PROXY: 'socks5://127.0.0.1:1',
      NO_PROXY: 'example.com',
    };
    const { code, stderr } = await runCli(['rehearse', '--empty'], { cwd, env });
    proxy.close();
    expect({ code, stderr, asked }).toMatchObject({ code: 0, asked: [] });
  });

  it('says that there is nothing to rehearse', async () => {
    const cwd = await folderWith({ 'release.yml': 'app: { bundleId: com.example.nothing, platform: IOS }\n' });
    const { code, stdout } = await runCli(['rehearse', '--empty'], { cwd });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('No changes.') });
  });

  it.each([
    [['--empty', '--seed', 'a.json'], 'use one of them'],
    [['--empty', '--build', 'four'], 'four is not a build'],
    [['--seed', 'nowhere.json'], 'nowhere.json does not exist'],
    [['--seed', 'release.yml'], 'is not a seed'],
    [['--seed', '/dev/zero'], '/dev/zero is not a file'],
    [['--empty', '--record', 'release.yml'], 'release.yml'],
  ])('refuses %j', async (args, words) => {
    const cwd = await folderWith({ 'release.yml': 'app: { bundleId: com.example.refused, platform: IOS }\n' });
    const { code, stderr } = await runCli(['rehearse', ...args], { cwd });
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining(words) });
  });

  it('keeps the demo account’s password out of everything', async () => {
    const cwd = await example('first-submission');
    const { stdout, stderr } = await runCli(['rehearse', '--empty', '--build', '1.0=4', '--record', 'r.txt'], {
      cwd,
      env: ENV,
    });
    expect(stdout + stderr + (await readFile(join(cwd, 'r.txt'), 'utf8').catch(() => ''))).not.toContain('open sesame');
  });
});

describe('a rehearsal of one of two platforms', () => {
  it('copies the app with both', async () => {
    const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' };
    const { simulator } = await real({
      bundleId: 'com.example.both',
      name: 'Both',
      versions: [
        { platform: 'IOS', ...draft },
        { platform: 'MAC_OS', ...draft },
      ],
    });
    const cwd = await folderWith({
      'release.yml':
        'app: { bundleId: com.example.both, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 Both }\n',
    });
    const { code, stdout } = await runCli(['rehearse'], { cwd, env: simulator.env });
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });
});
