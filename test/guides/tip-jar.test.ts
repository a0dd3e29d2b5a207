import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT, runCli } from '../support/cli.ts';
import { BEFORE_PRODUCTS } from '../support/examples.ts';
import { png } from '../support/pictures.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** The tip jar on the App Store, and hands to change it. */
async function tipJar() {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-tip-jar-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(ROOT, 'examples/tip-jar'), folder, { recursive: true });
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

it('a tip jar on the App Store is changed by exactly the requests that a change needs', async () => {
  const { applied, edit, run, put } = await tipJar();
  expect(await applied()).toEqual([]);

  await edit("price: '2.99'", "price: '3.99'");
  expect(await applied()).toEqual(['POST /v1/inAppPurchasePriceSchedules']);

  await edit('Buys us a lunch', 'Buys us a good lunch');
  const { stdout } = await run('plan', 'release.yml');
  expect(stdout).toContain('Submits 1 in-app purchase for review');
  expect(await applied()).toEqual([
    'POST /v1/inAppPurchaseVersions',
    'PATCH /v2/inAppPurchaseLocalizations/ID',
    'POST /v1/reviewSubmissions',
    'POST /v1/reviewSubmissionItems',
    'PATCH /v1/reviewSubmissions/ID',
  ]);

  await put('products/large.png', png(1290, 2796, { text: 'large' }));
  expect(await applied()).toEqual([
    expect.stringMatching(/^DELETE .v1.inAppPurchaseAppStoreReviewScreenshots/),
    'POST /v1/inAppPurchaseAppStoreReviewScreenshots',
    expect.stringMatching(/^PUT /),
    expect.stringMatching(/^PATCH .v1.inAppPurchaseAppStoreReviewScreenshots/),
  ]);
}, 90_000);
