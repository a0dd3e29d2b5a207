import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { READY, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const NAMES = ['1.png', '2.png', '3.png', '4.png'];

/** The version is complete, and App Review has it. */
const IN_REVIEW = readyApp([readyVersion('1.0', 'WAITING_FOR_REVIEW')], [readyInfo('WAITING_FOR_REVIEW')]);

interface Sent {
  /** `PATCH reviewSubmissions`. */
  what: string;
  status: number;
  /** How often time had to pass before it was sent. */
  pauses: number;
}

/** Submits a version with a new text and new pictures, in an hour of so many requests, which passes by the simulator's clock, at once. */
async function release(
  requestsPerHour: number,
  {
    seed = READY,
    onMessage = () => undefined,
  }: { seed?: AppSeed; onMessage?: (text: string, end: () => void) => void } = {},
) {
  const sent: Sent[] = [];
  let pauses = 0;
  const simulator = await startTestSimulator({
    requestsPerHour,
    onExchange: ({ method, url, status }) =>
      void sent.push({ what: `${method} ${url.split(/[/?]/)[2]}`, status, pauses }),
  });
  simulator.addApp(seed);
  const manifest = {
    app: { bundleId: BUNDLE, platform: 'IOS' },
    version: { versionString: '1.0' },
    metadata: { 'en-US': { description: 'Other words.' } },
    screenshots: { 'en-US': { APP_IPHONE_35: NAMES } },
    release: { releaseType: 'MANUAL', goal: 'submit' },
    allow: ['replace-submission'],
  };
  const pictures = Object.fromEntries(NAMES.map((name) => [name, png(320, 480, { text: name })]));
  const cwd = await folderWith({ 'release.yml': JSON.stringify(manifest), ...pictures });
  const pass = (ms: number): Promise<void> => {
    pauses += 1;
    simulator.clock.advance(ms);
    return Promise.resolve();
  };
  const time = { now: () => simulator.clock.now().getTime(), pass };
  const env = { ...simulator.env, COLUMNS: '200' };
  // A look at files that were sent takes a request of the hour.
  const apply = (...args: string[]) => {
    const ending = new AbortController();
    const onStderr = (text: string): void => onMessage(text, () => ending.abort());
    const short = { time, polling: { firstMs: 20, maxMs: 200 } };
    return runCli(['apply', '--yes', ...args], { cwd, env, pauses: short, onStderr, signal: ending.signal });
  };
  const all = (what: string): Sent[] => sent.filter((one) => one.what === what);
  const written = (): Sent[] => sent.filter(({ what }) => !what.startsWith('GET'));
  const refused = (): Sent[] => sent.filter(({ status }) => status >= 400);
  return { simulator, apply, all, written, refused };
}

describe('an apply that the requests of an hour stop', () => {
  it.each([
    // Between pictures, before the submission, and nowhere.
    [24, { pictures: 2, isSent: false }],
    [40, { pictures: 4, isSent: false }],
    [110, { pictures: 4, isSent: true }],
  ])(
    '(%d of them) leaves whole pictures, and a submission that is sent or not begun',
    async (hour, { pictures, isSent }) => {
      const { simulator, apply, all, refused } = await release(hour);
      expect((await apply('--timeout', '1')).code).toBe(isSent ? 0 : 10);
      expect(all('POST appScreenshots')).toHaveLength(pictures);
      expect(all('PATCH appScreenshots')).toHaveLength(pictures);
      expect(all('POST reviewSubmissions')).toHaveLength(isSent ? 1 : 0);
      expect(all('PATCH reviewSubmissions')).toHaveLength(isSent ? 1 : 0);
      simulator.clock.advance(3_600_000);
      expect((await apply()).code).toBe(0);
      expect(all('POST appScreenshots')).toHaveLength(4);
      expect(all('PATCH reviewSubmissions')).toHaveLength(1);
      expect(refused()).toEqual([]);
    },
  );

  it('leaves a version in review where it would not get it back there', async () => {
    const { apply, all, written, refused } = await release(110, { seed: IN_REVIEW });
    await apply('--timeout', '1');
    expect(written()).toEqual([]);
    expect((await apply()).code).toBe(0);
    expect(all('POST appScreenshots')).toHaveLength(4);
    const [taken, sent, ...others] = all('PATCH reviewSubmissions');
    expect(others).toEqual([]);
    expect(sent?.pauses).toBe(taken?.pauses);
    expect(refused()).toEqual([]);
  });

  it.each([
    ['the first write', 'PATCH', /./],
    ['a reservation', 'POST', /appScreenshots$/],
    ['a confirmation', 'PATCH', /appScreenshots\//],
    ['the new order', 'PATCH', /relationships/],
    ['the submission', 'POST', /reviewSubmissions$/],
    ['what is in it', 'POST', /reviewSubmissionItems$/],
  ])('because somebody else has used them up ends with 10 as well: from %s on', async (_where, method, path) => {
    const { simulator, apply, all } = await release(3600);
    simulator.faults.add({
      method,
      path,
      action: {
        type: 'call',
        before: () =>
          simulator.faults.add({ path: /^\/v1\//, times: Infinity, action: { type: 'status', status: 429 } }),
      },
    });
    expect((await apply()).code).toBe(10);
    simulator.faults.clear();
    expect((await apply()).code).toBe(0);
    expect(all('PATCH reviewSubmissions').filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it.each([
    ['0.1', [], 0],
    // As long as a reader would wait, and as it would not: Ctrl-C ends that.
    ['25', ['--timeout', '0.3'], 10],
    ['3000', ['--timeout', '51'], 130],
    ['3500', [], 130],
    ['3700', [], 10],
  ])('because Apple asks for a pause of %s s goes on after it, unless %j is shorter', async (pause, options, code) => {
    const onMessage = (text: string, end: () => void): void => {
      if (/Apple asks us to wait \d+ min:/.test(text)) end();
    };
    const { simulator, apply, written } = await release(3600, { onMessage });
    const action = { type: 'status', status: 429, headers: { 'retry-after': pause } } as const;
    simulator.faults.add({ method: 'PATCH', path: /appScreenshots\//, action });
    const ended = await apply(...options);
    expect(ended.code).toBe(code);
    expect(ended.stdout).not.toContain('nearly used up');
    expect(ended.stdout.includes('(Apple takes no more requests for now)')).toBe(code === 10);
    expect(written().filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('because somebody else has used them up ends with 10 as well: before it is read back', async () => {
    const { simulator, apply, written } = await release(3600);
    const after = (): void =>
      simulator.faults.add({ method: 'GET', times: Infinity, action: { type: 'status', status: 429 } });
    simulator.faults.add({ method: 'PATCH', path: /\/reviewSubmissions\//, action: { type: 'call', after } });
    const { code, stdout } = await apply();
    expect(code).toBe(10);
    expect(stdout).toContain('could not be read back');
    simulator.faults.clear();
    const before = written().length;
    expect((await apply()).code).toBe(0);
    expect(written()).toHaveLength(before);
  });
});
