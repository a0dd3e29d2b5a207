import { describe, expect, it } from 'vitest';
import { cells } from '../../src/render/view/cell-width.ts';
import { folderWith } from '../support/cli.ts';
import { BEFORE_UPDATE } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { HAS_TERMINAL, runOnTerminal } from '../support/terminal.ts';

const BUNDLE_ID = BEFORE_UPDATE.bundleId;

describe.skipIf(!HAS_TERMINAL).each([80, 120])('on a terminal of %i columns', (columns) => {
  it('help breaks its lines', async () => {
    const cwd = await folderWith({});
    for (const args of [['--help'], ['plan', '--help'], ['pull', '--help']]) {
      const { code, lines } = await runOnTerminal(args, { columns, cwd });
      expect(code).toBe(0);
      expect(lines.filter((line) => cells(line) > columns)).toEqual([]);
    }
  });

  it('a spinner turns while something is read, and leaves nothing behind', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp(BEFORE_UPDATE);
    const cwd = await folderWith({});
    const place = { columns, cwd, env: simulator.env };
    const pulled = await runOnTerminal(['pull', '--app', BUNDLE_ID], place);
    expect(pulled.code).toBe(0);
    expect(pulled.lines).toContain('Wrote release.yml and 10 text files beside it.');
    const planned = await runOnTerminal(['plan'], place);
    expect(planned.code).toBe(0);
    expect(planned.lines).toContain('No changes. App Store Connect matches release.yml.');
    expect(planned.lines.filter((line) => cells(line) > columns)).toEqual([]);
    expect([...pulled.lines, ...planned.lines].filter((line) => line.includes('Reading'))).toEqual([]);
  }, 60_000);
});
