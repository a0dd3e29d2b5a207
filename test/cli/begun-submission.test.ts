import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

it('a submission that was made and not sent is begun, not done', async () => {
  const simulator = await startTestSimulator();
  const app = simulator.addApp(READY);
  simulator.control.setWebsite(app, { appPrivacy: false });
  const cwd = await folderWith({
    'release.yml': `app: { bundleId: ${BUNDLE}, platform: IOS }\nversion: { versionString: "1.0" }\nrelease: { releaseType: MANUAL, goal: submit }\n`,
  });
  const { code, stdout } = await runCli(['apply', '--yes'], { cwd, env: simulator.env });
  expect(code).toBe(7);
  const said = stdout.replaceAll(/\s+/g, ' ');
  expect(said).toMatch(/done: (?:[\w ,.]*, )?submission to App Review \(begun\)/);
  expect(said).toContain('1 not started: submission to App Review');
  expect(said).toContain('Nothing was submitted for review.');
});
