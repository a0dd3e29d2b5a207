import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ReleaseStatus } from '../../src/core/status.ts';
import { ROOT, runCli } from '../support/cli.ts';
import { ALL_EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { sent } from './journey.ts';
import { uploadsIn } from './uploads.ts';

/** A copy of the examples: going on from `goal: submit` is an edit. */
async function examplesCopied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-examples-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  return folder;
}

it.each(ALL_EXAMPLES)(
  '$manifest goes from its first plan to the App Store',
  async ({ manifest, seed }) => {
    const requests: Exchange[] = [];
    // Long enough that a submission which did not wait would come first.
    const quirks = { assetMs: 400 };
    const simulator = await startTestSimulator({ quirks, onExchange: (exchange) => requests.push(exchange) });
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
    submittedAfterMedia(requests);
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

/** The submission comes when every screenshot was sent, put in order and seen to be taken; nothing of them comes after it. */
function submittedAfterMedia(requests: readonly Exchange[]): void {
  const at = requests.findIndex(({ method, url }) => method === 'POST' && url.startsWith('/v1/reviewSubmission'));
  expect(at).toBeGreaterThan(0);
  const before = { requests: requests.slice(0, at) };
  const uploads = uploadsIn(before);
  expect(uploads.length).toBeGreaterThan(0);
  expect(uploads.filter(({ committed, complete }) => !committed || !complete)).toEqual([]);
  expect(sent(before, 'PATCH', /\/relationships\/appScreenshots$/).length).toBeGreaterThan(0);
  const late = requests
    .slice(at)
    .filter(({ method, url }) => method !== 'GET' && /\/(?:appScreenshot|uploads)/.test(url));
  expect(late).toEqual([]);
}
