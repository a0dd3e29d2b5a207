import { describe, expect, it } from 'vitest';
import type { Exchange, Simulator } from '../../src/simulator/index.ts';
import { runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { endedAt } from './crash.ts';
import { isMatrix, TIMEOUT } from './effort.ts';
import { ON_SALE, replacingUpdate } from './replacing-update.ts';

/** A run under way, in this process. */
interface Run {
  simulator: Simulator;
  manifest: string;
  /** Counted from 1. */
  nth: number;
}

/** What happens to a run at a request. Each way of it runs the command once. */
const CUTS: Readonly<Record<string, (run: Run) => Promise<void>>> = {
  // Both signals abort the same: what is under way ends, and nothing new starts.
  SIGINT: (run) => interrupted(run, 'before'),
  SIGTERM: (run) => interrupted(run, 'after'),
  SIGKILL: killed,
  'a connection that drops before the effect': (run) => struck(run, { type: 'drop-before' }),
  'a connection that drops after the effect': (run) => struck(run, { type: 'drop-after' }),
  '500 without effect': (run) => struck(run, { type: 'status', status: 500 }),
  '504 after the effect': (run) => struck(run, { type: 'late-status', status: 504 }),
};

async function interrupted({ simulator, manifest, nth }: Run, side: 'before' | 'after'): Promise<void> {
  const controller = new AbortController();
  simulator.faults.add({ nth, action: { type: 'call', [side]: () => controller.abort() } });
  await runCli(['apply', manifest, '--yes'], { env: simulator.env, signal: controller.signal });
}

/** In the matrix it is a process that dies; in passing all that comes after the request is lost, which comes to the same. */
async function killed({ simulator, manifest, nth }: Run): Promise<void> {
  if (isMatrix) {
    // A process waits longer between two looks than a run in this one, so it may be over before as many requests.
    await endedAt({ nth, side: nth % 2 === 0 ? 'before' : 'after' }, ['apply', manifest, '--yes'], simulator);
    return;
  }
  simulator.faults.add({ nth, action: { type: nth % 2 === 0 ? 'drop-before' : 'drop-after' } });
  simulator.faults.add({ nth: nth + 1, times: Infinity, action: { type: 'drop-before' } });
  await runCli(['apply', manifest, '--yes'], { env: simulator.env });
}

async function struck(
  { simulator, manifest, nth }: Run,
  action: Parameters<Simulator['faults']['add']>[0]['action'],
): Promise<void> {
  simulator.faults.add({ nth, action });
  await runCli(['apply', manifest, '--yes'], { env: simulator.env });
}

/** In the matrix every request; in passing some of the writing ones, others for each way of being cut. */
function moments(exchanges: readonly Exchange[], way: number): number[] {
  const all = exchanges.map((_exchange, at) => at + 1);
  if (isMatrix) return all;
  const writes = all.filter((nth) => exchanges[nth - 1]?.method !== 'GET');
  return writes.filter((_nth, at) => at % 28 === way * 4);
}

describe('an update that replaces what customers see', () => {
  it.each(Object.entries(CUTS).map(([name, cut], way) => ({ name, cut, way })))(
    'is finished by the same command after $name, whatever the request',
    { timeout: TIMEOUT },
    async ({ cut, way }) => {
      const manifest = await replacingUpdate();
      const { end, exchanges } = await unbroken(manifest);
      const cuts = moments(exchanges, way);
      expect(cuts.length).toBeGreaterThan(0);
      for (const nth of cuts) {
        const simulator = await startTestSimulator();
        simulator.addApp(ON_SALE);
        await cut({ simulator, manifest, nth });
        simulator.faults.clear();
        const { code, stdout } = await runCli(['apply', manifest, '--yes'], { env: simulator.env });
        expect({ nth, code, stdout: code === 0 ? '' : stdout }).toEqual({ nth, code: 0, stdout: '' });
        expect({ nth, state: simulator.describe() }).toEqual({ nth, state: end });
        await simulator.close();
      }
    },
  );
});

async function unbroken(manifest: string): Promise<{ end: unknown; exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(ON_SALE);
  expect((await runCli(['apply', manifest, '--yes'], { env: simulator.env })).code).toBe(0);
  return { end: simulator.describe(), exchanges };
}
