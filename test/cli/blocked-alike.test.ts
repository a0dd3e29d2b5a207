import { expect, it } from 'vitest';
import { folderWith, runCli } from '../support/cli.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const LANGUAGES = ['de-DE', 'en-US', 'fr-FR', 'it', 'ja', 'ko'];

/** Texts of a version that App Review has. */
async function planned(languages: readonly string[], ...args: string[]) {
  const simulator = await startTestSimulator();
  const localizations = Object.fromEntries(LANGUAGES.map((locale) => [locale, { description: 'Reads' }]));
  const version = { versionString: '1.0', state: 'WAITING_FOR_REVIEW', localizations };
  simulator.addApp({ bundleId: BUNDLE, name: 'Scene', primaryLocale: 'en-US', versions: [version] });
  const texts = languages.map((locale) => `  ${locale}: { description: Reads more, keywords: "old,books" }\n`).join('');
  const cwd = await folderWith({
    'release.yml': `app: { bundleId: ${BUNDLE}, platform: IOS }\nversion: { versionString: "1.0" }\nmetadata:\n${texts}`,
  });
  const { code, stdout } = await runCli(['plan', ...args], { cwd, env: simulator.env });
  expect(code).toBe(8);
  expect(stdout).toContain(`${languages.length * 2} items are blocked`);
  return stdout.replaceAll(/\s+/g, ' ');
}

it('the same in many languages is one row, with the place of the first', async () => {
  const said = await planned(LANGUAGES);
  expect(said).toContain(
    '✗ version information (de-DE, en-US, fr-FR and 3 more), description: version 1.0 is WAITING_FOR_REVIEW, and Apple locks description in that state release.yml:4',
  );
  expect(said.match(/Apple locks/g)).toHaveLength(2);
});

it('each has a row where they are few, and with --full', async () => {
  expect((await planned(LANGUAGES.slice(0, 3))).match(/Apple locks/g)).toHaveLength(6);
  expect((await planned(LANGUAGES, '--full')).match(/Apple locks/g)).toHaveLength(12);
});
