import { createPrivateKey } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }
version: { versionString: "1.0" }
metadata:
  en-US:
    description: { file: text.txt }
`;

it.each([['plan'], ['plan', '--out', 'plan.json', '--format', 'markdown=plan.md'], ['apply', '--yes'], ['status']])(
  'a key that lies in a file comes into no plan either: %s %s',
  async (...args) => {
    const simulator = await startTestSimulator();
    simulator.addApp(DRAFT);
    const { privateKey } = simulator.key;
    const part = privateKey.split('\n').slice(1, -2).join('').slice(50, 100);
    const cwd = await folderWith({ 'release.yml': MANIFEST, 'text.txt': `so: ${part}\n` });
    const keys = await folderWith({});
    await writeFile(join(keys, 'key.p8'), privateKey);
    const { ASC_PRIVATE_KEY: _key, ...others } = simulator.env;
    const env = { ...others, ASC_PRIVATE_KEY_PATH: join(keys, 'key.p8') };
    const { code, stdout, stderr } = await runCli(args, { cwd, env });
    expect([code, stderr]).toEqual([3, expect.stringContaining('release.yml:5:')]);
    expect(await readdir(cwd)).toEqual(['release.yml', 'text.txt']);
    const written = [
      stdout,
      stderr,
      ...(await Promise.all(['release.yml'].map((name) => readFile(join(cwd, name), 'utf8')))),
    ];
    expect(written.join('\n').replaceAll(/\s/g, '')).not.toContain(part.slice(0, 20));
  },
);

it('nor does it in the form that OpenSSL writes', async () => {
  const simulator = await startTestSimulator();
  simulator.addApp(DRAFT);
  const sec1 = createPrivateKey(simulator.key.privateKey).export({ type: 'sec1', format: 'der' }).toString('base64');
  for (const text of [sec1, Buffer.from(sec1).toString('base64')]) {
    const cwd = await folderWith({ 'release.yml': MANIFEST, 'text.txt': text });
    expect(await runCli(['plan'], { cwd, env: simulator.env })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('release.yml:5:'),
    });
  }
});

it('a key that is longer than any is no reason to fail before anything is said', async () => {
  const { code, stdout } = await runCli(['--help'], { env: { ASC_PRIVATE_KEY: 'k'.repeat(130_000) } });
  expect([code, stdout]).toEqual([0, expect.stringContaining('Usage: ascend')]);
});
