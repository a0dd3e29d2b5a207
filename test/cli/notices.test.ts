import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { ReleaseStatus } from '../../src/core/status.ts';
import { connect } from '../../src/commands/connection.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { versionString: "1.0" }\n`;
const WINTER = new Date('2027-02-01T00:00:00Z');
const SOURCE = 'https://developer.apple.com/news/?id=k1mtkt1k';

async function setting(manifest = MANIFEST) {
  const simulator = await startTestSimulator();
  simulator.addApp(DRAFT);
  const cwd = await folderWith({ 'release.yml': manifest });
  const run = (now: Date | undefined, ...args: string[]) =>
    runCli(args, { cwd, env: simulator.env, ...(now ? { now } : {}) });
  return { simulator, cwd, run };
}

describe('what is coming up', () => {
  it('is in every format of a plan, and in the one that is saved, until it is silenced', async () => {
    const { run, cwd } = await setting();
    const { code, stdout } = await run(WINTER, 'plan', '--out', 'plan.json');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n\nComing up\n {2}\S 2027-04-01 {2}From April 2027 Apple requires builds/);
    expect(stdout).toContain(SOURCE);
    expect(stdout).toContain('silence: { ios-27-sdk: your reason }');
    expect((await run(WINTER, 'plan', '--format', 'markdown')).stdout).toContain('<summary>Coming up (1)</summary>');
    const { notices } = JSON.parse((await run(WINTER, 'plan', '--format', 'json')).stdout) as Plan;
    expect(notices).toEqual([
      { name: 'ios-27-sdk', date: '2027-04-01', source: SOURCE, message: expect.stringContaining('iOS 27 SDK') },
    ]);
    // What was saved is shown, whenever that is.
    const later = new Date('2029-01-01T00:00:00Z');
    expect((await run(later, 'show', 'plan.json')).stdout).toBe(stdout);
    expect((await run(later, 'plan')).stdout).not.toContain('Coming up');

    await writeFile(join(cwd, 'release.yml'), `${MANIFEST}silence: { ios-27-sdk: the build machine has it }\n`);
    const silenced = await run(WINTER, 'plan');
    expect([silenced.stderr, silenced.stdout.includes('Coming up')]).toEqual([
      expect.not.stringContaining('silence'),
      false,
    ]);
    expect((await run(WINTER, 'apply', 'plan.json')).code).toBe(0);
  });

  it('is in a status, as text and as JSON', async () => {
    const { run } = await setting();
    expect((await run(WINTER, 'status')).stdout).toMatch(/\nComing up\n {2}\S 2027-04-01 {2}From April 2027/);
    const found = JSON.parse((await run(WINTER, 'status', '--format', 'json')).stdout) as ReleaseStatus;
    expect(found.notices?.map(({ name }) => name)).toEqual(['ios-27-sdk']);
    expect((await run(undefined, 'status')).stdout).not.toContain('Coming up');
  });

  it('says of a day that is over what is still so, once', async () => {
    const date = '  releaseType: SCHEDULED\n  earliestReleaseDate: "2027-01-01T00:00:00Z"\n';
    const { run } = await setting(`${MANIFEST}release:\n${date}`);
    const { stdout, stderr } = await run(WINTER, 'plan');
    expect(stdout).toContain('2027-01-01  The release.earliestReleaseDate is over');
    expect(stderr).not.toContain('in the past');
    expect((await run(WINTER, 'validate')).stdout).toContain('is in the past');
    expect((await run(WINTER, 'apply', '--yes')).code).toBe(0);
    // Apple has that day now.
    expect((await run(WINTER, 'plan')).stdout).not.toContain('earliestReleaseDate is over');
  });

  it('a name that no notice has is a slip, for every command that reads the manifest', async () => {
    const { run } = await setting(`${MANIFEST}silence: { price-change-son: why, ios-26-sdk: why }\n`);
    for (const command of ['validate', 'plan']) {
      const { code, stdout, stderr } = await run(WINTER, command);
      expect(code).toBe(0);
      expect(stdout + stderr).toContain('did you mean price-change-soon?');
      expect(stdout + stderr).toContain('did you mean ios-27-sdk?');
    }
  });
});

describe('the server that was asked', () => {
  it('is named where it is not Apple’s', async () => {
    const { run, simulator } = await setting();
    const { host } = new URL(simulator.url);
    const { stdout } = await run(undefined, 'plan', '--out', 'plan.json');
    expect(stdout).toContain(`Server: ${host}, not App Store Connect`);
    expect((await run(undefined, 'plan', '--format', 'markdown')).stdout).toContain(
      `Server: \`${host}\`, not App Store Connect`,
    );
    const { server } = JSON.parse((await run(undefined, 'plan', '--format', 'json')).stdout) as Plan;
    expect(server).toBe(host);
    expect((await run(undefined, 'show', 'plan.json')).stdout).toBe(stdout);
  });

  it('is named by its host alone, and is nothing to name where it is Apple’s', async () => {
    const { env } = await startTestSimulator();
    const serverOf = async (baseUrl?: string) => {
      const { ASC_BASE_URL: _own, ...others } = env;
      const stderr = new PassThrough();
      const io = {
        cwd: '/nowhere',
        home: '/nowhere',
        env: { ...others, ...(baseUrl ? { ASC_BASE_URL: baseUrl } : {}) },
        stderr,
      };
      const { server } = await connect(io);
      return [server, String(stderr.read() ?? '')];
    };
    expect(await serverOf()).toEqual([undefined, '']);
    expect(await serverOf('https://api.appstoreconnect.apple.com')).toEqual([undefined, '']);
    expect(await serverOf('https://mirror.example.com/path?token=1')).toEqual([
      'mirror.example.com',
      'Talking to mirror.example.com, not to App Store Connect.\n',
    ]);
  });

  it('is refused before it is named where no token can be sent there', async () => {
    const { env } = await startTestSimulator();
    for (const baseUrl of ['https://user:secret@mirror.example.com', 'no address', 'http://mirror.example.com']) {
      const stderr = new PassThrough();
      const io = { cwd: '/nowhere', home: '/nowhere', env: { ...env, ASC_BASE_URL: baseUrl }, stderr };
      await expect(connect(io)).rejects.toThrow('ASC_BASE_URL is');
      expect(stderr.read()).toBeNull();
    }
  });

  it('is named on stderr by whatever asks it, once, and not on stdout', async () => {
    const { run, simulator } = await setting();
    const words = `Talking to ${new URL(simulator.url).host}, not to App Store Connect.\n`;
    for (const args of [
      ['plan', '--format', 'json'],
      ['apply', '--yes'],
      ['status', '--format', 'json'],
    ]) {
      const { stdout, stderr } = await run(undefined, ...args);
      expect(stderr.split(words)).toHaveLength(2);
      expect(stdout).not.toContain('Talking to');
    }
  });
});
