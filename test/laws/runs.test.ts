import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { dependencies, precursors } from '../../src/core/graph.ts';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Encounter } from './arbitraries.ts';
import { encounter } from './arbitraries.ts';
import { TIMEOUT } from './effort.ts';
import { holds } from './holds.ts';
import { APPLIED, endOf } from './outcomes.ts';
import { stage } from './stage.ts';

describe('a run', { timeout: TIMEOUT }, () => {
  it('starts nothing before what it needs has ended', async () => {
    await holds<[Encounter]>(14, [encounter], async (met) => {
      const { engine, events, possible, simulator } = await stage(met);
      const { manifest, made } = await possible(met.manifest);
      await engine.apply(manifest, made);
      const ended = new Set<string>();
      const graph = dependencies(made.plan.operations);
      for (const [index, event] of events.entries()) {
        if (event.type === 'settled') ended.add(operationId(event.result.operation));
        if (event.type !== 'started') continue;
        const id = operationId(event.operation);
        // What turned out not to be needed is never heard of again.
        const later = new Set(events.slice(index).flatMap((other) => nameOf(other) ?? []));
        const early = precursors(id, graph)
          .flatMap((ids) => [...ids])
          .filter((other) => !ended.has(other) && later.has(other));
        expect({ id, early }).toEqual({ id, early: [] });
      }
      await simulator.close();
      return [...graph.needs.values()].some(({ size }) => size > 0) ? 'tested' : 'beside the point';
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
