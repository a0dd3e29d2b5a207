import { describe, expect, it } from 'vitest';
import { version } from '../../src/kinds/version/kind.ts';
import type { Fault } from '../../src/simulator/index.ts';
import type { Manifest } from '../support/manifest.ts';
import { LIVE, manifestOf, scene } from '../support/scene.ts';
import { READY } from '../support/ready.ts';

/** What was made a moment ago is known by its answer alone. */

const UPDATE = manifestOf({ version: { versionString: '1.1' }, metadata: { 'en-US': { description: 'Words.' } } });
const SUBMITTED = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });
const UNKNOWN = { errors: [{ status: '404', code: 'NOT_FOUND', title: 'There is no resource', detail: 'None.' }] };

/** Applies; after something was made, the first requests that ask for what hangs on it are answered as if it were not there. */
async function appliedTooEarly(seed: typeof LIVE, manifest: Manifest, type: string, times = 2) {
  const { simulator, engine, writes } = await scene(seed);
  const made = await engine.plan(manifest);
  const unknown: Fault = {
    method: 'GET',
    path: new RegExp(`/${type}/[^/]+/`),
    times,
    action: { type: 'status', status: 404, body: UNKNOWN },
  };
  const after = (): void => simulator.faults.add(unknown);
  simulator.faults.add({ method: 'POST', path: `/v1/${type}`, action: { type: 'call', after } });
  const { outcome, failure } = await engine.apply(manifest, made);
  return { outcome, failure, posted: writes().filter(({ method, url }) => method === 'POST' && url === `/v1/${type}`) };
}

describe('an id that Apple does not know for a moment, though it gave it out itself', () => {
  it('of a new version: its texts are asked for again', async () => {
    const { outcome, posted } = await appliedTooEarly(LIVE, UPDATE, 'appStoreVersions');
    expect([outcome, posted.length]).toEqual(['applied', 1]);
  });

  it('of a draft: its items are asked for again, and it is not left behind half made', async () => {
    const { outcome, posted } = await appliedTooEarly(READY, SUBMITTED, 'reviewSubmissions');
    expect([outcome, posted.length]).toEqual(['applied', 1]);
  });

  it('is not asked for without end', async () => {
    const { outcome, failure } = await appliedTooEarly(LIVE, UPDATE, 'appStoreVersions', 99);
    expect([outcome, failure?.status]).toEqual(['partial', 404]);
  });
});

it('a new version is not believed to be the one before it, which customers see', async () => {
  const { plan, engine } = await scene(LIVE);
  await plan(UPDATE);
  const { snapshot } = await engine.plan(UPDATE);
  const have = snapshot.have[version.name] as Parameters<NonNullable<typeof version.created>>[0];
  const source = have.target.kind === 'new' ? have.target.source?.id : undefined;
  expect(version.created?.(have, 'version', source ?? '')).toBeUndefined();
  expect(version.created?.(have, 'version', 'another')?.target).toMatchObject({ kind: 'existing' });
});
