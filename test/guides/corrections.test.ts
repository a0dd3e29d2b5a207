import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { load as loadManifest } from '../support/load.ts';
import type { AppSeed, Exchange } from '../../src/simulator/index.ts';
import { clientFor, EMPTY, failureOf, serve } from '../asc/server.ts';
import { eyes, labOf, startLab, token } from '../simulator/client.ts';
import { folderWith } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { CONTACT, READY, READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE, DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import type { Body, Journey } from './journey.ts';
import { bodyOf, journey, queryOf, sent, WITHOUT_CHINA } from './journey.ts';

/*
 * What the guides say and Apple does not, point by point: what Apple answers to a request as the guide has it, and what ascend does.
 *
 * Screenshots are in `media-corrections.test.ts`. Left to their own tests are the points about in-app purchases (their place in a review
 * submission, the first one on the website, later ones with inAppPurchaseSubmissions, following their state). The overview of the API
 * has nothing that ascend does otherwise, and a correction that two guides need is tested once.
 */

const [FIRST, UPDATE] = EXAMPLES;
const SUBMIT = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });
const CONTACT_WANTED = { firstName: 'App', lastName: 'Team', email: 'review@example.com', phone: '+81 3 1234 5678' };

let first: Journey;
let update: Journey;

beforeAll(async () => {
  first = await journey(FIRST);
  update = await journey(UPDATE, WITHOUT_CHINA);
});

/** Apple, asked as the guide asks. */
async function apple(seed: AppSeed, options: Parameters<typeof startLab>[0] = {}) {
  const lab = await startLab(options);
  const app = lab.simulator.addApp(seed);
  const look = eyes(lab);
  const version = await look.version(app, seed.versions?.at(-1)?.versionString ?? '1.0');
  return { ...lab, app, look, version };
}

/** What a manifest with these lines below its app says, and what is wrong with it. */
async function loadedFrom(lines: string) {
  const folder = await folderWith({ 'release.yml': `app: { bundleId: ${BUNDLE}, platform: IOS }\n${lines}\n` });
  const { issues, loaded } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: new Date() });
  return { manifest: loaded?.manifest, issues: issues.map(({ severity, pointer }) => `${severity} ${pointer}`) };
}

const to = (type: string, id: string) => ({ type, id });
const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason).join('\n');
const attributesOf = (request: Exchange | undefined) => (request?.requestBody as Body | undefined)?.data.attributes;
const mends = ({ blocked }: Plan) => blocked.map(({ fix }) => fix);
const asked = ({ requests }: Journey) =>
  requests.map(({ url, requestBody }) => decodeURIComponent(url) + JSON.stringify(requestBody));

describe('versions and submissions', () => {
  it('a version is sent by a review submission; of appStoreVersionSubmissions only DELETE is left', async () => {
    const { post, version } = await apple(READY);
    const refused = await post(
      'appStoreVersionSubmissions',
      {},
      { appStoreVersion: to('appStoreVersions', version.id) },
    );
    expect([refused.status, refused.body.errors?.[0]?.detail]).toEqual([
      403,
      "The resource 'appStoreVersionSubmissions' does not allow 'CREATE'. Allowed operation is: DELETE",
    ]);
    expect(asked(first).filter((request) => request.includes('appStoreVersionSubmission'))).toEqual([]);
    expect(sent(first, 'POST', '/v1/reviewSubmissions')).toHaveLength(1);
  });

  it('a version has no age rating and no idfa declaration any more, and Apple adds the © itself', async () => {
    const { get, version } = await apple(READY);
    for (const relation of ['ageRatingDeclaration', 'idfaDeclaration']) {
      expect((await get(`/v1/appStoreVersions/${version.id}/${relation}`)).status).toBe(404);
    }
    expect(queryOf(first, `/v1/apps/${first.app}/appInfos`)['include']).toContain('ageRatingDeclaration');
    expect(asked(first).filter((request) => /usesIdfa|idfaDeclaration/.test(request))).toEqual([]);
    const { attributes } = bodyOf(first, 'PATCH', `/v1/appStoreVersions/${first.ids.version}`).data;
    expect(attributes?.['copyright']).toBe('2026 Example Inc.');
  });

  it('the state of a version is its appVersionState, not the deprecated appStoreState', () => {
    const fields = queryOf(update, '/v1/apps')['fields[appStoreVersions]'];
    expect(fields?.split(',')).toContain('appVersionState');
    expect([...asked(first), ...asked(update)].filter((request) => request.includes('appStoreState'))).toEqual([]);
  });

  it('a submission may leave the platform out, and ascend names it', async () => {
    const { post, app } = await apple(READY);
    expect((await post('reviewSubmissions', {}, { app: to('apps', app) })).status).toBe(201);
    expect(bodyOf(first, 'POST', '/v1/reviewSubmissions').data.attributes).toEqual({ platform: 'IOS' });
  });

  it('without copyright and content rights nothing is submitted: Apple’s refusal is foreseen', async () => {
    const { contentRightsDeclaration: _rights, ...rest } = READY;
    const seed = { ...rest, versions: [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { copyright: '' })] };
    const { post, app, version } = await apple(seed);
    const { one: draft } = await post('reviewSubmissions', { platform: 'IOS' }, { app: to('apps', app) });
    const links = {
      reviewSubmission: to('reviewSubmissions', draft.id),
      appStoreVersion: to('appStoreVersions', version.id),
    };
    const refusal = JSON.stringify((await post('reviewSubmissionItems', {}, links)).body.errors);
    for (const name of ['copyright', 'contentRightsDeclaration']) expect(refusal).toContain(`/data/attributes/${name}`);
    const { plan } = await scene(seed);
    expect(mends(await plan(SUBMIT))).toEqual(['app.contentRightsDeclaration', 'version.copyright']);
  });
});

describe('builds', () => {
  it('a build number alone is ambiguous: version and platform go with it', async () => {
    const answered = { version: '4', usesNonExemptEncryption: false };
    const seed = {
      ...LIVE,
      versions: [...(LIVE.versions ?? []), { versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION' }],
      builds: [
        { ...answered, versionString: '1.0' },
        { ...answered, versionString: '1.1' },
        { ...answered, versionString: '1.1', platform: 'MAC_OS' },
      ],
    };
    const { simulator, app, applied, writes } = await scene(seed);
    const { get } = labOf(simulator);
    const all = `/v1/builds?filter[app]=${app}&filter[version]=4`;
    expect((await get(all)).many).toHaveLength(3);
    await applied(manifestOf({ version: { versionString: '1.1', build: '4' } }));
    const its = '&filter[preReleaseVersion.version]=1.1&filter[preReleaseVersion.platform]=IOS';
    const [meant] = (await get(`${all}${its}`)).many;
    expect(writes().map(({ requestBody }) => requestBody)).toEqual([{ data: to('builds', meant?.id ?? '') }]);
  });

  it('the builds of apps/{id} know no filter: ascend asks for builds', async () => {
    const { get, app } = await apple(READY);
    expect((await get(`/v1/apps/${app}/builds?sort=-uploadedDate&limit=1`)).status).toBe(400);
    expect(asked(first).filter((request) => /^\/v1\/apps\/\d+\/builds/.test(request))).toEqual([]);
    expect(queryOf(first, '/v1/builds')).toMatchObject({ sort: '-uploadedDate', 'filter[app]': first.app });
  });

  it.each([
    { meanwhile: false, outcome: 'applied', statuses: ['adopted', 'done'] },
    { meanwhile: true, outcome: 'partial', statuses: ['failed', 'skipped'] },
  ])('encryption is answered once, and a 409 is fine for the same answer only ($meanwhile)', async (expected) => {
    const versions = [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' }];
    const { simulator, app, engine } = await scene({ ...DRAFT, versions, builds: [{ version: '4' }] });
    const lab = labOf(simulator);
    const [build] = (await lab.get(`/v1/builds?filter[app]=${app}`)).many;
    const wanted = manifestOf({ version: { versionString: '1.0', build: '4', usesNonExemptEncryption: false } });
    const made = await engine.plan(wanted);
    // Somebody answers on the website just before ascend does.
    const usesNonExemptEncryption = expected.meanwhile;
    const before = async () => void (build && (await lab.patch(build, { usesNonExemptEncryption })));
    simulator.faults.add({ method: 'PATCH', path: /^\/v1\/builds\//, action: { type: 'call', before } });
    const { outcome, results } = await engine.apply(wanted, made);
    expect({ outcome, statuses: results.map(({ status }) => status) }).toEqual({
      outcome: expected.outcome,
      statuses: expected.statuses,
    });
  });

  it('builds are uploaded by other tools: ascend says that one is missing, and uploads none', async () => {
    const { build: _build, ...version } = readyVersion('1.0', 'PREPARE_FOR_SUBMISSION');
    const { plan, writes } = await scene({ ...READY, versions: [version], builds: [] });
    const made = await plan({ ...SUBMIT, version: { versionString: '1.0', build: 'latest' } });
    expect([reasons(made), writes()]).toEqual([expect.stringContaining('upload one first'), []]);
    expect(first.requests.filter(({ url }) => url.includes('buildUpload'))).toEqual([]);
    expect(sent(first, 'POST', '/v1/builds')).toEqual([]);
  });
});

describe('texts', () => {
  it('an update takes everything over but the release notes: nothing else is written', async () => {
    const seed = readyApp([readyVersion('1.0', 'READY_FOR_DISTRIBUTION')], [readyInfo('READY_FOR_DISTRIBUTION')], {
      builds: ['1.0', '1.1'].map((version) => ({ version, versionString: version, usesNonExemptEncryption: false })),
    });
    const { applied, writes } = await scene(seed);
    const version = { versionString: '1.1', build: '1.1' };
    await applied(manifestOf({ version, metadata: { 'en-US': { whatsNew: 'More.' } }, release: { goal: 'submit' } }));
    const texts = writes().filter(({ url }) => url.includes('Localizations'));
    expect(texts.map(attributesOf)).toEqual([{ whatsNew: 'More.' }]);
    expect(
      writes()
        .map(({ method, url }) => `${method} ${url.split('/')[2]}`)
        .sort(),
    ).toEqual([
      'PATCH appStoreVersionLocalizations',
      'PATCH appStoreVersions',
      'PATCH reviewSubmissions',
      'POST appStoreVersions',
      'POST reviewSubmissionItems',
      'POST reviewSubmissions',
    ]);
  });

  it('a first version has no release notes: Apple refuses them, and the plan says so before', async () => {
    const { patch, look, version } = await apple(DRAFT);
    const refused = await patch(await look.localization(version, 'en-US'), { whatsNew: 'Initial release' });
    expect([refused.status, refused.errors]).toEqual([409, ['STATE_ERROR /data/attributes/whatsNew']]);
    const { plan } = await scene(DRAFT);
    const made = await plan(manifestOf({ metadata: { 'en-US': { whatsNew: 'Initial release' } } }));
    expect([reasons(made), made.operations]).toEqual([expect.stringContaining('first version'), []]);
  });

  it('the privacy policy belongs to the app info, the other links to the version', async () => {
    const { patch, look, app, version } = await apple(DRAFT);
    const info = await look.info(app, 'PREPARE_FOR_SUBMISSION');
    const link = 'https://example.com';
    const swapped = [
      await patch(await look.localization(version, 'en-US'), { privacyPolicyUrl: link }),
      await patch(await look.localization(info, 'en-US'), { supportUrl: link }),
    ];
    expect(swapped.map(({ status }) => status)).toEqual([409, 409]);
    const { applied, writes } = await scene(DRAFT);
    await applied(manifestOf({ metadata: { 'en-US': { privacyPolicyUrl: link, supportUrl: link, keywords: 'a,b' } } }));
    const bodies = writes().map(({ requestBody }) => (requestBody as Body).data);
    expect(Object.fromEntries(bodies.map(({ type, attributes }) => [type, attributes]))).toEqual({
      appInfoLocalizations: { privacyPolicyUrl: link },
      appStoreVersionLocalizations: { supportUrl: link, keywords: 'a,b' },
    });
  });

  it('the first of the appInfos may be the live one, which takes nothing', async () => {
    const { patch, look, app } = await apple(READY_UPDATE);
    const [live] = await look.infos(app);
    const category = to('appCategories', 'UTILITIES');
    expect(live && (await patch(live, {}, { secondaryCategory: category })).status).toBe(409);
    const { simulator, app: own, applied, writes } = await scene(READY_UPDATE);
    const draft = await eyes(labOf(simulator)).info(own, 'PREPARE_FOR_SUBMISSION');
    await applied(manifestOf({ app: { categories: { primary: 'REFERENCE', secondary: 'UTILITIES' } } }));
    expect(writes().map(({ url }) => url)).toEqual([`/v1/appInfos/${draft.id}`]);
  });
});

describe('the age rating', () => {
  const declared = async (seed: AppSeed, options: Parameters<typeof startLab>[0] = {}) => {
    const lab = await apple(seed, options);
    const info = await lab.look.info(lab.app, 'PREPARE_FOR_SUBMISSION');
    return { ...lab, info, declaration: (await lab.get(`/v1/appInfos/${info.id}/ageRatingDeclaration`)).one };
  };

  it('has an id of its own, which is not the app info’s', async () => {
    const { patch, info } = await declared(DRAFT);
    const refused = await patch(to('ageRatingDeclarations', info.id), { ...first.manifest.ageRating });
    expect(refused.status).toBe(404);
    expect(first.ids.ageRating).not.toBe(first.ids.info);
    expect(sent(first, 'PATCH', `/v1/ageRatingDeclarations/${first.ids.ageRating}`)).toHaveLength(1);
  });

  it('is answered in today’s words: the guide’s are taken for them, and warned about', async () => {
    const { manifest, issues } = await loadedFrom('ageRating: { contests: INFREQUENT_OR_MILD }');
    expect(issues).toEqual(['warning /ageRating/contests']);
    const wanted = { ...first.manifest.ageRating, ...manifest?.ageRating };
    const { applied, writes } = await scene(DRAFT, { quirks: { legacyAgeRatingWords: true } });
    await applied(manifestOf({ ageRating: wanted }));
    expect(attributesOf(writes()[0])).toMatchObject({ contests: 'INFREQUENT' });
  });

  it('takes healthOrWellnessTopics as true or false', async () => {
    const { patch, declaration } = await declared(DRAFT);
    const refused = await patch(declaration, { ...first.manifest.ageRating, healthOrWellnessTopics: 'NONE' });
    expect(refused.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.TYPE /data/attributes/healthOrWellnessTopics']);
    const { issues } = await loadedFrom('ageRating: { healthOrWellnessTopics: NONE }');
    expect(issues).toEqual(['error /ageRating/healthOrWellnessTopics']);
  });

  it('asks for social media too: the guide’s set is not whole any more', async () => {
    const { socialMedia: _social, ...guide } = first.manifest.ageRating ?? {};
    // At once or at submission: reports differ.
    const { patch, declaration } = await declared(DRAFT, { quirks: { firstAgeRatingNeedsSocialMedia: true } });
    expect((await patch(declaration, guide)).errors).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/socialMedia',
    ]);
    const { plan } = await scene(DRAFT);
    const made = await plan(manifestOf({ ageRating: guide }));
    expect([reasons(made), made.operations]).toEqual([expect.stringContaining('also answer socialMedia'), []]);
  });
});

describe('review details', () => {
  it.each([true, false])('say that no demo account is needed in a way that Apple always takes (%s)', async (asText) => {
    const { applied, writes } = await scene(DRAFT, { quirks: { demoAccountAsText: asText } });
    await applied(manifestOf({ review: { contact: CONTACT_WANTED, demoAccount: { required: false } } }));
    const none = { demoAccountRequired: false, demoAccountName: '', demoAccountPassword: '' };
    expect(attributesOf(writes()[0])).toMatchObject(none);
  });

  it('want a telephone number in international form', async () => {
    const { post, version } = await apple(DRAFT);
    const link = { appStoreVersion: to('appStoreVersions', version.id) };
    const refused = await post('appStoreReviewDetails', { ...CONTACT, contactPhone: '03-1234-5678' }, link);
    expect(refused.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/contactPhone']);
    const { issues } = await loadedFrom('review: { contact: { phone: 03-1234-5678 } }');
    expect(issues).toContain('error /review/contact/phone');
  });

  it('pass on what Apple says of a number that only Apple can judge, such as the guide’s', async () => {
    const { simulator, engine } = await scene(DRAFT);
    const detail = "The phone number must be in a valid format. Preface with '+' followed by country code.";
    const source = { pointer: '/data/attributes/contactPhone' };
    const error = { status: '409', code: 'ENTITY_ERROR.ATTRIBUTE.INVALID', title: 'Invalid', detail, source };
    const action = { type: 'status', status: 409, body: { errors: [error] } } as const;
    simulator.faults.add({ method: 'POST', path: '/v1/appStoreReviewDetails', times: 9, action });
    const wanted = manifestOf({ review: { contact: { ...CONTACT_WANTED, phone: '+81-90-0000-0000' } } });
    const { results } = await engine.apply(wanted, await engine.plan(wanted));
    expect(results).toMatchObject([{ status: 'failed', failure: { errors: [{ detail, source: source.pointer }] } }]);
  });

  it('have attachments whose checksum is MD5 in hex; Apple finds Base64 wrong', async () => {
    const file = Buffer.from('a receipt');
    const { post, patch, get, version } = await apple(DRAFT, { quirks: { assetMs: 0 } });
    const { one: review } = await post('appStoreReviewDetails', CONTACT, {
      appStoreVersion: to('appStoreVersions', version.id),
    });
    const stateWith = async (encoding: 'hex' | 'base64') => {
      const reserved = { fileName: 'receipt.txt', fileSize: file.length };
      const link = { appStoreReviewDetail: to('appStoreReviewDetails', review.id) };
      const { one } = await post('appStoreReviewAttachments', reserved, link);
      const [part] = one.attributes['uploadOperations'] as { url: string }[];
      await fetch(part?.url ?? '', {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      });
      const sourceFileChecksum = createHash('md5').update(file).digest(encoding);
      await patch(one, { uploaded: true, sourceFileChecksum });
      const { attributes } = (await get(`/v1/appStoreReviewAttachments/${one.id}`)).one;
      return (attributes['assetDeliveryState'] as { state: string }).state;
    };
    expect([await stateWith('base64'), await stateWith('hex')]).toEqual(['FAILED', 'COMPLETE']);
    const [attachment] = first.manifest.review?.attachments ?? [];
    const committed = bodyOf(first, 'PATCH', /^\/v1\/appStoreReviewAttachments\//).data.attributes;
    expect(committed).toEqual({ uploaded: true, sourceFileChecksum: attachment?.md5 });
    expect(attachment?.md5).toMatch(/^[\da-f]{32}$/);
  });
});

describe('prices', () => {
  it('are posted to appPriceSchedules; below apps/{id} there is no such path', async () => {
    const { call, app } = await apple(READY);
    expect(
      (await call('POST', `/v1/apps/${app}/appPriceSchedules`, { data: { type: 'appPriceSchedules' } })).status,
    ).toBe(404);
    expect(sent(first, 'POST', '/v1/appPriceSchedules')).toHaveLength(1);
  });

  it('have no tiers: free is the price point of 0 in the base territory', async () => {
    const { call, app } = await apple(READY);
    const tier = { priceTier: { data: to('priceTiers', '0') } };
    const refused = await call('POST', '/v1/appPriceSchedules', scheduleOf(app, tier));
    expect(refused.errors.join()).toContain('priceTier');
    const [price] = bodyOf(first, 'POST', '/v1/appPriceSchedules').included ?? [];
    const point = price?.relationships['appPricePoint']?.data as { id: string };
    const offered = sent(first, 'GET', /appPricePoints/).flatMap(
      ({ responseBody }) => (responseBody as { data: Offer[] }).data,
    );
    expect(offered.find(({ id }) => id === point.id)?.attributes.customerPrice).toBe('0.0');
    expect(asked(first).filter((request) => request.includes('riceTier'))).toEqual([]);
  });

  it('are replaced whole by each request: ascend sends along what is to stay', async () => {
    const startDate = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const rows = [{ price: '4.99' }, { price: '5.99', startDate }, { territory: 'JPN', price: '700' }];
    const { call, get, app } = await apple({ ...DRAFT, price: { rows } });
    const manual = `/v1/appPriceSchedules/${app}/manualPrices`;
    const [point] = (await get(`/v1/apps/${app}/appPricePoints?filter[territory]=USA`)).many;
    expect((await get(manual)).many).toHaveLength(3);
    const guide = { appPricePoint: { data: to('appPricePoints', point?.id ?? '') } };
    expect((await call('POST', '/v1/appPriceSchedules', scheduleOf(app, guide))).status).toBe(201);
    expect((await get(manual)).many).toHaveLength(1);
    const { simulator, app: own, applied } = await scene({ ...DRAFT, price: { rows } });
    await applied(manifestOf({ pricing: { price: '3.99' } }));
    expect((await labOf(simulator).get(`/v1/appPriceSchedules/${own}/manualPrices`)).many).toHaveLength(3);
  });
});

/** A schedule of one price from now on, in the United States. */
function scheduleOf(app: string, relationships: Record<string, { data: object }>) {
  const price = to('appPrices', '${price}');
  const manualPrices = { data: [price] };
  const links = { app: { data: to('apps', app) }, baseTerritory: { data: to('territories', 'USA') }, manualPrices };
  return { data: { type: 'appPriceSchedules', relationships: links }, included: [{ ...price, relationships }] };
}

interface Offer {
  id: string;
  attributes: { customerPrice: string };
}

describe('territories', () => {
  it('a new app is on sale nowhere, and can’t be submitted so', async () => {
    const { get, app } = await apple(DRAFT);
    expect((await get(`/v1/apps/${app}/appAvailabilityV2`)).status).toBe(404);
    const { plan } = await scene(DRAFT);
    expect(mends(await plan(SUBMIT))).toContain('territories.available');
  });

  it('are posted once; from then on each is patched, and the flag for new ones stays', async () => {
    const { call, app } = await apple(READY);
    const again = JSON.parse(
      JSON.stringify(bodyOf(first, 'POST', '/v2/appAvailabilities')).replaceAll(first.app, app),
    ) as Body;
    const refused = await call('POST', '/v2/appAvailabilities', again);
    expect([refused.status, refused.body.errors?.[0]?.detail]).toEqual([
      409,
      expect.stringContaining('already exists'),
    ]);
    const flag = { ...to('appAvailabilities', app), attributes: { availableInNewTerritories: false } };
    expect((await call('PATCH', `/v2/appAvailabilities/${app}`, { data: flag })).status).toBe(403);
    const { plan, applied, writes } = await scene(READY);
    const blocked = await plan(manifestOf({ territories: { availableInNewTerritories: false } }));
    expect([reasons(blocked), blocked.operations]).toEqual([expect.stringContaining('no API can change it'), []]);
    await applied(
      manifestOf({ territories: { available: { except: ['CHN', 'RUS'] } }, allow: ['remove-territories'] }),
    );
    expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`)).toEqual([
      'PATCH territoryAvailabilities',
      'PATCH territoryAvailabilities',
    ]);
  });

  it('lie under /v2 in part: no one prefix fits every request', async () => {
    const { call, get } = await apple(READY);
    const body = { data: { type: 'appAvailabilities' } };
    expect([(await call('POST', '/v1/appAvailabilities', body)).status, (await get('/v2/apps')).status]).toEqual([
      404, 404,
    ]);
    expect(sent(update, 'GET', `/v2/appAvailabilities/${update.app}/territoryAvailabilities`)).not.toEqual([]);
    expect(sent(update, 'PATCH', /^\/v1\/territoryAvailabilities\//)).toHaveLength(1);
    const lost = [...first.requests, ...update.requests].filter(({ responseBody }) =>
      JSON.stringify(responseBody)?.includes('PATH_ERROR'),
    );
    expect(lost).toEqual([]);
  });
});

describe('keys and what only the website can do', () => {
  it('a token of just twenty minutes is refused as soon as clocks differ: ascend’s lives for less than fifteen', async () => {
    const { simulator } = await apple(READY);
    const now = Math.floor(Date.now() / 1000);
    const authorization = `Bearer ${token(simulator, { iat: now - 1, exp: now + 1200 })}`;
    expect((await fetch(`${simulator.url}/v1/apps`, { headers: { authorization } })).status).toBe(401);
    const { url, received } = await serve(EMPTY);
    await (await clientFor(url)).client.all('/v1/apps');
    const [, payload = ''] = (received[0]?.token ?? '').split('.');
    const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number };
    expect(exp - iat).toBeGreaterThan(0);
    expect(exp - iat).toBeLessThan(900);
  });

  it('a key needs the role App Manager, not Admin: whoever has a lesser one is told', async () => {
    const { simulator, engine } = await scene(DRAFT);
    const error = { status: '403', code: 'FORBIDDEN_ERROR', title: 'This request is forbidden for security reasons' };
    simulator.faults.add({ times: 9, action: { type: 'status', status: 403, body: { errors: [error] } } });
    const failure = await failureOf(engine.plan(SUBMIT));
    expect(failure).toMatchObject({ kind: 'auth', hint: expect.stringContaining('App Manager') as string });
  });

  it('an app record can only be made on the website, as ascend says', async () => {
    const { call } = await apple(DRAFT);
    const refused = await call('POST', '/v1/apps', { data: { type: 'apps', attributes: { bundleId: BUNDLE } } });
    expect(refused.status).toBe(403);
    const { engine } = await scene({ ...DRAFT, bundleId: 'com.example.other' });
    const { hint } = await failureOf(engine.plan(SUBMIT));
    expect(hint).toContain('can only be created at appstoreconnect.apple.com');
  });

  it('agreements are signed on the website: their page is told', async () => {
    const { simulator, app, engine } = await scene(READY);
    simulator.control.setWebsite(app, { agreements: false });
    const { kind, hint } = await failureOf(engine.plan(SUBMIT));
    expect([kind, hint]).toEqual(['auth', expect.stringContaining('https://appstoreconnect.apple.com/business')]);
  });

  it('App Privacy is answered on the website: the API has nothing of it, and a manifest can’t have it', async () => {
    const { get, app } = await apple(READY);
    expect((await get(`/v1/apps/${app}/appDataUsages`)).status).toBe(404);
    expect((await loadedFrom('appPrivacy: {}')).issues).toEqual(['error /appPrivacy']);
    expect(first.before.unseen.map(({ what }) => what)).toEqual([
      expect.stringContaining('App Privacy'),
      expect.stringContaining('agreements'),
    ]);
  });
});
