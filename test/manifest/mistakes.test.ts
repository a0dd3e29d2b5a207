import { join } from 'node:path';
import { expect, it } from 'vitest';
import { load as loadManifest } from '../support/load.ts';
import { folderWith } from '../support/cli.ts';

const MANIFEST = `app:
  bundleID: com.example.app
  platform: ANDROID
  contentRightsDeclaration: 5
version:
  versionString: 1.10
  copyright: ""
  colour: red
metadata:
  default:
    supportUrl: example.com/support
  ja:
    name: あ
    subtitle: "1234567890123456789012345678901"
    keywords: [one, "two,three", one]
    description: { file: missing.txt }
  fr:
    promotionalText: { env: ASCEND_NOT_SET_ANYWHERE }
  en_US:
    whatsNew: 7
    marketingUrl: ftp://example.com
  de-DE:
    descripton: Text
    privacyPolicyUrl: "   "
  it: Testo
release:
  releaseType: SCHEDULD
  earliestReleaseDate: 2026-12-24T09:30:00Z
allow: [everything]
extra: 1
`;

/** Line, column, and what the message and its hint have to say. */
const EXPECTED: [number, number, RegExp][] = [
  [2, 3, /unknown key "bundleID".*did you mean bundleId/],
  [3, 13, /"ANDROID" is not allowed here.*IOS/],
  [4, 29, /5 is not allowed here.*DOES_NOT_USE_THIRD_PARTY_CONTENT/],
  [6, 18, /1\.10.*in quotes: "1\.10"/],
  [7, 14, /copyright is empty.*null/],
  [8, 3, /unknown key "colour"/],
  [11, 17, /"example\.com\/support" is not a web address/],
  [13, 11, /too short/],
  [14, 15, /31\/30/],
  [15, 21, /comma/],
  [15, 34, /twice/],
  [16, 26, /"missing\.txt" does not exist/],
  [17, 3, /"fr" is not a language.*fr-FR/],
  [18, 29, /ASCEND_NOT_SET_ANYWHERE" is not set/],
  [19, 3, /"en_US" is not a language.*en-US/],
  [20, 15, /7.*in quotes/],
  [21, 19, /not a web address/],
  [23, 5, /unknown key "descripton".*did you mean description/],
  [24, 23, /white space/],
  [25, 7, /expected a mapping/],
  [27, 16, /"SCHEDULD".*did you mean SCHEDULED/],
  [28, 24, /not on the hour/],
  [29, 9, /"everything" is not allowed here/],
  [30, 1, /unknown key "extra"/],
];

it(`a manifest with ${EXPECTED.length} mistakes gets as many errors, each at its line and column, in one run`, async () => {
  const path = join(await folderWith({ 'release.yml': MANIFEST }), 'release.yml');
  const { issues, loaded } = await loadManifest(path, { env: {}, now: new Date('2026-11-21T00:00:00Z') });
  expect(loaded).toBeUndefined();
  const errors = issues.filter(({ severity }) => severity === 'error');
  const found = errors.toSorted((a, b) => a.line - b.line || a.column - b.column);
  expect(found.map(({ line, column }) => [line, column])).toEqual(EXPECTED.map(([line, column]) => [line, column]));
  found.forEach(({ message, hint }, index) => {
    expect(`${message}. ${hint ?? ''}`).toMatch(EXPECTED[index]?.[2] ?? /$^/);
  });
});
