import { expect } from 'vitest';
import type { AppSeed, Exchange, Simulator } from '../../src/simulator/index.ts';
import { runCli, spawnCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { isMatrix } from './effort.ts';

/** When a process is killed: while its nth request is in the server, before or after it takes effect. */
export interface Moment {
  nth: number;
  side: 'before' | 'after';
}

const wholeRuns = new Map<string, ReturnType<typeof appliedWhole>>();

/** An apply of the example that nothing breaks: how it ends, and what it sends. It is run once. */
export function unbroken(manifest: string, seed: AppSeed): Promise<{ end: unknown; exchanges: Exchange[] }> {
  const running = wholeRuns.get(manifest) ?? appliedWhole(manifest, seed);
  wholeRuns.set(manifest, running);
  return running;
}

async function appliedWhole(manifest: string, seed: AppSeed): Promise<{ end: unknown; exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(seed);
  const { code, stderr } = await runCli(['apply', manifest, '--yes'], { env: simulator.env });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return { end: simulator.describe(), exchanges };
}

/**
 * When to kill a run that sends these. In the matrix that is at every writing request. In passing it is at the first of some kinds of
 * them; the laws cut a run at every request, without a process of its own.
 * @param whole the sides of a writing request in the matrix, counted from 0
 * @param sample the sides of a kind of writing request in passing, counted from 0 in the order in which they first come
 */
export function momentsOf(
  exchanges: readonly Exchange[],
  { whole, sample }: Record<'whole' | 'sample', (at: number) => Moment['side'][]>,
): Moment[] {
  const writes = exchanges.flatMap(({ method }, index) => (method === 'GET' ? [] : [index + 1]));
  if (isMatrix) return momentsAt(writes, whole);
  const firsts = new Map<string, number>();
  for (const nth of writes) {
    const { method, url } = exchanges[nth - 1] ?? { method: '', url: '' };
    const [, first, type] = url.split('/');
    const kind = `${method} ${first === 'uploads' ? first : type}`;
    if (!firsts.has(kind)) firsts.set(kind, nth);
  }
  return momentsAt([...firsts.values()], sample);
}

function momentsAt(requests: readonly number[], sides: (at: number) => Moment['side'][]): Moment[] {
  return requests.flatMap((nth, at) => sides(at).map((side) => ({ nth, side })));
}

/** Runs a command as a process, and ends it by SIGKILL at that moment. */
export async function killedAt(moment: Moment, args: readonly string[], simulator: Simulator): Promise<void> {
  expect(await endedAt(moment, args, simulator)).toBe('SIGKILL');
}

/** The same, where it may be over before. @returns the signal that ended it, if one did */
export async function endedAt(
  { nth, side }: Moment,
  args: readonly string[],
  simulator: Simulator,
): Promise<NodeJS.Signals | null> {
  let kill: () => Promise<void> = async () => {};
  simulator.faults.add({ nth, action: { type: 'call', [side]: () => kill() } });
  const { signal } = await spawnCli(args, {
    env: simulator.env,
    onStart: (child) => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      kill = async () => {
        child.kill('SIGKILL');
        await gone;
      };
    },
  });
  simulator.faults.clear();
  return signal;
}
