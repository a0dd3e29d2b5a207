import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { dependencies } from '../../src/core/graph.ts';
import { operationId } from '../../src/core/operation.ts';
import { renderPlanJson } from '../../src/render/json.ts';
import type { Exchange, Quirks } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { encounter, unique, withoutOneKey } from './arbitraries.ts';

/** Apple's uncertain habits: a law has to hold under either answer. */
const HABITS: [string, Partial<Quirks>][] = [
  ['as observed', {}],
  ['with no twin localizations', { versionTwinOnInfoLocalization: false }],
  ['with twins both ways', { versionTwinOnInfoLocalization: true, infoTwinOnVersionLocalization: true }],
  ['carrying nothing over', { carryOverTexts: false }],
  ['showing new versions late', { lagReads: 2 }],
];

const RUNS = 50;

describe.each(HABITS)('with Apple %s', (_name, quirks) => {
  it('apply, then plan, is empty; and every request was accepted', { timeout: 120_000 }, async () => {
    const exchanges: Exchange[] = [];
    const simulator = await startTestSimulator({ quirks, requestsPerHour: 1e9, onExchange: (e) => exchanges.push(e) });
    const engine = await ascend(simulator);
    let applied = 0;
    await fc.assert(
      fc.asyncProperty(encounter, async (met) => {
        const { seed, manifest } = unique(met);
        simulator.addApp(seed);
        const made = await engine.plan(manifest);
        if (made.plan.blocked.length > 0) return;
        applied += 1;
        const before = exchanges.length;
        const result = await engine.apply(manifest, made);
        const refused = exchanges.slice(before).filter(({ method, status }) => method !== 'GET' && status >= 400);
        expect({ outcome: result.outcome, leftover: result.leftover }).toEqual({ outcome: 'applied', leftover: [] });
        expect(refused).toEqual([]);
        const again = await engine.plan(manifest);
        expect(again.plan.changes).toEqual([]);
        expect(again.plan.operations).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // A law that is never put to the test holds nothing.
    expect(applied).toBeGreaterThan(RUNS / 5);
  });
});

describe('always', () => {
  it('planning sends nothing but GET', async () => {
    const methods = new Set<string>();
    const simulator = await startTestSimulator({
      requestsPerHour: 1e9,
      onExchange: ({ method }) => methods.add(method),
    });
    const engine = await ascend(simulator);
    await fc.assert(
      fc.asyncProperty(encounter, async (met) => {
        const { seed, manifest } = unique(met);
        simulator.addApp(seed);
        await engine.plan(manifest);
        expect([...methods]).toEqual(['GET']);
      }),
      { numRuns: RUNS },
    );
  });

  it('removing a key never adds an operation', { timeout: 120_000 }, async () => {
    const simulator = await startTestSimulator({ requestsPerHour: 1e9 });
    const engine = await ascend(simulator);
    await fc.assert(
      fc.asyncProperty(encounter, async (met) => {
        const { seed, manifest } = unique(met);
        simulator.addApp(seed);
        const whole = new Set((await engine.plan(manifest)).plan.operations.map(operationId));
        for (const reduced of withoutOneKey(manifest)) {
          const { plan } = await engine.plan(reduced);
          expect(plan.operations.map(operationId).filter((id) => !whole.has(id))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('what the manifest does not mention is not touched', { timeout: 120_000 }, async () => {
    const simulator = await startTestSimulator({ requestsPerHour: 1e9 });
    const engine = await ascend(simulator);
    await fc.assert(
      fc.asyncProperty(encounter, async (met) => {
        const { seed, manifest } = unique(met);
        simulator.addApp(seed);
        const { plan } = await engine.plan(manifest);
        const mentioned = (pointer: string): boolean => valueAt(manifest, pointer) !== undefined;
        const untold = plan.changes.filter(({ after, from }) => after !== undefined && !mentioned(from ?? ''));
        // Only a scheduled release keeps a date: another type clears it, and says so in the plan.
        expect(untold.filter(({ field }) => field !== 'earliestReleaseDate')).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('the same inputs give the same bytes, however the manifest is sorted', async () => {
    const simulator = await startTestSimulator({ requestsPerHour: 1e9 });
    const engine = await ascend(simulator);
    await fc.assert(
      fc.asyncProperty(encounter, async (met) => {
        const { seed, manifest } = unique(met);
        simulator.addApp(seed);
        const first = renderPlanJson((await engine.plan(manifest)).plan);
        expect(renderPlanJson((await engine.plan(manifest)).plan)).toBe(first);
        expect(renderPlanJson((await engine.plan(reversed(manifest))).plan)).toBe(first);
      }),
      { numRuns: RUNS },
    );
  });

  it('nothing starts before what it needs has ended', { timeout: 120_000 }, async () => {
    const simulator = await startTestSimulator({ requestsPerHour: 1e9 });
    await fc.assert(
      fc.asyncProperty(encounter, async (met) => {
        const { seed, manifest } = unique(met);
        simulator.addApp(seed);
        const events: Event[] = [];
        const engine = await ascend(simulator, events);
        const made = await engine.plan(manifest);
        if (made.plan.blocked.length > 0) return;
        await engine.apply(manifest, made);
        const ended = new Set<string>();
        const { needs, waits } = dependencies(made.plan.operations);
        for (const event of events) {
          if (event.type === 'settled') ended.add(operationId(event.result.operation));
          if (event.type !== 'started') continue;
          const id = operationId(event.operation);
          const early = [...(needs.get(id) ?? []), ...(waits.get(id) ?? [])].filter((other) => !ended.has(other));
          expect({ id, early }).toEqual({ id, early: [] });
        }
      }),
      { numRuns: RUNS },
    );
  });
});

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((place, key) => (place as Record<string, unknown> | null | undefined)?.[key], value);
}

function reversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  ) as T;
}
