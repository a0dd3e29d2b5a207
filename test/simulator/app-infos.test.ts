import { expect, test } from 'vitest';
import type { Lab, Resource } from './client.ts';
import { eyes, releasedApp, startLab } from './client.ts';

async function setting(options = {}) {
  const lab = await startLab(options);
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const look = eyes(lab);
  const live = await look.info(app, 'READY_FOR_DISTRIBUTION');
  return { lab, app, look, live, draft: await look.info(app, 'PREPARE_FOR_SUBMISSION') };
}

const create = (lab: Lab, { type, id }: Resource, attributes: object) =>
  lab.post('appInfoLocalizations', attributes, { appInfo: { type, id } });

const category = (id: string) => ({ type: 'appCategories', id });

test('the live appInfo is listed first, also in an include, and takes no text', async () => {
  const { lab, app, look, live, draft } = await setting();
  expect((await look.infos(app)).map(({ id }) => id)).toEqual([live.id, draft.id]);
  const { one } = await lab.get(`/v1/apps/${app}?include=appInfos`);
  expect(one.relationships['appInfos']?.data).toMatchObject([{ id: live.id }, { id: draft.id }]);
  const { status, errors, body } = await lab.patch(await look.localization(live, 'en-US'), {
    subtitle: 'S',
    name: 'New',
  });
  expect([status, errors]).toEqual([
    409,
    [
      'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/subtitle',
      'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/name',
    ],
  ]);
  expect(body.errors?.[0]?.detail).toBe("The field 'subtitle' can not be modified in the current state");
  const made = await create(lab, live, { locale: 'de-DE', name: 'App' });
  expect([made.status, made.errors]).toEqual([409, ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appInfo']]);
  const moved = await lab.patch(live, {}, { primaryCategory: category('BOOKS') });
  expect([moved.status, moved.errors]).toEqual([
    409,
    ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/primaryCategory'],
  ]);
});

test.each<[string, string, number]>([
  ['PREPARE_FOR_SUBMISSION', 'PREPARE_FOR_SUBMISSION', 200],
  ['DEVELOPER_REJECTED', 'DEVELOPER_REJECTED', 200],
  ['REJECTED', 'REJECTED', 200],
  ['METADATA_REJECTED', 'REJECTED', 200],
  ['WAITING_FOR_REVIEW', 'WAITING_FOR_REVIEW', 409],
  ['IN_REVIEW', 'IN_REVIEW', 409],
  ['PENDING_DEVELOPER_RELEASE', 'PENDING_RELEASE', 409],
])('while the version is %s the appInfo is %s and answers a write with %i', async (state, infoState, expected) => {
  const { lab, app, look } = await setting();
  lab.simulator.control.setVersionState(app, 'IOS', '1.1', state);
  const info = await look.info(app, infoState);
  expect((await lab.patch(await look.localization(info, 'en-US'), { subtitle: 'S' })).status).toBe(expected);
});

test('a localization is made with a name, once, in a locale that there is', async () => {
  const { lab, draft } = await setting();
  const texts = {
    locale: 'de-DE',
    name: 'Die App',
    subtitle: 'Liest',
    privacyPolicyUrl: 'https://example.com',
    privacyPolicyText: 'P',
  };
  const made = await create(lab, draft, texts);
  expect([made.status, made.one.attributes]).toEqual([201, { ...texts, privacyChoicesUrl: null }]);
  expect((await create(lab, draft, texts)).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/locale',
  ]);
  expect((await create(lab, draft, { locale: 'fr', name: 'App' })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/locale',
  ]);
  expect((await create(lab, draft, { locale: 'fr-FR' })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/name',
  ]);
});

async function locales(versionTwinOnInfoLocalization: boolean) {
  const { lab, app, look, draft } = await setting({ quirks: { versionTwinOnInfoLocalization } });
  await create(lab, draft, { locale: 'de-DE', name: 'Die App' });
  const version = await look.version(app, '1.1');
  await lab.remove(await look.localization(draft, 'ja'));
  await create(lab, draft, { locale: 'ja', name: 'App' });
  const live = await look.localizations(await look.version(app, '1.0'));
  return [live.length, ...(await look.localizations(version)).map(({ attributes }) => attributes['locale'])];
}

test('the version gets the same locale, unless the quirk is off or it has it', async () => {
  expect(await locales(true)).toEqual([2, 'en-US', 'ja', 'de-DE']);
  expect(await locales(false)).toEqual([2, 'en-US', 'ja']);
});

test('a localization can be deleted on the editable appInfo, except the primary one', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const look = eyes(lab);
  const live = await look.info(app, 'READY_FOR_DISTRIBUTION');
  const draft = await look.info(app, 'PREPARE_FOR_SUBMISSION');
  expect((await lab.remove(await look.localization(draft, 'ja'))).status).toBe(204);
  expect((await lab.remove(await look.localization(draft, 'en-US'))).errors).toEqual(['STATE_ERROR']);
  expect((await lab.remove(await look.localization(live, 'ja'))).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/locale',
  ]);
  expect(await look.localizations(await look.version(app, '1.1'))).toHaveLength(2);
});

test('categories are set together and cleared with null', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const draft = await eyes(lab).info(app, 'PREPARE_FOR_SUBMISSION');
  const read = async () => {
    const relations = ['primaryCategory', 'primarySubcategoryOne', 'secondaryCategory'];
    const { one } = await lab.get(`/v1/appInfos/${draft.id}?include=${relations.join()}`);
    return relations.map((name) => (one.relationships[name]?.data as { id: string } | null)?.id);
  };
  const games = {
    primaryCategory: category('GAMES'),
    primarySubcategoryOne: category('GAMES_WORD'),
    secondaryCategory: category('EDUCATION'),
  };
  expect((await lab.patch(draft, {}, games)).status).toBe(200);
  expect(await read()).toEqual(['GAMES', 'GAMES_WORD', 'EDUCATION']);
  const books = { primaryCategory: category('BOOKS'), primarySubcategoryOne: null, secondaryCategory: null };
  expect((await lab.patch(draft, {}, books)).status).toBe(200);
  expect(await read()).toEqual(['BOOKS', undefined, undefined]);
  expect((await lab.get(`/v1/appInfos/${draft.id}/primaryCategory?include=subcategories`)).one.id).toBe('BOOKS');
  const none = await lab.get(`/v1/appInfos/${draft.id}/secondaryCategory`);
  expect([none.status, none.one]).toEqual([200, null]);
});

test.each<[string, Record<string, string>, string]>([
  [
    'a subcategory of another category',
    { primaryCategory: 'GAMES', primarySubcategoryOne: 'STICKERS_ART' },
    'primarySubcategoryOne',
  ],
  [
    'a subcategory left over',
    { primaryCategory: 'BOOKS', primarySubcategoryTwo: 'GAMES_WORD' },
    'primarySubcategoryTwo',
  ],
  ['a subcategory without a category', { secondarySubcategoryOne: 'GAMES_WORD' }, 'secondarySubcategoryOne'],
  [
    'the same subcategory twice',
    { primaryCategory: 'GAMES', primarySubcategoryOne: 'GAMES_WORD', primarySubcategoryTwo: 'GAMES_WORD' },
    'primarySubcategoryTwo',
  ],
  ['a subcategory as the category', { primaryCategory: 'GAMES_WORD' }, 'primaryCategory'],
  [
    'a category as a subcategory',
    { primaryCategory: 'GAMES', primarySubcategoryOne: 'BOOKS' },
    'primarySubcategoryOne',
  ],
  ['the same category twice', { primaryCategory: 'BOOKS', secondaryCategory: 'BOOKS' }, 'secondaryCategory'],
  ['a category that there is not', { primaryCategory: 'SHIPS' }, 'primaryCategory'],
])('%s is refused', async (_name, wanted, place) => {
  const { lab, draft } = await setting();
  const links = Object.fromEntries(Object.entries(wanted).map(([name, id]) => [name, category(id)]));
  const { status, errors } = await lab.patch(draft, {}, links);
  expect([status, errors]).toEqual([409, [`ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/${place}`]]);
});

test('a subcategory may be taken only together with its category', async () => {
  const { lab, draft } = await setting({ quirks: { subcategoryNeedsCategory: true } });
  expect((await lab.patch(draft, {}, { primaryCategory: category('GAMES') })).status).toBe(200);
  const sub = { primarySubcategoryOne: category('GAMES_WORD') };
  expect((await lab.patch(draft, {}, sub)).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/primarySubcategoryOne',
  ]);
  expect((await lab.patch(draft, {}, { ...sub, primaryCategory: category('GAMES') })).status).toBe(200);
});

test('an appInfo has no attributes to write', async () => {
  const { lab, draft } = await setting();
  expect((await lab.patch(draft, { state: 'REJECTED' })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/state',
  ]);
});

test('the tree of categories comes in one request', async () => {
  const { get } = await startLab();
  const tree = await get(
    '/v1/appCategories?exists[parent]=false&include=subcategories&limit=200&limit[subcategories]=50',
  );
  expect(tree.many).toHaveLength(26);
  const games = tree.many.find(({ id }) => id === 'GAMES');
  expect(games?.attributes).toEqual({ platforms: ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'] });
  expect(games?.relationships['subcategories']).toMatchObject({ meta: { paging: { total: 16 } } });
  expect(tree.included).toHaveLength(31);
  const mac = await get('/v1/appCategories?filter[platforms]=MAC_OS&exists[parent]=false&limit=200');
  expect(mac.many.some(({ id }) => id === 'STICKERS')).toBe(false);
  expect((await get('/v1/appCategories/GAMES_WORD/parent')).one.id).toBe('GAMES');
  expect((await get('/v1/appCategories/GAMES/subcategories')).many).toHaveLength(16);
  const orphan = await get('/v1/appCategories/GAMES/parent');
  expect([orphan.status, orphan.errors]).toEqual([404, ['NOT_FOUND']]);
});
