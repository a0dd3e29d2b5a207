import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { traces } from '../laws/traces.ts';

const NOTES = 'Ask for the "Aurora" partner.\nThe door code is 4711.';
const WORDS = 'zephyr, quokka,nimbus';
const MANIFEST = `app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: { env: ASCEND_VERSION } }
metadata:
  default: { promotionalText: { env: ASCEND_PROMOTION } }
  en-US: { keywords: { env: ASCEND_WORDS } }
  ja: { name: アプリ, description: Open., keywords: [one, two] }
review:
  contact: { firstName: App, lastName: Team, email: review@example.com, phone: '+81 3 1234 5678' }
  notes: { env: ASCEND_NOTES }
`;

const ENV = {
  ASCEND_VERSION: '1.0',
  ASCEND_PROMOTION: '  Mornings with a marmoset.\n',
  ASCEND_WORDS: WORDS,
  ASCEND_NOTES: NOTES,
};

const HIDDEN = [NOTES, 'zephyr', 'quokka', 'Mornings with a marmoset.'];

async function place() {
  const simulator = await startTestSimulator();
  simulator.addApp(READY);
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  const written: string[] = [];
  const ascend = async (args: string[], more: Record<string, string> = {}) => {
    const run = await runCli(args, { cwd, env: { ...simulator.env, ...ENV, ...more } });
    written.push(run.stdout, run.stderr);
    return run;
  };
  const saved = async (): Promise<Plan> => {
    const text = await readFile(join(cwd, 'plan.json'), 'utf8');
    written.push(text);
    return JSON.parse(text) as Plan;
  };
  const leaks = () => [...new Set(written.flatMap((text) => HIDDEN.flatMap((hidden) => traces(hidden, text))))];
  return { simulator, ascend, saved, leaks };
}

describe('a text that comes from a variable', () => {
  it('reaches Apple as it is, and nothing else', async () => {
    const { simulator, ascend, saved, leaks } = await place();
    for (const args of [
      ['validate'],
      ['validate', '--format', 'json'],
      ['plan'],
      ['plan', '--format', 'json', '--out', 'plan.json'],
      ['apply', 'plan.json'],
    ]) {
      const { code, stdout, stderr } = await ascend(args);
      expect({ args, code, said: code === 0 ? '' : stdout + stderr }).toEqual({ args, code: 0, said: '' });
    }
    await ascend(['status', '--format', 'json']);
    await saved();
    expect(leaks()).toEqual([]);
    const there = JSON.stringify(simulator.describe());
    expect(there).toContain(JSON.stringify(NOTES));
    expect(there).toContain('"zephyr,quokka,nimbus"');
    expect(there).toContain('"Mornings with a marmoset."');
  });

  it('is named, whatever fills it in, and what it replaces is shown', async () => {
    const { ascend, saved } = await place();
    const { stdout } = await ascend(['plan', '--out', 'plan.json']);
    expect(stdout).toMatch(/keywords +.* → \(from ASCEND_WORDS\)\n/);
    expect(stdout).toMatch(/promotionalText +\(from ASCEND_PROMOTION\)\n/);
    expect(stdout).toMatch(/notes +\(empty\) → \(from ASCEND_NOTES\)\n/);
    const { changes } = await saved();
    const given = changes.find(({ field }) => field === 'notes')?.after;
    expect(given).toEqual({ variable: 'ASCEND_NOTES', fingerprint: expect.stringMatching(/^scrypt:/) });
  });

  it('is compared: the next plan is empty, and a plan for another text is another one', async () => {
    const { ascend, saved } = await place();
    await ascend(['plan', '--out', 'plan.json']);
    const first = await saved();
    expect((await ascend(['apply', '--yes'])).code).toBe(0);
    expect((await ascend(['plan', '--detailed-exitcode'])).code).toBe(0);
    const { code, stdout } = await ascend(['plan', '--out', 'plan.json'], { ASCEND_NOTES: `${NOTES}!` });
    const second = await saved();
    expect({ code, changes: second.changes.map(({ field, before }) => ({ field, before })) }).toEqual({
      code: 0,
      changes: [{ field: 'notes', before: { masked: 'A…', fingerprint: expect.any(String) } }],
    });
    expect(stdout).toContain('(from ASCEND_NOTES)');
    expect(second.manifest.digest).not.toBe(first.manifest.digest);
  });

  it('has to be there again, and the same, for a saved plan', async () => {
    const { simulator, ascend } = await place();
    await ascend(['plan', '--out', 'plan.json']);
    const before = simulator.describe();
    const { code, stdout } = await ascend(['apply', 'plan.json'], { ASCEND_NOTES: 'Another text.' });
    expect({ code, said: stdout.includes('has changed since the plan was made') }).toEqual({ code: 5, said: true });
    expect(simulator.describe()).toEqual(before);
    expect((await ascend(['apply', 'plan.json'])).code).toBe(0);
  });

  it('is shown where it is a choice', async () => {
    const { ascend, saved } = await place();
    await ascend(['plan', '--out', 'plan.json'], { ASCEND_VERSION: '1.0.1' });
    const { changes } = await saved();
    expect(changes).toContainEqual(expect.objectContaining({ field: 'versionString', after: '1.0.1' }));
  });

  it('is in no message of Apple’s, nor in what a limit says', async () => {
    const { simulator, ascend, leaks } = await place();
    simulator.faults.add({
      path: /^\/v1\/appStoreReviewDetails/,
      times: 20,
      action: {
        type: 'status',
        status: 409,
        body: { errors: [{ status: '409', code: 'X', title: NOTES, detail: `Not valid: ${NOTES}` }] },
      },
    });
    expect((await ascend(['apply', '--yes'])).code).toBe(7);
    const long = await ascend(['validate'], { ASCEND_WORDS: `${WORDS},${'quokka'.repeat(30)}` });
    expect({ code: long.code, said: long.stdout.includes('/100 characters') }).toEqual({ code: 3, said: true });
    expect(leaks()).toEqual([]);
  });
});
