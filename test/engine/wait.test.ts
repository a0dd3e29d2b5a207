import { describe, expect, it, vi } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const COMING: AppSeed = {
  bundleId: BUNDLE,
  name: 'Wait',
  builds: [{ version: '7', versionString: '1.0', processingState: 'PROCESSING', usesNonExemptEncryption: false }],
};
const WANTED = manifestOf({ version: { versionString: '1.0', build: '7', copyright: '2026 Example Inc.' } });

const endedIn = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'settled' ? [event.result.operation.address] : []));

describe('an operation that waits', () => {
  it('goes on as soon as Apple is so far, and what does not depend on it goes on meanwhile', async () => {
    const events: Event[] = [];
    const simulator = await startTestSimulator();
    const app = simulator.addApp(COMING);
    const engine = await ascend(simulator, events);
    const made = await engine.plan(WANTED);
    const applying = engine.apply(WANTED, made);
    await vi.waitFor(
      () => {
        expect(events.map(({ type }) => type)).toContain('waiting');
        expect(endedIn(events)).toContain('version');
      },
      { timeout: 60_000, interval: 10 },
    );
    simulator.control.processBuild(app, 'IOS', '1.0', '7');
    expect((await applying).outcome).toBe('applied');
    expect(events.find(({ type }) => type === 'waiting')).toMatchObject({ state: 'PROCESSING', limitMs: 3_600_000 });
    const ended = endedIn(events);
    expect(ended.indexOf('version')).toBeLessThan(ended.indexOf('version/build/processing'));
    expect((await engine.plan(WANTED)).plan.operations).toEqual([]);
  });

  it('ends when its time is over, says so, and is taken up again by the next run', async () => {
    const { simulator, app, engine, applied } = await scene(COMING, { waitLimitMs: 30 });
    const made = await engine.plan(WANTED);
    const result = await engine.apply(WANTED, made);
    expect(result.outcome).toBe('waited');
    const waited = result.results.find(({ operation }) => operation.action === 'wait');
    expect(waited).toMatchObject({ status: 'failed', failure: { kind: 'waited' } });
    expect(waited?.failure?.message).toContain('still PROCESSING');
    expect(
      result.results.filter(({ status }) => status === 'skipped').map(({ operation }) => operation.address),
    ).toEqual(['version/build']);
    simulator.control.processBuild(app, 'IOS', '1.0', '7');
    await applied(WANTED);
  });

  it('ends at once when it can no longer come about', async () => {
    const { simulator, app, engine } = await scene(COMING);
    const made = await engine.plan(WANTED);
    setTimeout(() => simulator.control.processBuild(app, 'IOS', '1.0', '7', 'INVALID'), 40);
    const result = await engine.apply(WANTED, made);
    expect(result.outcome).toBe('waited');
    expect(result.results.find(({ operation }) => operation.action === 'wait')?.failure?.message).toBe(
      'it became INVALID',
    );
  });

  it('ends when the build is ready by itself and, look after look, not ready in the list', async () => {
    const { engine, simulator, exchanges } = await scene(COMING, { waitLimitMs: 60_000 });
    const [build] = (await engine.reader.all('/v1/builds')).data;
    const made = await engine.plan(WANTED);
    const body = { data: { type: 'builds', id: build?.id ?? '', attributes: { processingState: 'VALID' } } };
    const path = /^\/v1\/builds\/[^/?]+$/;
    simulator.faults.add({ method: 'GET', path, times: Infinity, action: { type: 'status', status: 200, body } });
    const result = await engine.apply(WANTED, made);
    expect(result).toMatchObject({ outcome: 'partial', failure: { kind: 'network' } });
    expect(result.failure?.message).toContain('contradicts itself');
    expect(exchanges.filter(({ method, url }) => method === 'GET' && path.test(url))).toHaveLength(3);
  });

  it('ends soon when somebody has removed what it waits for, and says so', async () => {
    const { engine, simulator } = await scene(COMING);
    const made = await engine.plan(WANTED);
    const path = /^\/v1\/builds\/[^/?]+$/;
    simulator.faults.add({ method: 'GET', path, nth: 3, times: Infinity, action: { type: 'status', status: 404 } });
    const result = await engine.apply(WANTED, made);
    const ended = result.results.find(({ operation }) => operation.action === 'wait');
    expect(ended?.failure).toMatchObject({ kind: 'ended', message: 'it no longer exists' });
  });

  it('goes on where what it waits for is missing for two looks: lists lag', async () => {
    const { engine, simulator, app } = await scene(COMING);
    const made = await engine.plan(WANTED);
    const path = /^\/v1\/builds\/[^/?]+$/;
    simulator.faults.add({ method: 'GET', path, times: 2, action: { type: 'status', status: 404 } });
    const after = (): void => simulator.control.processBuild(app, 'IOS', '1.0', '7');
    simulator.faults.add({ method: 'GET', path, nth: 3, action: { type: 'call', after } });
    expect((await engine.apply(WANTED, made)).outcome).toBe('applied');
  });

  it('ends at once when the run is interrupted', async () => {
    const { engine, exchanges } = await scene(COMING);
    const controller = new AbortController();
    const made = await engine.plan(WANTED);
    let asked = 0;
    setTimeout(() => {
      asked = exchanges.length;
      controller.abort();
    }, 80);
    const result = await engine.apply(WANTED, made, controller.signal);
    expect(result.outcome).toBe('interrupted');
    // At most the look that was under way.
    expect(exchanges.length - asked).toBeLessThanOrEqual(1);
    expect(
      result.results.filter(({ status }) => status === 'skipped').map(({ operation }) => operation.action),
    ).toContain('wait');
  });

  it('outlives an answer that is lost', async () => {
    const { simulator, app, engine } = await scene(COMING);
    simulator.faults.add({ method: 'GET', path: /^\/v1\/builds\/[^/]+$/, action: { type: 'drop-before' } });
    setTimeout(() => simulator.control.processBuild(app, 'IOS', '1.0', '7'), 60);
    expect((await engine.apply(WANTED, await engine.plan(WANTED))).outcome).toBe('applied');
  });
});

describe('a look that fails', () => {
  const LOOK = /^\/v1\/builds\/[^/?]+$/;
  // The client tries each look four times.
  const misses = (looks: number) => ({ method: 'GET', path: LOOK, times: looks * 4 });

  it('is no end: what is waited for goes on all the same', async () => {
    const { simulator, app, engine, exchanges } = await scene(COMING);
    const made = await engine.plan(WANTED);
    simulator.faults.add({ ...misses(4), action: { type: 'status', status: 503 } });
    const applying = engine.apply(WANTED, made);
    await vi.waitFor(() => expect(exchanges.filter(({ status }) => status === 503)).toHaveLength(16), 20_000);
    simulator.control.processBuild(app, 'IOS', '1.0', '7');
    expect((await applying).outcome).toBe('applied');
  });

  it.each([
    [503, 5],
    [401, 1],
  ])('with %i is the end after %i in a row', async (status, looks) => {
    const { simulator, engine, exchanges } = await scene(COMING);
    const made = await engine.plan(WANTED);
    simulator.faults.add({ method: 'GET', path: LOOK, times: 999, action: { type: 'status', status } });
    const before = exchanges.length;
    const result = await engine.apply(WANTED, made);
    const ended = result.results.find(({ operation }) => operation.action === 'wait');
    expect(ended).toMatchObject({ status: 'failed', failure: { status } });
    const seen = exchanges.slice(before).filter((one) => one.status === status).length;
    expect(seen).toBeLessThanOrEqual(looks * 4);
    expect(seen).toBeGreaterThan((looks - 1) * 4);
  });
});

it('a wait looks once more when its time is over, however long the pause before would have been', async () => {
  const { simulator, app, engine } = await scene(COMING, {
    waitLimitMs: 1000,
    polling: { firstMs: 60_000, maxMs: 60_000 },
  });
  const made = await engine.plan(WANTED);
  setTimeout(() => simulator.control.processBuild(app, 'IOS', '1.0', '7'), 500);
  expect((await engine.apply(WANTED, made)).outcome).toBe('applied');
});

describe('patience', () => {
  const submit = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });

  it('is for refusals that pass', async () => {
    const { applied, writes } = await scene(READY, { quirks: { earlySubmits: 2 } });
    await applied(submit);
    expect(writes().filter(({ status }) => status === 409)).toHaveLength(2);
  });

  it('ends', async () => {
    const { engine, writes } = await scene(READY, { quirks: { earlySubmits: 50 } });
    const result = await engine.apply(submit, await engine.plan(submit));
    expect(result.outcome).toBe('partial');
    expect(writes().filter(({ status }) => status === 409)).toHaveLength(4);
  });

  it('is not for others', async () => {
    const { simulator, engine, writes } = await scene(READY);
    simulator.faults.add({
      method: 'PATCH',
      path: /reviewSubmissions/,
      times: 9,
      action: { type: 'status', status: 409, body: { errors: [{ status: '409', code: 'STATE_ERROR', title: 'No' }] } },
    });
    const result = await engine.apply(submit, await engine.plan(submit));
    expect(result.outcome).toBe('partial');
    expect(writes().filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });
});

describe('what is given anew whole', () => {
  it.each([
    ['drop-before', 2],
    ['drop-after', 1],
  ] as const)('is sent again after a lost answer (%s) only where it has not happened', async (type, times) => {
    const { simulator, applied, writes } = await scene(READY);
    simulator.faults.add({ method: 'POST', path: /appPriceSchedules/, action: { type } });
    await applied(manifestOf({ pricing: { price: '0.99' }, allow: ['price-change'] }));
    expect(writes().filter(({ url }) => url === '/v1/appPriceSchedules')).toHaveLength(times);
  });
});
