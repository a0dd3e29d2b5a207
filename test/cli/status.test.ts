import { describe, expect, it } from 'vitest';
import type { ReleaseStatus } from '../../src/core/status.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { folderWith, runCli, spawnCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { READY, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const APP = `app: { bundleId: ${BUNDLE}, platform: IOS }\n`;

async function statusOf(seed: AppSeed, manifest: string, files: Record<string, Buffer> = {}) {
  const simulator = await startTestSimulator();
  const app = simulator.addApp(seed);
  const cwd = await folderWith({ 'release.yml': APP + manifest, ...files });
  const run = (...args: string[]) => runCli(['status', ...args], { cwd, env: simulator.env });
  /** Runs it, and does what belongs to a text as soon as that is told on stderr. */
  const runWith = (moves: Record<string, () => void>, ...args: string[]) =>
    runCli(['status', ...args], {
      cwd,
      env: simulator.env,
      onStderr: (text) => {
        for (const [words, move] of Object.entries(moves)) if (text.includes(words)) move();
      },
    });
  return { simulator, app, cwd, run, runWith };
}

describe('ascend status', () => {
  it('says where the version stands and that nothing is missing', async () => {
    const { run } = await statusOf(READY, 'version: { versionString: "1.0" }\n');
    const { code, stdout } = await run();
    expect(stdout).toContain('PREPARE_FOR_SUBMISSION');
    expect(stdout).toContain('build 1.0  VALID');
    expect(stdout).toContain('Nothing is missing that can be read');
    expect(stdout).toContain('/distribution/privacy');
    expect(code).toBe(0);
  });

  it('lists what is missing with the key that mends it, what the manifest brings, and ends with 8', async () => {
    const seed = readyApp(
      [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { copyright: '', review: { attributes: {} } })],
      [readyInfo('PREPARE_FOR_SUBMISSION')],
    );
    const { run } = await statusOf(seed, 'version: { versionString: "1.0", copyright: 2026 Example Inc. }\n');
    const { code, stdout } = await run();
    expect(stdout).toMatch(/✗ the phone number of a contact for App Review: missing {2}review\.contact\.phone/);
    expect(stdout).toMatch(/\+ with the plan: a copyright\n/);
    expect(stdout).toContain('4 things still missing');
    expect(code).toBe(8);
  });

  it('has one line for what many languages lack, and no mark of success for what is not there', async () => {
    const locales = ['de-DE', 'fr-FR', 'ja', 'ko'];
    const lacking = Object.fromEntries(locales.map((locale) => [locale, { description: 'x', keywords: 'x' }]));
    const version = readyVersion('1.0', 'PREPARE_FOR_SUBMISSION');
    const { build: _, ...draft } = { ...version, localizations: { ...version.localizations, ...lacking } };
    const { run } = await statusOf(
      readyApp([draft], [readyInfo('PREPARE_FOR_SUBMISSION')]),
      'version: { versionString: "1.0" }\n',
    );
    const { stdout } = await run();
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      ' ✗ supportUrl: missing in 4 languages: de-DE, fr-FR, ja and 1 more such as metadata.de-DE.supportUrl ✗ ',
    );
    expect(stdout).toMatch(/· build +none {2}no build is attached\n/);
    expect(stdout).not.toContain('✗ supportUrl in');
    const { requirements } = JSON.parse((await run('--format', 'json')).stdout) as ReleaseStatus;
    expect(requirements.filter(({ what }) => what.startsWith('supportUrl in'))).toHaveLength(5);
  });

  it('prints the same as JSON', async () => {
    const { run } = await statusOf(READY, 'version: { versionString: "1.0" }\n');
    const found = JSON.parse((await run('--format', 'json')).stdout) as {
      target: { version: object };
      standings: { part: string }[];
      requirements: { state: string }[];
    };
    expect(found.target.version).toEqual({ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' });
    expect(found.standings.map(({ part }) => part)).toEqual(['version', 'build 1.0', 'release']);
    expect(new Set(found.requirements.map(({ state }) => state))).toEqual(new Set(['ready']));
  });

  it('lists screenshots and the encryption declaration, with the page where a person can act', async () => {
    const draft = readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { media: false });
    const builds = [{ version: '1.0', usesNonExemptEncryption: true, encryptionDeclaration: 'IN_REVIEW' }];
    const seed = readyApp([draft], [readyInfo('PREPARE_FOR_SUBMISSION')], { builds });
    // Not on its way to App Review: what is still missing is shown all the same.
    const { run } = await statusOf(seed, 'version: { versionString: "1.0" }\n');
    const { code, stdout } = await run('--format', 'json');
    const { requirements } = JSON.parse(stdout) as ReleaseStatus;
    expect(requirements.filter(({ state }) => state === 'missing')).toEqual([
      {
        what: 'screenshots in en-US',
        state: 'missing',
        kind: 'screenshots',
        address: 'screenshots',
        reason: 'App Review asks for screenshots in en-US, the primary language, and there are none',
        fix: 'screenshots',
      },
      {
        what: 'an approved encryption declaration',
        state: 'missing',
        kind: 'versionBuild',
        address: 'builds/1.0',
        reason: 'the encryption declaration of build 1.0 is IN_REVIEW: Apple is still looking at it',
        fix: expect.stringMatching(/^https:\/\/appstoreconnect\.apple\.com\/apps\/\d+\/distribution\/info$/) as string,
      },
    ]);
    expect(code).toBe(8);
  });

  it('says of screenshots that the manifest brings that they come with the plan', async () => {
    const draft = readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { media: false });
    const manifest = 'version: { versionString: "1.0" }\nscreenshots: { en-US: { APP_IPHONE_67: [a.png] } }\n';
    const { run } = await statusOf(readyApp([draft], [readyInfo('PREPARE_FOR_SUBMISSION')]), manifest, {
      'a.png': png(1320, 2868),
    });
    const { requirements } = JSON.parse((await run('--format', 'json')).stdout) as ReleaseStatus;
    expect(requirements).toContainEqual(expect.objectContaining({ what: 'screenshots in en-US', state: 'planned' }));
  });

  it.each<[string, Partial<VersionSeed>, string]>([
    ['waits for its developer', { releaseType: 'MANUAL' }, 'MANUAL  waits for you after the approval'],
    ['goes on sale by itself', { releaseType: 'AFTER_APPROVAL' }, 'AFTER_APPROVAL  goes on sale once approved'],
    [
      'goes on sale on a day',
      { releaseType: 'SCHEDULED', earliestReleaseDate: '2098-12-24T09:00:00+09:00' },
      'SCHEDULED  on sale from 2098-12-24 00:00 UTC',
    ],
    [
      'goes on sale on a day that is over',
      { releaseType: 'SCHEDULED', earliestReleaseDate: '2020-12-24T00:00:00Z' },
      'SCHEDULED  on sale right after the approval: the date is over',
    ],
  ])('says that the version %s', async (_what, release, words) => {
    const draft = readyVersion('1.0', 'WAITING_FOR_REVIEW', release);
    const { run } = await statusOf(readyApp([draft], [readyInfo('WAITING_FOR_REVIEW')]), '');
    expect((await run()).stdout).toMatch(new RegExp(`release +${words}\n`));
  });

  it('says nothing of the release of a version that has been released', async () => {
    const live = readyVersion('1.0', 'READY_FOR_DISTRIBUTION', { releaseType: 'MANUAL' });
    const { run } = await statusOf(readyApp([live], [readyInfo('READY_FOR_DISTRIBUTION')]), '');
    const { standings } = JSON.parse((await run('--format', 'json')).stdout) as ReleaseStatus;
    expect(standings.map(({ part }) => part)).toEqual(['version', 'build 1.0']);
  });

  it('asks for nothing once App Review has the version, and writes nothing', async () => {
    const methods: string[] = [];
    const simulator = await startTestSimulator({ onExchange: ({ method }) => methods.push(method) });
    const app = simulator.addApp(READY);
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    const cwd = await folderWith({ 'release.yml': APP });
    const { code, stdout } = await runCli(['status'], { cwd, env: simulator.env });
    expect(stdout).toContain('WAITING_FOR_REVIEW  submitted; review has not started');
    expect(code).toBe(0);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  it('ends with 8 after a rejection and says where the reason is', async () => {
    const { simulator, app, run } = await statusOf(READY, '');
    simulator.control.setVersionState(app, 'IOS', '1.0', 'IN_REVIEW');
    simulator.control.rejectReview(app, 'IOS');
    const { code, stdout } = await run();
    expect(stdout).toContain('REJECTED  App Review rejected it');
    expect(stdout).toContain('needs your attention first: ');
    expect(code).toBe(8);
  });

  it('does not call a version complete that can not be begun yet', async () => {
    const { simulator, app, run } = await statusOf(READY, 'version: { versionString: "2.0" }\n');
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    const { code, stdout } = await run();
    expect(stdout).toContain('There is no version to work on.');
    expect(code).toBe(8);
  });

  it('needs a manifest that holds', async () => {
    const { run } = await statusOf(READY, 'version: { versionString: 1.0 }\n');
    expect((await run()).code).toBe(3);
  });
});

describe('ascend status --wait', () => {
  const FAST = ['--wait', '--interval', '0.05'];

  it('follows the processing of the build', async () => {
    const seed = { ...READY, builds: [{ version: '1.0', versionString: '1.0', usesNonExemptEncryption: false }] };
    const { simulator, app, runWith } = await statusOf(
      { ...seed, builds: [...seed.builds, { version: '2', versionString: '1.0', processingState: 'PROCESSING' }] },
      'version: { versionString: "1.0", build: "2", usesNonExemptEncryption: false }\n',
    );
    const processed = () => simulator.control.processBuild(app, 'IOS', '1.0', '2');
    const { code, stdout } = await runWith({ 'Waiting: build 2 PROCESSING': processed }, ...FAST);
    expect(stdout).toContain('build 2');
    expect(stdout).toContain('VALID');
    expect(code).toBe(0);
  });

  it('follows the review to its end', async () => {
    const { simulator, app, runWith } = await statusOf(
      readyApp(
        [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { releaseType: 'MANUAL' })],
        [readyInfo('PREPARE_FOR_SUBMISSION')],
      ),
      '',
    );
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    const moves = {
      'version WAITING_FOR_REVIEW': () => simulator.control.startReview(app, 'IOS'),
      'version IN_REVIEW': () => simulator.control.approveReview(app, 'IOS'),
    };
    const { code, stdout } = await runWith(moves, ...FAST);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'PENDING_DEVELOPER_RELEASE approved; it waits for you, and release.goal: release puts it on sale',
    );
    expect(code).toBe(0);
  });

  it('gives up when the time is over, with 10', async () => {
    const { simulator, app, run } = await statusOf(READY, '');
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    const { code, stdout } = await run(...FAST, '--timeout', '0.01');
    expect(stdout).toContain('WAITING_FOR_REVIEW');
    expect(code).toBe(10);
  });

  it('waits for a build that has not arrived', async () => {
    const { run } = await statusOf(READY, 'version: { versionString: "1.0", build: "77" }\n');
    const { code, stdout } = await run(...FAST, '--timeout', '0.005');
    expect(stdout).toMatch(/build 77 +absent +it has not arrived yet/);
    expect(code).toBe(10);
  });

  it('is interrupted at once, with 130', async () => {
    const { simulator, app, cwd } = await statusOf(READY, '');
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    const { code } = await spawnCli(['status', '--wait'], {
      cwd,
      env: simulator.env,
      onStart: (child) => {
        child.stderr?.on('data', (text: string) => text.includes('Waiting:') && child.kill('SIGINT'));
      },
    });
    expect(code).toBe(130);
  });

  it('is interrupted at once by one signal, although a look is not answered', async () => {
    const { simulator, app, cwd } = await statusOf(READY, '');
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    let interrupt = (): void => {};
    const before = (): Promise<void> => {
      interrupt();
      return new Promise(() => {});
    };
    simulator.faults.add({ method: 'GET', times: 99, action: { type: 'call', before } });
    const { code, stderr } = await spawnCli(['status', '--wait'], {
      cwd,
      env: simulator.env,
      onStart: (child) => (interrupt = () => child.kill('SIGINT')),
    });
    expect(code).toBe(130);
    expect(stderr).not.toContain('what has begun');
  });

  it('goes on where Apple does not let it look for a while', async () => {
    const { simulator, app, runWith } = await statusOf(READY, '');
    simulator.control.setVersionState(app, 'IOS', '1.0', 'IN_REVIEW');
    const trouble = { method: 'GET', times: 12, action: { type: 'status', status: 503 } } as const;
    const before = (): void => simulator.control.approveReview(app, 'IOS');
    let isBegun = false;
    const moves = {
      'Waiting:': () => {
        if (isBegun) return;
        isBegun = true;
        simulator.faults.add(trouble);
        simulator.faults.add({ method: 'GET', nth: 13, action: { type: 'call', before } });
      },
    };
    const { code, stdout } = await runWith(moves, ...FAST);
    expect([code, stdout]).toEqual([0, expect.stringContaining('READY_FOR_DISTRIBUTION')]);
  });

  it('refuses times that are none', async () => {
    const { run } = await statusOf(READY, '');
    expect((await run('--wait', '--timeout', 'soon')).code).toBe(64);
  });
});
