import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ReportDocument } from '../../src/render/report-document.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { againstReportSchema } from '../support/plan-schema.ts';
import { READY, READY_UPDATE } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const TIP = 'com.example.scene.tip';
const PRO = 'com.example.scene.pro';
const REVIEWED = { versions: [{ state: 'APPROVED' }] };

/** Applies a manifest with these parts, with a picture beside it. */
async function applied(seed: AppSeed, parts: string, quirks: Parameters<typeof startTestSimulator>[0]) {
  const simulator = await startTestSimulator(quirks);
  const app = simulator.addApp(seed);
  const cwd = await folderWith({ 'release.yml': `app: { bundleId: ${BUNDLE}, platform: IOS }\n${parts}` });
  await writeFile(join(cwd, 'tip.png'), png(1290, 2796));
  const { code, stdout } = await runCli(['apply', '--yes', '--report', 'report.json'], { cwd, env: simulator.env });
  const report = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8')) as ReportDocument;
  expect(againstReportSchema(report)).toEqual([]);
  expect(report).toMatchObject({ exitCode: code, outcome: 'blocked' });
  // Where the lines break depends on the width of a terminal.
  return { app, code, report, said: stdout.replaceAll(/\s+/g, ' ') };
}

it.each([
  [
    'inAppPurchases',
    { inAppPurchases: [{ productId: TIP, ...REVIEWED }] },
    `{ ${TIP}: { reviewScreenshot: tip.png } }`,
  ],
  [
    'subscriptions',
    { subscriptionGroups: [{ referenceName: 'Pro', subscriptions: [{ productId: PRO, ...REVIEWED }] }] },
    `{ Pro: { subscriptions: { ${PRO}: { reviewScreenshot: tip.png } } } }`,
  ],
])('a locked picture of %s ends with 8, with the page where a person goes on', async (sort, sold, products) => {
  const key = sort === 'subscriptions' ? 'subscriptionGroups' : sort;
  const { app, code, said, report } = await applied(
    { ...READY_UPDATE, price: '4.99', ...sold },
    `pricing: { price: "5.99" }\nproducts: { ${key}: ${products} }\n`,
    { quirks: { reviewScreenshotStaysLocked: true } },
  );
  expect(code).toBe(8);
  expect(said).toContain('A person has to go on: 1 of 3 operations done, 1 failed, 1 not started.');
  const page = sort === 'subscriptions' ? 'subscriptions' : 'iaps';
  expect(said).toContain(`https://appstoreconnect.apple.com/apps/${app}/distribution/${page}`);
  expect(said).toContain('Do by hand what Apple refused, on the page named above. Then run ascend apply release.yml');
  expect(said).toContain('In effect without a new version: prices.');
  expect(report.operations.find(({ status }) => status === 'failed')?.failure?.kind).toBe('manual');
});

it('a first product that Apple takes on the website only ends with 8, and nothing is sent', async () => {
  const { code, said } = await applied(
    { ...READY, inAppPurchases: [{ productId: TIP }] },
    `version: { versionString: "1.0" }\nrelease: { goal: submit, releaseType: MANUAL }\nproducts: { inAppPurchases: { ${TIP}: {} } }\n`,
    { quirks: { firstProductByApi: false } },
  );
  expect(code).toBe(8);
  expect(said).toContain('/distribution → In-App Purchases and Subscriptions');
  expect(said).toContain('Nothing was submitted for review.');
});
