import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { startTestSimulator } from '../support/simulator.ts';

const RECORD = `app: { bundleId: com.example.scene, categories: { primary: PHOTO_AND_VIDEO } }
metadata:
  en-US: { name: Renamed, subtitle: For every platform }
pricing: { baseTerritory: USA, price: "0" }
territories: { available: [USA, JPN] }
`;

async function setting(manifest: string, infoState = 'PREPARE_FOR_SUBMISSION') {
  const asked: string[] = [];
  const simulator = await startTestSimulator({ onExchange: ({ url }) => void asked.push(url) });
  simulator.addApp(readyApp([readyVersion('1.0', infoState)], [readyInfo(infoState)]));
  const cwd = await folderWith({ 'release.yml': manifest });
  return { simulator, asked, run: (...args: string[]) => runCli(args, { cwd, env: simulator.env }) };
}

describe('a manifest without a platform', () => {
  it('manages what all platforms share: it plans, applies, and then there is nothing to do', async () => {
    const { simulator, run } = await setting(RECORD);
    const planned = await run('plan', '--allow', 'remove-territories');
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.stdout).toContain('com.example.scene (');
    expect(planned.stdout).toContain('Renamed');
    expect(planned.stdout.split('\n')[0]).not.toContain('iOS');
    expect(await run('apply', '--yes', '--allow', 'remove-territories')).toMatchObject({ code: 0 });
    expect(JSON.stringify(simulator.describe())).toContain('For every platform');
    expect(await run('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it('asks for no version, no build and no submission', async () => {
    const { asked, run } = await setting(RECORD);
    await run('plan');
    const ofVersions = asked.filter((path) => /reviewSubmissions|builds|Localizations/.test(path));
    expect(ofVersions).toEqual([expect.stringContaining('/appInfos?')]);
  });

  it('says what stands in the way where no version is in preparation', async () => {
    const { run } = await setting(RECORD, 'READY_FOR_DISTRIBUTION');
    const { code, stdout } = await run('plan');
    expect(code).toBe(8);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('can change only together with a new version');
  });

  it.each([
    ['version: { versionString: "1.0" }', 'version'],
    ['release: { goal: submit }', 'release'],
    ['review: { notes: Please }', 'review'],
    ['screenshots: { en-US: { APP_WATCH_SERIES_3: [] } }', 'screenshots'],
    ['previews: { en-US: { IPHONE_67: [] } }', 'previews'],
    ['metadata: { en-US: { description: Text } }', 'description'],
    ['metadata: { de-DE: null }', 'metadata'],
  ])('refuses %s', async (text, name) => {
    const { run } = await setting(`app: { bundleId: com.example.scene }\n${text}\n`);
    const { code, stdout } = await run('validate');
    expect(code).toBe(3);
    expect(stdout).toContain(`${name} belongs to a version of one platform, and this manifest names none`);
    expect(stdout).toContain('add  platform: IOS');
  });

  it('has no release whose status could be shown', async () => {
    const { run } = await setting(RECORD);
    expect(await run('status')).toMatchObject({ code: 64, stderr: expect.stringContaining('app.platform') });
  });
});
