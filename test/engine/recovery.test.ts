import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed, Exchange, Fault } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { READY_UPDATE } from '../support/ready.ts';
import { manifestOf, scene as stageOf } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const BUNDLE = 'com.example.recovery';
const LIVE: AppSeed = {
  bundleId: BUNDLE,
  name: 'Recovery',
  primaryLocale: 'ja',
  versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations: { ja: { description: '説明' } } }],
};
const UPDATE: Manifest = {
  app: { bundleId: BUNDLE, platform: 'IOS' },
  version: { versionString: '1.1', copyright: '2026' },
  metadata: { ja: { whatsNew: '直した', subtitle: '副題' }, 'fr-FR': { name: 'Reprise', description: 'Des mots' } },
  allow: [],
};

async function scene(...faults: Fault[]) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(LIVE);
  const events: Event[] = [];
  const engine = await ascend(simulator, events);
  const made = await engine.plan(UPDATE);
  for (const fault of faults) simulator.faults.add(fault);
  /** Every request of this kind that arrived, also those that were refused or whose answer was lost. */
  const sent = (method: string, type: string) =>
    exchanges.filter((exchange) => exchange.method === method && new RegExp(`/v1/${type}(?:/|$)`).test(exchange.url));
  return { simulator, engine, made, events, sent };
}

async function unbroken() {
  const { simulator, engine, made, sent } = await scene();
  expect((await engine.apply(UPDATE, made)).outcome).toBe('applied');
  return { end: simulator.describe(), sent };
}

const WRITES = ['appStoreVersions', 'appInfoLocalizations', 'appStoreVersionLocalizations'];
const TROUBLES: [string, Fault['action']][] = [
  ['a connection that drops before the effect', { type: 'drop-before' }],
  ['a connection that drops after the effect', { type: 'drop-after' }],
  ['500 before the effect', { type: 'status', status: 500 }],
  ['502 with a web page', { type: 'html', status: 502 }],
  ['429', { type: 'status', status: 429 }],
];

describe.each(TROUBLES)('%s', (_name, action) => {
  it.each(WRITES)('at any write to %s: the same run ends as an unbroken one, with nothing twice', async (type) => {
    const straight = await unbroken();
    for (const method of ['POST', 'PATCH']) {
      const { simulator, engine, made, sent } = await scene({ method, path: new RegExp(`/v1/${type}(?:/|$)`), action });
      const result = await engine.apply(UPDATE, made);
      expect({ method, outcome: result.outcome }).toEqual({ method, outcome: 'applied' });
      expect(simulator.describe()).toEqual(straight.end);
      // What was struck is sent once more; but a creation that took effect is not.
      const once = straight.sent(method, type).length;
      const again = once > 0 && !(method === 'POST' && action.type === 'drop-after') ? 1 : 0;
      expect({ method, sent: sent(method, type).length }).toEqual({ method, sent: once + again });
    }
  });
});

describe('a lost answer', () => {
  it('to a field that was read a while ago is looked at: what is written is written', async () => {
    let time = 0;
    const { engine, simulator, writes } = await stageOf(READY_UPDATE, { clock: () => (time += 11_000) });
    const wanted = manifestOf({ version: { versionString: '1.1' }, metadata: { 'en-US': { whatsNew: 'New.' } } });
    const made = await engine.plan(wanted);
    simulator.faults.add({ method: 'PATCH', path: /Localizations/, action: { type: 'drop-after' } });
    const { outcome, results } = await engine.apply(wanted, made);
    expect([outcome, ...results.map(({ status }) => status)]).toEqual(['applied', 'adopted']);
    expect(writes()).toHaveLength(1);
  });

  it('to a creation is looked up and adopted, not sent again', async () => {
    const path = '/v1/appStoreVersions';
    const { engine, made, sent } = await scene({ method: 'POST', path, action: { type: 'drop-after' } });
    const result = await engine.apply(UPDATE, made);
    expect(result.results.find(({ operation }) => operation.address === 'version')?.status).toBe('adopted');
    // The one whose answer was lost, and no other, whatever would have come of it.
    expect(sent('POST', 'appStoreVersions')).toHaveLength(1);
  });
});

describe('a failure', () => {
  const refusal = { errors: [{ id: '1', status: '409', code: 'STATE_ERROR', title: 'No', detail: 'Not now.' }] };
  const refuse = (method: string, path: RegExp): Fault => ({
    method,
    path,
    times: 99,
    action: { type: 'status', status: 409, body: refusal },
  });

  it('stops only what depends on it, and says why', async () => {
    const { engine, made } = await scene(refuse('POST', /appInfoLocalizations/));
    const result = await engine.apply(UPDATE, made);
    expect(result.outcome).toBe('partial');
    const fates = Object.fromEntries(result.results.map(({ operation, status }) => [operation.address, status]));
    expect(fates).toEqual({
      version: 'done',
      'appInfo/localizations/fr-FR': 'failed',
      'appInfo/localizations/ja': 'done',
      'version/localizations/fr-FR': 'skipped',
      'version/localizations/ja': 'done',
    });
    const skipped = result.results.find(({ status }) => status === 'skipped');
    expect(skipped?.reason).toBe('needs appInfo/localizations/fr-FR, which failed');
  });

  it('of the first thing leaves everything that needs it undone', async () => {
    const { engine, made } = await scene(refuse('POST', /appStoreVersions$/));
    const result = await engine.apply(UPDATE, made);
    expect(result.results.map(({ status }) => status).sort()).toEqual(['failed', ...Array(4).fill('skipped')]);
  });

  it('to look again ends the run with a report of what is done', async () => {
    const { engine, made, simulator } = await scene();
    simulator.faults.add({
      method: 'POST',
      path: /appStoreVersions$/,
      action: {
        type: 'call',
        after: () => {
          const action = { type: 'status', status: 403, body: refusal } as const;
          simulator.faults.add({ method: 'GET', path: /appInfos/, times: 99, action });
        },
      },
    });
    const result = await engine.apply(UPDATE, made);
    expect(result.outcome).toBe('partial');
    expect(result.failure?.status).toBe(403);
    expect(result.results[0]).toMatchObject({ status: 'done', operation: { address: 'version' } });
    expect(result.results.slice(1).every(({ status }) => status === 'skipped')).toBe(true);
    simulator.faults.clear();
    const again = await engine.plan(UPDATE);
    expect((await engine.apply(UPDATE, again)).outcome).toBe('applied');
  });

  it('to read back does not hide what was done', async () => {
    const { simulator, made } = await scene();
    const action = { type: 'status', status: 403, body: refusal } as const;
    const engine = await ascend(simulator, [], {
      onEvent({ type }) {
        if (type === 'verifying') simulator.faults.add({ method: 'GET', path: /./, times: 99, action });
      },
    });
    const result = await engine.apply(UPDATE, made);
    expect(result.outcome).toBe('partial');
    expect(result.failure?.message).toContain('Not now');
    expect(result.results.every(({ status }) => status === 'done')).toBe(true);
  });
});

describe('what nobody reviewed', () => {
  it('stops the run before it is written', async () => {
    const { engine, made, simulator } = await scene();
    const other: Manifest = { ...UPDATE, metadata: { ...UPDATE.metadata, ja: { subtitle: '副題', name: '別名' } } };
    const elsewhere = await engine.plan(other);
    // The plan was made for one manifest; what turns up while it runs belongs to another one.
    const result = await engine.apply({ ...other, metadata: { ...other.metadata, ja: { name: '第三' } } }, made);
    expect(result.outcome).toBe('stale');
    expect(result.leftover.map(({ field, after }) => [field, after])).toEqual([['name', '第三']]);
    expect(JSON.stringify(simulator.describe())).not.toContain('第三');
    expect(elsewhere.plan.digest).not.toBe(made.plan.digest);
  });
});

describe('an interruption', () => {
  it('lets what is under way end, starts nothing, and lists the rest', async () => {
    const controller = new AbortController();
    const { engine, made, simulator } = await scene({
      method: 'POST',
      path: /appStoreVersions$/,
      action: { type: 'call', before: () => controller.abort() },
    });
    const result = await engine.apply(UPDATE, made, controller.signal);
    expect(result.outcome).toBe('interrupted');
    expect(result.results.map(({ status }) => status)).toEqual(['done', ...Array(4).fill('skipped')]);
    expect(JSON.stringify(simulator.describe())).toContain('1.1');
    const again = await engine.plan(UPDATE);
    expect((await engine.apply(UPDATE, again)).outcome).toBe('applied');
    expect(simulator.describe()).toEqual((await unbroken()).end);
  });
});
