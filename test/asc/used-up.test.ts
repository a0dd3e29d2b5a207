import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

it('an hour that is used up in the middle of a plan is said with its figures, and when to come back', async () => {
  const simulator = await startTestSimulator({ requestsPerHour: 1 });
  simulator.addApp(DRAFT);
  const manifest = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nmetadata: { en-US: { subtitle: A door } }\n`;
  const cwd = await folderWith({ 'release.yml': manifest });
  const env = { ...simulator.env, COLUMNS: '200' };
  const { code, stderr } = await runCli(['plan'], { cwd, env });
  expect(stderr).toContain('the key has used up its 1 requests an hour.');
  expect(stderr).toContain('come back in an hour at the latest: running the same command again is safe');
  expect(stderr).not.toContain('Apple asks us to wait');
  expect(code).toBe(1);
});
