import { describe, expect, it } from 'vitest';
import { createHostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import type { Event } from '../../src/core/event.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { failureOf } from '../asc/server.ts';
import type { AscendOptions } from '../support/ascend.ts';
import { LIVE, manifestOf, scene } from '../support/scene.ts';
import { setPrices, somebody } from '../support/somebody.ts';
import { uploadYard } from './upload-yard.ts';

/** Longer than a test may take. */
const LAG = [600_000, 600_000, 600_000];

/** Long enough for the request that follows an event, and for nothing else. */
const SOON = 300;

/** A scene whose run is interrupted a moment after an event. */
async function interrupted(
  seed: AppSeed,
  when: (event: Event) => boolean,
  options: Parameters<typeof scene>[1] & AscendOptions = {},
) {
  const controller = new AbortController();
  const onEvent = (event: Event): void => {
    if (when(event)) setTimeout(() => controller.abort(), SOON);
  };
  const stage = await scene(seed, { lag: LAG, ...options, onEvent });
  return { ...stage, signal: controller.signal };
}

const NEXT = manifestOf({ version: { versionString: '1.1' } });

describe('an interruption does not sit through pauses', () => {
  it('before what is not known yet is asked for again', async () => {
    const controller = new AbortController();
    const { engine, simulator, writes } = await scene(
      { ...LIVE, builds: [{ version: '7', versionString: '1.1', usesNonExemptEncryption: false }] },
      {
        onEvent: (event) => {
          if (event.type === 'started' && event.operation.address === 'version/build') controller.abort();
        },
      },
    );
    const wanted = manifestOf({ version: { versionString: '1.1', build: '7' } });
    const made = await engine.plan(wanted);
    const path = /relationships\/build/;
    simulator.faults.add({ method: 'PATCH', path, times: 99, action: { type: 'status', status: 404 } });
    const { outcome, results } = await engine.apply(wanted, made, controller.signal);
    expect(outcome).toBe('interrupted');
    expect(results.at(-1)).toMatchObject({ status: 'skipped', operation: { address: 'version/build' } });
    expect(writes().filter(({ url }) => path.test(url))).toHaveLength(1);
  });

  it('before a lost answer is believed to mean nothing', async () => {
    const { engine, simulator, signal, writes } = await interrupted(LIVE, ({ type }) => type === 'started');
    const made = await engine.plan(NEXT);
    simulator.faults.add({ method: 'POST', path: '/v1/appStoreVersions', action: { type: 'drop-before' } });
    const { outcome, results } = await engine.apply(NEXT, made, signal);
    expect(outcome).toBe('interrupted');
    expect(results[0]?.status).toBe('unknown');
    expect(writes()).toHaveLength(1);
  });

  it('before what looks changed is believed, and what is in doubt is not sent', async () => {
    const { engine, simulator, app, signal, writes } = await interrupted(
      { ...LIVE, price: '4.99', territories: { available: 'all' } },
      ({ type }) => type === 'applying',
    );
    const wanted = manifestOf({ pricing: { price: '5.99', territories: { JPN: '1000' } }, allow: ['price-change'] });
    const made = await engine.plan(wanted);
    await setPrices(await somebody(simulator), app, { USA: '4.99', DEU: '7.99' });
    const before = writes().length;
    const { outcome, results, leftover } = await engine.apply(wanted, made, signal);
    expect({ outcome, leftover }).toEqual({ outcome: 'interrupted', leftover: [] });
    expect(results[0]).toMatchObject({ status: 'skipped', reason: 'the run was interrupted' });
    expect(writes()).toHaveLength(before);
  });

  it('while what Apple brings along does not show yet', async () => {
    const { engine, signal } = await interrupted(LIVE, ({ type }) => type === 'revealing', {
      quirks: { lagReads: 999 },
    });
    const wanted = manifestOf({ ...NEXT, metadata: { 'en-US': { description: 'New.' } } });
    const { outcome, leftover } = await engine.apply(wanted, await engine.plan(wanted), signal);
    expect({ outcome, leftover }).toEqual({ outcome: 'interrupted', leftover: [] });
  });

  it('while reading back: what is done is done, and not said to differ', async () => {
    const { engine, simulator, signal } = await interrupted(LIVE, ({ type }) => type === 'verifying');
    const made = await engine.plan(NEXT);
    simulator.faults.add({
      ...{ method: 'POST', path: '/v1/appStoreVersions' },
      action: { type: 'status', status: 201, body: { data: { type: 'appStoreVersions', id: '1' } } },
    });
    const { outcome, results, leftover } = await engine.apply(NEXT, made, signal);
    expect({ outcome, leftover }).toEqual({ outcome: 'interrupted', leftover: [] });
    expect(results.map(({ status }) => status)).toEqual(['done']);
  });

  it('in which Apple asks to wait before it is read back', async () => {
    const { engine, simulator, signal } = await interrupted(LIVE, ({ type }) => type === 'retrying');
    const made = await engine.plan(NEXT);
    const after = (): void => {
      const action = { type: 'status', status: 429, headers: { 'retry-after': '29' } } as const;
      simulator.faults.add({ method: 'GET', times: Infinity, action });
    };
    simulator.faults.add({ method: 'POST', path: '/v1/appStoreVersions', action: { type: 'call', after } });
    const { outcome, results } = await engine.apply(NEXT, made, signal);
    expect(outcome).toBe('interrupted');
    expect(results.map(({ status }) => status)).toEqual(['done']);
  });

  it.each([
    ['POST', { type: 'status', status: 404 }, { kind: 'waited', ambiguous: false }],
    ['POST', { type: 'drop-before' }, { kind: 'network', ambiguous: true }],
    ['PATCH', { type: 'status', status: 404 }, { kind: 'waited', ambiguous: true }],
  ] as const)('of an upload: %s, %j', async (method, action, ended) => {
    const controller = new AbortController();
    const { send, simulator, sent } = await uploadYard({ signal: controller.signal, lag: LAG });
    simulator.faults.add({ method, path: /appStoreReviewAttachments/, action });
    setTimeout(() => controller.abort(), 2 * SOON);
    expect(await failureOf(send())).toMatchObject(ended);
    expect(sent(method)).toHaveLength(1);
  });

  it('of an upload that stands in line while Apple asks for a pause', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const limits = createHostLimits();
    const { send, simulator, sent } = await uploadYard({ signal, limits });
    void limits(new URL(simulator.url).host).pauseFor(600_000, signal);
    setTimeout(() => controller.abort(), SOON);
    const { kind, message } = await failureOf(send());
    expect([kind, message]).toEqual(['waited', 'review/receipt.txt was not reserved before the run was interrupted']);
    expect(sent('POST')).toEqual([]);
  });
});
