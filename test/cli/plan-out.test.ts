import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
