import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../support/examples.ts';
import { READY } from '../support/ready.ts';
import { manifestOf, scene } from '../support/scene.ts';
import type { Journey } from './journey.ts';
import { bodyOf, journey, queryOf, sent, WITHOUT_CHINA } from './journey.ts';
import { setsIn, uploadsIn } from './uploads.ts';

const [FIRST, UPDATE] = EXAMPLES;
const BUNDLE_ID = 'com.example.kotenocr';

let first: Journey;
let update: Journey;

beforeAll(async () => {
  first = await journey(FIRST);
  update = await journey(UPDATE, WITHOUT_CHINA);
});

/** The operations that the guide to a first submission sums up. */
describe('a first submission', () => {
  it('Search app: apps?filter[bundleId]=... GET', () => {
    expect(queryOf(first, '/v1/apps')).toMatchObject({ 'filter[bundleId]': BUNDLE_ID });
    expect(sent(first, 'GET', `/v1/apps/${first.app}/appInfos`)).not.toEqual([]);
  });

  it('Get version: apps/{id}/appStoreVersions GET, which comes along with the app', () => {
    const found = { id: first.ids.version, attributes: { versionString: '1.0', platform: 'IOS' } };
    expect(sent(first, 'GET', '/v1/apps')[0]?.responseBody).toMatchObject({ included: [found] });
    // It was there: none is made.
    expect(sent(first, 'POST', '/v1/appStoreVersions')).toEqual([]);
  });

  it('Set metadata: appStoreVersionLocalizations/{id} PATCH', () => {
    for (const locale of ['ja', 'en-US']) {
      const { description, keywords, promotionalText, supportUrl, marketingUrl } =
        first.manifest.metadata?.[locale] ?? {};
      const texts = { description, keywords, promotionalText, supportUrl, marketingUrl };
      const body = bodyOf(first, 'PATCH', `/v1/appStoreVersionLocalizations/${first.ids.texts[locale]}`);
      expect(body.data.attributes).toEqual(texts);
      const path = ['appStoreVersions', 'IOS 1.0', 'appStoreVersionLocalizations', locale];
      expect(first.submitted(...path)).toMatchObject({ locale, ...texts });
    }
  });

  it('Reserve screenshot: appScreenshots POST', () => {
    const sets = setsIn(first);
    const uploads = uploadsIn(first);
    const lists = listsOf(first);
    // Two languages with two displays each.
    expect(lists).toHaveLength(4);
    expect(sets.size).toBe(4);
    for (const { locale, displayType, files } of lists) {
      const set = sets.get(`${first.ids.texts[locale]} ${displayType}`);
      const reserved = uploads.filter((upload) => upload.set === set).map((upload) => upload.reserved);
      const wanted = files.map(({ path, bytes }) => ({ fileName: basename(path), fileSize: bytes }));
      // Uploads run side by side: the order is told afterwards.
      expect(reserved.toSorted(byName)).toEqual(wanted.toSorted(byName));
      expect(
        shown(first.submitted, locale, displayType).map(({ fileName, fileSize }) => ({ fileName, fileSize })),
      ).toEqual(wanted);
    }
    expect(uploads).toHaveLength(lists.flatMap(({ files }) => files).length);
  });

  it('Commit screenshot: appScreenshots/{id} PATCH', () => {
    const uploads = uploadsIn(first);
    expect(uploads.map(({ committed }) => committed?.['uploaded'])).toEqual(uploads.map(() => true));
    const sums = listsOf(first).flatMap(({ files }) => files.map(({ md5 }) => md5));
    expect(new Set(uploads.map(({ committed }) => committed?.['sourceFileChecksum']))).toEqual(new Set(sums));
    for (const { locale, displayType, files } of listsOf(first)) {
      const screenshots = shown(first.submitted, locale, displayType);
      expect(screenshots.map(({ delivery }) => delivery)).toEqual(files.map(() => 'COMPLETE'));
      expect(screenshots.map(({ sourceFileChecksum }) => sourceFileChecksum)).toEqual(files.map(({ md5 }) => md5));
    }
  });

  it('Age rating: ageRatingDeclarations/{id} PATCH', () => {
    const { ageRating } = first.manifest;
    expect(bodyOf(first, 'PATCH', `/v1/ageRatingDeclarations/${first.ids.ageRating}`).data.attributes).toEqual(
      ageRating,
    );
    const declared = first.submitted('appInfos', 'WAITING_FOR_REVIEW', 'ageRatingDeclarations', '');
    expect(declared).toEqual(ageRating);
  });

  it('Privacy URL: appInfoLocalizations/{id} PATCH', () => {
    const privacyPolicyUrl = 'https://example.com/kotenocr/privacy';
    const patched = bodyOf(first, 'PATCH', `/v1/appInfoLocalizations/${first.ids.infoTexts['ja']}`);
    expect(patched.data.attributes).toMatchObject({ privacyPolicyUrl });
    // A new language has it from its beginning.
    expect(bodyOf(first, 'POST', '/v1/appInfoLocalizations').data.attributes).toMatchObject({
      locale: 'en-US',
      privacyPolicyUrl,
    });
    for (const locale of ['ja', 'en-US']) {
      const texts = first.submitted('appInfos', 'WAITING_FOR_REVIEW', 'appInfoLocalizations', locale);
      expect(texts).toMatchObject({ privacyPolicyUrl });
    }
  });

  it('Set category: appInfos/{id} PATCH', () => {
    expect(bodyOf(first, 'PATCH', `/v1/appInfos/${first.ids.info}`).data.relationships).toMatchObject({
      primaryCategory: { data: { type: 'appCategories', id: 'REFERENCE' } },
      secondaryCategory: { data: { type: 'appCategories', id: 'UTILITIES' } },
    });
    expect(first.submitted('appInfos', 'WAITING_FOR_REVIEW')).toMatchObject({
      primaryCategory: 'REFERENCE',
      secondaryCategory: 'UTILITIES',
    });
  });

  it('Set copyright: appStoreVersions/{id} PATCH', () => {
    const copyright = '2026 Example Inc.';
    const body = bodyOf(first, 'PATCH', `/v1/appStoreVersions/${first.ids.version}`);
    expect(body.data.attributes).toMatchObject({ copyright });
    expect(first.submitted('appStoreVersions', 'IOS 1.0')).toMatchObject({ copyright });
  });

  it('Content rights: apps/{id} PATCH', () => {
    const rights = { contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT' };
    expect(bodyOf(first, 'PATCH', `/v1/apps/${first.app}`).data.attributes).toEqual(rights);
    expect(first.submitted()).toMatchObject(rights);
  });

  it('Associate build: appStoreVersions/{id}/relationships/build PATCH', () => {
    const { version, build } = first.ids;
    const body = bodyOf(first, 'PATCH', `/v1/appStoreVersions/${version}/relationships/build`);
    expect(body).toEqual({ data: { type: 'builds', id: build } });
    expect(first.submitted('appStoreVersions', 'IOS 1.0')).toMatchObject({ build: '4' });
  });

  it('Encryption compliance: builds/{id} PATCH', () => {
    const answer = { usesNonExemptEncryption: false };
    expect(bodyOf(first, 'PATCH', `/v1/builds/${first.ids.build}`).data.attributes).toEqual(answer);
    expect(first.submitted('preReleaseVersions', 'IOS 1.0', 'builds', '4')).toMatchObject(answer);
  });

  it('Set pricing: appPriceSchedules POST, where the guide has apps/{id}/appPriceSchedules', () => {
    const { data, included = [] } = bodyOf(first, 'POST', '/v1/appPriceSchedules');
    expect(data.relationships).toMatchObject({
      app: { data: { type: 'apps', id: first.app } },
      baseTerritory: { data: { type: 'territories', id: 'USA' } },
      manualPrices: { data: [{ type: 'appPrices', id: included[0]?.id }] },
    });
    expect(included).toHaveLength(1);
    const price = first.submitted('appPriceSchedules', '', 'appPrices', 'USA now');
    expect(price).toMatchObject({ appPricePoint: 'USA 0.0', manual: true });
    expect(first.requests.filter(({ url }) => url.includes(`/apps/${first.app}/appPriceSchedules`))).toEqual([]);
  });

  it('Review details: appStoreReviewDetails POST', () => {
    const contact = {
      contactFirstName: 'Release',
      contactLastName: 'Team',
      contactPhone: '+81 3 1234 5678',
      contactEmail: 'review@example.com',
      demoAccountRequired: false,
      notes: first.manifest.review?.notes,
    };
    const { attributes, relationships } = bodyOf(first, 'POST', '/v1/appStoreReviewDetails').data;
    expect(attributes).toMatchObject(contact);
    expect(relationships?.['appStoreVersion']?.data).toEqual({ type: 'appStoreVersions', id: first.ids.version });
    expect(first.submitted('appStoreVersions', 'IOS 1.0', 'appStoreReviewDetails', '')).toMatchObject(contact);
  });

  submissionLines(() => first, 'IOS 1.0');

  it('App Privacy can’t be set through the API: status names the page, and so does a refusal', async () => {
    const pageOf = (app: string) => `https://appstoreconnect.apple.com/apps/${app}/distribution/privacy`;
    expect(first.before.unseen.find(({ what }) => what.includes('App Privacy'))?.page).toBe(pageOf(first.app));
    const { simulator, app, engine } = await scene(READY);
    simulator.control.setWebsite(app, { appPrivacy: false });
    const wanted = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });
    const { results } = await engine.apply(wanted, await engine.plan(wanted));
    const errors = results.flatMap(({ failure }) => failure?.errors ?? []);
    expect(errors.find(({ code }) => code.includes('APP_DATA_USAGES'))?.fix).toBe(pageOf(app));
  });
});

/** The operations that the guide to an update sums up. */
describe('an update', () => {
  it('Check build status: builds?filter[app]={id} GET', () => {
    expect(queryOf(update, '/v1/builds')).toMatchObject({ 'filter[app]': update.app });
    const [answer] = sent(update, 'GET', '/v1/builds');
    const found = [{ id: update.ids.build, attributes: { version: '5', processingState: 'VALID' } }];
    expect(answer?.responseBody).toMatchObject({ data: found });
  });

  it('Associate build: appStoreVersions/{id}/relationships/build PATCH', () => {
    const { version, build } = update.ids;
    const body = bodyOf(update, 'PATCH', `/v1/appStoreVersions/${version}/relationships/build`);
    expect(body).toEqual({ data: { type: 'builds', id: build } });
    expect(update.submitted('appStoreVersions', 'IOS 1.1.0')).toMatchObject({ build: '5' });
  });

  it('Encryption compliance: builds/{id} PATCH', () => {
    const answer = { usesNonExemptEncryption: false };
    expect(bodyOf(update, 'PATCH', `/v1/builds/${update.ids.build}`).data.attributes).toEqual(answer);
    expect(update.submitted('preReleaseVersions', 'IOS 1.1.0', 'builds', '5')).toMatchObject(answer);
  });

  it('Set whatsNew: appStoreVersionLocalizations/{id} PATCH', () => {
    const notes = {
      ja: '- チップ（Tip Jar）機能を追加しました\n- 不具合を修正しました',
      'en-US': '- Added a tip jar\n- Fixed bugs',
    };
    for (const [locale, whatsNew] of Object.entries(notes)) {
      const body = bodyOf(update, 'PATCH', `/v1/appStoreVersionLocalizations/${update.ids.texts[locale]}`);
      expect(body.data.attributes).toMatchObject({ whatsNew });
      const path = ['appStoreVersions', 'IOS 1.1.0', 'appStoreVersionLocalizations', locale];
      expect(update.submitted(...path)).toMatchObject({ whatsNew });
    }
  });

  submissionLines(() => update, 'IOS 1.1.0');

  it('Release: appStoreVersionReleaseRequests POST', () => {
    const { data } = bodyOf(update, 'POST', '/v1/appStoreVersionReleaseRequests');
    expect(data.relationships?.['appStoreVersion']?.data).toEqual({ type: 'appStoreVersions', id: update.ids.version });
    expect(update.released('appStoreVersions', 'IOS 1.1.0')).toMatchObject({
      appVersionState: 'READY_FOR_DISTRIBUTION',
    });
    expect(update.released('appStoreVersions', 'IOS 1.0')).toMatchObject({
      appVersionState: 'REPLACED_WITH_NEW_VERSION',
    });
  });

  it('Territory availability: v2/appAvailabilities POST, and territory by territory from then on', () => {
    const { data, included = [] } = bodyOf(first, 'POST', '/v2/appAvailabilities');
    expect(data.attributes).toEqual({ availableInNewTerritories: true });
    expect(data.relationships?.['app']?.data).toEqual({ type: 'apps', id: first.app });
    expect(included.every(({ attributes }) => attributes['available'] === true)).toBe(true);
    expect(inChina(first)).toMatchObject({ available: true });
    // The app of the update has its record, and there is no second one.
    expect(sent(update, 'POST', /appAvailabilities/)).toEqual([]);
    expect(bodyOf(update, 'PATCH', /^\/v1\/territoryAvailabilities\//).data.attributes).toEqual({ available: false });
    expect(inChina(update)).toMatchObject({ available: false });
  });
});

/** The lists of screenshots that the manifest wants. */
function listsOf({ manifest: { screenshots = {} } }: Journey) {
  return Object.entries(screenshots).flatMap(([locale, types]) =>
    Object.entries(types).map(([displayType, files]) => ({ locale, displayType, files })),
  );
}

/** The screenshots of the first version in their order. */
function shown(look: Journey['submitted'], locale: string, displayType: string): Record<string, unknown>[] {
  const path = [
    'appStoreVersions',
    'IOS 1.0',
    'appStoreVersionLocalizations',
    locale,
    'appScreenshotSets',
    displayType,
  ];
  return (look(...path) as { children: { appScreenshots: Record<string, unknown>[] } }).children.appScreenshots;
}

function byName(a: Record<string, unknown> = {}, b: Record<string, unknown> = {}): number {
  return String(a['fileName']).localeCompare(String(b['fileName']));
}

function inChina({ submitted }: Journey): unknown {
  return submitted('appAvailabilities', '', 'territoryAvailabilities', 'CHN');
}

/** Both guides end with the same three requests. */
function submissionLines(journeyOf: () => Journey, version: string): void {
  it('Create submission: reviewSubmissions POST', () => {
    const { attributes, relationships } = bodyOf(journeyOf(), 'POST', '/v1/reviewSubmissions').data;
    expect(attributes).toEqual({ platform: 'IOS' });
    expect(relationships).toEqual({ app: { data: { type: 'apps', id: journeyOf().app } } });
    expect(journeyOf().submitted('reviewSubmissions', 'IOS WAITING_FOR_REVIEW')).toBeDefined();
  });

  it('Add submission item: reviewSubmissionItems POST', () => {
    const { ids, submitted } = journeyOf();
    expect(bodyOf(journeyOf(), 'POST', '/v1/reviewSubmissionItems').data.relationships).toEqual({
      reviewSubmission: { data: { type: 'reviewSubmissions', id: ids.submission } },
      appStoreVersion: { data: { type: 'appStoreVersions', id: ids.version } },
    });
    const path = ['reviewSubmissions', 'IOS WAITING_FOR_REVIEW', 'reviewSubmissionItems', 'READY_FOR_REVIEW'];
    expect(submitted(...path)).toMatchObject({ appStoreVersion: version });
  });

  it('Confirm submission: reviewSubmissions/{id} PATCH', () => {
    const { ids, submitted } = journeyOf();
    const body = bodyOf(journeyOf(), 'PATCH', `/v1/reviewSubmissions/${ids.submission}`);
    expect(body.data.attributes).toEqual({ submitted: true });
    expect(submitted('appStoreVersions', version)).toMatchObject({ appVersionState: 'WAITING_FOR_REVIEW' });
  });
}
