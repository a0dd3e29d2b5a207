import { expect } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { Manifest } from './manifest.ts';
import type { AppSeed, Exchange, Quirks } from '../../src/simulator/index.ts';
import type { AscendOptions } from './ascend.ts';
import { ascend } from './ascend.ts';
import { startTestSimulator } from './simulator.ts';

export const BUNDLE = 'com.example.scene';

/** An app as it is right after its record was made: version 1.0 in preparation. */
export const DRAFT: AppSeed = { bundleId: BUNDLE, name: 'Scene' };

/** An app with version 1.0 in the store. */
export const LIVE: AppSeed = {
  bundleId: BUNDLE,
  name: 'Scene',
  versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' }],
};

/** A manifest for the scene's app, as it is after loading. */
export function manifestOf({
  app,
  ...parts
}: { app?: Partial<Manifest['app']> } & Omit<Partial<Manifest>, 'app'>): Manifest {
  return { app: { bundleId: BUNDLE, platform: 'IOS', ...app }, allow: [], ...parts };
}

/** An app on a simulator with the engine in front of it, for one test. */
export async function scene(seed: AppSeed, options: AscendOptions & { quirks?: Partial<Quirks>; now?: Date } = {}) {
  const { quirks = {}, now, ...rest } = options;
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({
    quirks,
    ...(now ? { now } : {}),
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const app = simulator.addApp(seed);
  const engine = await ascend(simulator, [], rest);
  /** Every writing request so far, e.g. `PATCH /v1/apps/123`. */
  const writes = () => exchanges.filter(({ method }) => method !== 'GET');
  /** Plans and applies; nothing may be blocked, every gate has to be open, and the second plan has to be empty. */
  const applied = async (wanted: Manifest) => {
    const made = await engine.plan(wanted);
    expect(made.plan.blocked).toEqual([]);
    expect(made.plan.gates.filter(({ open }) => !open)).toEqual([]);
    const result = await engine.apply(wanted, made);
    expect(result.results.filter(({ status }) => status !== 'done' && status !== 'adopted')).toEqual([]);
    expect(result.outcome).toBe('applied');
    const again = await engine.plan(wanted);
    expect(again.plan.changes).toEqual([]);
    expect(again.plan.operations).toEqual([]);
    return { ...result, plan: made.plan };
  };
  const plan = async (wanted: Parameters<typeof engine.plan>[0]): Promise<Plan> => (await engine.plan(wanted)).plan;
  return { simulator, app, engine, exchanges, writes, applied, plan };
}
