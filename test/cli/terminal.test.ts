import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

  it('what is told breaks between words, and commands stay whole', async () => {
    const text = `app: { bundleId: ${BUNDLE_ID}, platform: iOS }\nscreenshots: { en-US: { APP_IPHONE_67: [a.png] } }\n`;
    const cwd = await folderWith({ 'release.yml': text });
    await mkdir(join(cwd, 'fastlane/metadata/ja'), { recursive: true });
    await writeFile(join(cwd, 'fastlane/metadata/ja/marketing_uri.txt'), 'x');
    const said = async (...args: string[]) => (await runOnTerminal(args, { columns, cwd })).lines;
    const lines = [
      ...(await said('init')),
      ...(await said('validate')),
      ...(await said('validate', 'nowhere.yml')),
      ...(await said('import', 'fastlane')),
      ...(await said('import', 'fastlane', '--out', 'other.yml', '--app', BUNDLE_ID)),
      ...(await said('pull', '--app', 'a.b')),
    ];
    expect(lines.filter((line) => cells(line) > columns)).toEqual([]);
    expect(lines.some((line) => line.includes('  ascend init --workflows'))).toBe(true);
    expect(lines.some((line) => line.includes('ascend pull --app BUNDLE_ID'))).toBe(true);
  }, 60_000);

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
    const manifest = await readFile(join(cwd, 'release.yml'), 'utf8');
    await writeFile(join(cwd, 'release.yml'), manifest.replace('"1.0"', '"12.34.56"'));
    const checked = await runOnTerminal(['pull', '--check'], place);
    expect(checked.lines.join(' ')).toContain('Version 12.34.56 is not in App Store Connect yet: what belongs to it');
    expect([...planned.lines, ...checked.lines].filter((line) => cells(line) > columns)).toEqual([]);
    expect([...pulled.lines, ...planned.lines].filter((line) => line.includes('Reading'))).toEqual([]);
  }, 60_000);
});
