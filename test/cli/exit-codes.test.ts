import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { folderWith, runCli, spawnCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `
app: { bundleId: com.example.exit, platform: IOS }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
metadata:
  en-US: { name: Exit, subtitle: A door, description: Long enough, keywords: [door, way] }
`;

async function setting(manifest = MANIFEST) {
  const simulator = await startTestSimulator();
  const app = simulator.addApp({ bundleId: 'com.example.exit', name: 'Exit', primaryLocale: 'en-US' });
  const cwd = await folderWith({ 'release.yml': manifest });
  const ascend = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  return { simulator, app, cwd, ascend };
}

/** Everything the simulator holds, to show that nothing was written. */
function stateOf(simulator: Simulator): string {
  return JSON.stringify(simulator.describe());
}

describe('exit code', () => {
  it('0: done, and nothing to do the second time', async () => {
    const { ascend } = await setting();
    expect((await ascend('plan')).code).toBe(0);
    const first = await ascend('apply', '--yes');
    expect(first.stderr + first.stdout).toContain('matches');
    expect(first.code).toBe(0);
    const second = await ascend('apply', '--yes');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('No changes.');
  });

  it('1: an error, nothing written', async () => {
    const { ascend, simulator } = await setting(MANIFEST.replace('com.example.exit', 'com.example.other'));
    const before = stateOf(simulator);
    const { code, stderr } = await ascend('apply', '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('com.example.other');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stateOf(simulator)).toBe(before);
  });

  it('1: an answer that is none, with its request and the place', async () => {
    const { ascend, simulator } = await setting();
    const attributes = { locale: { name: 'en-US' } };
    const body = { data: [{ type: 'appStoreVersionLocalizations', id: '1', attributes }] };
    const path = /\/appStoreVersionLocalizations/;
    simulator.faults.add({ method: 'GET', path, times: Infinity, action: { type: 'status', status: 200, body } });
    for (const command of ['plan', 'status']) {
      const { code, stderr, stdout } = await ascend(command);
      const said = `${stderr}${stdout}`.replaceAll(/\s+/g, ' ');
      expect({ command, code }).toEqual({ command, code: 1 });
      expect(said).toContain("Apple's answer can't be used: /data/0/attributes/locale has to be a name");
      expect(said).toMatch(/GET \/v1\/appStoreVersions\/[\w-]+\/appStoreVersionLocalizations/);
    }
  });

  it('4: ASC_UPLOAD_HOSTS is no list of hosts', async () => {
    const { simulator, cwd } = await setting();
    const { code, stderr } = await runCli(['plan'], {
      cwd,
      env: { ...simulator.env, ASC_UPLOAD_HOSTS: 'a.example,*' },
    });
    expect(code).toBe(4);
    expect(stderr).toContain('entry 2 of ASC_UPLOAD_HOSTS is not the name of a host');
  });

  it('1: the first request of an apply is refused, nothing written', async () => {
    const { ascend, simulator } = await setting();
    const before = stateOf(simulator);
    const refusal = { errors: [{ status: '409', code: 'STATE_ERROR', title: 'No.', detail: 'Not now.' }] };
    simulator.faults.add({ method: 'PATCH', action: { type: 'status', status: 409, body: refusal }, times: 99 });
    const { code, stdout } = await ascend('apply', '--yes');
    expect(code).toBe(1);
    expect(stdout).toContain('Not now.');
    expect(stateOf(simulator)).toBe(before);
  });

  it('2: changes present, with --detailed-exitcode only', async () => {
    const { ascend } = await setting();
    expect((await ascend('plan', '--detailed-exitcode')).code).toBe(2);
    await ascend('apply', '--yes');
    expect((await ascend('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('3: the manifest is invalid', async () => {
    const { ascend } = await setting(MANIFEST.replace('platform: IOS', 'platform: ANDROID'));
    for (const command of [['validate'], ['plan'], ['apply', '--yes']]) {
      const { code, stdout, stderr } = await ascend(...command);
      expect(code).toBe(3);
      expect(stdout + stderr).toContain('release.yml:2:');
    }
  });

  it('4: no credentials', async () => {
    const cwd = await folderWith({ 'release.yml': MANIFEST });
    const { code, stderr } = await runCli(['plan'], { cwd });
    expect(code).toBe(4);
    expect(stderr).toContain('ASC_KEY_ID');
  });

  it('4: credentials that Apple does not take', async () => {
    const { cwd, simulator } = await setting();
    const { code, stderr } = await runCli(['plan'], { cwd, env: { ...simulator.env, ASC_KEY_ID: 'WRONG00000' } });
    expect(code).toBe(4);
    expect(stderr).toContain('NOT_AUTHORIZED');
  });

  it('5: App Store Connect has changed since the plan was made', async () => {
    const { ascend, app, simulator, cwd } = await setting();
    await ascend('plan', '--out', 'plan.json');
    const other = MANIFEST.replace('A door', 'Another door');
    await writeFile(join(cwd, 'other.yml'), other);
    expect((await ascend('apply', 'other.yml', '--yes')).code).toBe(0);
    const before = stateOf(simulator);
    const { code, stdout } = await ascend('apply', 'plan.json');
    expect(code).toBe(5);
    expect(stdout).toContain('subtitle');
    expect(stateOf(simulator)).toBe(before);
    expect(app).toBeTruthy();
  });

  it('5: the manifest has changed since the plan was made', async () => {
    const { ascend, simulator, cwd } = await setting();
    await ascend('plan', '--out', 'plan.json');
    const before = stateOf(simulator);
    await writeFile(join(cwd, 'release.yml'), MANIFEST.replace('A door', 'Another door'));
    const { code, stdout } = await ascend('apply', 'plan.json');
    expect(code).toBe(5);
    expect(stdout).toContain('manifest');
    expect(stateOf(simulator)).toBe(before);
  });

  it('5: the plan was changed by hand, or is none', async () => {
    const { ascend, cwd } = await setting();
    await ascend('plan', '--out', 'plan.json');
    const plan = await readFile(join(cwd, 'plan.json'), 'utf8');
    await writeFile(join(cwd, 'plan.json'), plan.replaceAll('A door', 'A trap'));
    expect((await ascend('apply', 'plan.json')).code).toBe(5);
    await writeFile(join(cwd, 'none.json'), '{"format":"something"}');
    expect((await ascend('apply', 'none.json')).code).toBe(5);
    await writeFile(join(cwd, 'newer.json'), plan.replace('"formatVersion": "2.1"', '"formatVersion": "3.0"'));
    expect((await ascend('apply', 'newer.json')).stderr).toContain('3.0');
    for (const version of ['1.0', '2.0']) {
      await writeFile(join(cwd, 'older.json'), plan.replace('"formatVersion": "2.1"', `"formatVersion": "${version}"`));
      const { code, stderr } = await ascend('apply', 'older.json');
      expect(code).toBe(5);
      expect(stderr).toContain(
        `older.json was saved by an older ascend, in plan format ${version}; this one reads 2.1`,
      );
    }
  });

  it('0: a saved plan is the approval, and needs no --yes', async () => {
    const { ascend } = await setting();
    expect((await ascend('plan', '--out', 'plan.json')).stderr).toContain('ascend apply plan.json');
    expect((await ascend('apply', 'plan.json')).code).toBe(0);
    expect((await ascend('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('6: a gate is closed, nothing written; and the words it prints open it', async () => {
    const { ascend, simulator } = await setting(MANIFEST.replace('"1.0"', '"2.0"'));
    const before = stateOf(simulator);
    const { code, stdout } = await ascend('apply', '--yes');
    expect(code).toBe(6);
    expect(stdout).toContain('--allow rename-version');
    expect(stateOf(simulator)).toBe(before);
    // A check that passes must not fail after the merge.
    expect((await ascend('plan')).code).toBe(6);
    expect((await ascend('plan', '--detailed-exitcode')).code).toBe(6);
    expect((await ascend('plan', '--allow', 'rename-version')).code).toBe(0);
    expect((await ascend('apply', '--yes', '--allow', 'rename-version')).code).toBe(0);
  });

  it('7: applied in part; what is unrelated was done, and a second run finishes the work', async () => {
    const { ascend, simulator } = await setting();
    const source = { pointer: '/data/attributes/subtitle' };
    const refusal = { errors: [{ status: '409', code: 'STATE_ERROR', title: 'No.', detail: 'Not now.', source }] };
    simulator.faults.add({
      method: 'PATCH',
      path: /appInfoLocalizations/,
      action: { type: 'status', status: 409, body: refusal },
    });
    const { code, stdout } = await ascend('apply', '--yes');
    expect(code).toBe(7);
    expect(stdout).toContain('STATE_ERROR');
    expect(stdout).toContain('release.yml:5');
    expect((await ascend('apply', '--yes')).code).toBe(0);
    expect((await ascend('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('7: a refusal sends to a fix and, where a saved plan was applied, to a new plan, whatever files are called', async () => {
    const { ascend, simulator, cwd } = await setting();
    await writeFile(join(cwd, 'a.json b.yml'), MANIFEST);
    await ascend('plan', '--out', 'my plan.json');
    const refusal = { errors: [{ status: '409', code: 'STATE_ERROR', title: 'No.' }] };
    simulator.faults.add({
      path: /Localizations/,
      method: 'PATCH',
      times: 99,
      action: { type: 'status', status: 409, body: refusal },
    });
    const said = async (...args: string[]) => (await ascend(...args)).stdout.replaceAll(/\s+/g, ' ');
    expect(await said('apply', 'my plan.json')).toContain('then make a new plan and apply that');
    expect(await said('apply', 'a.json b.yml', '--yes')).toContain("then run ascend apply 'a.json b.yml' --yes again");
  });

  it("8: blocked by Apple's state, nothing written", async () => {
    const { ascend, simulator, app } = await setting();
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    const before = stateOf(simulator);
    expect((await ascend('plan')).code).toBe(8);
    const { code, stdout } = await ascend('apply', '--yes');
    expect(code).toBe(8);
    expect(stdout).toContain('WAITING_FOR_REVIEW');
    expect(stateOf(simulator)).toBe(before);
  });

  it('10: Apple takes longer than apply may wait; a second run goes on', async () => {
    const { ascend, simulator } = await setting(
      MANIFEST.replace(
        '2026 Example Inc. }',
        '2026 Example Inc., build: "7", usesNonExemptEncryption: false }',
      ).replace('com.example.exit', 'com.example.wait'),
    );
    const builds = [{ version: '7', processingState: 'PROCESSING' }];
    const app = simulator.addApp({ bundleId: 'com.example.wait', name: 'Wait', builds });
    const { code, stdout, stderr } = await ascend('apply', '--yes', '--timeout', '0.01');
    expect(code).toBe(10);
    // With the same limit, and without a question that nobody could answer.
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Run ascend apply release.yml --yes --timeout 0.01 again');
    expect(stderr).toContain('Waiting for processing of the build: PROCESSING');
    expect(stdout).toContain('it is still PROCESSING');
    expect(stdout).toContain('Apply is waiting for Apple');
    simulator.control.processBuild(app, 'IOS', '1.0', '7');
    expect((await ascend('apply', '--yes')).code).toBe(0);
  });

  it('9: something reads back differently', async () => {
    const { ascend, simulator } = await setting();
    simulator.faults.add({
      method: 'PATCH',
      path: /appInfoLocalizations/,
      action: { type: 'status', status: 204 },
    });
    const { code, stdout } = await ascend('apply', '--yes');
    expect(code).toBe(9);
    expect(stdout).toContain('but 1 field reads back differently');
    expect(stdout).toContain('subtitle');
  });

  it.each([
    [['plan', '--nonsense']],
    [['nonsense']],
    [['status', 'one.yml', 'two.yml']],
    [['plan', '--format', 'xml']],
    [['plan', '--allow', 'everything']],
    [['schema', 'nonsense']],
    [['simulator', '--port', '99999']],
    [['apply']],
  ])('64: usage, %j', async (args) => {
    const { ascend } = await setting();
    const { code, stderr } = await ascend(...args);
    expect(code).toBe(64);
    expect(stderr).not.toBe('');
  });

  it('130: interrupted; what was under way is finished, the rest is listed, and a second run finishes the work', async () => {
    const { cwd, simulator, ascend } = await setting();
    let interrupt: () => void = () => {};
    simulator.faults.add({
      method: 'PATCH',
      action: {
        type: 'call',
        before: async () => {
          interrupt();
          await new Promise((resolve) => setTimeout(resolve, 200));
        },
      },
    });
    const { code, stdout, stderr } = await spawnCli(['apply', '--yes'], {
      cwd,
      env: simulator.env,
      onStart: (child) => {
        interrupt = () => child.kill('SIGINT');
      },
    });
    expect(code).toBe(130);
    expect(stderr).toContain('Stopping');
    expect(stdout).toMatch(/not started/);
    expect((await ascend('apply', '--yes')).code).toBe(0);
    expect((await ascend('plan', '--detailed-exitcode')).code).toBe(0);
  });
});
