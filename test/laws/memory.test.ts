import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { onStage, runAscend } from '../../scripts/bench/run.ts';
import { pictures } from '../../scripts/bench/scenes.ts';

/** MB of the whole process, of which Node itself takes some 60. */
describe('the memory of the command line', () => {
  it.each([
    ['1,170 pictures', { languages: 39, displays: 3, bytes: 250_000 }, 250],
    ['60 pictures of 5 MB', { languages: 6, displays: 1, bytes: 5_000_000 }, 150],
  ] as const)(
    'stays within its bound for %s',
    { timeout: 600_000 },
    async (_name, { languages, displays, bytes }, most) => {
      const folder = mkdtempSync(join(tmpdir(), 'ascend-memory-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const scene = pictures(languages, displays, folder, bytes);
      await onStage(scene, 0, async ({ simulator }) => {
        for (const command of ['plan', 'apply'])
          expect((await runAscend(command, scene, simulator)).memoryMb).toBeLessThan(most);
      });
    },
  );
});
