import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { BEFORE_FIRST, BEFORE_UPDATE } from '../../test/support/examples.ts';
import { png } from '../../test/support/pictures.ts';

/** An app, and a manifest that asks for something of it. */
export interface Scene {
  name: string;
  seed: AppSeed;
  /** Path of the manifest. */
  manifest: string;
  /** Gates that are to be open. */
  allow: readonly string[];
  /** The same for a script that knows no manifest; absent where there is none. */
  wanted?: Wanted;
}

interface Wanted {
  texts: Record<string, Record<string, string>>;
  /** By language and display, paths. */
  screenshots: Record<string, Record<string, string[]>>;
}

/** Those of 2026-07 come last. */
const YOUNGEST = /^(bn|gu|kn|ml|mr|or|pa|sl|ta|te|ur)-/;
const LANGUAGES = [
  ...LOCALES.filter((locale) => !YOUNGEST.test(locale)),
  ...LOCALES.filter((locale) => YOUNGEST.test(locale)),
];

const BUNDLE = 'com.example.bench';
const APP = { bundleId: BUNDLE, platform: 'IOS' };

const DISPLAYS: Readonly<Record<string, readonly [number, number]>> = {
  APP_IPHONE_67: [1290, 2796],
  APP_IPHONE_65: [1242, 2688],
  APP_IPAD_PRO_3GEN_129: [2064, 2752],
};

/** What the texts of a language are, made of a word. */
function textsOf(locale: string, word: string): Record<string, string> {
  return { description: `About ${locale} ${word}`, keywords: 'words,pictures', supportUrl: 'https://example.com' };
}

function byLanguage<T>(count: number, value: (locale: string) => T): Record<string, T> {
  return Object.fromEntries(LANGUAGES.slice(0, count).map((locale) => [locale, value(locale)]));
}

/** A draft with the texts of so many languages. */
function draft(languages: number): AppSeed {
  return {
    ...{ bundleId: BUNDLE, name: 'Bench', primaryLocale: 'en-US' },
    versions: [
      {
        ...{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false },
        localizations: byLanguage(Math.max(languages, LANGUAGES.indexOf('en-US') + 1), (locale) =>
          textsOf(locale, 'old'),
        ),
      },
    ],
  };
}

/** Every text of so many languages is new. @param folder where the manifest is written */
export function everyText(languages: number, folder: string): Scene {
  const texts = byLanguage(languages, (locale) => textsOf(locale, 'new'));
  return scene(`texts of ${languages} languages`, draft(languages), { texts, screenshots: {} }, folder);
}

/** One field of so many languages is new, and a manifest holds all. */
export function oneField(languages: number, folder: string): Scene {
  const texts = { ...byLanguage(languages, (locale) => textsOf(locale, 'old')), ja: textsOf('ja', 'new') };
  return scene(`one field of ${languages} languages`, draft(languages), { texts, screenshots: {} }, folder);
}

/** A new version, with what is new in it in so many languages, of an app that is on sale. */
export function newVersion(languages: number, folder: string): Scene {
  const localizations = byLanguage(languages, (locale) => textsOf(locale, 'old'));
  const named = byLanguage(languages, (locale) => ({
    name: `Bench ${locale}`,
    privacyPolicyUrl: 'https://example.com',
  }));
  const seed: AppSeed = {
    ...draft(languages),
    ...{ price: '0', territories: { available: 'all' } },
    appInfos: [{ state: 'READY_FOR_DISTRIBUTION', localizations: named }],
    versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations }],
  };
  const texts = byLanguage(languages, (locale) => ({ ...textsOf(locale, 'old'), whatsNew: 'Fewer mistakes.' }));
  const name = `a new version in ${languages} languages`;
  return scene(name, seed, { texts, screenshots: {} }, folder, '1.1.0');
}

/** Ten new screenshots for each display of so many languages. @param bytes of each */
export function pictures(languages: number, displays: number, folder: string, bytes: number): Scene {
  const screenshots = byLanguage(languages, (locale) =>
    Object.fromEntries(
      Object.keys(DISPLAYS)
        .slice(0, displays)
        .map((display) => [display, tenOf(locale, display)]),
    ),
  );
  function tenOf(locale: string, display: string): string[] {
    const [width, height] = DISPLAYS[display] ?? [0, 0];
    const place = join(folder, locale, display);
    mkdirSync(place, { recursive: true });
    return Array.from({ length: 10 }, (_, at) => {
      const path = join(place, `${at}.png`);
      writeFileSync(path, png(width, height, { text: `${locale} ${display} ${at}`.padEnd(bytes) }));
      return path;
    });
  }
  const texts = byLanguage(languages, (locale) => textsOf(locale, 'old'));
  return scene(`${languages * displays * 10} screenshots`, draft(languages), { texts, screenshots }, folder);
}

function scene(name: string, seed: AppSeed, wanted: Wanted, folder: string, versionString = '1.0'): Scene {
  const { texts, screenshots } = wanted;
  const lists = Object.entries(screenshots).map(([locale, displays]) => [
    locale,
    Object.fromEntries(
      Object.entries(displays).map(([display, paths]) => [display, paths.map((path) => path.slice(folder.length + 1))]),
    ),
  ]);
  const manifest = join(folder, 'release.yml');
  mkdirSync(folder, { recursive: true });
  // JSON is YAML.
  const asked = { app: APP, version: { versionString }, metadata: texts };
  const media = lists.length > 0 ? { screenshots: Object.fromEntries(lists) as object } : {};
  writeFileSync(manifest, JSON.stringify({ ...asked, ...media }, null, 2));
  return { name, seed, manifest, allow: [], wanted };
}

/** The examples, from what is there before to App Review. */
export const FIRST_SUBMISSION = example('first submission', 'first-submission', BEFORE_FIRST);
export const UPDATE = example('update', 'update', BEFORE_UPDATE);

function example(name: string, folder: string, seed: AppSeed): Scene {
  const manifest = new URL(`../../examples/${folder}/release.yml`, import.meta.url).pathname;
  return { name, seed, manifest, allow: ['remove-territories'] };
}
