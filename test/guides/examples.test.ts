import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ReleaseStatus } from '../../src/core/status.ts';
import { ROOT, runCli } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** A copy of the examples: going on from `goal: submit` is an edit. */
async function examplesCopied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-examples-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  return folder;
}

it.each(EXAMPLES)(
  '$manifest goes from its first plan to the App Store',
  async ({ manifest, seed }) => {
    const simulator = await startTestSimulator();
    const app = simulator.addApp(seed);
    const cwd = await examplesCopied();
    const ascend = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
    const plan = async () => {
      const { code, stdout } = await ascend('plan', manifest, '--detailed-exitcode');
      return { code, empty: stdout.includes('No changes.') };
    };
    const apply = async () => {
      const { code, stdout, stderr } = await ascend('apply', manifest, '--yes');
      return { code, matches: stdout.includes(`App Store Connect now matches ${manifest}`), stderr };
    };
    /** Its exit code, the state of the version, and what still stands in the way of App Review. */
    const status = async () => {
      const { code, stdout } = await ascend('status', manifest, '--format', 'json');
      const { standings, requirements } = JSON.parse(stdout) as ReleaseStatus;
      const state = standings.find(({ part }) => part === 'version')?.state;
      const count = (of: string) => requirements.filter((item) => item.state === of).length;
      return { code, state, missing: count('missing'), planned: count('planned') };
    };
    const untouched = JSON.stringify(simulator.describe());
    const applied = { code: 0, matches: true, stderr: expect.not.stringMatching(/error/i) as string };
    const changes = { code: 2, empty: false };
    const nothing = { code: 0, empty: true };

    expect((await ascend('plan', manifest)).code).toBe(0);
    expect(await plan()).toEqual(changes);
    const before = await status();
    expect([before.code, before.missing]).toEqual([0, 0]);
    expect(before.planned).toBeGreaterThan(0);
    expect(JSON.stringify(simulator.describe())).toBe(untouched);

    expect(await apply()).toEqual(applied);
    expect(await plan()).toEqual(nothing);
    expect(await status()).toEqual({ code: 0, state: 'WAITING_FOR_REVIEW', missing: 0, planned: 0 });

    simulator.control.approveReview(app, 'IOS');
    // The goal is reached: releasing is another one.
    expect(await plan()).toEqual(nothing);
    expect(await status()).toEqual({ code: 0, state: 'PENDING_DEVELOPER_RELEASE', missing: 0, planned: 0 });

    const file = join(cwd, manifest);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('goal: submit', 'goal: release'));
    expect(await plan()).toEqual(changes);
    expect(await apply()).toEqual(applied);
    expect(await plan()).toEqual(nothing);
    expect(await status()).toEqual({ code: 0, state: 'READY_FOR_DISTRIBUTION', missing: 0, planned: 0 });
  },
  90_000,
);
