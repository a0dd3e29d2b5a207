import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { killedAt, momentsOf, unbroken } from './crash.ts';
import { TIMEOUT } from './effort.ts';

const SIDES: Parameters<typeof momentsOf>[1] = {
  // Together with a saved plan's, every one both ways.
  whole: (at) => [at % 2 === 0 ? 'before' : 'after'],
  sample: (kind) => (kind % 18 === 0 ? ['before'] : kind % 18 === 5 ? ['after'] : []),
};

describe.each(EXAMPLES)('killing apply of $manifest at any request and running it again', ({ manifest, seed }) => {
  it('ends in the same state as an unbroken run', { timeout: TIMEOUT }, async () => {
    const { end, exchanges } = await unbroken(manifest, seed);
    const moments = momentsOf(exchanges, SIDES);
    expect(moments.length).toBeGreaterThan(1);
    for (const moment of moments) {
      const simulator = await startTestSimulator();
      simulator.addApp(seed);
      await killedAt(moment, ['apply', manifest, '--yes'], simulator);
      const again = await runCli(['apply', manifest, '--yes'], { env: simulator.env });
      expect({ moment, code: again.code }).toEqual({ moment, code: 0 });
      expect({ moment, state: simulator.describe() }).toEqual({ moment, state: end });
      await simulator.close();
    }
  });
});
