import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const UNSEEN = 'What customers see has not changed.';
const atOnce = (names: string): string => `In effect without a new version: ${names}.`;

/** What apply says of customers after it changed one part of an app that waits for its first submission. */
it.each([
  ['version: { versionString: "1.0", copyright: 2027 Example Inc. }', UNSEEN],
  ['metadata: { en-US: { subtitle: Another } }', UNSEEN],
  ['metadata: { en-US: { description: Other words. } }', UNSEEN],
  ['ageRating: { gambling: true }', UNSEEN],
  ['review: { notes: Press the button. }', UNSEEN],
  ['version: { versionString: "1.0" }\nrelease: { goal: submit, releaseType: MANUAL }', UNSEEN],
  ['pricing: { price: "0.99" }\nallow: [price-change]', atOnce('prices')],
  ['territories: { available: [JPN] }\nallow: [remove-territories]', atOnce('where the app is sold')],
])('%s: %s', async (part, words) => {
  const simulator = await startTestSimulator();
  simulator.addApp(READY);
  const cwd = await folderWith({ 'release.yml': `app: { bundleId: ${BUNDLE}, platform: IOS }\n${part}\n` });
  const { stdout, stderr, code } = await runCli(['apply', '--yes'], { cwd, env: simulator.env });
  expect({ code, stderr, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('App Store Connect now matches'),
  });
  expect(stdout.replaceAll('\n', ' ')).toContain(words);
});
