import { describe, expect, it } from 'vitest';
import type { Encounter } from './arbitraries.ts';
import { encounter, surprise } from './arbitraries.ts';
import { TIMEOUT } from './effort.ts';
import { holds } from './holds.ts';
import { APPLIED, contentOf, endOf, keepsBuild, NOTHING, refusedFor } from './outcomes.ts';
import { stage } from './stage.ts';
import { unmentioned } from './unmentioned.ts';

describe('apply, then plan,', { timeout: TIMEOUT }, () => {
  it('is empty; every request was accepted, and nothing changed that the manifest does not mention', async () => {
    await holds<[Encounter]>(30, [encounter], async (met) => {
      const { end, engine, exchanges, possible, simulator } = await stage(met);
      const { manifest, made } = await possible(met.manifest);
      const before = unmentioned(await end(), manifest);
      const sent = exchanges.length;
      expect(endOf(await engine.apply(manifest, made))).toEqual(APPLIED);
      expect(refusedFor(exchanges.slice(sent), { lags: (met.quirks.lagReads ?? 0) > 0 })).toEqual([]);
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
