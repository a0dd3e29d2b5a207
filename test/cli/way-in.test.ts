import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/simulator/index.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { cells } from '../../src/render/view/cell-width.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { CONTACT, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { HAS_TERMINAL, runOnTerminal } from '../support/terminal.ts';

const LANGUAGES = ['en-US', 'ja', 'de-DE', 'fr-FR', 'es-ES', 'it', 'ko', 'nl-NL', 'pt-BR', 'sv', 'zh-Hans', 'zh-Hant'];
const TEXTS = {
  description: 'Notes that stay in sync.\n\n• Fast\n• Private',
  keywords: 'notes,sync',
  promotionalText: 'Now with handwriting.',
  supportUrl: 'https://example.com/support',
  whatsNew: '- Fixed bugs',
};
const NAMED = { name: 'Scene', subtitle: 'Notes that sync', privacyPolicyUrl: 'https://example.com/privacy' };

/** An app on sale as a team may have it: in many languages, with a demo account and pictures, and the build of its next version. */
const ON_SALE: AppSeed = readyApp(
  [
    readyVersion('2.3.1', 'READY_FOR_DISTRIBUTION', {
      localizations: every(TEXTS),
      releaseType: 'MANUAL',
      review: {
        attributes: {
          ...CONTACT,
          demoAccountRequired: true,
          demoAccountName: 'demo',
          demoAccountPassword: 'correct horse',
        },
      },
    }),
  ],
  [readyInfo('READY_FOR_DISTRIBUTION', { localizations: every(NAMED) })],
);

function every<T>(texts: T): Record<string, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, texts]));
}

/** The README's way in, on the copy that `pull --as-seed` makes of an app, and with somebody who watches and answers. */
describe.skipIf(!HAS_TERMINAL).each([80, 120])('from an app on sale to an update, at %i columns', (columns) => {
  it('takes five commands and three edits', async () => {
    const env = await copiedApp();
    const root = await folderWith({ '.git': '' });
    const folder = join(root, 'release');
    const pulled = await runOnTerminal(['pull', '--app', ON_SALE.bundleId, '--dir', 'release'], {
      columns,
      cwd: root,
      env,
    });
    expect(pulled.lines.at(-2)).toBe('A plan of it is empty. Go on with  ascend validate  and  ascend plan.');
    const place = { columns, cwd: folder, env };
    expect((await runOnTerminal(['validate'], place)).lines).toContain('release.yml is valid.');

    await edit(join(folder, 'release.yml'), [
      ['versionString: "2.3.1"', 'versionString: "2.4.0"'],
      ['build: "2.3.1"', 'build: latest'],
      ['releaseType: MANUAL', 'releaseType: MANUAL\n  goal: submit'],
    ]);
    for (const language of LANGUAGES) {
      await edit(join(folder, 'metadata', language, 'whatsNew.txt'), [['Fixed bugs', 'Handwriting']]);
    }
    const planned = await runOnTerminal(['plan'], place);
    expect(planned.lines).toContain('Plan: 2 to create, 13 to change, 2 actions (18 operations).');
    expect(planned.lines.filter((line) => cells(line) > columns)).toEqual([]);

    const applied = await runOnTerminal(['apply'], { ...place, typed: { after: 'Type yes', text: 'yes\n' } });
    expect(applied.lines).toContain('✓ Applied 18 operations; App Store Connect now matches release.yml.');
    expect(applied.code).toBe(0);
    const status = await runOnTerminal(['status'], place);
    expect(status.lines).toContain('Nothing is missing: App Review has the version, or had it.');
    expect([pulled, planned, applied, status].flatMap(({ lines }) => lines).join('\n')).not.toContain('correct horse');
  }, 120_000);
});

/** An App Store Connect with what pull wrote of another one, and a new build. */
async function copiedApp(): Promise<Record<string, string>> {
  const real = await startTestSimulator();
  real.addApp(ON_SALE);
  const folder = await folderWith({});
  const { code } = await runCli(['pull', '--app', ON_SALE.bundleId, '--as-seed'], { cwd: folder, env: real.env });
  expect(code).toBe(0);
  const copy = await startTestSimulator();
  copy.loadSeed(parseSeed(await readFile(join(folder, 'app-store.json'), 'utf8'), 'the copy'));
  copy.ensureBuild({ bundleId: ON_SALE.bundleId, versionString: '2.4.0', version: '431' });
  return copy.env;
}

async function edit(file: string, changes: readonly (readonly [before: string, after: string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [before, after] of changes) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  await writeFile(file, text);
}
