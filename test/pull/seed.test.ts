import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import type { AppSeed } from '../../src/simulator/seed.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE, LIVE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

async function pulled(seed: AppSeed, ...args: string[]) {
  const methods = new Set<string>();
  const simulator = await startTestSimulator({ onExchange: ({ method }) => void methods.add(method) });
  simulator.addApp(seed);
  const cwd = await folderWith({});
  const run = (...all: string[]) => runCli(all, { cwd, env: simulator.env });
  const ended = await run('pull', '--app', seed.bundleId, '--as-seed', ...args);
  return { simulator, cwd, run, ended, methods };
}

describe('pull --as-seed', () => {
  it.each<[string, AppSeed]>([
    ['a first version', READY],
    ['an app on sale', LIVE],
  ])('writes a seed that makes the same app again: %s', async (_what, seed) => {
    const { simulator, cwd, ended, methods } = await pulled(seed);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('Wrote app-store.json.') });
    expect([...methods]).toEqual(['GET']);
    const again = await startTestSimulator();
    expect(again.loadSeed(parseSeed(await readFile(join(cwd, 'app-store.json'), 'utf8'), 'seed'))).toEqual([]);
    const known = (store: unknown) =>
      JSON.stringify(store, (key, value: unknown) => (/^(?:sku|isOrEverWas)/.test(key) ? undefined : value));
    expect(known(again.describe())).toBe(known(simulator.describe()));
  });

  it('holds all platforms, or the one that is named', async () => {
    const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', copyright: '2026 Example' };
    const both: AppSeed = {
      bundleId: BUNDLE,
      name: 'Both',
      versions: [
        { platform: 'IOS', ...draft },
        { platform: 'MAC_OS', ...draft },
      ],
    };
    const { cwd, run } = await pulled(both, 'both.json');
    const text = await readFile(join(cwd, 'both.json'), 'utf8');
    expect(text.match(/"appStoreVersionLocalizations"/g)?.length).toBeGreaterThanOrEqual(2);
    const manifest =
      'app: { bundleId: com.example.scene, platform: MAC_OS }\nversion: { versionString: "1.0", copyright: 2026 Else }\n';
    await writeFile(join(cwd, 'release.yml'), manifest);
    expect(await run('rehearse', '--seed', 'both.json')).toMatchObject({ code: 0 });
  });

  it('writes over an older seed, and over nothing else', async () => {
    const { run } = await pulled(READY);
    expect(await run('pull', '--app', READY.bundleId, '--as-seed')).toMatchObject({ code: 0 });
    expect(await run('pull', '--app', READY.bundleId, '--as-seed', 'release.yml')).toMatchObject({ code: 64 });
    expect(await run('pull', '--app', READY.bundleId, '--as-seed', '--force')).toMatchObject({ code: 64 });
    expect(await run('pull', '--as-seed', '--check')).toMatchObject({ code: 64 });
  });
});
