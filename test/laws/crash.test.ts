import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppSeed, Exchange, Simulator } from '../../src/simulator/index.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';

describe.each(EXAMPLES)('killing apply of $manifest at any request and running it again', ({ manifest, seed }) => {
  it('ends in the same state as an unbroken run', { timeout: 240_000 }, async () => {
    const { end, exchanges } = await unbroken(manifest, seed);
    // Half of them here, the others below; the laws cut a run at every request, without a process of its own.
    const moments = momentsOf(exchanges, 'before', 'after').filter((_moment, at) => at % 4 < 2);
    expect(moments.length).toBeGreaterThan(5);
    for (const moment of moments) {
      const simulator = await startTestSimulator();
      simulator.addApp(seed);
      await killedAt(moment, ['apply', manifest, '--yes'], simulator);
      simulator.faults.clear();
      const again = await runCli(['apply', manifest, '--yes'], { env: simulator.env });
      expect({ moment, code: again.code }).toEqual({ moment, code: 0 });
      expect({ moment, state: simulator.describe() }).toEqual({ moment, state: end });
      await simulator.close();
    }
  });
});

describe.each(EXAMPLES)('killing apply of a saved plan of $manifest and applying it again', ({ manifest, seed }) => {
  it('finishes what was reviewed: what is done already is no reason to refuse it', { timeout: 240_000 }, async () => {
    const { end, exchanges } = await unbroken(manifest, seed);
    const moments = momentsOf(exchanges, 'after', 'before').filter((_moment, at) => at % 4 === 2);
    for (const moment of moments) {
      const simulator = await startTestSimulator();
      simulator.addApp(seed);
      const saved = join(await folderWith({}), 'plan.json');
      expect((await runCli(['plan', manifest, '--out', saved], { env: simulator.env })).code).toBe(0);
      await killedAt(moment, ['apply', saved], simulator);
      simulator.faults.clear();
      const again = await runCli(['apply', saved], { env: simulator.env });
      expect({ moment, code: again.code }).toEqual({ moment, code: 0 });
      expect({ moment, state: simulator.describe() }).toEqual({ moment, state: end });
      await simulator.close();
    }
  });
});

type Side = 'before' | 'after';

/** Every kind of writing request, killed before it takes effect or after, in turns: the two tests together try each both ways. */
function momentsOf(exchanges: readonly Exchange[], ...sides: readonly [Side, Side]): { nth: number; side: Side }[] {
  const kinds = new Map<string, number>();
  for (const [index, { method, url }] of exchanges.entries()) {
    const [, first, type] = url.split('/');
    const kind = `${method} ${first === 'uploads' ? first : type}`;
    if (method !== 'GET' && !kinds.has(kind)) kinds.set(kind, index + 1);
  }
  return [...kinds.values()].map((nth, at) => ({ nth, side: sides[at % 2 === 0 ? 0 : 1] }));
}

async function unbroken(manifest: string, seed: AppSeed) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(seed);
  const { code } = await runCli(['apply', manifest, '--yes'], { env: simulator.env });
  expect(code).toBe(0);
  return { end: simulator.describe(), exchanges };
}

/** SIGKILL reaches the process while its nth request is in the server, before or after it takes effect. */
async function killedAt(
  { nth, side }: { nth: number; side: 'before' | 'after' },
  args: readonly string[],
  simulator: Simulator,
): Promise<void> {
  let kill: () => Promise<void> = async () => {};
  simulator.faults.add({ nth, action: { type: 'call', [side]: () => kill() } });
  const { signal } = await runCli(args, {
    env: simulator.env,
    onStart: (child) => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      kill = async () => {
        child.kill('SIGKILL');
        await gone;
      };
    },
  });
  expect(signal).toBe('SIGKILL');
}
