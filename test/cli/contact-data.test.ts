import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppSeed, Simulator } from '../../src/simulator/index.ts';
import { eyes, labOf } from '../simulator/client.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { againstPlanSchema } from '../support/plan-schema.ts';
import { startTestSimulator } from '../support/simulator.ts';

const BUNDLE = 'com.example.theirs';

/** What only those may read who work on that app. */
const THEIRS = {
  contactFirstName: 'Wilhelmina',
  contactLastName: 'Grabowski',
  contactPhone: '+49 171 5550199',
  contactEmail: 'mina.grabowski@example.com',
  demoAccountName: 'demo-tester-4711',
  notes: 'Sign in as mina, the code is 902133.\nCall 0171 5550199 before noon.',
};

const OURS = `
app: { bundleId: ${BUNDLE}, platform: IOS }
review:
  contact: { firstName: App, lastName: Team, email: review@example.org, phone: '+81 3 1234 5678' }
  demoAccount: { name: reviewer }
  notes: "Ours, with a second line.\\nAnd that one."
`;

const ATTRIBUTES = { ...THEIRS, demoAccountRequired: false };

function theirApp(): AppSeed {
  const version = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review: { attributes: ATTRIBUTES } };
  return { bundleId: BUNDLE, name: 'Theirs', versions: [version] };
}

/** Parts of the private texts that tell them: whole, and word by word. A shorter word stands in a digest by chance. */
const TELLING = Object.values(THEIRS)
  .flatMap((value) => [value, ...value.split(/[^\p{L}\d]+/u)])
  .map((text) => text.replace(/\s/gu, ''))
  .filter((text) => text.length >= 5 && !['before', 'tester', 'example'].includes(text));

function told(text: string): string[] {
  const packed = text.replace(/\s/gu, '');
  return TELLING.filter((part) => packed.includes(part));
}

async function turned(): Promise<{
  simulator: Simulator;
  cli: (...args: string[]) => ReturnType<typeof runCli>;
  folder: string;
}> {
  const simulator = await startTestSimulator();
  simulator.addApp(theirApp());
  const folder = await folderWith({ 'release.yml': OURS });
  return { simulator, folder, cli: (...args) => runCli(args, { cwd: folder, env: simulator.env }) };
}

/** Somebody changes a review detail at App Store Connect. */
async function writes(simulator: Simulator, attributes: Record<string, unknown>): Promise<void> {
  const lab = labOf(simulator);
  const app = (await lab.get('/v1/apps')).many.find((one) => one.attributes['bundleId'] === BUNDLE);
  const { id } = await eyes(lab).version(app?.id ?? '', '1.0');
  const { one } = await lab.get(`/v1/appStoreVersions/${id}/appStoreReviewDetail`);
  expect((await lab.patch(one, attributes)).status).toBe(200);
}

describe('a manifest that turns to another app', () => {
  it('learns nothing of its contact, account and notes from a plan, in any format', async () => {
    const { cli, folder } = await turned();
    const text = await cli('plan');
    expect(text.code).toBe(0);
    expect(text.stdout).toMatch(/contactEmail +m…@… → review@example\.org/);
    expect(text.stdout).toMatch(/contactPhone +\+49… → "\+81 3 1234 5678"/);
    expect(text.stdout).toMatch(/contactFirstName +W… → App/);
    expect(text.stdout).toMatch(/demoAccountName +d… → reviewer/);
    expect(text.stdout).toMatch(/notes +S… → new text/);
    const json = await cli('plan', '--format', 'json', '--out', 'plan.json');
    expect(json.code).toBe(0);
    const saved = await readFile(join(folder, 'plan.json'), 'utf8');
    expect(saved).toBe(json.stdout);
    expect(againstPlanSchema(JSON.parse(saved))).toEqual([]);
    for (const written of [text.stdout, text.stderr, json.stderr, saved]) expect(told(written)).toEqual([]);
  });

  it('learns nothing from status, from a stale plan, or from what Apple returned otherwise', async () => {
    const { cli, simulator } = await turned();
    await cli('plan', '--out', 'plan.json');
    const status = await cli('status');
    const statusJson = await cli('status', '--format', 'json');
    await writes(simulator, { contactFirstName: 'Wilhelmine' });
    const stale = await cli('apply', 'plan.json');
    expect(stale.code).toBe(5);
    // The write goes through, and somebody is quicker than the look at it.
    simulator.faults.add({
      method: 'PATCH',
      action: { type: 'call', after: () => writes(simulator, { contactLastName: 'Grabowskaja', notes: THEIRS.notes }) },
    });
    const differs = await cli('apply', 'release.yml', '--yes');
    expect(differs.code).not.toBe(0);
    expect(differs.stdout).toContain('G…');
    for (const { stdout, stderr } of [status, statusJson, stale, differs]) expect(told(stdout + stderr)).toEqual([]);
  });

  it('makes another plan of every other text, however much they look alike', async () => {
    const { cli, simulator } = await turned();
    const digest = async () =>
      (JSON.parse((await cli('plan', '--format', 'json')).stdout) as { digest: string }).digest;
    const first = await digest();
    expect(await digest()).toBe(first);
    const seen = new Set([first]);
    for (const [field, value] of Object.entries(THEIRS)) {
      await cli('plan', '--out', 'plan.json');
      await writes(simulator, { [field]: field === 'contactEmail' ? 'moritz@example.com' : `${value}0` });
      seen.add(await digest());
      expect([field, (await cli('apply', 'plan.json')).code]).toEqual([field, 5]);
    }
    expect(seen.size).toBe(Object.keys(THEIRS).length + 1);
  });

  it('can be applied from its saved plan as long as nothing has changed', async () => {
    const { cli } = await turned();
    await cli('plan', '--out', 'plan.json');
    expect((await cli('apply', 'plan.json')).code).toBe(0);
    expect((await cli('plan')).stdout).not.toContain('contactEmail');
  });
});
