import { expect, it } from 'vitest';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import { observe } from '../../src/engine/state/observe.ts';
import { recordingReader } from '../../src/engine/recording-reader.ts';
import { sharedReader } from '../../src/engine/shared-reader.ts';
import { kinds } from '../../src/kinds/index.ts';
import { parseSeed } from '../../src/simulator/seed-file/read.ts';
import type { AppSeed } from '../../src/simulator/seed.ts';
import { READY, READY_UPDATE } from '../support/ready.ts';
import { LIVE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

/** Without what kinds never read: the SKU of an app, and the texts of versions that others have followed. */
function known(described: unknown): unknown {
  return JSON.parse(
    JSON.stringify(described, (key, value: unknown) =>
      key === 'sku' || key === 'isOrEverWasMadeForKids' ? undefined : value,
    ),
  );
}

it.each<[string, AppSeed]>([
  ['an app on sale', LIVE],
  ['a first version', READY],
])('what kinds read of %s is enough to make the same app again', async (_what, seed) => {
  const first = await startTestSimulator();
  first.addApp(seed);
  const credentials = await findCredentials(first.env, { cwd: '/', home: '/' });
  const recording = recordingReader(createClient({ baseUrl: first.url, credentials, writable: false }));
  const wants = { app: { bundleId: seed.bundleId, platform: 'IOS' } };
  await observe(kinds, { wants, api: sharedReader(recording), listener() {}, whole: true });
  const text = JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', resources: recording.resources() });
  const second = await startTestSimulator();
  expect(second.loadSeed(parseSeed(text, 'seed.json'))).toEqual([]);
  expect(known(second.describe())).toEqual(known(first.describe()));
});

it('a draft beside a released version is copied; what the released one said stays empty', async () => {
  const first = await startTestSimulator();
  first.addApp(READY_UPDATE);
  const credentials = await findCredentials(first.env, { cwd: '/', home: '/' });
  const recording = recordingReader(createClient({ baseUrl: first.url, credentials, writable: false }));
  const wants = { app: { bundleId: READY_UPDATE.bundleId, platform: 'IOS' } };
  await observe(kinds, { wants, api: sharedReader(recording), listener() {}, whole: true });
  const text = JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', resources: recording.resources() });
  const second = await startTestSimulator();
  expect(second.loadSeed(parseSeed(text, 'seed.json'))).toEqual([]);
  expect(JSON.stringify(second.describe())).toContain('More words.');
});
