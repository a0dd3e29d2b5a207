import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../support/cli.ts';
import { folderWith, runCli, spawnCli } from '../support/cli.ts';
import { obeyed, RAW_COMMANDS, RUNNER_COMMANDS } from '../support/runner-rules.ts';
import { BUNDLE, DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** Those that are obeyed anywhere in a line come first: a plan shows the beginning of a long text. */
const LINES = [...RUNNER_COMMANDS].sort((a, b) => Number(b.includes('##')) - Number(a.includes('##'))).join('\n');

/** As one paragraph, which is wrapped, so that commands come to stand at the beginning of lines. */
const PARAGRAPH = LINES.split('\n')
  .map((command) => command.padEnd(100, ' and'))
  .join(' ')
  .trimEnd();

function manifest({ description = 'Scans.', more = '' } = {}): string {
  return `
app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
metadata: { en-US: { description: ${JSON.stringify(description)} } }
${more}`;
}

/** As unknown keys, whose names stand in what is said of them. */
const KEYS = manifest({ more: RUNNER_COMMANDS.map((command) => `${JSON.stringify(command)}: 1\n`).join('') });

async function place(files: Record<string, string>, name = DRAFT.name) {
  const simulator = await startTestSimulator();
  simulator.addApp({ ...DRAFT, name });
  const cwd = await folderWith(files);
  return { simulator, cwd, run: (...args: string[]) => runCli(args, { cwd, env: simulator.env }) };
}

/** No runner obeys anything of it, and some would without the backslashes. */
function expectBroken(...runs: Run[]): void {
  for (const { stdout, stderr } of runs) expect([...obeyed(stdout), ...obeyed(stderr)]).toEqual([]);
  const unbroken = runs.map(({ stdout, stderr }) => `${stdout}\n${stderr}`.replaceAll('\\', '')).join('\n');
  expect(obeyed(unbroken)).not.toEqual([]);
}

/** Nothing of it is obeyed, and whoever reads it gets the true texts. */
function expectEscaped({ stdout, stderr }: Run, ...texts: readonly string[]): void {
  expect([...obeyed(stdout), ...obeyed(stderr)]).toEqual([]);
  const data = JSON.stringify(JSON.parse(stdout));
  for (const text of texts) expect(data).toContain(JSON.stringify(text).slice(1, -1));
}

/** What GitHub is told, if every annotation is one of ascend's, and nothing else is obeyed. */
function annotationsIn({ stdout, stderr }: Run): string[] {
  expect(obeyed(stderr)).toEqual([]);
  const all = obeyed(stdout);
  expect(all).toEqual(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => `GitHub Actions: ${line}`),
  );
  for (const line of all) expect(line).toMatch(/^GitHub Actions: ::(?:error|warning) file=[^:]*,line=\d+,col=\d+::/);
  return all;
}

describe('no runner obeys the texts of a manifest', () => {
  it.each([LINES, PARAGRAPH])('as values: %#', async (description) => {
    const { cwd, run } = await place({ 'release.yml': manifest({ description }) });
    expectBroken(await run('plan'));
    expectEscaped(await run('plan', '--format', 'json'), description);
    expectBroken(await run('plan', '--out', 'plan.json'));
    const saved = await readFile(join(cwd, 'plan.json'), 'utf8');
    expectEscaped({ code: 0, signal: null, stdout: saved, stderr: '' }, description);
    const applied = await run('apply', 'plan.json');
    expect(applied.code).toBe(0);
    expectBroken(applied);
    expect(obeyed((await run('status')).stdout)).toEqual([]);
  });

  it('as keys', async () => {
    const { run } = await place({ 'release.yml': KEYS });
    for (const args of [['validate'], ['plan'], ['apply', '--yes'], ['status']]) expectBroken(await run(...args));
    expectEscaped(await run('validate', '--format', 'json'));
    expect(annotationsIn(await run('validate', '--format', 'github'))).toHaveLength(RUNNER_COMMANDS.length);
  });
});

it.each(RUNNER_COMMANDS)('no runner obeys the path of a manifest: %j', async (path) => {
  // It would be an option.
  const isOption = path.startsWith('-');
  const asOperand = isOption ? ['--', path] : [path];
  const { run } = await place({ [path]: manifest({ description: '' }) });
  const runs = [await run('validate', ...asOperand), await run('plan', `no\n${path}`), await run('plan', path)];
  expectBroken(...runs);
  expectBroken(await run('apply', `no\n${path}.json`), await run('status', `no\n${path}`));
  expectBroken(await run('plan', '--out', `no\n${path}`), await run('plan', '--format', `no\n${path}`));
  expectEscaped(await run('validate', '--format', 'json', ...asOperand), path);
  expect(annotationsIn(await run('validate', '--format', 'github', ...asOperand))).toHaveLength(1);
});

it.each([...RUNNER_COMMANDS, ...RAW_COMMANDS])('no runner obeys arguments: %j', async (argument) => {
  const { run } = await place({ 'release.yml': manifest() });
  for (const args of [
    [`no\n${argument}`],
    ['plan', '--allow', `no\n${argument}`],
    ['simulator', '--port', `no\n${argument}`],
  ]) {
    const ended = await run(...args);
    expect(ended.code).toBe(64);
    // A line feed in it is shown as such: what follows begins no line, and needs no backslash.
    expect([...obeyed(ended.stdout), ...obeyed(ended.stderr)]).toEqual([]);
    expect(ended.stderr).toMatch(/\bno\b/);
  }
});

describe('no runner obeys what Apple answers', () => {
  it('as the name of the app', async () => {
    const name = 'see ##[add-mask]Scene';
    const { run } = await place({ 'release.yml': manifest() }, name);
    const planned = await run('plan');
    expect(planned.stdout).toContain('(see ##\\[add-mask]Scene)');
    expectBroken(planned);
    expectBroken(await run('status'));
    expectEscaped(await run('plan', '--format', 'json'), name);
    expectEscaped(await run('status', '--format', 'json'), name);
    expectBroken(await run('apply', '--yes'));
  });

  it.each([LINES, PARAGRAPH])('as the detail of an error: %#', async (detail) => {
    const { simulator, run } = await place({ 'release.yml': manifest() });
    const body = { errors: [{ id: '1', status: '409', code: 'STATE_ERROR', title: detail, detail }] };
    simulator.faults.add({ method: 'PATCH', times: 99, action: { type: 'status', status: 409, body } });
    const applied = await run('apply', '--yes');
    expect(applied.code).toBe(1);
    expectBroken(applied);
    simulator.faults.add({ method: 'GET', times: 99, action: { type: 'status', status: 403, body } });
    for (const args of [['plan'], ['status'], ['apply', '--yes']]) expectBroken(await run(...args));
  });
});

describe('the built program', () => {
  it('breaks commands on both of its streams', async () => {
    const { cwd, simulator } = await place({ 'release.yml': manifest({ description: LINES }) });
    const spawned = { cwd, env: simulator.env };
    expectBroken(await spawnCli(['plan'], spawned));
    const refused = await spawnCli(['plan', '--allow', 'no\n::error::pwned'], spawned);
    expect(refused.stderr).toContain('\n:\\:error::pwned');
    expectBroken(refused);
    expectEscaped(await spawnCli(['plan', '--format', 'json'], spawned), LINES);
  });

  it('breaks them where it repeats on stderr what the disk did not take', async () => {
    const { cwd, simulator } = await place({ 'release.yml': manifest({ description: LINES }) });
    const full = await open('/dev/full', 'w');
    const ended = await spawnCli(['plan'], { cwd, env: simulator.env, stdout: full.fd });
    await full.close();
    expect(ended.code).toBe(74);
    expectBroken(ended);
  });

  it('gives GitHub its annotations', async () => {
    const { cwd } = await place({ 'release.yml': KEYS });
    const ended = await spawnCli(['validate', '--format', 'github'], { cwd });
    expect(annotationsIn(ended)).toHaveLength(RUNNER_COMMANDS.length);
  });
});
