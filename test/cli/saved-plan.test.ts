import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planDigest } from '../../src/core/build-plan.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

const OURS = 'com.example.ours';
const THEIRS = 'com.example.theirs';

const manifest = (bundleId: string, version = '1.0', more = '') =>
  `app: { bundleId: ${bundleId}, platform: IOS }\nversion: { versionString: "${version}", copyright: 2026 Example Inc. }\n${more}`;

/** Gated: an existing draft gets another version string. */
const RENAMED = manifest(OURS, '2.0');
const ALLOW = 'allow: [rename-version]\n';

/** Two apps, and a folder with a manifest of the first one. */
async function setting(text = manifest(OURS)) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp({ bundleId: OURS, name: 'Ours' });
  simulator.addApp({ bundleId: THEIRS, name: 'Theirs' });
  const cwd = await folderWith({ 'release.yml': text });
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  const put = (name: string, content: string) => writeFile(join(cwd, name), content);
  const saved = async (...args: string[]): Promise<Plan> => {
    expect([0, 6]).toContain((await run('plan', ...args, '--out', 'plan.json')).code);
    return JSON.parse(await readFile(join(cwd, 'plan.json'), 'utf8')) as Plan;
  };
  /** Puts a plan file there as somebody could write it who knows how digests are made. */
  const forge = (plan: Plan) => put('plan.json', JSON.stringify({ ...plan, digest: planDigest(plan) }));
  /** Applies, and says what was printed, the white space aside, and how many requests were sent, and how many to write. */
  const apply = async (...args: string[]) => {
    exchanges.length = 0;
    const { code, stdout, stderr } = await run('apply', 'plan.json', ...args);
    const writes = exchanges.filter(({ method }) => method !== 'GET').length;
    return { code, said: (stdout + stderr).replaceAll(/\s+/g, ' '), requests: exchanges.length, writes };
  };
  return { simulator, cwd, run, put, saved, forge, apply };
}

const refused = (...words: string[]) => ({
  code: 5,
  requests: 0,
  writes: 0,
  said: expect.stringMatching(words.map((word) => word.replaceAll(/[.()]/g, String.raw`\$&`)).join('.*')) as string,
});

describe('the manifest of a saved plan is the one that the caller names', () => {
  it.each([
    ['there is another one', true],
    ['there is none', false],
  ])('not the one that the plan names, where %s', async (_where, isThere) => {
    const { cwd, saved, apply, run, put } = await setting();
    await mkdir(join(cwd, 'evil'));
    await put('evil/release.yml', manifest(THEIRS));
    expect((await saved('evil/release.yml')).operations).not.toEqual([]);
    if (!isThere) await put('release.yml', '');
    expect(await apply()).toEqual(
      refused('made for the manifest evil/release.yml, not for release.yml', 'Nothing was written', '--manifest'),
    );
    expect((await run('apply', 'plan.json', '--manifest', 'evil/release.yml')).code).toBe(0);
  });

  it('and a plan whose path was rewritten is still for another app', async () => {
    const { cwd, saved, forge, apply, put } = await setting();
    await mkdir(join(cwd, 'evil'));
    await put('evil/release.yml', manifest(THEIRS));
    const plan = await saved('evil/release.yml');
    await forge({ ...plan, manifest: { ...plan.manifest, path: 'release.yml' } });
    expect(await apply()).toEqual(refused(`it is for ${THEIRS} (IOS), not for ${OURS} (IOS)`));
  });

  it.each([THEIRS, 'com.example.nowhere'])('whatever app it turned to: %s', async (bundleId) => {
    const { saved, apply, put } = await setting();
    await saved();
    await put('release.yml', manifest(bundleId));
    expect(await apply()).toEqual(refused(`it is for ${OURS} (IOS), not for ${bundleId} (IOS)`));
  });

  it('and one of another platform is another one', async () => {
    const { saved, apply, put } = await setting();
    await saved();
    await put('release.yml', manifest(OURS).replace('IOS', 'MAC_OS'));
    expect(await apply()).toEqual(refused(`it is for ${OURS} (IOS), not for ${OURS} (MAC_OS)`));
  });

  it('and another app record of the same name is another app', async () => {
    const { saved, forge, apply } = await setting();
    const plan = await saved();
    await forge({ ...plan, target: { ...plan.target, appId: '1' } });
    expect(await apply()).toMatchObject({
      code: 5,
      writes: 0,
      said: expect.stringContaining('it is for the app 1, and'),
    });
  });

  it.each([[['--manifest', 'release.yml', '--yes']], [['release.yml', '--manifest', 'release.yml', '--yes']]])(
    'without a saved plan there is nothing to name it for: %j',
    async (args) => {
      const { run } = await setting();
      const { code, stderr } = await run('apply', ...args);
      expect([code, stderr]).toEqual([64, expect.stringContaining('ascend apply release.yml --yes')]);
    },
  );

  it('and plan --out says how to apply what it saved', async () => {
    const { cwd, run, put } = await setting(RENAMED);
    await mkdir(join(cwd, 'my app'));
    await put('my app/release.yml', RENAMED + ALLOW);
    const advice = async (...args: string[]) => (await run('plan', ...args, '--out', 'plan.json')).stderr;
    expect(await advice()).toContain('Apply would refuse it');
    expect(await advice('./release.yml', '--allow', 'rename-version')).toMatch(
      /: ascend apply plan\.json --allow rename-version\n/,
    );
    expect(await advice('my app/release.yml', '--allow', 'rename-version')).toMatch(
      /: ascend apply plan\.json --manifest 'my app\/release\.yml'\n/,
    );
    expect((await run('apply', 'plan.json', '--manifest', 'my app/release.yml')).code).toBe(0);
  });
});

it.each<[what: string, edit: (plan: Plan) => Plan]>([
  ['path of its manifest', (plan) => ({ ...plan, manifest: { ...plan.manifest, path: 'other/release.yml' } })],
  ['set of open gates', (plan) => ({ ...plan, allow: ['remove-build'] })],
])('the %s is part of what was approved', async (_what, edit) => {
  const { saved, put, apply } = await setting();
  await put('plan.json', JSON.stringify(edit(await saved())));
  expect(await apply()).toEqual(refused('plan.json was changed after it was made'));
});

describe('a plan is the same in every checkout', () => {
  /** A checkout with the manifest in a folder of its own. */
  async function checkout(): Promise<string> {
    const root = await folderWith({});
    await mkdir(join(root, '.git'));
    await mkdir(join(root, 'ios', 'store'), { recursive: true });
    await writeFile(join(root, 'ios', 'store', 'release.yml'), RENAMED);
    return root;
  }

  it('wherever it lies and wherever ascend runs in it, a link on the way included; and one applies the plan of another', async () => {
    const { simulator } = await setting();
    const [one, other] = [await checkout(), await checkout()];
    const link = join(await folderWith({}), 'link');
    await symlink(one, link);
    const inner = join(await folderWith({}), 'store');
    await symlink(join(one, 'ios', 'store'), inner);
    const file = join(one, 'plan.json');
    const plans: Plan[] = [];
    for (const [cwd, path] of [
      [one, 'ios/store/release.yml'],
      [join(other, 'ios'), 'store/release.yml'],
      [join(other, 'ios', 'store'), 'release.yml'],
      [link, 'ios/store/release.yml'],
      [inner, 'release.yml'],
      [join(one, '..'), join(one, 'ios', 'store', 'release.yml')],
    ] as const) {
      const { code } = await runCli(['plan', path, '--out', file], { cwd, env: simulator.env });
      expect(code).toBe(6);
      plans.push(JSON.parse(await readFile(file, 'utf8')) as Plan);
    }
    expect(plans[0]?.manifest.path).toBe('ios/store/release.yml');
    for (const plan of plans) expect(plan).toEqual(plans[0]);
    const place = { cwd: join(other, 'ios', 'store'), env: simulator.env };
    expect((await runCli(['apply', file], place)).code).toBe(6);
    await runCli(['plan', '--allow', 'rename-version', '--out', file], place);
    const command = ['apply', file, '--manifest', 'ios/store/release.yml', '--allow', 'rename-version'];
    expect((await runCli(command, { cwd: link, env: simulator.env })).code).toBe(0);
  });

  it('and messages name the manifest as it was given', async () => {
    const { simulator } = await setting();
    const cwd = join(await checkout(), 'ios', 'store');
    const { stdout } = await runCli(['plan'], { cwd, env: simulator.env });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('add allow: [rename-version] to release.yml, or run');
    const place = { cwd, env: simulator.env };
    const applied = await runCli(['apply', '--yes', '--allow', 'rename-version'], place);
    expect(applied.stdout).toContain('now matches release.yml.');
    expect((await runCli(['plan'], place)).stdout).toContain('App Store Connect matches release.yml.');
  });
});

describe('gates of a saved plan are those that the caller opens', () => {
  it('and a closed one keeps it from being applied', async () => {
    const { saved, apply } = await setting(RENAMED);
    expect((await saved()).allow).toEqual([]);
    expect(await apply()).toMatchObject({ code: 6, writes: 0 });
  });

  it('and one that was reviewed open is opened by the manifest, or by the same words again', async () => {
    const { saved, apply } = await setting(RENAMED);
    expect((await saved('--allow', 'rename-version')).allow).toEqual(['rename-version']);
    expect(await apply()).toEqual(
      refused(
        'made with the gate rename-version open, and here neither release.yml nor --allow opens it',
        'Apply it with --allow rename-version',
      ),
    );
    expect((await apply('--allow', 'rename-version')).code).toBe(0);
    const other = await setting(RENAMED + ALLOW);
    await other.saved();
    expect((await other.apply()).code).toBe(0);
  });

  it.each([
    ['a later commit', 'rename-version', RENAMED + ALLOW, []],
    ['an option', 'rename-version', RENAMED, ['--allow', 'rename-version']],
    ['a later commit, needed or not', 'remove-build', `${RENAMED}allow: [remove-build]\n`, []],
  ])('and one that was reviewed closed is not opened by %s: that is another plan', async (_by, gate, text, args) => {
    const { saved, apply, put } = await setting(RENAMED);
    const plan = await saved();
    await put('release.yml', text);
    expect(await apply(...args)).toEqual(
      refused(
        `made with the gate ${gate} closed, and now it would be open`,
        'Make a new plan with it open, have it reviewed',
      ),
    );
    expect((await saved(...args)).digest).not.toBe(plan.digest);
  });

  it('and the gates are named, all of them', async () => {
    const { saved, apply } = await setting(RENAMED);
    await saved('--allow', 'rename-version', '--allow', 'remove-build');
    expect((await apply()).said).toMatch(
      /the gates remove-build, rename-version open.* opens them.*--allow remove-build --allow rename-version/,
    );
    expect((await apply('--allow', 'remove-build', '--allow', 'rename-version')).code).toBe(0);
  });

  it('and a change is not carried over because the plan file says so', async () => {
    const { saved, forge, apply } = await setting();
    const plan = await saved();
    const expects = plan.changes.map(({ address, field, after = null }) => ({ address, field, value: after }));
    await forge({ ...plan, changes: [], operations: [], consequences: [], expects });
    expect(await apply()).toMatchObject({ code: 5, writes: 0 });
  });

  it('and one that was opened by hand in the plan file is not open', async () => {
    const { saved, forge, apply } = await setting(RENAMED);
    const plan = await saved();
    const gates = plan.gates.map((gate) => ({ ...gate, open: true }));
    await forge({ ...plan, gates });
    expect(await apply()).toEqual(refused('it shows the gate rename-version open, which nobody opened'));
    await forge({ ...plan, gates, allow: ['rename-version'] });
    expect(await apply()).toEqual(refused('neither release.yml nor --allow opens it'));
    await forge({ ...plan, gates: [] });
    expect(await apply()).toMatchObject({ code: 6, writes: 0 });
    await forge({ ...plan, allow: ['rename-version'] });
    expect(await apply('--allow', 'rename-version')).toEqual(
      refused('it shows the gate rename-version closed, which is open'),
    );
  });

  it('and a run that broke is taken up with the same words', async () => {
    const { simulator, saved, apply } = await setting(`${RENAMED}metadata: { en-US: { description: Words. } }\n`);
    await saved('--allow', 'rename-version');
    const action = { type: 'status' as const, status: 403 };
    simulator.faults.add({ method: 'PATCH', path: /VersionLocalizations/, times: 9, action });
    const broken = await apply('--allow', 'rename-version');
    expect(broken.code).toBe(7);
    simulator.faults.clear();
    expect((await apply('--allow', 'rename-version')).code).toBe(0);
  });
});

it('a plan that lists what the manifest does not ask for is refused, though nothing of it would be sent', async () => {
  const { saved, forge, apply } = await setting();
  const plan = await saved();
  const address = 'pricing';
  const [operation] = plan.operations;
  if (!operation) throw new Error('the plan has no operation');
  const words = 'it lists pricing, which the manifest does not ask for';
  await forge({ ...plan, operations: [...plan.operations, { ...operation, address, kind: 'pricing' }] });
  expect(await apply()).toMatchObject({ code: 5, writes: 0, said: expect.stringContaining(words) });
  const things = { ...plan.things, [address]: { kind: 'pricing', title: 'price', effect: 'at once' as const } };
  await forge({ ...plan, things, changes: [...plan.changes, { address, field: 'price', after: '0' }] });
  expect(await apply()).toMatchObject({ code: 5, writes: 0, said: expect.stringContaining(words) });
});
