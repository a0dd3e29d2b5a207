import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { killedAt, momentsOf, unbroken } from './crash.ts';
import { TIMEOUT } from './effort.ts';

const SIDES: Parameters<typeof momentsOf>[1] = {
  whole: (at) => [at % 2 === 0 ? 'after' : 'before'],
  sample: (kind) => (kind % 10 === 2 ? ['after'] : []),
};

describe.each(EXAMPLES)('killing apply of a saved plan of $manifest and applying it again', ({ manifest, seed }) => {
  it('finishes what was reviewed: what is done already is no reason to refuse it', { timeout: TIMEOUT }, async () => {
    const { end, exchanges } = await unbroken(manifest, seed);
    const moments = momentsOf(exchanges, SIDES);
    expect(moments.length).toBeGreaterThan(1);
    for (const moment of moments) {
      const simulator = await startTestSimulator();
      simulator.addApp(seed);
      const saved = join(await folderWith({}), 'plan.json');
      expect((await runCli(['plan', manifest, '--out', saved], { env: simulator.env })).code).toBe(0);
      await killedAt(moment, ['apply', saved, '--manifest', manifest], simulator);
      const again = await runCli(['apply', saved, '--manifest', manifest], { env: simulator.env });
      expect({ moment, code: again.code }).toEqual({ moment, code: 0 });
      expect({ moment, state: simulator.describe() }).toEqual({ moment, state: end });
      await simulator.close();
    }
  });
});
