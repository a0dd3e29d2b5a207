import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { renderPlanJson } from '../../src/render/json.ts';
import type { Encounter } from './arbitraries.ts';
import { encounter } from './arbitraries.ts';
import { againstPlanSchema } from '../support/plan-schema.ts';
import { TIMEOUT } from './effort.ts';
import { holds } from './holds.ts';
import { valueAt, withoutOneKey } from './manifest-parts.ts';
import { stage } from './stage.ts';

describe('a plan', { timeout: TIMEOUT }, () => {
  it('is made with nothing but GET, and is what its schema says', async () => {
    await holds<[Encounter]>(20, [encounter], async (met) => {
      const { engine, exchanges, simulator } = await stage(met);
      const { plan } = await engine.plan(met.manifest);
      expect(againstPlanSchema(plan)).toEqual([]);
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
