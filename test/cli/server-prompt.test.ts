import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { run } from '../../src/commands/program.ts';
import { folderWith } from '../support/cli.ts';
import { DRAFT } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${DRAFT.bundleId}, platform: IOS }\nversion: { versionString: "1.0", copyright: 2026 A }\n`;

it('the question of apply names a server that is not Apple’s', async () => {
  const simulator = await startTestSimulator();
  simulator.addApp(DRAFT);
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  let said = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (text.includes('Type yes')) stdin.end('no\n');
  });
  let printed = '';
  const io: Io = {
    env: { ...simulator.env, TERM: 'dumb' },
    cwd,
    home: '/nonexistent',
    now: new Date('2026-09-01T12:00:00Z'),
    stdin,
    stdout: { write: (text) => void (printed += text), annotate: () => {} },
    stderr,
    graceful: () => new AbortController().signal,
  };
  expect(await run(['apply'], io)).toBe('error');
  const { host } = new URL(simulator.url);
  expect(said).toContain(`Type yes to make these changes at ${host}, not in App Store Connect: `);
  expect(printed).toContain('Nothing was changed.');
});
