import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GATES } from '../../src/kinds/gates.gen.ts';
import { CATEGORIES, SUBCATEGORIES } from '../../src/kinds/app-info/rules.ts';
import { load as loadManifest } from '../support/load.ts';
import { PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from '../../src/kinds/media/displays.ts';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { TERRITORIES } from '../../src/kinds/territory-codes.ts';
import { ROOT } from '../support/cli.ts';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';

const metadata = (fields: string) => `metadata: { ja: { ${fields} } }\n`;

const date = (text: string) => `release: { releaseType: SCHEDULED, earliestReleaseDate: "${text}" }\n`;

const CASES: Case[] = [
  ['a name of one character', metadata('name: あ'), /error 2:25 name "あ" is too short/],
  ['a name of 30 wide characters', metadata(`name: ${'古'.repeat(30)}`), undefined],
  ['a name of 31', metadata(`name: ${'古'.repeat(31)}`), /error .* 31\/30 .*shorten it by 1/],
  ['30 characters of several code units', metadata(`subtitle: ${'𠮷'.repeat(30)}`), undefined],
  [
    '30 emoji',
    metadata(`subtitle: ${'👍'.repeat(30)}`),
    /^\S* ?warning 2:29 subtitle contains 👍 \(U\+1F44D\), which Apple refuses/,
  ],
  ['an emoji in a keyword', metadata('keywords: [scan, "🔍 find"]'), /warning 2:36 keywords contains 🔍/],
  [
    'angle brackets',
    metadata('promotionalText: "Import > Export <b>"'),
    /warning .* promotionalText contains >, <, which/,
  ],
  [
    'a picture on a later line',
    metadata('whatsNew: "One.\\nTwo ✨.\\n1️⃣"'),
    /whatsNew contains ✨ \(U\+2728\) in line 2, 1️⃣ \(.*\) in line 3/,
  ],
  ['signs of writing', metadata('description: "★ © ™ ▶ → • “1” & 古典 ✓"'), undefined],
  [
    'an emoji in the copyright',
    'version: { versionString: "1.0", copyright: "2026 Example 🎉" }\n',
    /warning .*copyright contains 🎉/,
  ],
  ['a name that is cleared', metadata('name: null'), /error .* expected a text/],
  ['a description of 4,000', metadata(`description: ${'x'.repeat(4000)}`), undefined],
  ['a description of 4,001', metadata(`description: ${'x'.repeat(4001)}`), /4001\/4000/],
  ['promotional text of 171', metadata(`promotionalText: ${'x'.repeat(171)}`), /171\/170/],
  ['release notes of 4,001', metadata(`whatsNew: ${'x'.repeat(4001)}`), /4001\/4000/],
  ['keywords of 100 with their commas', metadata(`keywords: [${'x'.repeat(49)}, ${'y'.repeat(50)}]`), undefined],
  [
    'keywords of 101',
    metadata(`keywords: [${'x'.repeat(50)}, ${'y'.repeat(50)}]`),
    /101\/100 characters, commas included/,
  ],
  ['keywords as a text', metadata('keywords: "one, two"'), undefined],
  ['an empty keyword', metadata('keywords: "one,,two"'), /an empty keyword/],
  ['no keyword', metadata('keywords: []'), /empty list.*null/],
  ['a keyword twice, in other case', metadata('keywords: [One, one]'), /error 2:35 .*twice/],
  ['a keyword of two letters', metadata('keywords: [ab]'), /warning .*short/],
  ['a keyword of two ideographs', metadata('keywords: [古典]'), undefined],
  ['a link without a scheme', metadata('supportUrl: example.com'), /not a web address/],
  ['a link without a host', metadata('supportUrl: "https://"'), /not a web address/],
  ['a link to mail', metadata('marketingUrl: "mailto:a@example.com"'), /not a web address/],
  ['a link with a space', metadata('supportUrl: "https://example.com/a b"'), /not a web address/],
  ['a link of 256', metadata(`supportUrl: https://example.com/${'x'.repeat(236)}`), /256\/255/],
  ['a link in other letters', metadata('supportUrl: https://例え.jp/道'), undefined],
  ['a text of white space', metadata('description: "  \\n "'), /only white space/],
  ['an empty text', metadata('subtitle: ""'), /subtitle is empty.*null/],
  ['an escape in a text', metadata('description: "a\\e[31mb"'), /warning .*⟨U\+001B⟩/],
  [
    'joined emoji',
    metadata('description: "👩\u200D👧"'),
    /^[^\n]* description contains 👩\u200D👧 \(U\+1F469 U\+200D U\+1F467\), which[^\n]*$/,
  ],
  ['an unknown region', 'metadata: { en-IN: {} }\n', /warning .*en-IN/],
  ['a language without its region', 'metadata: { fr: {} }\n', /error 2:13 .*fr-CA or fr-FR/],
  ['a language in wrong case', 'metadata: { en-us: {} }\n', /error .*did you mean en-US/],
  ['a region too many', 'metadata: { ja-JP: {} }\n', /error .*did you mean ja/],
  ['simplified Chinese by its country', 'metadata: { zh-CN: {} }\n', /error .*zh-Hans/],
  ['Norwegian Bokmål', 'metadata: { nb: {} }\n', /error .*did you mean no/],
  ['a language nobody knows', 'metadata: { fa: {} }\n', /warning .*not one of the 50/],
  ['something else', 'metadata: { "not a locale": {} }\n', /error .*language codes look like/],
  ['the primary language removed', 'metadata: { ja: null }\n', /error .*primaryLocale/],
  ['another language removed', 'metadata: { fr-FR: null }\n', undefined],
  ['default alone', 'metadata: { default: { supportUrl: https://example.com } }\n', /warning 2:13 default fills/],
  [
    'a date without SCHEDULED',
    'release: { releaseType: MANUAL, earliestReleaseDate: 2030-01-01T00:00:00Z }\n',
    /has an effect only with releaseType: SCHEDULED/,
  ],
  ['SCHEDULED without a date', 'release: { releaseType: SCHEDULED }\n', /error 2:25 .*earliestReleaseDate/],
  [
    'a date with an offset',
    'release: { releaseType: SCHEDULED, earliestReleaseDate: 2030-01-01T09:00:00+09:00 }\n',
    undefined,
  ],
  [
    'a date without one',
    'release: { releaseType: SCHEDULED, earliestReleaseDate: 2030-01-01T09:00:00 }\n',
    /not a valid date and time/,
  ],
  [
    '30 February',
    'release: { releaseType: SCHEDULED, earliestReleaseDate: 2030-02-30T09:00:00Z }\n',
    /not a valid date and time/,
  ],
  ['half past', date('2030-01-01T09:30:00Z'), /not on the hour.*09:00:00Z or 2030-01-01T10:00:00Z\)/],
  ['half past in India, which is a whole hour of UTC', date('2030-12-24T09:30:00+05:30'), undefined],
  [
    'a whole hour in India, which is none of UTC',
    date('2030-12-24T09:00:00+05:30'),
    /error 2:57 .*is 03:30 in UTC.*\(write 2030-12-24T08:30:00\+05:30 or 2030-12-24T09:30:00\+05:30\)/,
  ],
  ['a quarter to, in Nepal', date('2030-12-24T09:45+05:45'), undefined],
  ['half past in Newfoundland', date('2030-01-01T00:30:00-0330'), undefined],
  [
    'midnight in Newfoundland',
    date('2030-01-01T00:00:00-0330'),
    /03:30 in UTC.*2029-12-31T23:30:00-0330 or 2030-01-01T00:30/,
  ],
  ['half a second', date('2030-01-01T09:00:00.500Z'), /not on the hour.*write 2030-01-01T09:00:00Z or/],
  ['a whole hour with its milliseconds', date('2030-12-24T09:00:00.000-08:00'), undefined],
  ['a past date', 'release: { releaseType: SCHEDULED, earliestReleaseDate: 2020-01-01T09:00:00Z }\n', /warning .*past/],
  ['a version string as a number', 'version: { versionString: 1.10 }\n', /quotes: "1.10"/],
  ['a version string with letters', 'version: { versionString: 1.0b }\n', /not a version string/],
  ['a version string of 19', `version: { versionString: "${'1.'.repeat(9)}1" }\n`, /19\/18/],
  ['an empty version', 'version: {}\n', /version lacks versionString/],
];

describe('texts and dates', () => {
  judged(CASES);
});

describe('the schema', () => {
  const read = async () =>
    JSON.parse(await readFile(join(ROOT, 'schemas/release.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
      $defs: Record<string, Described>;
    };

  it('knows the gates, languages, categories and territories that the program knows', async () => {
    const { $defs } = await read();
    const { allow, categories, territoryCode } = $defs;
    expect(allow?.items?.enum).toEqual(Object.keys(GATES));
    expect(allow?.items?.enumDescriptions).toEqual(Object.values(GATES));
    for (const section of ['metadata', 'screenshots', 'previews']) {
      const { from: _folder, ...languages } = $defs[section]?.properties ?? {};
      expect(Object.keys(languages)).toEqual(['default', ...LOCALES]);
    }
    expect(categories?.properties?.['primary']?.enum).toEqual(CATEGORIES);
    expect(categories?.properties?.['secondary']?.enum).toEqual([...CATEGORIES, null]);
    expect(categories?.properties?.['secondarySubcategories']?.items?.enum).toEqual(
      Object.values(SUBCATEGORIES).flat(),
    );
    expect(territoryCode?.enum).toEqual(TERRITORIES);
    expect(territoryCode?.enumDescriptions).not.toContain('');
    expect(TERRITORIES).toHaveLength(175);
  });

  it('knows the display types that the program knows, with their pixels', async () => {
    const { $defs } = await read();
    const all = [
      [$defs['screenshotTypes'], SCREENSHOT_DISPLAYS],
      [$defs['previewTypes'], PREVIEW_DISPLAYS],
    ] as const;
    for (const [schema, displays] of all) {
      expect(Object.keys(schema?.properties ?? {}).sort()).toEqual(Object.keys(displays).sort());
      for (const [type, { accepted }] of Object.entries(displays)) {
        const text = schema?.properties?.[type]?.description ?? '';
        const named = text.match(/\d+×\d+/g) ?? [];
        const turned = text.endsWith(', or turned.') ? named.map((size) => size.split('×').reverse().join('×')) : [];
        expect({ type, accepted: [...accepted].sort() }).toEqual({ type, accepted: [...named, ...turned].sort() });
      }
    }
  });

  it('describes every property, by itself or by what it refers to', async () => {
    const { $defs } = await read();
    const resolved = (schema: Described): string | undefined =>
      schema.description ?? $defs[schema.$ref?.replace('#/$defs/', '') ?? '']?.description;
    const silent: string[] = [];
    const walk = (schema: Described, name: string): void => {
      if (!resolved(schema)) silent.push(name);
      for (const [key, child] of Object.entries(schema.properties ?? {})) walk(child, `${name}.${key}`);
      if (schema.items) walk(schema.items, `${name}[]`);
    };
    for (const [name, schema] of Object.entries($defs)) walk(schema, name);
    expect(silent).toEqual([]);
  });

  it('is shown whole by the example, which is valid', async () => {
    const path = join(ROOT, 'release.yml.example');
    const text = await readFile(path, 'utf8');
    const { issues } = await loadManifest(path, { env: {}, now: new Date('2026-11-21T00:00:00Z') });
    expect(issues).toEqual([]);
    const { $defs, properties } = await read();
    const keys = (schema: Described): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [key, ...keys(child)]);
    // Their keys are languages.
    const byLanguage = ['metadata', 'screenshots', 'previews'];
    const sections = Object.keys(properties).filter((name) => !byLanguage.includes(name));
    const all = ['localeTexts', 'previewFile', 'categories', 'eula', ...sections].flatMap((name) =>
      keys($defs[name] ?? {}),
    );
    for (const key of [...Object.keys(properties), ...all]) expect(text).toContain(`${key}:`);
    for (const gate of Object.keys(GATES)) expect(text).toContain(`#   ${gate} `);
  });
});

interface Described {
  $ref?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  enumDescriptions?: string[];
  properties?: Record<string, Described>;
  items?: Described;
}
