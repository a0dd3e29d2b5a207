import { describe, expect, it } from 'vitest';
import { BEFORE_UPDATE } from '../support/examples.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** The next version, before its build is uploaded, as what is there has builds of others. */
async function beforeTheUpload(build: string) {
  const simulator = await startTestSimulator();
  simulator.addApp({
    ...BEFORE_UPDATE,
    builds: [...(BEFORE_UPDATE.builds ?? []), { version: '3', versionString: '0.9' }],
  });
  const text = `app: { bundleId: ${BEFORE_UPDATE.bundleId}, platform: IOS }\nversion: { versionString: "2.0", build: ${build}, usesNonExemptEncryption: false }\n`;
  return { simulator, cwd: await folderWith({ 'release.yml': text }) };
}

describe('a rehearsal before the build is uploaded', () => {
  it.each([
    ['latest', 'there is no build of version 2.0 for IOS yet'],
    ['"3"', 'build 3 belongs to version 0.9'],
  ])('is blocked as an apply would be: build %s', async (build, said) => {
    const { simulator, cwd } = await beforeTheUpload(build);
    const { code, stdout, stderr } = await runCli(['rehearse'], { cwd, env: simulator.env });
    expect({ code, stdout, stderr }).toMatchObject({ code: 8 });
    expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  });

  it('goes on with the build that --build brings', async () => {
    const { simulator, cwd } = await beforeTheUpload('latest');
    const { code, stdout, stderr } = await runCli(['rehearse', '--build', '2.0=7'], { cwd, env: simulator.env });
    expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('after it the plan was empty');
  });
});
