import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { ROOT, runCli } from '../support/cli.ts';
import { BEFORE_PRODUCTS } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** An example whose products are on the App Store, and hands to change it. @param example name of its folder */
export async function productsOnSale(example: string) {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-on-sale-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(ROOT, 'examples', example), folder, { recursive: true });
  let requests: string[] = [];
  const simulator = await startTestSimulator({
    onExchange: ({ method, url, status }) =>
      method === 'GET' ||
      requests.push(`${method} ${url.replace(/(?<=\/v\d\/\w+\/).*$/, 'ID')}${status < 300 ? '' : ` ${status}`}`),
  });
  const app = simulator.addApp(BEFORE_PRODUCTS);
  const run = (...args: string[]) => runCli(args, { cwd: folder, env: simulator.env });
  const edit = async (from: string, to: string): Promise<void> => {
    const file = join(folder, 'release.yml');
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  };
  /** Applies, and finds nothing left to do. @returns what was sent */
  const applied = async (): Promise<string[]> => {
    requests = [];
    const { code, stdout, stderr } = await run('apply', 'release.yml', '--yes');
    expect({ code, stderr: code === 0 ? '' : stderr, stdout: code === 0 ? '' : stdout }).toEqual({
      ...{ code: 0, stderr: '', stdout: '' },
    });
    const sent = requests;
    expect((await run('plan', 'release.yml', '--detailed-exitcode')).code).toBe(0);
    return sent;
  };
  await applied();
  simulator.control.approveReview(app, 'IOS');
  await edit('goal: submit', 'goal: release');
  await applied();
  return { applied, edit, run, put: (name: string, file: Buffer) => writeFile(join(folder, name), file) };
}
