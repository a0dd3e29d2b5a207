import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exchange, Simulator } from '../../src/simulator/index.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { folderWith, runCli } from '../support/cli.ts';

const BUNDLE = 'com.example.kotenocr';

/** The state an app has before each example. */
const EXAMPLES: { manifest: string; prepare(simulator: Simulator): void }[] = [
  {
    manifest: 'examples/first-submission/release.yml',
    prepare: (simulator) => simulator.addApp({ bundleId: BUNDLE, name: 'KotenOCR', primaryLocale: 'ja' }),
  },
  {
    manifest: 'examples/update/release.yml',
    prepare: (simulator) => {
      const texts = { description: 'Text', keywords: 'a,b', supportUrl: 'https://example.com' };
      simulator.addApp({
        bundleId: BUNDLE,
        name: 'KotenOCR',
        primaryLocale: 'ja',
        versions: [
          { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations: { ja: texts, 'en-US': texts } },
        ],
      });
    },
  },
];

describe.each(EXAMPLES)('killing apply of $manifest at any request and running it again', ({ manifest, prepare }) => {
  it('ends in the same state as an unbroken run', { timeout: 240_000 }, async () => {
    const { end, exchanges } = await unbroken(manifest, prepare);
    const moments = exchanges.flatMap(({ method }, index) =>
      method === 'GET'
        ? []
        : [
            { nth: index + 1, side: 'before' as const },
            { nth: index + 1, side: 'after' as const },
          ],
    );
    expect(moments.length).toBeGreaterThan(4);
    for (const moment of moments) {
      const simulator = await startTestSimulator();
      prepare(simulator);
      await killedAt(moment, ['apply', manifest, '--yes'], simulator);
      simulator.faults.clear();
      const again = await runCli(['apply', manifest, '--yes'], { env: simulator.env });
      expect({ moment, code: again.code }).toEqual({ moment, code: 0 });
      expect({ moment, state: simulator.describe() }).toEqual({ moment, state: end });
      await simulator.close();
    }
  });
});

describe.each(EXAMPLES)('killing apply of a saved plan of $manifest and applying it again', ({ manifest, prepare }) => {
  it('finishes what was reviewed: what is done already is no reason to refuse it', { timeout: 240_000 }, async () => {
    const { end, exchanges } = await unbroken(manifest, prepare);
    const writes = exchanges.flatMap(({ method }, index) => (method === 'GET' ? [] : [index + 1]));
    for (const nth of writes) {
      const simulator = await startTestSimulator();
      prepare(simulator);
      const saved = join(await folderWith({}), 'plan.json');
      expect((await runCli(['plan', manifest, '--out', saved], { env: simulator.env })).code).toBe(0);
      await killedAt({ nth, side: 'after' }, ['apply', saved], simulator);
      simulator.faults.clear();
      const again = await runCli(['apply', saved], { env: simulator.env });
      expect({ nth, code: again.code }).toEqual({ nth, code: 0 });
      expect({ nth, state: simulator.describe() }).toEqual({ nth, state: end });
      await simulator.close();
    }
  });
});

async function unbroken(manifest: string, prepare: (simulator: Simulator) => void) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  prepare(simulator);
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
