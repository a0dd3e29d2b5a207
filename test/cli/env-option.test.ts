import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: '1.0' }
metadata: { en-US: { promotionalText: { env: STAGE_TEXT } } }
`;

async function place() {
  const simulator = await startTestSimulator();
  simulator.addApp(READY);
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  const env = { ...simulator.env, STAGE_TEXT: 'Now.' };
  return (...args: string[]) => runCli(args, { cwd, env });
}

describe('--env', () => {
  it.each([['validate'], ['plan'], ['status'], ['apply', '--yes']])(
    'lets the manifest name a variable: %s',
    async (...args) => {
      const ascend = await place();
      const refused = await ascend(...args);
      expect(refused.code).toBe(3);
      expect(refused.stdout + refused.stderr).toContain('--env STAGE_TEXT');
      const { code, stdout, stderr } = await ascend(...args, '--env', 'OTHER', '--env', 'STAGE_TEXT');
      expect({ code, said: stdout + stderr }).toEqual({ code: 0, said: expect.not.stringContaining('may name') });
    },
  );

  it('is repeated by the command that makes the changes of a saved plan', async () => {
    const ascend = await place();
    const { stderr } = await ascend('plan', '--out', 'plan.json', '--env', 'STAGE_TEXT');
    expect(stderr).toContain('ascend apply plan.json --env STAGE_TEXT\n');
    expect((await ascend('apply', 'plan.json', '--env', 'STAGE_TEXT')).code).toBe(0);
  });

  it.each(['ASC_PRIVATE_KEY', 'asc_key_id'])('does not take ascend’s own credentials: %s', async (name) => {
    const { code, stdout, stderr } = await runCli(['plan', '--env', name]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain("ascend's own credentials");
  });

  it('takes a name and no value, which it does not repeat', async () => {
    const { code, stderr } = await runCli(['validate', '--env', 'PASSWORD=hunter2']);
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.not.stringContaining('hunter2') });
  });
});
