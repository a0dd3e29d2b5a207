import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import type { ReportDocument, ReportsDocument } from '../../src/render/report-document.ts';
import type { Simulator } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { token } from '../simulator/client.ts';

/** Apple's numbers by 40: of 3,500 an hour 1,000 are left once the plan is made, and 2,600 are needed. */
const HOUR = { all: 88, left: 25, needed: 65 };
/** Requests that a plan of texts takes. */
const PLANNING = 4;
/** Requests for reading back, which come to those that write. */
const READING_BACK = 15;

interface Sent {
  method: string;
  url: string;
  status: number;
}

/** Apps with so many languages whose descriptions change, and a manifest for each. */
async function texts(requestsPerHour: number, languages: readonly number[]) {
  const sent: Sent[] = [];
  const simulator = await startTestSimulator({ requestsPerHour, onExchange: (exchange) => void sent.push(exchange) });
  const files = languages.map((count, at) => {
    const locales = LOCALES.slice(0, count);
    const bundleId = `${BUNDLE}.${at}`;
    const each = (text: string) => Object.fromEntries(locales.map((locale) => [locale, { description: text }]));
    const version = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations: each('Old') };
    simulator.addApp({ bundleId, name: `App ${at}`, versions: [version] });
    const manifest = { app: { bundleId, platform: 'IOS' }, version: { versionString: '1.0' }, metadata: each('New') };
    return [`${at}.yml`, JSON.stringify(manifest)] as const;
  });
  return {
    ...(await commands(simulator, Object.fromEntries(files))),
    simulator,
    sent,
    names: files.map(([name]) => name),
  };
}

/** Commands for which the hour passes by the simulator's clock, at once. */
async function commands(simulator: Simulator, files: Record<string, string | Buffer>) {
  const cwd = await folderWith(files);
  const begun = simulator.clock.now().getTime();
  const now = (): number => simulator.clock.now().getTime() - begun;
  const pass = (ms: number): Promise<void> => {
    simulator.clock.advance(ms);
    return Promise.resolve();
  };
  const env = { ...simulator.env, COLUMNS: '300' };
  const apply = (args: readonly string[], more: Parameters<typeof runCli>[1] = {}) =>
    runCli(['apply', ...args, '--yes', '--report', 'report.json'], {
      cwd,
      env,
      pauses: { time: { now, pass } },
      ...more,
    });
  const report = async () => JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8')) as ReportDocument;
  return { apply, report, now, cwd };
}

/** Somebody uses the key, all within a moment: none of it comes back before an hour is over. */
async function use(simulator: Simulator, requests: number): Promise<void> {
  for (let sent = 0; sent < requests; sent += 1) {
    const headers = { authorization: `Bearer ${token(simulator)}` };
    await (await fetch(`${simulator.url}/v1/apps`, { headers })).text();
  }
}

const refused = (sent: readonly Sent[]): Sent[] => sent.filter(({ status }) => status >= 400);
const written = (sent: readonly Sent[]): Sent[] => sent.filter(({ method }) => method !== 'GET');

describe('an hour in which 1,000 requests are left and 2,600 are needed (by 40)', () => {
  const setting = async () => {
    const made = await texts(HOUR.all, [HOUR.needed - READING_BACK]);
    await use(made.simulator, HOUR.all - HOUR.left - PLANNING);
    return made;
  };

  it('is said before the first write, and what is left is spread until all is done', async () => {
    const { sent, apply, names } = await setting();
    let before = Infinity;
    const { code, stderr } = await apply(names, {
      onStderr: (text) => {
        if (text.includes('This may need')) before = written(sent).length;
      },
    });
    expect(stderr).toContain(
      `This may need up to ${HOUR.needed} requests, and the key has fewer: ${HOUR.left} of its ${HOUR.all}`,
    );
    expect(before).toBe(0);
    expect(code).toBe(0);
    expect(written(sent)).toHaveLength(HOUR.needed - READING_BACK);
    expect(refused(sent)).toEqual([]);
    // A log shows that it waits, once a minute.
    const lines = stderr.split('\n').filter((line) => line.startsWith('Waiting 20 s: the requests that the key has'));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThan(120);
  });

  it('ends with 10 where waiting is over before, with nothing failed; an hour later the same command finishes', async () => {
    const { simulator, sent, apply, report, names } = await setting();
    const { code, stdout, stderr } = await apply([...names, '--timeout', '10']);
    expect(code).toBe(10);
    expect(stderr).toContain('--timeout ends this run before that');
    expect(stdout).toContain('the requests that the key has in an hour are nearly used up');
    const states = new Set((await report()).operations.map(({ status }) => status));
    expect(states).toEqual(new Set(['done', 'skipped']));
    expect(written(sent).length).toBeGreaterThan(HOUR.left / 2);
    simulator.clock.advance(3_600_000);
    expect((await apply(names)).code).toBe(0);
    expect(written(sent)).toHaveLength(HOUR.needed - READING_BACK);
    expect(refused(sent)).toEqual([]);
  });
});

describe('two manifests of one run', () => {
  // Each of them alone would find enough.
  const EACH = 40;
  const ALL = 2 * (EACH + READING_BACK);

  it('stay within what is left together, and it is said of both before the first write', async () => {
    const { simulator, sent, apply, names } = await texts(200, [EACH, EACH]);
    await use(simulator, 200 - 70);
    let before = Infinity;
    const { code, stderr } = await apply(names, {
      onStderr: (text) => {
        if (text.includes('This may need')) before = written(sent).length;
      },
    });
    expect(stderr.match(/This may need up to (\d+) requests/g)).toEqual([`This may need up to ${ALL} requests`]);
    expect(before).toBe(0);
    expect(code).toBe(0);
    expect(written(sent)).toHaveLength(2 * EACH);
    expect(refused(sent)).toEqual([]);
  });

  it('end with 10 together where waiting is over before', async () => {
    const { simulator, sent, apply, names } = await texts(200, [EACH, EACH]);
    await use(simulator, 200 - 70);
    const { code } = await apply([...names, '--timeout', '1']);
    expect(code).toBe(10);
    expect(written(sent).length).toBeGreaterThan(EACH);
    expect(refused(sent)).toEqual([]);
  });

  it('of one app end with 10, and say what was done, where the second can’t be looked at again', async () => {
    const simulator = await startTestSimulator();
    const platforms = ['IOS', 'MAC_OS'];
    const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' };
    simulator.addApp({
      bundleId: BUNDLE,
      name: 'Two',
      versions: platforms.map((platform) => ({ platform, ...draft })),
    });
    const files = platforms.map((platform) => {
      const version = { versionString: '1.0', copyright: `2026 ${platform}` };
      return [`${platform}.yml`, JSON.stringify({ app: { bundleId: BUNDLE, platform }, version })] as const;
    });
    const { apply, cwd } = await commands(simulator, Object.fromEntries(files));
    const action = { type: 'status', status: 429 } as const;
    simulator.faults.add({ method: 'GET', path: '/v1/apps', nth: 3, times: Infinity, action });
    const { code, stderr } = await apply(files.map(([name]) => name));
    expect(code).toBe(10);
    expect(stderr).toContain('running the same command again is safe');
    const { reports } = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8')) as ReportsDocument;
    expect(reports.map(({ outcome }) => outcome)).toEqual(['done', 'waited']);
  });
});
