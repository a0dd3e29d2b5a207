import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { dependencies } from '../../src/core/graph.ts';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { renderPlanJson } from '../../src/render/json.ts';
import type { Encounter } from './arbitraries.ts';
import { encounter, surprise } from './arbitraries.ts';
import { valueAt, withoutOneKey } from './manifest-parts.ts';
import { APPLIED, contentOf, endOf, keepsBuild, NOTHING, refusedFor } from './outcomes.ts';
import { stage } from './stage.ts';
import { unmentioned } from './unmentioned.ts';

/**
 * `LAWS=20` tries twenty times as hard as a run in passing does, and something else each time. In passing it is always the same:
 * a check that fails for what nobody changed is soon believed by nobody.
 */
const EFFORT = Number(process.env['LAWS'] ?? 1);
const SEED = process.env['LAWS'] === undefined ? { seed: 20 } : {};
const TIMEOUT = 120_000 * EFFORT;

/** Whether an encounter put the law to the test at all: one that nothing ever tests holds nothing. */
type Verdict = 'tested' | 'beside the point';

async function holds<Met extends [unknown, ...unknown[]]>(
  runs: number,
  arbitraries: { [Index in keyof Met]: fc.Arbitrary<Met[Index]> },
  law: (...met: Met) => Promise<Verdict>,
): Promise<void> {
  let tested = 0;
  const numRuns = runs * EFFORT;
  await fc.assert(
    fc.asyncProperty<Met>(...arbitraries, async (...met) => {
      if ((await law(...met)) === 'tested') tested += 1;
    }),
    { numRuns, ...SEED },
  );
  expect(tested).toBeGreaterThan(numRuns / 3);
}

describe('apply, then plan,', { timeout: TIMEOUT }, () => {
  it('is empty; every request was accepted, and nothing changed that the manifest does not mention', async () => {
    await holds<[Encounter]>(30, [encounter], async (met) => {
      const { end, engine, exchanges, possible, simulator } = await stage(met);
      const { manifest, made } = await possible(met.manifest);
      const before = unmentioned(await end(), manifest);
      const sent = exchanges.length;
      expect(endOf(await engine.apply(manifest, made))).toEqual(APPLIED);
      expect(refusedFor(exchanges.slice(sent))).toEqual([]);
      expect(contentOf((await engine.plan(manifest)).plan)).toEqual(NOTHING);
      expect(unmentioned(await end(), manifest)).toEqual(before);
      await simulator.close();
      return made.plan.operations.length > 0 ? 'tested' : 'beside the point';
    });
  });

  it('is empty after a second run, or says what is impossible, where Apple does otherwise than expected', async () => {
    await holds<[Encounter]>(16, [surprise], async (met) => {
      const { engine, possible, simulator } = await stage(met);
      const { manifest, made } = await possible(met.manifest);
      const first = await engine.apply(manifest, made);
      if (keepsBuild(first)) return 'beside the point';
      const next = await engine.plan(manifest);
      const isOver = first.outcome === 'applied' || next.plan.blocked.length > 0;
      const second = isOver ? undefined : await engine.apply(manifest, next);
      const last = second ? (await engine.plan(manifest)).plan : next.plan;
      const isImpossible = first.outcome !== 'applied' && next.plan.blocked.length > 0;
      expect(second ? endOf(second) : APPLIED).toEqual(APPLIED);
      expect(isImpossible ? NOTHING : contentOf(last)).toEqual(NOTHING);
      await simulator.close();
      return made.plan.operations.length > 0 ? 'tested' : 'beside the point';
    });
  });
});

describe('a run', { timeout: TIMEOUT }, () => {
  it('starts nothing before what it needs has ended', async () => {
    await holds<[Encounter]>(14, [encounter], async (met) => {
      const { engine, events, possible, simulator } = await stage(met);
      const { manifest, made } = await possible(met.manifest);
      await engine.apply(manifest, made);
      const ended = new Set<string>();
      const { needs, waits } = dependencies(made.plan.operations);
      for (const [index, event] of events.entries()) {
        if (event.type === 'settled') ended.add(operationId(event.result.operation));
        if (event.type !== 'started') continue;
        const id = operationId(event.operation);
        // What turned out not to be needed is never heard of again.
        const later = new Set(events.slice(index).flatMap((other) => nameOf(other) ?? []));
        const early = [...(needs.get(id) ?? []), ...(waits.get(id) ?? [])].filter(
          (other) => !ended.has(other) && later.has(other),
        );
        expect({ id, early }).toEqual({ id, early: [] });
      }
      await simulator.close();
      return [...needs.values()].some(({ size }) => size > 0) ? 'tested' : 'beside the point';
    });
  });

  it('that is cut at any request and started again ends in the same state', async () => {
    await holds<[Encounter, Cut]>(12, [encounter, cut], async (met, { at, lost }) => {
      const unbroken = await straight(met);
      const { manifest, methods } = unbroken;
      const { end, engine, simulator } = await stage(met);
      const made = await engine.plan(manifest);
      const nth = (at % Math.max(methods.length, 1)) + 1;
      simulator.faults.add({ nth, action: { type: lost } });
      simulator.faults.add({ nth: nth + 1, times: Infinity, action: { type: 'drop-before' } });
      await engine.apply(manifest, made);
      simulator.faults.clear();
      const again = await settled(() => engine.plan(manifest));
      expect(again.plan.blocked).toEqual([]);
      expect(endOf(await engine.apply(manifest, again))).toEqual(APPLIED);
      expect(await end()).toEqual(unbroken.end);
      await simulator.close();
      return made.plan.operations.length > 0 ? 'tested' : 'beside the point';
    });
  });

  it('that lacks the answer to one writing request ends as if it had come', async () => {
    await holds<[Encounter, Cut]>(12, [encounter.map(patient), cut], async (met, { at, lost }) => {
      const unbroken = await straight(met);
      const { manifest, methods } = unbroken;
      const { end, engine, simulator } = await stage(met);
      const made = await engine.plan(manifest);
      const writes = methods.filter((method) => method !== 'GET');
      const struck = at % Math.max(writes.length, 1);
      const method = writes[struck] ?? 'POST';
      const nth = writes.slice(0, struck + 1).filter((other) => other === method).length;
      simulator.faults.add({ method, nth, action: { type: lost } });
      expect(endOf(await engine.apply(manifest, made))).toEqual(APPLIED);
      expect(await end()).toEqual(unbroken.end);
      await simulator.close();
      return made.plan.operations.length > 0 ? 'tested' : 'beside the point';
    });
  });
});

/** Without refusals that pass by themselves: what has been tried again for them is not tried once more for a lost answer. */
function patient({ quirks, ...rest }: Encounter): Encounter {
  return { ...rest, quirks: { ...quirks, buildRefusals: 0, heldAfterCancel: 0, earlySubmits: 0 } };
}

/** Where a connection is cut, and whether the request that it takes along has had its effect. */
interface Cut {
  at: number;
  lost: 'drop-before' | 'drop-after';
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  lost: fc.constantFrom('drop-before' as const, 'drop-after' as const),
});

/** How an encounter ends when nothing goes wrong. */
async function straight(met: Encounter) {
  const { end, engine, exchanges, possible, simulator } = await stage(met);
  const { manifest, made } = await possible(withoutChoice(met));
  const before = exchanges.length;
  await engine.apply(manifest, made);
  const methods = exchanges.slice(before).map(({ method }) => method);
  const ended = { manifest, methods, end: await end() };
  await simulator.close();
  return ended;
}

describe('a plan', { timeout: TIMEOUT }, () => {
  it('is made with nothing but GET', async () => {
    await holds<[Encounter]>(20, [encounter], async (met) => {
      const { engine, exchanges, simulator } = await stage(met);
      await engine.plan(met.manifest);
      expect([...new Set(exchanges.map(({ method }) => method))]).toEqual(['GET']);
      await simulator.close();
      return 'tested';
    });
  });

  it('gets no operation and no change more when a key is removed', async () => {
    await holds<[Encounter]>(8, [encounter], async (met) => {
      const { engine, possible, simulator } = await stage(steady(met));
      const { manifest, made } = await possible(met.manifest);
      const whole = namesIn(made.plan);
      for (const reduced of withoutOneKey(manifest)) {
        const { plan } = await engine.plan(reduced);
        expect({ reduced, more: namesIn(plan).filter((name) => !whole.includes(name)) }).toEqual({ reduced, more: [] });
      }
      await simulator.close();
      return whole.length > 0 ? 'tested' : 'beside the point';
    });
  });

  it('touches nothing that the manifest does not mention', async () => {
    await holds<[Encounter]>(20, [encounter], async (met) => {
      const { engine, simulator } = await stage(met);
      const { plan } = await engine.plan(met.manifest);
      const untold = plan.changes.filter(({ after, from = '' }) => {
        return after !== undefined && valueAt(met.manifest, from.split('/').slice(1)) === undefined;
      });
      // Only a scheduled release keeps a date: another type clears it, and says so in the plan.
      expect(untold.filter(({ field }) => field !== 'earliestReleaseDate')).toEqual([]);
      await simulator.close();
      return plan.changes.length > 0 ? 'tested' : 'beside the point';
    });
  });

  it('has the same bytes for the same inputs, however the manifest is sorted', async () => {
    await holds<[Encounter]>(12, [encounter], async (met) => {
      const { engine, simulator } = await stage(steady(met));
      const bytesFor = async (manifest: Encounter['manifest']) => renderPlanJson((await engine.plan(manifest)).plan);
      const first = await bytesFor(met.manifest);
      expect(await bytesFor(met.manifest)).toBe(first);
      expect(await bytesFor(reversed(met.manifest))).toBe(first);
      await simulator.close();
      return 'tested';
    });
  });
});

function nameOf(event: Event): string | undefined {
  if (event.type === 'started') return operationId(event.operation);
  return event.type === 'settled' ? operationId(event.result.operation) : undefined;
}

/** A plan of what Apple's lists show once they have caught up: until then it may say that it has to be made again. */
async function settled<T extends { plan: Plan }>(plan: () => Promise<T>): Promise<T> {
  let made = await plan();
  for (let tried = 0; tried < 3 && made.plan.blocked.length > 0; tried += 1) made = await plan();
  return made;
}

/**
 * The manifest without `latest` for a version that App Review has: it keeps its build there, and once it is taken back, by a run that
 * is cut then, the newest one is meant.
 */
function withoutChoice({ manifest, seed }: Encounter): Encounter['manifest'] {
  const isReviewed = ['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW'].includes(
    seed.versions?.at(-1)?.state ?? '',
  );
  const { build, ...version } = manifest.version ?? { versionString: '' };
  return isReviewed && build === 'latest' ? { ...manifest, version } : manifest;
}

/** The same with builds that are through with their processing: nothing changes by itself between two plans. */
function steady({ seed, ...rest }: Encounter): Encounter {
  const builds = seed.builds?.map(({ processing: _over, ...build }) => build);
  return { ...rest, seed: { ...seed, ...(builds ? { builds } : {}) } };
}

/** What a plan does, by name: values may differ where a key that stands beside it is gone. */
function namesIn({ operations, changes }: Plan): string[] {
  return [...operations.map(operationId), ...changes.map(({ address, field }) => `${address} ${field}`)];
}

function reversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  ) as T;
}
