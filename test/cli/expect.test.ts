import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

const manifest = (copyright: string) =>
  `app: { bundleId: com.example.expect, platform: IOS }\nversion: { versionString: "1.0", copyright: ${copyright} }\n`;

async function setting() {
  const simulator = await startTestSimulator();
  simulator.addApp({ bundleId: 'com.example.expect', name: 'Expect' });
  const cwd = await folderWith({ 'release.yml': manifest('2026 A') });
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const digest = async (): Promise<string> => {
    await run('plan', '--out', 'plan.json');
    const plan = JSON.parse(await readFile(join(cwd, 'plan.json'), 'utf8')) as Plan;
    return plan.digest.replace('sha256:', '');
  };
  const put = (text: string) => writeFile(join(cwd, 'release.yml'), text);
  const copyright = () => /"copyright":"([^"]*)"/.exec(JSON.stringify(simulator.describe()))?.[1];
  return { run, digest, put, copyright };
}

describe('apply --expect', () => {
  it.each([(digits: string) => digits, (digits: string) => digits.slice(0, 8), (digits: string) => `sha256:${digits}`])(
    'applies the plan that was reviewed, without a question',
    async (written) => {
      const { run, digest, copyright } = await setting();
      const { code, stderr } = await run('apply', '--expect', written(await digest()));
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(copyright()).toBe('2026 A');
    },
  );

  it('takes the digest as a plan prints it', async () => {
    const { run } = await setting();
    const [, printed = ''] = /^Digest (\w+)$/m.exec((await run('plan')).stdout) ?? [];
    expect((await run('apply', '--expect', printed)).code).toBe(0);
  });

  it('refuses another plan with 5, shows it and writes nothing', async () => {
    const { run, digest, put, copyright } = await setting();
    const reviewed = await digest();
    const before = copyright();
    await put(manifest('2026 B'));
    const { code, stdout } = await run('apply', '--yes', '--expect', reviewed);
    expect(code).toBe(5);
    expect(stdout).toContain('2026 B');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`and the reviewed one is ${reviewed}. Nothing was written.`);
    expect(copyright()).toBe(before);
  });

  it('holds a saved plan to it as well', async () => {
    const { run, digest } = await setting();
    const reviewed = await digest();
    expect((await run('apply', 'plan.json', '--expect', 'deadbeef')).code).toBe(5);
    expect((await run('apply', 'plan.json', '--expect', reviewed)).code).toBe(0);
  });

  it('has nothing to refuse where nothing is to be done', async () => {
    const { run, digest } = await setting();
    const reviewed = await digest();
    await run('apply', '--expect', reviewed);
    expect((await run('apply', '--expect', reviewed)).code).toBe(0);
  });

  it.each(['', 'deadbee', 'deadbeef0g', 'a'.repeat(65)])('takes nothing that is no digest: %j', async (digits) => {
    const { run, copyright } = await setting();
    const before = copyright();
    const { code, stderr } = await run('apply', '--yes', '--expect', digits);
    expect(code).toBe(64);
    expect(stderr).toContain('8 to 64 hexadecimal digits');
    expect(copyright()).toBe(before);
  });
});

it('what is left of a broken run is another plan, and the report says so', async () => {
  const simulator = await startTestSimulator();
  simulator.addApp({ bundleId: 'com.example.expect', name: 'Expect' });
  const text = `${manifest('2026 A')}metadata: { en-US: { description: Long enough, subtitle: A door } }\n`;
  const cwd = await folderWith({ 'release.yml': text });
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const [, printed = ''] = /^Digest (\w+)$/m.exec((await run('plan')).stdout) ?? [];
  const body = { errors: [{ status: '409', code: 'STATE_ERROR', title: 'No.', detail: 'Not now.' }] };
  simulator.faults.add({
    method: 'PATCH',
    path: /appInfoLocalizations/,
    action: { type: 'status', status: 409, body },
  });
  const { code, stdout } = await run('apply', '--expect', printed);
  expect(code).toBe(7);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('What is left is another plan: look at it with ascend plan');
  expect((await run('apply', '--expect', printed)).code).toBe(5);
});
