import { execFile } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writePrivateFile } from '../../src/commands/output/private-file.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 Example Inc. }\n`;

async function setting() {
  const simulator = await startTestSimulator();
  simulator.addApp(DRAFT);
  const cwd = await folderWith({ 'release.yml': MANIFEST, 'data.json': '{"mine":true}' });
  return { cwd, plan: (out: string) => runCli(['plan', '--out', out], { cwd, env: simulator.env }) };
}

it.each([
  ['release.yml', 'not a name for a plan'],
  ['myplan', 'not a name for a plan'],
  ['data.json', 'exists and is not a plan'],
  ['nowhere/plan.json', "can't be written (ENOENT)"],
])('a plan is not saved as %s, and nothing is lost', async (out, words) => {
  const { cwd, plan } = await setting();
  const { code, stderr } = await plan(out);
  expect(code).toBe(64);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
  expect(await readFile(join(cwd, 'release.yml'), 'utf8')).toBe(MANIFEST);
  expect(await readFile(join(cwd, 'data.json'), 'utf8')).toBe('{"mine":true}');
});

it.each(['text=big.json', 'markdown=big.json', 'json=big.json'])(
  'a file is no earlier plan for mentioning one: %s',
  async (format) => {
    const { cwd } = await setting();
    const simulator = await startTestSimulator();
    simulator.addApp(DRAFT);
    const schema = '{"properties":{"format":{"const":"ascend.plan"}}}\n';
    await writeFile(join(cwd, 'big.json'), schema);
    const { code, stderr } = await runCli(['plan', '--format', format], { cwd, env: simulator.env });
    expect([code, stderr]).toEqual([64, expect.stringContaining('exists and is not a plan')]);
    expect(await readFile(join(cwd, 'big.json'), 'utf8')).toBe(schema);
  },
);

it('a file that is too large to be looked through is left alone', async () => {
  const { cwd, plan } = await setting();
  await writeFile(join(cwd, 'big.json'), '');
  await truncate(join(cwd, 'big.json'), 70 * 1024 * 1024);
  const { code, stderr } = await plan('big.json');
  expect([code, stderr]).toEqual([64, expect.stringContaining('exists and is not a plan')]);
  expect((await stat(join(cwd, 'big.json'))).size).toBe(70 * 1024 * 1024);
});

it('a manifest that is called like a plan is not written over', async () => {
  const { cwd } = await setting();
  await writeFile(join(cwd, 'release.json'), MANIFEST);
  const { code, stderr } = await runCli(['plan', 'release.json', '--out', 'release.json'], { cwd });
  expect([code, stderr]).toEqual([64, expect.stringContaining('is the manifest')]);
});

it('an older plan makes room for a new one', async () => {
  const { plan } = await setting();
  expect((await plan('plan.json')).code).toBe(0);
  expect((await plan('plan.json')).code).toBe(0);
});

it.each([
  ['copyright: 2026 Example Inc.', 0, 'To make exactly these changes: ascend apply plan.json'],
  ['copyright: 2026 Example Inc., build: latest', 8, 'Apply would refuse it: plan again once the way is clear.'],
  ['versionString: "2.0"', 6, 'Apply would refuse it: plan again once the way is clear.'],
  ['versionString: "1.0"', 0, 'There is nothing to apply.'],
])('what a saved plan is good for is said: %s', async (version, code, said) => {
  const { cwd, plan } = await setting();
  const whole = version.startsWith('versionString') ? version : `versionString: "1.0", ${version}`;
  const text = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { ${whole} }\n`;
  await writeFile(join(cwd, 'release.yml'), text);
  const planned = await plan('plan.json');
  expect(planned.code).toBe(code);
  expect(planned.stderr.trimEnd().split('\n').at(-1)).toBe(`Saved to plan.json. ${said}`);
});

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

it('a plan is readable by its owner alone, also where an older one was not', async () => {
  const { cwd, plan } = await setting();
  await plan('plan.json');
  expect(await modeOf(join(cwd, 'plan.json'))).toBe('600');
  await chmod(join(cwd, 'plan.json'), 0o644);
  const before = await stat(join(cwd, 'plan.json'));
  await plan('plan.json');
  expect(await modeOf(join(cwd, 'plan.json'))).toBe('600');
  // Another file: who had the older one open, or another name for it, has no part of this one.
  expect((await stat(join(cwd, 'plan.json'))).ino).not.toBe(before.ino);
  expect((await readdir(cwd)).toSorted()).toEqual(['data.json', 'plan.json', 'release.yml']);
});

describe('a plan is not saved through a link', () => {
  it.each([
    ['to an older plan', 'old.json'],
    ['to nothing', 'nothing'],
    ['to itself', 'plan.json'],
    ['to a folder', '.'],
  ])('%s', async (_what, target) => {
    const { cwd, plan } = await setting();
    await plan('old.json');
    const old = await readFile(join(cwd, 'old.json'), 'utf8');
    await writeFile(join(cwd, 'old.json'), `${old}\n`);
    await symlink(target, join(cwd, 'plan.json'));
    const { code, stderr } = await plan('plan.json');
    expect([code, stderr]).toEqual([64, expect.stringContaining('plan.json is a link, and is not written through')]);
    expect(await readFile(join(cwd, 'old.json'), 'utf8')).toBe(`${old}\n`);
    expect((await lstat(join(cwd, 'plan.json'))).isSymbolicLink()).toBe(true);
  });

  it('that has taken its place while it was made', async () => {
    const { cwd } = await setting();
    await symlink('data.json', join(cwd, 'plan.json'));
    const stdout = Object.assign(new PassThrough(), { annotate: () => {} });
    const io = { cwd, stdout, stderr: new PassThrough() };
    await expect(writePrivateFile('plan.json', '{}', io)).rejects.toThrow('plan.json is a link');
    expect(await readFile(join(cwd, 'data.json'), 'utf8')).toBe('{"mine":true}');
  });
});

it('a folder is not replaced by a plan', async () => {
  const { cwd, plan } = await setting();
  await mkdir(join(cwd, 'folder.json'));
  expect(await plan('folder.json')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('not a file') as string,
  });
});

it('nothing is left beside a plan whose name the system does not take', async () => {
  const { cwd, plan } = await setting();
  const { code, stderr } = await plan(`${'x'.repeat(300)}.json`);
  expect([code, stderr]).toEqual([64, expect.stringContaining("can't be read (ENAMETOOLONG)")]);
  expect((await readdir(cwd)).toSorted()).toEqual(['data.json', 'release.yml']);
});

describe('devices are written as they are', () => {
  const PLAN = '"ascend.plan"';

  it('standard output and standard error, and no link to them', async () => {
    const { cwd, plan } = await setting();
    for (const [name, target] of Object.entries({
      'out.json': '/dev/stdout',
      'null.json': '/dev/null',
      'fd.json': '/dev/fd/5',
    })) {
      await symlink(target, join(cwd, name));
      expect(await plan(name)).toMatchObject({ code: 64, stderr: expect.stringContaining('is a link') });
    }
    expect((await plan('/dev/stdout')).stdout).toContain(PLAN);
    expect((await plan('/dev/fd/1')).stdout).toContain(PLAN);
    const { code, stderr } = await plan('/dev/stderr');
    expect([code, stderr]).toEqual([0, expect.stringContaining(PLAN)]);
    expect(stderr).not.toContain('Saved to');
  });

  it('a descriptor, from where it is', async () => {
    const { cwd, plan } = await setting();
    await writeFile(join(cwd, 'log'), 'before\n');
    expect((await plan(`/dev/fd/${openSync(join(cwd, 'log'), 'a')}`)).code).toBe(0);
    expect(await readFile(join(cwd, 'log'), 'utf8')).toMatch(/^before\n\{\n/);
  });

  it('a device that takes all', async () => {
    const { plan } = await setting();
    expect((await plan('/dev/null')).code).toBe(0);
  });

  // Linux alone has one.
  it.skipIf(!existsSync('/dev/full'))('a device that takes nothing', async () => {
    const { code, stderr } = await (await setting()).plan('/dev/full');
    expect([code, stderr]).toEqual([74, expect.stringContaining('/dev/full (ENOSPC)')]);
  });

  it('a pipe that is read, and not one that nobody reads', async () => {
    const { cwd, plan } = await setting();
    const pipe = join(cwd, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    expect((await plan('pipe')).stderr).toContain("pipe can't be written (ENXIO)");
    const [read, { code }] = await Promise.all([readFile(pipe, 'utf8'), plan('pipe')]);
    expect([code, read]).toEqual([0, expect.stringContaining(PLAN)]);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });
});
