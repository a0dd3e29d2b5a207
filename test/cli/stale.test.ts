import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { ReportDocument } from '../../src/render/report-document.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { againstReportSchema } from '../support/plan-schema.ts';
import { png } from '../support/pictures.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { somebody } from '../support/somebody.ts';

const manifest = (copyright = '2026 A') => `app: { bundleId: com.example.stale, platform: IOS }
version: { versionString: "1.0", copyright: ${copyright} }
metadata: { en-US: { description: { file: description.txt }, supportUrl: https://example.com }, de-DE: { description: Liest neue Bücher. } }
screenshots: { en-US: { APP_IPHONE_67: [a.png, b.png] } }
`;

/** An app with a draft, a manifest that wants something of it, and the plan of that. */
async function setting() {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  const version = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', copyright: '2025 A' };
  const localizations = {
    'en-US': { description: 'Reads old books.\nSlowly.' },
    'de-DE': { description: 'Liest alte Bücher.' },
  };
  const app = simulator.addApp({
    ...{ bundleId: 'com.example.stale', name: 'Stale' },
    versions: [{ ...version, localizations }],
  });
  simulator.addApp({ bundleId: 'com.example.other', name: 'Other' });
  const cwd = await folderWith({
    'release.yml': manifest(),
    'description.txt': 'Reads old books.\nFast.\n',
    'a.png': png(1290, 2796, { text: 'a' }),
    'b.png': png(1290, 2796, { text: 'b' }),
  });
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const put = (name: string, content: string | Buffer) => writeFile(join(cwd, name), content);
  const other = await somebody(simulator);
  const [draft] = (await other.all(`/v1/apps/${app}/appStoreVersions`)).data;
  expect(await run('plan', '--out', 'plan.json')).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Saved') as string,
  });
  const plan = JSON.parse(await readFile(join(cwd, 'plan.json'), 'utf8')) as Plan;
  /** Applies the plan. @returns how that ended, what was printed, the report, and how many requests were sent to write */
  const apply = async () => {
    exchanges.length = 0;
    const { code, stdout, stderr } = await run('apply', 'plan.json', '--report', 'report.json');
    const report = await readFile(join(cwd, 'report.json'), 'utf8').then(
      (text) => JSON.parse(text) as ReportDocument,
      () => undefined,
    );
    const faults = report ? againstReportSchema(report) : [];
    expect(faults).toEqual([]);
    return { code, writes: writesIn(exchanges).length, said: stdout + stderr, differences: report?.differences };
  };
  const setCopyright = (copyright: string) =>
    other.write('PATCH', `/v1/appStoreVersions/${draft?.id}`, {
      data: { type: 'appStoreVersions', id: draft?.id ?? '', attributes: { copyright } },
    });
  return { simulator, exchanges, cwd, run, put, plan, apply, other, draft: draft?.id ?? '', setCopyright };
}

function writesIn(exchanges: readonly Exchange[]): Exchange[] {
  return exchanges.filter(({ method }) => method !== 'GET');
}

const refused = { code: 5, writes: 0 };

describe('a plan is refused, and both sides are shown, when something has changed since', () => {
  it('at App Store Connect', async () => {
    const { apply, setCopyright } = await setting();
    await setCopyright('2025 B');
    const { said, differences, ...end } = await apply();
    expect(end).toEqual(refused);
    expect(said).toContain('✗ This plan is stale: App Store Connect has changed since the plan was made.');
    expect(said).toMatch(
      / +planned from +now +planned to\n {2}version 1\.0\n {4}copyright +"2025 A" +"2025 B" +"2026 A"\n/,
    );
    expect(differences).toMatchObject([
      {
        address: 'version',
        field: 'copyright',
        planned: { from: '2025 A', to: '2026 A' },
        now: { is: '2025 B', wanted: '2026 A' },
      },
    ]);
  });

  it('there, to what was as it should be', async () => {
    const { apply, run, setCopyright, put } = await setting();
    await setCopyright('2026 A');
    await put('release.yml', manifest());
    await run('plan', '--out', 'plan.json');
    await setCopyright('2025 B');
    const { said, ...end } = await apply();
    expect(end).toMatchObject(refused);
    expect(said).toMatch(/copyright +\(not planned\) +"2025 B" +\(not planned\)\n/);
  });

  it('there, by something that is gone', async () => {
    const { apply, other, draft } = await setting();
    const texts = (await other.all(`/v1/appStoreVersions/${draft}/appStoreVersionLocalizations`)).data;
    const german = texts.find(({ attributes }) => attributes?.['locale'] === 'de-DE');
    await other.write('DELETE', `/v1/appStoreVersionLocalizations/${german?.id}`);
    const { said, differences, ...end } = await apply();
    expect(end).toEqual(refused);
    expect(said).toMatch(/description +"Liest alte Bücher\." +\(not there\) +"Liest neue Bücher\."\n/);
    expect(said).not.toContain('locale');
    const gone = differences?.find(({ field }) => field === 'description');
    expect([gone?.planned?.from, gone?.now]).toEqual(['Liest alte Bücher.', { wanted: 'Liest neue Bücher.' }]);
  });

  it('there, by a picture that has come', async () => {
    const { apply, other, draft } = await setting();
    const [texts] = (await other.all(`/v1/appStoreVersions/${draft}/appStoreVersionLocalizations`)).data;
    const [set] = (await other.all(`/v1/appStoreVersionLocalizations/${texts?.id}/appScreenshotSets`)).data;
    await other.write('POST', '/v1/appScreenshots', {
      data: {
        type: 'appScreenshots',
        attributes: { fileName: 'theirs.png', fileSize: 70 },
        relationships: { appScreenshotSet: { data: { type: 'appScreenshotSets', id: set?.id ?? '' } } },
      },
    });
    const { said, ...end } = await apply();
    expect(end).toMatchObject(refused);
    expect(said).toMatch(/theirs\.png +\(not there\) +AWAITING_UPLOAD, 70 bytes +\(not there\)\n/);
  });

  it('in the manifest', async () => {
    const { apply, put } = await setting();
    await put('release.yml', manifest('2027 A'));
    const { said, differences, ...end } = await apply();
    expect(end).toEqual(refused);
    expect(said).toContain('the manifest, or a file it names, has changed since the plan was made.');
    expect(said).toMatch(
      / +planned from +now +planned to +wanted now\n {2}version 1\.0\n {4}copyright +"2025 A" +"2025 A" +"2026 A" +"2027 A"\n/,
    );
    expect(differences).toMatchObject([{ planned: { to: '2026 A' }, now: { is: '2025 A', wanted: '2027 A' } }]);
  });

  it('in the manifest, which asks for less', async () => {
    const { apply, put } = await setting();
    await put('release.yml', manifest().replace(', copyright: 2026 A', ''));
    const { said, ...end } = await apply();
    expect(end).toMatchObject(refused);
    expect(said).toMatch(/copyright +"2025 A" +"2026 A" +\(nothing to do\)\n/);
  });

  it('in a text file', async () => {
    const { apply, put } = await setting();
    await put('description.txt', 'Reads old books.\nVery fast.\n');
    const { said, differences, ...end } = await apply();
    expect(end).toEqual(refused);
    expect(said).toMatch(/description +"…Slowly\." +"…Slowly\." +"…Fast\." +"…Very fast\."\n/);
    expect(differences).toMatchObject([{ field: 'description', now: { wanted: 'Reads old books.\nVery fast.' } }]);
  });

  it('in a screenshot', async () => {
    const { apply, put, plan } = await setting();
    await put('b.png', png(1290, 2796, { text: 'other' }));
    const { said, ...end } = await apply();
    expect(end).toMatchObject(refused);
    const md5 = /"fileName":"b.png"[^}]*"md5":"(\w{8})/.exec(JSON.stringify(plan.changes))?.[1];
    expect(said).toMatch(
      new RegExp(`b\\.png +\\(not there\\) +\\(not there\\) +${md5}, \\d+ kB +[0-9a-f]{8}, \\d+ kB`),
    );
    expect(said).not.toContain('a.png');
  });

  it('in the manifest, although App Store Connect can’t be asked', async () => {
    const { cwd, put } = await setting();
    await put('release.yml', manifest('2027 A'));
    const { code, stdout } = await runCli(['apply', 'plan.json'], { cwd });
    expect([code, stdout]).toEqual([5, expect.stringContaining('has changed since the plan was made')]);
  });

  it('in the plan itself', async () => {
    const { apply, put, plan } = await setting();
    await put('plan.json', JSON.stringify(plan).replaceAll('2026 A', '2026 B'));
    const { said, ...end } = await apply();
    expect(end).toMatchObject(refused);
    expect(said).toContain('was changed after it was made');
  });

  it('in the app that is meant', async () => {
    const { apply, put } = await setting();
    await put('release.yml', manifest().replace('example.stale', 'example.other'));
    const { said, ...end } = await apply();
    expect(end).toMatchObject(refused);
    expect(said).toMatch(/it is for com\.example\.stale \(IOS\), not for\s+com\.example\.other \(IOS\)/);
  });
});

it('a plan that was applied halfway is applied again to the end', async () => {
  const { simulator, apply, run, exchanges } = await setting();
  const fault = { method: 'PATCH', path: /appStoreVersions/, times: 9 };
  simulator.faults.add({ ...fault, action: { type: 'status', status: 403 } });
  expect((await apply()).code).toBe(7);
  simulator.faults.clear();
  expect((await apply()).code).toBe(0);
  // What had been uploaded is not sent again.
  expect(new Set(writesIn(exchanges).map(({ method }) => method))).toEqual(new Set(['PATCH']));
  expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
});
