import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/core/receipt/receipt.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { traces } from '../laws/traces.ts';
import { folderWith, ROOT, runCli, spawnCli } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { againstReceiptSchema } from '../support/plan-schema.ts';
import { startTestSimulator } from '../support/simulator.ts';

const SEED: AppSeed = { bundleId: 'com.example.receipt', name: 'Receipt' };
const PASSWORD = 'pässwörd "7%41';
const ENV = { ASCEND_DEMO_PASSWORD: PASSWORD, ASCEND_NOTES: 'Words of a variable' };
const MANIFEST = `app: { bundleId: com.example.receipt, platform: IOS }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
metadata:
  en-US: { subtitle: A door, description: { env: ASCEND_NOTES } }
review:
  contact: { firstName: Ada, lastName: Muster, email: ada@example.com, phone: "+49 30 1234567" }
  demoAccount: { required: true, name: reviewer, password: { env: ASCEND_DEMO_PASSWORD } }
`;

async function setting(manifest = MANIFEST, seed = SEED) {
  const simulator = await startTestSimulator();
  simulator.addApp(seed);
  const cwd = await folderWith({ 'release.yml': manifest });
  const env: Record<string, string> = { ...simulator.env, ...ENV };
  const run = (...args: string[]) => runCli(args, { cwd, env });
  const text = () => readFile(join(cwd, 'receipt.json'), 'utf8');
  const receipt = async (): Promise<Receipt> => {
    const found = JSON.parse(await text()) as Receipt;
    expect(againstReceiptSchema(found)).toEqual([]);
    return found;
  };
  /** Of the receipt, against whatever is there of it. */
  const verified = async (...args: string[]) => {
    const { code, stdout, stderr } = await run('verify', 'receipt.json', ...args);
    return { code, said: (stdout + stderr).replaceAll(/\s+/g, ' ') };
  };
  return { simulator, cwd, env, run, text, receipt, verified };
}

const REFUSED = { type: 'status' as const, status: 409 };
const SUBTITLE = { method: 'PATCH', path: /appInfoLocalizations/ };

describe('apply --receipt', () => {
  it('keeps what was sent and read back, for whom and by whom, and when', async () => {
    const { cwd, env, receipt, verified } = await setting();
    let seconds = 0;
    const clock = () => new Date(Date.UTC(2026, 8, 1, 12, 0, (seconds += 1)));
    await runCli(['plan', '--out', 'plan.json'], { cwd, env });
    const plan = JSON.parse(await readFile(join(cwd, 'plan.json'), 'utf8')) as { digest: string };
    expect((await runCli(['apply', 'plan.json', '--receipt', 'receipt.json'], { cwd, env, clock })).code).toBe(0);
    const kept = await receipt();
    expect(kept).toMatchObject({
      began: '2026-09-01T12:00:01.000Z',
      ended: new Date(Date.UTC(2026, 8, 1, 12, 0, seconds)).toISOString(),
      target: { bundleId: 'com.example.receipt', platform: 'IOS', version: '1.0' },
      server: new URL(env['ASC_BASE_URL'] ?? '').host,
      keyId: env['ASC_KEY_ID'],
      plan: { digest: plan.digest, allow: [] },
      manifest: { path: 'release.yml', files: [] },
      leftover: [],
      outcome: 'done',
      exitCode: 0,
    });
    expect(kept.operations.map(({ action, address, status }) => `${status} ${action} ${address}`).toSorted()).toEqual([
      'done create review',
      'done update appInfo/localizations/en-US',
      'done update version',
      'done update version/localizations/en-US',
    ]);
    const created = kept.operations.find(({ action }) => action === 'create')?.requests;
    expect(created).toMatchObject([{ method: 'POST', path: '/v1/appStoreReviewDetails', answer: 'confirmed' }]);
    expect(created?.[0]?.id).toMatch(/^[\w-]+$/);
    expect((await stat(join(cwd, 'receipt.json'))).mode & 0o777).toBe(0o600);
    const { code, said } = await verified('--plan', 'plan.json', '--manifest', 'release.yml', '--expect', plan.digest);
    expect(said).toContain('it fits the plan plan.json: 4 requests word for word as in the plan');
    expect(said).toContain("Applied 4 operations; everything reads back as planned. 1 secret can't be read back.");
    expect(said).toContain('✓ release.yml and its files are as they were applied');
    expect(code).toBe(0);
  });

  it('holds no text, no issuer and no secret, in no spelling, and no digest that one could be guessed from', async () => {
    const { run, text, env, receipt } = await setting();
    await run('apply', '--yes', '--receipt', 'receipt.json', '--events', 'events.ndjson');
    const kept = await text();
    expect(traces(PASSWORD, kept)).toEqual([]);
    const words = [ENV.ASCEND_NOTES, 'A door', 'ada@example.com', '1234567', 'Muster', env['ASC_ISSUER_ID'] ?? ''];
    for (const word of words) expect(kept).not.toContain(word);
    const first = await receipt();
    // The same in another world, but for the password: what stands for the body stands for no password.
    const other = await setting();
    const others = { ...other.env, ASCEND_DEMO_PASSWORD: 'another one' };
    await runCli(['apply', '--yes', '--receipt', 'receipt.json'], { cwd: other.cwd, env: others });
    const second = await other.receipt();
    const changed = ({ changes }: Receipt) => changes.find(({ secret }) => secret);
    expect(changed(first)?.readBack).toBeUndefined();
    expect(changed(first)?.after).not.toBe(changed(second)?.after);
    // The same value in another plan has another stand-in: a list of likely ones is of no use.
    const copyright = ({ changes }: Receipt) => changes.find(({ field }) => field === 'copyright')?.after;
    expect(copyright(first)).toMatch(/^sha256:/);
    expect(copyright(first)).not.toBe(copyright(second));
  });

  it.each(EXAMPLES)('fits its plan, whatever Apple brings along: $manifest', async ({ manifest, seed }) => {
    const { cwd, run, verified, receipt } = await setting('', seed);
    await cp(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
    await mkdir(join(cwd, '.git'));
    await run('plan', manifest, '--out', 'plan.json', '--allow', 'remove-territories');
    const applied = ['apply', 'plan.json', '--manifest', manifest, '--allow', 'remove-territories'];
    const { code, stdout } = await run(...applied, '--receipt', 'receipt.json');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.any(String) as string });
    expect((await receipt()).manifest.files.length).toBeGreaterThan(3);
    expect(await verified('--plan', 'plan.json', '--manifest', manifest)).toEqual({
      code: 0,
      said: expect.stringContaining('it fits the plan') as string,
    });
  });

  it('fits the plan of uploads that broke, and were taken up', async () => {
    const [, { manifest, seed }] = EXAMPLES;
    const { simulator, cwd, run, verified } = await setting('', seed);
    await cp(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
    await mkdir(join(cwd, '.git'));
    await run('plan', manifest, '--out', 'plan.json', '--allow', 'remove-territories');
    simulator.faults.add({ method: 'PUT', path: /./, times: 3, action: { type: 'status', status: 403 } });
    for (const code of [7, 0]) {
      const applied = ['apply', 'plan.json', '--manifest', manifest, '--allow', 'remove-territories'];
      expect((await run(...applied, '--receipt', 'receipt.json')).code).toBe(code);
      expect((await verified('--plan', 'plan.json')).said).toMatch(
        /it fits the plan plan\.json: \d+ requests word for word as in the plan/,
      );
    }
  });

  it('of a run that broke says so, and the one that takes it up has the rest', async () => {
    const { simulator, run, receipt, verified, cwd } = await setting();
    await run('plan', '--out', 'plan.json');
    simulator.faults.add({ ...SUBTITLE, action: REFUSED, times: 9 });
    const apply = ['apply', 'plan.json', '--receipt', 'receipt.json'];
    expect((await run(...apply)).code).toBe(7);
    const broken = await receipt();
    expect(broken).toMatchObject({ outcome: 'partial', exitCode: 7 });
    expect(broken.changes.filter(({ readBack }) => readBack)).toEqual([]);
    const failed = broken.operations.find(({ status }) => status === 'failed');
    expect(failed).toMatchObject({
      address: 'appInfo/localizations/en-US',
      failure: { kind: 'apple', status: 409 },
      requests: [{ answer: 'refused', status: 409 }],
    });
    expect(await verified('--plan', 'plan.json')).toEqual({
      code: 0,
      said: expect.stringContaining(
        '✗ Not applied whole (partial, exit 7): 3 of 4 operations done, 1 failed.',
      ) as string,
    });

    simulator.faults.clear();
    expect((await run(...apply)).code).toBe(0);
    const whole = await receipt();
    expect(whole.plan.digest).toBe(broken.plan.digest);
    expect(whole.plan.remaining).toMatch(/^sha256:/);
    expect(whole.operations.map(({ status }) => status).toSorted()).toEqual(['adopted', 'adopted', 'adopted', 'done']);
    expect((await verified('--plan', 'plan.json')).said).toContain('of which 3 needed nothing any more');

    // Everything is done by now.
    expect((await run(...apply)).code).toBe(0);
    expect((await receipt()).operations.map(({ status, requests }) => [status, requests.length])).toEqual(
      Array.from({ length: 4 }, () => ['adopted', 0]),
    );
    expect(await verified('--plan', 'plan.json', '--format', 'json')).toMatchObject({ code: 0 });
    await writeFile(join(cwd, 'release.yml'), MANIFEST.replace('A door', 'A gate'));
    expect((await run(...apply)).code).toBe(5);
    await expect(stat(join(cwd, 'receipt.json'))).rejects.toThrow('ENOENT');
  });

  it('says what reads back differently', async () => {
    const { simulator, run, receipt, verified } = await setting();
    simulator.faults.add({ ...SUBTITLE, action: { type: 'status', status: 204 } });
    expect((await run('apply', '--yes', '--receipt', 'receipt.json')).code).toBe(9);
    const { changes, outcome } = await receipt();
    const other = changes.filter(({ readBack }) => readBack?.asPlanned === false);
    expect({ outcome, other: other.map(({ field }) => field) }).toEqual({ outcome: 'differs', other: ['subtitle'] });
    expect(other[0]?.readBack?.value).toBe(other[0]?.before);
    expect(await verified()).toMatchObject({ code: 0, said: expect.stringMatching(/but 1 change reads back diff/) });
  });

  it('knows requests whose answer was lost, and those that were sent again', async () => {
    const { simulator, run, receipt, verified } = await setting();
    await run('plan', '--out', 'plan.json');
    simulator.faults.add({ ...SUBTITLE, action: { type: 'drop-after' }, times: 9 });
    await run('apply', 'plan.json', '--receipt', 'receipt.json');
    const { operations } = await receipt();
    const answers = operations.flatMap(({ requests }) => requests.map(({ answer }) => answer));
    expect(answers).toContain('unanswered');
    expect((await verified('--plan', 'plan.json')).code).toBe(0);
  });

  it.each([
    ['a closed gate', MANIFEST.replace('"1.0"', '"2.0"'), ['--yes'], 6],
    ['another digest', MANIFEST, ['--expect=deadbeef'], 5],
    ['a manifest that is none', 'app: {}\n', ['--yes'], 3],
  ])('is not there where nothing was sent, nor is that of an earlier run: %s', async (_what, manifest, args, code) => {
    const { run, cwd } = await setting();
    expect((await run('apply', '--yes', '--receipt', 'receipt.json')).code).toBe(0);
    await writeFile(join(cwd, 'release.yml'), manifest);
    if (code === 5) await writeFile(join(cwd, 'release.yml'), manifest.replace('A door', 'A gate'));
    expect((await run('apply', ...args, '--receipt', 'receipt.json')).code).toBe(code);
    await expect(stat(join(cwd, 'receipt.json'))).rejects.toThrow('ENOENT');
  });

  it('is not there where a run was interrupted before it sent anything', async () => {
    const { cwd, env } = await setting();
    const args = ['apply', '--yes', '--receipt', 'receipt.json'];
    expect((await runCli(args, { cwd, env, signal: AbortSignal.abort() })).code).toBe(130);
    await expect(stat(join(cwd, 'receipt.json'))).rejects.toThrow('ENOENT');
  });

  it('is written over nothing else, and where it can’t be written the apply says so', async () => {
    const { run, cwd, env } = await setting();
    await writeFile(join(cwd, 'notes.json'), '{}');
    const { code, stderr } = await run('apply', '--yes', '--receipt', 'notes.json');
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: 'notes.json exists and is not a receipt; save the receipt under another name\n',
    });
    expect((await run('apply', '--yes', '--receipt', './a', '--report', 'a')).code).toBe(64);
    const full = await spawnCli(['apply', '--yes', '--receipt', 'receipt.json'], { cwd, env, most: 1 });
    expect(full.stdout).toContain('now matches release.yml');
    expect(full.stderr).toContain('The receipt could not be saved to receipt.json (EFBIG)');
    expect(full.code).toBe(74);
  });

  it('is no reason to put bodies among the events', async () => {
    const { run, cwd } = await setting();
    await run('apply', '--yes', '--events', 'events.ndjson');
    const events = await readFile(join(cwd, 'events.ndjson'), 'utf8');
    expect(events.match(/"type":"wrote"/g)).toHaveLength(4);
    for (const word of ['A door', 'Ada', '"body"', 'ASCEND_NOTES']) expect(events).not.toContain(word);
  });

  it.each([
    [{ GITHUB_SHA: 'a'.repeat(40) }, { sha: 'a'.repeat(40), from: 'GITHUB_SHA' }],
    [
      { GITHUB_SHA: 'main', CI_COMMIT_SHA: 'b'.repeat(40) },
      { sha: 'b'.repeat(40), from: 'CI_COMMIT_SHA' },
    ],
    [{}, undefined],
  ])('has the commit of the repository, else that of the CI system: %j', async (variables, commit) => {
    const { cwd, env, receipt } = await setting();
    const apply = (more: object) =>
      runCli(['apply', '--yes', '--receipt', 'receipt.json'], { cwd, env: { ...env, ...more } });
    await apply(variables);
    expect((await receipt()).commit).toEqual(commit);
    await mkdir(join(cwd, '.git'));
    await writeFile(join(cwd, '.git', 'HEAD'), `${'c'.repeat(40)}\n`);
    await apply(variables);
    expect((await receipt()).commit).toEqual({ sha: 'c'.repeat(40), from: 'git' });
  });

  it('is of one manifest: with several, nothing is read or sent', async () => {
    const { run, cwd } = await setting();
    await writeFile(join(cwd, 'other.yml'), MANIFEST.replace('IOS', 'MAC_OS'));
    const { code, stderr } = await run('apply', 'release.yml', 'other.yml', '--yes', '--receipt', 'receipt.json');
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: 'a receipt is of one manifest: apply each by itself, with one of its own\n',
    });
  });
});
