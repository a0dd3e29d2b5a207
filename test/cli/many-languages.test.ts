import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isJsonObject } from '../../src/core/json/json.ts';
import type { Plan } from '../../src/core/plan.ts';
import { LOCALES } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: "1.0", copyright: 2026 Example Inc. }
metadata: { from: metadata }
screenshots: { from: screenshots }
`;

const LANGUAGES = LOCALES.slice(0, 39);
const [, MORE = ''] = LOCALES.slice(38);

const WATCH = 'APP_WATCH_SERIES_3';
const picture = png(312, 390);
const asset = {
  fileName: '1.png',
  fileSize: picture.length,
  sourceFileChecksum: createHash('md5').update(picture).digest('hex'),
};

const names = (locale: string) => ({ name: `Scene ${locale}`, subtitle: 'So short' });
const texts = (locale: string) => ({
  description: `Words in ${locale}.`,
  keywords: 'words,letters',
  promotionalText: 'Now.',
  supportUrl: 'https://example.com/support',
});

/** What a translator hands over: a folder with texts, and one with a picture. */
async function addLanguage(folder: string, locale: string): Promise<void> {
  const all = Object.entries({ ...names(locale), ...texts(locale) });
  const files: [string, string | Uint8Array][] = all.map(([field, text]) => [`metadata/${locale}/${field}.txt`, text]);
  for (const [path, content] of [...files, [`screenshots/${locale}/${WATCH}/1.png`, picture] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function at(described: unknown, ...keys: string[]): unknown {
  return keys.reduce((here, key) => (isJsonObject(here) ? here[key] : undefined), described);
}

it('39 languages take a manifest of a few lines, and one more is one more folder, which apply makes a language of', async () => {
  const simulator = await startTestSimulator();
  const each = <T>(make: (locale: string) => T) =>
    Object.fromEntries(LANGUAGES.map((locale) => [locale, make(locale)]));
  simulator.addApp(
    readyApp(
      [
        readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', {
          localizations: each((locale) => ({ ...texts(locale), promotionalText: 'Soon.' })),
          media: each(() => ({ [WATCH]: [asset] })),
        }),
      ],
      [readyInfo('PREPARE_FOR_SUBMISSION', { localizations: each(names) })],
    ),
  );
  const cwd = await folderWith({ 'release.yml': MANIFEST });
  for (const locale of LANGUAGES) await addLanguage(cwd, locale);
  const run = (...args: string[]) => runCli(args, { cwd, env: simulator.env });
  expect((await readFile(join(cwd, 'release.yml'), 'utf8')).split('\n').length).toBeLessThan(40);
  expect(await run('validate')).toMatchObject({ code: 0, stdout: 'release.yml is valid.\n' });
  const { changes } = JSON.parse((await run('plan', '--format', 'json')).stdout) as Plan;
  expect(changes.map(({ field, after }) => [field, after])).toEqual(LANGUAGES.map(() => ['promotionalText', 'Now.']));

  await addLanguage(cwd, MORE);
  const applied = await run('apply', '--yes');
  expect({ code: applied.code, stdout: applied.stdout }).toMatchObject({ code: 0 });
  const app = at(simulator.describe(), 'apps', BUNDLE, 'children');
  const there = JSON.stringify(app);
  for (const text of [...Object.values(names(MORE)), ...Object.values(texts(MORE))]) expect(there).toContain(text);
  expect(there.split(`"${asset.sourceFileChecksum}"`)).toHaveLength(LANGUAGES.length + 2);
  expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
});
