import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import type { LanguageServer } from './language-server.ts';
import { startLanguageServer } from './language-server.ts';

/** What people see of the fields that they meet first, in an editor with yaml-language-server. */

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

const APP = 'app: { bundleId: com.example.notes }\n';

/** A document with `|` where the cursor stands. */
function cursorIn(marked: string): [text: string, at: { line: number; character: number }] {
  const whole = marked.startsWith('app:') ? marked : APP + marked;
  const before = whole.slice(0, whole.indexOf('|')).split('\n');
  return [whole.replace('|', ''), { line: before.length - 1, character: before.at(-1)?.length ?? 0 }];
}

describe('hovering tells what the field is', () => {
  it.each([
    ['metadata:\n  ja:\n    na|me: メモ\n', /^The app name on the App Store, 2 to 30 characters\./],
    ['metadata:\n  ja:\n    na|me: { file: name.txt }\n', /^The app name on the App Store/],
    ['metadata:\n  ja:\n    name: { fi|le: name.txt }\n', /^Path of a UTF-8 text file/],
    ['metadata:\n  ja:\n    sub|title: 速い\n', /^A summary under the app name/],
    ['metadata:\n  ja:\n    descr|iption: |-\n      メモ\n', /^What the app does, at most 4000 characters/],
    ['metadata:\n  ja:\n    key|words: [memo]\n', /^Words customers may search for/],
    ['metadata:\n  ja:\n    keywords: [me|mo]\n', /^One keyword, without a comma\./],
    ['metadata:\n  ja:\n    whats|New: 新機能\n', /^What's New in This Version/],
    ['metadata:\n  ja:\n    support|Url: https://example.com\n', /^Address where customers get help/],
    ['metadata:\n  j|a: {}\n', /^Japanese\n/],
    ['metadata:\n  def|ault: {}\n', /^Fills every language listed in this file/],
    ['version:\n  bui|ld: latest\n', /^The build that goes on sale/],
    ['version:\n  version|String: "1.2"\n', /^The version number that customers see/],
    [
      'release:\n  goal: sub|mit\n',
      /^The furthest state .*Default: prepare\.\n[^]*\* `submit`: The version is sent to App Review\./,
    ],
    [
      'release:\n  releaseType: SCHE|DULED\n',
      /Allowed Values:\s+\* `SCHEDULED`: As soon as App Review approves, but not/,
    ],
    ['pricing:\n  baseTerritory: J|PN\n', /Allowed Values:\s+\* `JPN`: Japan\n/],
    ['screenshots:\n  ja:\n    APP_IPHONE|_67: [a.png]\n', /^6\.9-inch iPhones/],
    ['review:\n  demoAccount:\n    pass|word: { env: ASCEND_PASSWORD }\n', /^Password of the account, only ever as/],
  ])('%j', async (marked, expected) => {
    expect(await server.hover(...cursorIn(marked))).toMatch(expected);
  });
});

describe('completion offers', () => {
  it.each<[string, string, insert: string, words: RegExp]>([
    ['metadata:\n  ja:\n    |', 'name', 'name: ', /^The app name/],
    ['metadata:\n  ja:\n    na|', 'name', 'name: ', /^The app name/],
    ['metadata:\n  ja:\n    |', 'subtitle', 'subtitle: ', /^A summary/],
    ['metadata:\n  ja:\n    |', 'description', 'description: ', /^What the app does/],
    ['metadata:\n  ja:\n    |', 'keywords', 'keywords:\n  - ${1}', /^Words customers/],
    ['metadata:\n  ja:\n    |', 'supportUrl', 'supportUrl: ${1:https://example.com/support}', /^Address where/],
    ['metadata:\n  ja:\n    name:\n      |', 'file', 'file: ${1:metadata/en-US/description.txt}', /^Path of a UTF-8/],
    ['metadata:\n  |', 'ja', 'ja:\n  ', /^Japanese$/],
    ['app:\n  bundleId: a.b\n  primaryLocale: |', 'zh-Hant', 'zh-Hant', /^Chinese/],
    ['pricing:\n  baseTerritory: |', 'JPN', 'JPN', /^Japan$/],
    ['pricing:\n  territories:\n    |', 'JPN', 'JPN: ', /three letters/],
    ['territories:\n  available: |', 'all', 'all', /^$/],
    ['territories:\n  available: |', '{ except: [CHN] }', '\n  except:\n    - ${1:CHN}', /^$/],
    ['release:\n  |', 'goal', 'goal: ', /^The furthest state/],
    ['release:\n  releaseType: |', 'MANUAL', 'MANUAL', /^It waits for you\.$/],
    ['ageRating:\n  contests: |', 'INFREQUENT', 'INFREQUENT', /^Now and then/],
    ['allow:\n  - |', 'delete-locale', 'delete-locale', /^removes a language/],
    [
      'review:\n  |',
      'contact',
      'contact:\n  firstName: $1\n  lastName: $2\n  email: $3\n  phone: $4',
      /^Whom App Review/,
    ],
  ])('%j: %s', async (marked, label, insertText, words) => {
    const offered = await server.completions(...cursorIn(marked));
    const found = offered.find((item) => item.label === label);
    const { documentation = '' } = found ?? {};
    expect(found).toMatchObject({ label, insertText });
    expect(typeof documentation === 'string' ? documentation : documentation.value).toMatch(words);
  });
});

describe('what is wrong is marked', () => {
  it.each<[string, line: number, message: RegExp]>([
    ['metadata:\n  ja: { name: x }\n', 2, /shorter than the minimum length of 2/],
    [`metadata:\n  ja: { name: ${'x'.repeat(31)} }\n`, 2, /longer than the maximum length of 30/],
    ['metadata:\n  ja: { subtitle: { fil: a.txt } }\n', 2, /Property fil is not allowed/],
    ['metadata:\n  ja: { keywords: ["a,b"] }\n', 2, /^One keyword, without a comma/],
    ['metadata:\n  ja: { supportUrl: example.com }\n', 2, /^A web address in full/],
    ['metadata:\n  ja: { marketingUrl: "https://exa mple" }\n', 2, /^A web address in full/],
    ['metadata:\n  jp: { name: メモ }\n', 2, /^No language of the App Store/],
    ['screenshots:\n  ja: { APP_IPHONE_68: [a.png] }\n', 2, /APP_IPHONE_68 is not allowed/],
    ['version: { versionString: 1.2 }\n', 1, /Expected one of string/],
    ['version: { versionString: "1.2b" }\n', 1, /^Whole numbers separated by periods/],
    ['release: { releaseType: MANUEL }\n', 1, /"MANUAL", "AFTER_APPROVAL", "SCHEDULED"/],
    ['release: { earliestReleaseDate: tomorrow }\n', 1, /^ISO 8601/],
    ['pricing:\n  baseTerritory: JP\n', 2, /^No territory/],
    ['pricing:\n  territories:\n    GER: "4.99"\n', 3, /^No territory/],
    ['pricing:\n  changes:\n    - { startDate: 2026-13-01, price: free }\n', 3, /^A day as YYYY-MM-DD/],
    ['territories: { available: everywhere }\n', 1, /^Write all, a list/],
    ['review: { demoAccount: { password: hunter2 } }\n', 1, /Expected one of object, null/],
    ['ageRating: { ageRatingOverride: NONE }\n', 1, /^Deprecated by Apple/],
    ['allow: [delete-everything]\n', 1, /"delete-locale"/],
    ['metdata: {}\n', 1, /metdata is not allowed/],
  ])('%j', async (text, line, message) => {
    expect(await server.diagnostics(APP + text)).toEqual([{ line, message: expect.stringMatching(message) }]);
  });
});

it('nothing of the examples is marked', async () => {
  for (const path of ['release.yml.example', 'examples/first-submission/release.yml', 'examples/update/release.yml']) {
    // The example has a modeline of its own.
    const text = readFileSync(join(ROOT, path), 'utf8').replaceAll(/^# yaml-language-server.*\n/gm, '\n');
    expect({ path, marks: await server.diagnostics(text) }).toEqual({ path, marks: [] });
  }
});
