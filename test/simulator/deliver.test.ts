import { expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { FLAGS, LEVELS } from '../support/ready.ts';
import { picture } from '../support/shelf.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Lab, Resource } from './client.ts';
import { labOf } from './client.ts';
import { md5, send } from './media-lab.ts';

/**
 * What fastlane deliver 2.237 sends for a first submission, in its order: the steps are those that its source and its users' reports tell
 * of. The requests are written down here once more, so that none of it is ascend's.
 */

const BUNDLE = 'com.example.deliver';
const EDITABLE =
  'PREPARE_FOR_SUBMISSION,DEVELOPER_REJECTED,REJECTED,METADATA_REJECTED,WAITING_FOR_REVIEW,INVALID_BINARY';
const UNDER_WAY = 'WAITING_FOR_REVIEW,IN_REVIEW,UNRESOLVED_ISSUES';
const TEXTS = { description: 'Words.', keywords: 'words, letters', supportUrl: 'https://example.com/support' };
const NAMES = { name: 'Deliver', subtitle: 'Brings it', privacyPolicyUrl: 'https://example.com/privacy' };
const LOCALES = ['en-US', 'ja'];
const DISPLAYS: [string, readonly [number, number], number][] = [
  ['APP_IPHONE_67', [1290, 2796], 5],
  ['APP_IPAD_PRO_3GEN_129', [2064, 2752], 4],
];

/** Every question that deliver's template knows: socialMedia came after it. */
const ANSWERS = {
  ...Object.fromEntries(LEVELS.map((name) => [name, 'NONE'])),
  ...Object.fromEntries(FLAGS.filter((name) => name !== 'socialMedia').map((name) => [name, false])),
};

const to = ({ type, id }: { type: string; id: string }) => ({ type, id });
const link = (type: string, id: string) => ({ type, id });

/** An app record with all that deliver can't do: it has a price, and is on sale somewhere. */
function newApp(simulator: Simulator): void {
  simulator.addApp({
    bundleId: BUNDLE,
    name: 'Deliver',
    price: '0',
    territories: { available: 'all' },
    builds: [{ version: '4', versionString: '1.0' }],
  });
}

/** Requests that must succeed, each of them. */
function strict(lab: Lab) {
  const done = async (answer: ReturnType<Lab['call']>) => {
    const { status, one, many, included, body } = await answer;
    expect({ isDone: status < 300, errors: body.errors }).toEqual({ isDone: true });
    return { one, many, included };
  };
  return {
    get: async (path: string) => done(lab.get(path)),
    post: async (...given: Parameters<Lab['post']>) => done(lab.post(...given)),
    patch: async (...given: Parameters<Lab['patch']>) => done(lab.patch(...given)),
    put: async (path: string, data: unknown) => done(lab.call('PATCH', path, { data })),
  };
}

type Hands = ReturnType<typeof strict>;

async function startRun(hands: Hands): Promise<{ app: Resource; version: Resource }> {
  const { many: apps } = await hands.get(`/v1/apps?filter[bundleId]=${BUNDLE}&include=appStoreVersions&limit=200`);
  const app = apps.find(({ attributes }) => attributes['bundleId'] === BUNDLE);
  const query = `filter[appVersionState]=${EDITABLE}&filter[platform]=IOS&include=appStoreVersionSubmission,build`;
  const [version] = (await hands.get(`/v1/apps/${app?.id}/appStoreVersions?${query}`)).many;
  if (!app || !version) throw new Error('no app, or no version to edit');
  expect(version.attributes['versionString']).toBe('1.0');
  return { app, version };
}

async function sendMetadata(lab: Lab, hands: Hands, app: Resource, version: Resource): Promise<void> {
  const own = `/v1/appStoreVersions/${version.id}`;
  const present = (await hands.get(`${own}/appStoreVersionLocalizations`)).many;
  const there = present.map(({ attributes }) => attributes['locale']);
  for (const locale of LOCALES.filter((one) => !there.includes(one))) {
    await hands.post('appStoreVersionLocalizations', { locale }, { appStoreVersion: to(version) });
  }
  const localizations = (await hands.get(`${own}/appStoreVersionLocalizations`)).many;
  expect(localizations.map(({ attributes }) => attributes['locale'])).toEqual(LOCALES);

  const infos = (await hands.get(`/v1/apps/${app.id}/appInfos?include=ageRatingDeclaration`)).many;
  const info = infos.find(({ attributes }) => attributes['state'] === 'PREPARE_FOR_SUBMISSION');
  if (!info) throw new Error('no app info to edit');
  // It makes none itself: those of new languages have come with the version's.
  const names = (await hands.get(`/v1/appInfos/${info.id}/appInfoLocalizations`)).many;
  expect(names.map(({ attributes }) => attributes['locale'])).toEqual(LOCALES);

  const versions = (await hands.get(`/v1/apps/${app.id}/appStoreVersions?filter[platform]=IOS&limit=2`)).many;
  expect(versions).toHaveLength(1);
  await hands.patch(version, { copyright: '2026 Example Inc.', releaseType: 'MANUAL' });
  await Promise.all(localizations.map((one) => hands.patch(one, TEXTS)));
  await Promise.all(names.map((one) => hands.patch(one, NAMES)));
  const category = { primaryCategory: link('appCategories', 'REFERENCE') };
  await hands.patch(info, {}, { ...category, primarySubcategoryOne: null, primarySubcategoryTwo: null });

  // Not asked for, and looked at all the same. What fails here it takes for nothing.
  const phased = await lab.get(`${own}/appStoreVersionPhasedRelease`);
  expect([phased.status, phased.one]).toEqual([200, null]);

  const detail = await lab.get(`${own}/appStoreReviewDetail`);
  expect([detail.status, detail.one]).toEqual([200, null]);
  const contact = { contactFirstName: 'App', contactLastName: 'Team', contactPhone: '+81 3 1234 5678' };
  await hands.post(
    'appStoreReviewDetails',
    { ...contact, contactEmail: 'review@example.com', notes: 'Tap twice.', demoAccountRequired: false },
    { appStoreVersion: to(version) },
  );
  const made = await hands.get(`${own}/appStoreReviewDetail?include=appStoreReviewAttachments`);
  expect(made.included).toEqual([]);

  const rating = (await hands.get(`/v1/appInfos/${info.id}/ageRatingDeclaration`)).one;
  expect(Object.keys(ANSWERS)).toHaveLength(22);
  await hands.patch(rating, ANSWERS);
  expect((await hands.get(`/v1/apps/${app.id}/appClips`)).many).toEqual([]);
}

async function sendScreenshots(hands: Hands, version: Resource): Promise<void> {
  const { many: localizations } = await hands.get(`/v1/appStoreVersions/${version.id}/appStoreVersionLocalizations`);
  const setsOf = ({ id }: Resource) =>
    hands.get(`/v1/appStoreVersionLocalizations/${id}/appScreenshotSets?include=appScreenshots`);
  for (const localization of localizations) {
    expect((await setsOf(localization)).many).toEqual([]);
    for (const [screenshotDisplayType, pixels, count] of DISPLAYS) {
      const { one: set } = await hands.post(
        'appScreenshotSets',
        { screenshotDisplayType },
        { appStoreVersionLocalization: to(localization) },
      );
      const sent = Array.from({ length: count }, async (_, index) => {
        const file = picture(`${localization.id} ${screenshotDisplayType} ${index}`, pixels);
        const attributes = { fileName: `${index}.png`, fileSize: file.length };
        const { one } = await hands.post('appScreenshots', attributes, { appScreenshotSet: to(set) });
        await send(one, file);
        await hands.patch(one, { uploaded: true, sourceFileChecksum: md5(file) });
      });
      await Promise.all(sent);
    }
  }
  for (const localization of localizations) {
    const settled = async () => {
      const { included } = await setsOf(localization);
      return included.length === 9 && included.every((one) => stateOf(one) === 'COMPLETE');
    };
    while (!(await settled()));
    for (const set of (await setsOf(localization)).many) {
      const { many } = await hands.get(`/v1/appScreenshotSets/${set.id}/appScreenshots`);
      const sorted = many.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
      await hands.put(`/v1/appScreenshotSets/${set.id}/relationships/appScreenshots`, sorted.map(to));
    }
  }
}

const nameOf = ({ attributes }: Resource): string => String(attributes['fileName']);
const stateOf = ({ attributes }: Resource): unknown => (attributes['assetDeliveryState'] as { state: string }).state;

/** Returns the submission, empty as yet. */
async function prepareSubmission(hands: Hands, app: Resource, version: Resource): Promise<Resource> {
  const list = `/v1/apps/${app.id}/reviewSubmissions?filter[platform]=IOS`;
  expect((await hands.get(`${list}&filter[state]=${UNDER_WAY}`)).many).toEqual([]);
  const query = `filter[app]=${app.id}&filter[preReleaseVersion.version]=1.0,1.0.0&filter[preReleaseVersion.platform]=IOS`;
  const builds = await hands.get(`/v1/builds?${query}&include=preReleaseVersion,buildBetaDetail&sort=-uploadedDate`);
  const [build] = builds.many;
  if (!build) throw new Error('no build');
  expect(build.attributes).toMatchObject({ processingState: 'VALID', usesNonExemptEncryption: null });
  // First it is attached, then its question is answered.
  await hands.put(`/v1/appStoreVersions/${version.id}/relationships/build`, to(build));
  await hands.patch(build, { usesNonExemptEncryption: false });
  await hands.patch(app, { contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT' });
  expect((await hands.get(`${list}&filter[state]=READY_FOR_REVIEW&include=items`)).many).toEqual([]);
  return (await hands.post('reviewSubmissions', { platform: 'IOS' }, { app: to(app) })).one;
}

it('a first submission of fastlane deliver runs through on what the simulator does otherwise', async () => {
  const simulator = await startTestSimulator();
  newApp(simulator);
  const lab = labOf(simulator);
  const hands = strict(lab);
  const { app, version } = await startRun(hands);
  await sendMetadata(lab, hands, app, version);
  await sendScreenshots(hands, version);
  const submission = await prepareSubmission(hands, app, version);

  const item = { reviewSubmission: to(submission), appStoreVersion: to(version) };
  const refused = await lab.post('reviewSubmissionItems', {}, item);
  // The one question that deliver does not know: a person answers it on the website.
  expect(JSON.stringify(refused.body)).toContain("the attribute 'socialMedia'");
  expect(JSON.stringify(refused.body).match(/"pointer"/g)).toHaveLength(1);
  const [info] = (await hands.get(`/v1/apps/${app.id}/appInfos`)).many;
  await hands.patch((await hands.get(`/v1/appInfos/${info?.id}/ageRatingDeclaration`)).one, { socialMedia: false });

  await hands.post('reviewSubmissionItems', {}, item);
  const state = async () => (await hands.get(`/v1/appStoreVersions/${version.id}`)).one.attributes['appVersionState'];
  expect(await state()).toBe('READY_FOR_REVIEW');
  await hands.patch(submission, { submitted: true });
  expect(await state()).toBe('WAITING_FOR_REVIEW');
});
