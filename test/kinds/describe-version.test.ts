import { describe, expect, test } from 'vitest';
import { describeAgeRating, wantAgeRating } from '../../src/kinds/age-rating/want.ts';
import { categoryChanges, categoryLinks } from '../../src/kinds/app-info/categories.ts';
import type { CategoryLinks } from '../../src/kinds/app-info/categories.ts';
import { describeCategories, wantCategories } from '../../src/kinds/app-info/want.ts';
import type { AppHave } from '../../src/kinds/app/kind.ts';
import { phasedRelease } from '../../src/kinds/phased-release/kind.ts';
import { proposePhasedRelease } from '../../src/kinds/phased-release/propose.ts';
import { release } from '../../src/kinds/release/kind.ts';
import { describeBuild, wantBuild } from '../../src/kinds/version-build/want.ts';
import type { VersionHave } from '../../src/kinds/version/observe.ts';
import { proposeVersion } from '../../src/kinds/version/propose.ts';
import type { VersionRow } from '../../src/kinds/version/target.ts';
import { describeVersion, wantVersion } from '../../src/kinds/version/want.ts';
import { versionWords } from '../../src/kinds/version/words.ts';

const app: AppHave = {
  id: '1',
  name: 'Example',
  bundleId: 'com.example.app',
  platform: 'IOS',
  primaryLocale: 'en-US',
  contentRightsDeclaration: null,
};

function existing(row: Partial<VersionRow> = {}): VersionHave {
  const version: VersionRow = {
    id: '2',
    versionString: '1.1',
    state: 'PREPARE_FOR_SUBMISSION',
    createdDate: '',
    copyright: null,
    releaseType: 'AFTER_APPROVAL',
    earliestReleaseDate: null,
    ...row,
  };
  return {
    target: { kind: 'existing', version },
    first: false,
    access: 'editable',
    othersInReview: false,
    releasedPlatforms: [],
  };
}

describe('the manifest that asks for the version as it is changes nothing', () => {
  test.each<[string, Partial<VersionRow>]>([
    ['plain', {}],
    ['with a copyright', { copyright: '2026 Example Inc.' }],
    ['scheduled', { releaseType: 'SCHEDULED', earliestReleaseDate: '2027-01-15T00:00:00Z' }],
    ['scheduled without a date', { releaseType: 'SCHEDULED' }],
    ['with a date that another release type has left there', { earliestReleaseDate: '2027-01-15T00:00:00Z' }],
    ['without a release type', { releaseType: null }],
  ])('%s', (_name, row) => {
    const have = existing(row);
    const want = wantVersion(describeVersion(have.target) ?? {});
    expect(want).toMatchObject({ versionString: '1.1', copyright: row.copyright ?? null });
    expect(want && proposeVersion(want, have, { app })).toMatchObject({ changes: [], operations: [], blocked: [] });
  });

  test('there is none where there is no version yet', () => {
    expect(describeVersion({ kind: 'new', versionString: '1.0' })).toBeUndefined();
  });
});

test('a date is a moment in UTC, and a release type without dates clears one', () => {
  const dated = { releaseType: 'SCHEDULED', earliestReleaseDate: '2027-01-15T09:00:00+09:00' } as const;
  expect(wantVersion({ release: dated })?.earliestReleaseDate).toEqual({ instant: '2027-01-15T00:00:00Z' });
  expect(wantVersion({ release: { releaseType: 'MANUAL' } })?.earliestReleaseDate).toBeNull();
  expect(wantVersion({ release: { releaseType: 'SCHEDULED' } })).not.toHaveProperty('earliestReleaseDate');
});

test('only a goal beyond its preparation lets the version be taken back from review', () => {
  expect(wantVersion({ release: {} })?.prepareOnly).toBe(true);
  expect(wantVersion({ release: { goal: 'submit' } })?.prepareOnly).toBe(false);
  expect(wantBuild({ version: { build: ' 42 ' }, release: { goal: 'release' } })).toEqual({
    build: '42',
    prepareOnly: false,
  });
});

test('what is changed of a version on sale is met at once, and of any other with its release', () => {
  expect(versionWords(existing().target)).toEqual({ title: 'version 1.1', effect: 'with the version' });
  expect(versionWords({ kind: 'new', versionString: '1.2' }).title).toBe('version 1.2');
  expect(versionWords({ kind: 'refused', reason: '' }).title).toBe('version');
  expect(versionWords(existing({ state: 'READY_FOR_DISTRIBUTION' }).target)).toEqual({
    title: 'version 1.1',
    effect: 'at once',
    shows: 'version 1.1',
  });
});

describe('the manifest that asks for the categories as they are changes nothing', () => {
  test.each<[string, Partial<CategoryLinks>]>([
    ['one', { primaryCategory: 'BOOKS' }],
    ['two', { primaryCategory: 'BOOKS', secondaryCategory: 'MUSIC' }],
    ['with subcategories', { primaryCategory: 'GAMES', primarySubcategoryOne: 'GAMES_WORD' }],
    ['with a second subcategory alone', { primaryCategory: 'GAMES', primarySubcategoryTwo: 'GAMES_WORD' }],
  ])('%s', (_name, some) => {
    const links = categoryLinks((relation) => some[relation] ?? null);
    const want = wantCategories(describeCategories(links) ?? {});
    expect(want).toMatchObject({ primary: some.primaryCategory, secondary: some.secondaryCategory ?? null });
    expect(want && categoryChanges(want, links)).toEqual([]);
  });

  test('there is none where there are no categories', () => {
    expect(describeCategories(categoryLinks(() => null))).toBeUndefined();
  });
});

test('the age rating is asked for in the words of today, and only by the questions of today', () => {
  const written = { contests: 'FREQUENT_OR_INTENSE', gambling: false, ageRatingOverride: 'NINE_PLUS' } as const;
  const want = { contests: 'FREQUENT', gambling: false, ageRatingOverrideV2: 'NINE_PLUS' };
  expect(wantAgeRating({ ageRating: written })).toEqual(want);
  expect(wantAgeRating({ ageRating: { ...written, ageRatingOverrideV2: null } })).toMatchObject({
    ageRatingOverrideV2: 'NONE',
  });
  const answers = { ...want, kidsAgeBand: null, lootBox: null, seventeenPlus: true, ageRatingOverride: 'NONE' };
  expect(describeAgeRating(answers)).toEqual({ ageRating: { ...want, kidsAgeBand: null } });
  expect(describeAgeRating({ lootBox: null })).toBeUndefined();
});

describe('the manifest that asks for the phased release as it is changes nothing', () => {
  test.each([
    ['PREPARE_FOR_SUBMISSION', 'INACTIVE', 'ACTIVE'],
    ['PREPARE_FOR_SUBMISSION', 'ACTIVE', 'ACTIVE'],
    ['PREPARE_FOR_SUBMISSION', 'COMPLETE', undefined],
    ['READY_FOR_DISTRIBUTION', 'INACTIVE', 'ACTIVE'],
    ['READY_FOR_DISTRIBUTION', 'PAUSED', 'PAUSED'],
    ['READY_FOR_DISTRIBUTION', 'COMPLETE', 'COMPLETE'],
  ] as const)('%s, %s', (version, state, asked) => {
    const have = { id: '3', state };
    const observed = existing({ state: version });
    const part = phasedRelease.describe(have, { version: observed });
    expect(part).toEqual(asked && { release: { phasedRelease: asked } });
    if (asked === undefined) return;
    expect(proposePhasedRelease(asked, have, observed)).toMatchObject({ changes: [], operations: [], blocked: [] });
  });
});

test('a build is asked for by its number, with its answer on encryption where it has one', () => {
  const row = {
    ...{ id: '4', number: '42', processingState: 'VALID', uploaded: 0, expired: false },
    ...{ buildAudienceType: null, usesNonExemptEncryption: null },
  };
  expect(describeBuild(row, true)).toEqual({ version: { build: '42' } });
  const answered = { ...row, usesNonExemptEncryption: false };
  expect(describeBuild(answered, true)).toEqual({ version: { build: '42', usesNonExemptEncryption: false } });
  expect(describeBuild(answered, false)).toEqual({ version: { usesNonExemptEncryption: false } });
});

test('a release that happened is told, with or without the version string', () => {
  expect(release.milestone?.('1.1', []).done).toBe('Version 1.1 is on its way to the App Store.');
  expect(release.milestone?.('', []).uncertain).toBe('Version may have been released: App Store Connect shows it.');
});
