import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/render/report-document.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli, spawnCli } from '../support/cli.ts';
import { againstReportSchema } from '../support/plan-schema.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: com.example.report, platform: IOS }
version: { versionString: "1.0", copyright: 2026 A }
metadata:
  en-US:
    subtitle: A door
    description: Long enough
`;

async function setting(manifest = MANIFEST) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp({ bundleId: 'com.example.report', name: 'Report' });
  const cwd = await folderWith({ 'release.yml': manifest });
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const reported = async (): Promise<ReportDocument> => {
    const report = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8')) as ReportDocument;
    expect(againstReportSchema(report)).toEqual([]);
    return report;
  };
  return { simulator, cwd, run, reported, exchanges };
}

const SUBTITLE = { method: 'PATCH', path: /appInfoLocalizations/ };
const REFUSAL = {
  type: 'status' as const,
  status: 409,
  body: {
    errors: [
      {
        status: '409',
        code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
        title: 'No.',
        detail: 'Not this one.',
        source: { pointer: '/data/attributes/subtitle' },
      },
    ],
  },
};

describe('apply --report', () => {
  it('says what was done, with the requests that were answered', async () => {
    const { run, reported } = await setting();
    const { code, stdout } = await run('apply', '--yes', '--report', 'report.json');
    expect(code).toBe(0);
    expect(stdout).toContain('App Store Connect now matches release.yml');
    const report = await reported();
    expect(report).toMatchObject({ exitCode: 0, outcome: 'done', leftover: [], nextSteps: [] });
    expect(report.operations.map(({ status, address }) => `${status} ${address}`).toSorted()).toEqual([
      'done appInfo/localizations/en-US',
      'done version',
      'done version/localizations/en-US',
    ]);
    expect(report.operations.find(({ address }) => address === 'version')).toMatchObject({
      kind: 'version',
      request: 'PATCH /v1/appStoreVersions/{version}',
    });
    expect(report.requests['PATCH']).toBe(3);
    expect(report.requests['GET']).toBeGreaterThan(3);
    expect(report.customers).toContain('What customers see has not changed.');
  });

  it('has Apple’s words, each with the line of the manifest', async () => {
    const { run, simulator, reported } = await setting();
    simulator.faults.add({ ...SUBTITLE, action: REFUSAL });
    expect((await run('apply', '--yes', '--report', 'report.json')).code).toBe(7);
    const report = await reported();
    expect(report).toMatchObject({ exitCode: 7, outcome: 'partial' });
    const failed = report.operations.find(({ status }) => status === 'failed');
    expect(failed?.failure?.errors).toMatchObject([
      {
        code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
        detail: 'Not this one.',
        position: { file: 'release.yml', line: 5 },
      },
    ]);
    expect(report.nextSteps.join()).toContain('release.yml:5');
  });

  it.each<[string, string, string, object]>([
    [
      'a closed gate',
      MANIFEST.replace('"1.0"', '"2.0"'),
      '--yes',
      { exitCode: 6, outcome: 'gated', plan: { gates: [{ name: 'rename-version', open: false }] } },
    ],
    [
      'another digest',
      MANIFEST,
      '--expect=deadbeef',
      { exitCode: 5, outcome: 'stale', reason: expect.stringContaining('deadbeef') as string },
    ],
  ])('is there where nothing was begun: %s', async (_what, manifest, option, expected) => {
    const { run, reported } = await setting(manifest);
    await run('apply', option, '--report', 'report.json');
    const report = await reported();
    expect(report).toMatchObject(expected);
    expect(new Set(report.operations.map(({ status }) => status))).toEqual(new Set(['skipped']));
    expect(report.requests).not.toHaveProperty('PATCH');
    expect(report.nextSteps).toHaveLength(1);
  });

  it('says what still is to be done after an interruption', async () => {
    const { simulator, cwd, reported } = await setting();
    const controller = new AbortController();
    simulator.faults.add({ ...SUBTITLE, action: { type: 'call', before: () => controller.abort() } });
    const { code } = await runCli(['apply', '--yes', '--report', 'report.json'], {
      cwd,
      env: simulator.env,
      signal: controller.signal,
    });
    expect(code).toBe(130);
    expect(await reported()).toMatchObject({ exitCode: 130, outcome: 'interrupted' });
  });

  it('is written over an older one, for its owner alone, and over nothing else', async () => {
    const { run, cwd } = await setting();
    expect((await run('apply', '--yes', '--report', 'report.json')).code).toBe(0);
    expect((await stat(join(cwd, 'report.json'))).mode & 0o777).toBe(0o600);
    expect((await run('apply', '--yes', '--report', 'report.json')).code).toBe(0);
    await writeFile(join(cwd, 'notes.json'), '{}');
    const { code, stderr } = await run('apply', '--yes', '--report', 'notes.json');
    expect(code).toBe(64);
    expect(stderr).toContain('notes.json exists and is not a report; save the report under another name');
    expect((await run('apply', '--yes', '--report', 'release.yml')).code).toBe(64);
    expect((await run('apply', '--yes', '--report', 'a', '--events', './a')).code).toBe(64);
  });
});

describe('files of an apply', () => {
  it.each(['--report', '--events'])('%s that can’t be written is refused before anything is read', async (option) => {
    const { run, exchanges } = await setting();
    const { code, stderr } = await run('apply', '--yes', option, 'nowhere/file.json');
    expect({ code, stderr }).toEqual({ code: 64, stderr: "nowhere/file.json can't be written (ENOENT)\n" });
    expect(exchanges).toEqual([]);
  });

  it('of an earlier run are gone where this one has no plan', async () => {
    const { run, cwd } = await setting();
    expect((await run('apply', '--yes', '--report', 'report.json', '--events', 'events.ndjson')).code).toBe(0);
    await writeFile(join(cwd, 'release.yml'), 'app: {}\n');
    expect((await run('apply', '--yes', '--report', 'report.json', '--events', 'events.ndjson')).code).toBe(3);
    await expect(stat(join(cwd, 'report.json'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(cwd, 'events.ndjson'), 'utf8')).toBe('');
  });

  it('say why a saved plan was not begun where nobody answers', async () => {
    const { simulator, run, cwd, reported } = await setting();
    expect((await run('plan', '--out', 'plan.json')).code).toBe(0);
    const env = { ...simulator.env, ASC_BASE_URL: 'http://127.0.0.1:1' };
    const { code, stderr } = await runCli(['apply', 'plan.json', '--report', 'report.json'], { cwd, env });
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1:1');
    const report = await reported();
    expect(report).toMatchObject({
      exitCode: 1,
      outcome: 'error',
      reason: expect.stringContaining('127.0.0.1') as string,
    });
    expect(new Set(report.operations.map(({ status }) => status))).toEqual(new Set(['skipped']));
  });

  it('that a full disk takes no more of stop, and the run goes on to its end', async () => {
    const { simulator, cwd } = await setting();
    const { code, stdout, stderr } = await spawnCli(['apply', '--yes', '--events', 'events.ndjson'], {
      ...{ cwd, env: simulator.env },
      most: 1,
    });
    expect({ code, stderr: stderr.includes('events.ndjson any more (EFBIG); the run goes on.') }).toEqual({
      code: 74,
      stderr: true,
    });
    expect(stdout).toContain('App Store Connect now matches release.yml');
  });
});

describe('apply --format json', () => {
  it('prints the report and nothing else', async () => {
    const { run } = await setting();
    const { code, stdout } = await run('apply', '--yes', '--format', 'json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as ReportDocument;
    expect(againstReportSchema(report)).toEqual([]);
    expect(report.outcome).toBe('done');
  });

  it('does so where the plan that was reviewed is another one', async () => {
    const { run } = await setting();
    const { code, stdout } = await run('apply', '--expect', 'deadbeef', '--format', 'json');
    expect({ code, outcome: (JSON.parse(stdout) as ReportDocument).outcome }).toEqual({ code: 5, outcome: 'stale' });
  });
});

describe('apply --events', () => {
  it('writes what happens as it happens, a line each, without what the plan holds', async () => {
    const { run, cwd, simulator } = await setting();
    const place = join(cwd, 'events.ndjson');
    let during = '';
    simulator.faults.add({
      ...SUBTITLE,
      action: { type: 'call', before: async () => void (during = await readFile(place, 'utf8')) },
    });
    expect((await run('apply', '--yes', '--events', 'events.ndjson')).code).toBe(0);
    const text = await readFile(place, 'utf8');
    const events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; time: string });
    expect(during).toContain('"type":"applying"');
    expect(text.startsWith(during)).toBe(true);
    expect(events.every(({ time }) => time === new Date(time).toISOString())).toBe(true);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['observing', 'observed', 'requested', 'applying', 'started', 'wrote', 'settled', 'verifying']),
    );
    expect(events.filter(({ type }) => type === 'settled')).toHaveLength(3);
    expect(text).not.toContain('Long enough');
    expect((await stat(place)).mode & 0o777).toBe(0o600);
    // The next run begins anew.
    expect((await run('apply', '--yes', '--events', 'events.ndjson')).code).toBe(0);
    expect(await readFile(place, 'utf8')).not.toContain('"settled"');
  });
});
