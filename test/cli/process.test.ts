import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { folderWith, ROOT, spawnCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** What only the built program can show, as a process of its own. The other tests of commands run in the process of the tests. */

const APP = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\n`;
const MANIFEST = `${APP}version: { versionString: "1.0", copyright: 2026 Example Inc. }\n`;

async function setting(manifest = MANIFEST, options: Parameters<typeof startTestSimulator>[0] = {}) {
  const simulator = await startTestSimulator(options);
  simulator.addApp(DRAFT);
  const cwd = await folderWith({ 'release.yml': manifest });
  return { simulator, place: { cwd, env: simulator.env } };
}

describe('the process', () => {
  it.each([
    [0, ['--version'], MANIFEST],
    [0, ['validate'], MANIFEST],
    [2, ['plan', '--detailed-exitcode'], MANIFEST],
    [3, ['validate'], `${APP}version: { versionString: 1 }\n`],
    [6, ['apply', '--yes'], MANIFEST.replace('"1.0"', '"2.0"')],
    [64, ['nonsense'], MANIFEST],
  ])('ends with %i: %j', async (code, args, manifest) => {
    const { place } = await setting(manifest);
    const ended = await spawnCli(args, place);
    expect(ended).toMatchObject({ code, signal: null });
    expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at /m);
  });

  it('ends with 4 where it finds no credentials', async () => {
    const { place } = await setting();
    expect((await spawnCli(['plan'], { cwd: place.cwd })).code).toBe(4);
  });

  it('says that the folder is gone in which it was started', async () => {
    const cwd = await folderWith({});
    const { code, stdout, stderr } = await spawnCli(['plan'], { cwd, isGone: true });
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toBe('the current folder is gone: change to one that exists, and run it again\n');
  });

  it('applies, with the result on stdout and progress on stderr', async () => {
    const { simulator, place } = await setting();
    const { code, stdout, stderr } = await spawnCli(['apply', '--yes'], place);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Plan: [^]*App Store Connect now matches release\.yml/m);
    expect(stderr).toContain('✓');
    expect(stdout + stderr).not.toContain('\u001B');
    expect(stdout + stderr).not.toContain('\r');
    expect(JSON.stringify(simulator.describe())).toContain('2026 Example Inc.');
  });

  it('waits for the pictures of many languages without a word of Node', async () => {
    const { place } = await setting(MANIFEST, { quirks: { assetMs: 1500 } });
    const languages = LOCALES.slice(0, 14);
    const section = (value: string) => languages.map((locale) => `  ${locale}: ${value}\n`).join('');
    const pictures = 'screenshots:\n' + section('{ APP_WATCH_SERIES_4: [a.png] }');
    const manifest = `${MANIFEST}metadata:\n${section('{ name: Scene }')}${pictures}`;
    await writeFile(join(place.cwd, 'release.yml'), manifest);
    await writeFile(join(place.cwd, 'a.png'), png(368, 448));
    const { code, stderr } = await spawnCli(['apply', '--yes'], place);
    expect(code).toBe(0);
    expect(stderr).not.toContain('Warning');
  });

  it('goes on to the end of an apply whose reader has gone away', async () => {
    const { simulator, place } = await setting();
    const onStart: NonNullable<Parameters<typeof spawnCli>[1]>['onStart'] = (child) => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    expect((await spawnCli(['apply', '--yes'], { ...place, onStart })).code).toBe(0);
    expect(JSON.stringify(simulator.describe())).toContain('2026 Example Inc.');
  });

  it('ends with 74 where the disk is full, with the report on stderr', async () => {
    const { simulator, place } = await setting();
    const full = await open('/dev/full', 'w');
    const stdout = full.fd;
    const applied = await spawnCli(['apply', '--yes'], { ...place, stdout });
    expect(applied.code).toBe(74);
    expect(applied.stderr).toContain('App Store Connect now matches release.yml');
    expect(applied.stderr).toContain('could not be written to standard output (ENOSPC)');
    expect(JSON.stringify(simulator.describe())).toContain('2026 Example Inc.');
    for (const args of [['--version'], ['--help'], ['validate'], ['plan'], ['status'], ['schema']])
      expect({ args, code: (await spawnCli(args, { ...place, stdout })).code }).toEqual({ args, code: 74 });
    await full.close();
  });

  it('ends with 74 where the disk does not take the plan that is to be saved', async () => {
    const { place } = await setting();
    const { code, stdout, stderr } = await spawnCli(['plan', '--out', 'plan.json'], { ...place, most: 0 });
    expect(code).toBe(74);
    expect(stdout).toContain('2026 Example Inc.');
    expect(stderr).toContain('The plan could not be saved to plan.json (EFBIG)');
    expect(await readdir(place.cwd)).toEqual(['release.yml']);
  });

  it('is over once the report of an interrupted apply is written, although a look at files is never answered', async () => {
    const { simulator, place } = await setting(`${MANIFEST}screenshots: { en-US: { APP_WATCH_SERIES_4: [a.png] } }\n`);
    await writeFile(join(place.cwd, 'a.png'), png(368, 448));
    let interrupt = (): void => {};
    const path = /\/appScreenshotSets\?.*include=appScreenshots/;
    const before = (): Promise<void> => {
      interrupt();
      return new Promise(() => {});
    };
    const after = (): void =>
      simulator.faults.add({ method: 'GET', path, times: 99, action: { type: 'call', before } });
    simulator.faults.add({ method: 'PATCH', path: /\/appScreenshots\//, action: { type: 'call', after } });
    const onStart: NonNullable<Parameters<typeof spawnCli>[1]>['onStart'] = (child) => {
      interrupt = () => child.kill('SIGINT');
    };
    const { code, stdout } = await spawnCli(['apply', '--yes'], { ...place, onStart });
    expect({ code, stdout }).toMatchObject({
      code: 130,
      stdout: expect.stringContaining('Apply interrupted') as unknown,
    });
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('%s lets what is under way end, and lists the rest', async (name) => {
    const text = 'metadata: { en-US: { name: Exit, subtitle: A door, description: Long enough, keywords: [door] } }\n';
    const { simulator, place } = await setting(`${MANIFEST}${text}`);
    let send: () => void = () => {};
    const before = async (): Promise<void> => {
      send();
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    simulator.faults.add({ method: 'PATCH', action: { type: 'call', before } });
    const onStart: NonNullable<Parameters<typeof spawnCli>[1]>['onStart'] = (child) => {
      send = () => child.kill(name);
    };
    const { code, signal, stdout, stderr } = await spawnCli(['apply', '--yes'], { ...place, onStart });
    expect({ code, signal }).toEqual({ code: 130, signal: null });
    expect(stderr).toContain('Stopping');
    expect(stdout).toContain('Apply interrupted');
  });

  it('is over once it has said what failed, whatever else is still being asked for', async () => {
    const { simulator, place } = await setting(
      `${MANIFEST}pricing: { price: "4.99" }\nterritories: { available: all }\n`,
    );
    // All of these pauses are longer than a test may take.
    const pause = { type: 'status', status: 503, headers: { 'retry-after': '29' } } as const;
    simulator.faults.add({ method: 'GET', path: /appAvailability/, times: Infinity, action: pause });
    simulator.faults.add({ method: 'GET', path: /appPriceSchedule/, action: { type: 'status', status: 400 } });
    const { code, stderr } = await spawnCli(['plan'], place);
    expect(code).toBe(1);
    expect(stderr).toContain('appPriceSchedule 400');
  });

  it('finds its schemas', async () => {
    const { stdout } = await spawnCli(['schema', 'plan']);
    expect(stdout).toBe(await readFile(join(ROOT, 'schemas/plan.schema.json'), 'utf8'));
  });
});
