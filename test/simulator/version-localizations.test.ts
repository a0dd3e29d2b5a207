import { expect, test } from 'vitest';
import type { Lab, Resource } from './client.ts';
import { eyes, releasedApp, startLab } from './client.ts';

const create = (lab: Lab, { type, id }: Resource, attributes: object) =>
  lab.post('appStoreVersionLocalizations', attributes, { appStoreVersion: { type, id } });

async function setting(state = 'PREPARE_FOR_SUBMISSION', options = {}) {
  const lab = await startLab(options);
  const app = lab.simulator.addApp(releasedApp(state));
  const look = eyes(lab);
  return { lab, app, look, live: await look.version(app, '1.0'), draft: await look.version(app, '1.1') };
}

const TEXTS = {
  description: 'D',
  keywords: 'k',
  marketingUrl: 'https://example.com',
  promotionalText: 'P',
  supportUrl: 'https://example.com',
  whatsNew: 'W',
};
const ALL = Object.keys(TEXTS);

test('a localization is made in one request', async () => {
  const { lab, draft, look } = await setting();
  const made = await create(lab, draft, { locale: 'de-DE', ...TEXTS });
  expect([made.status, made.one.attributes]).toEqual([201, { locale: 'de-DE', ...TEXTS }]);
  expect(await look.localizations(draft)).toHaveLength(3);
  const found = await lab.get(`/v1/appStoreVersions/${draft.id}/appStoreVersionLocalizations?filter[locale]=de-DE`);
  expect(found.many).toEqual([made.one]);
});

test('a locale exists once', async () => {
  const { lab, draft } = await setting();
  const { status, errors, body } = await create(lab, draft, { locale: 'ja' });
  expect([status, errors]).toEqual([409, ['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/locale']]);
  expect(body.errors?.[0]?.detail).toBe("Entity with locale: 'ja' already exists. Try updating.");
});

test.each(['fr', 'nb', 'en-us', 'zh-Hant-HK', 'fa'])('the locale %s is not supported', async (locale) => {
  const { lab, draft } = await setting();
  const { status, errors, body } = await create(lab, draft, { locale });
  expect([status, errors]).toEqual([409, ['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/locale']]);
  expect(body.errors?.[0]?.detail).toBe(`Un-supported locale: ${locale}`);
});

test.each<[string, string[]]>([
  ['PREPARE_FOR_SUBMISSION', ALL],
  ['REJECTED', ALL],
  ['METADATA_REJECTED', ALL],
  ['READY_FOR_REVIEW', ALL],
  ['WAITING_FOR_REVIEW', ['promotionalText', 'whatsNew']],
  ['IN_REVIEW', []],
  ['ACCEPTED', []],
  ['PENDING_DEVELOPER_RELEASE', []],
  ['PROCESSING_FOR_DISTRIBUTION', []],
])('texts of a version that is %s: %j can be written', async (state, writable) => {
  const { lab, draft, look } = await setting(state);
  const localization = await look.localization(draft, 'en-US');
  const { status, errors } = await lab.patch(localization, TEXTS);
  const locked = ALL.filter((name) => !writable.includes(name));
  expect(errors).toEqual(locked.map((name) => `STATE_ERROR /data/attributes/${name}`));
  expect(status).toBe(locked.length === 0 ? 200 : 409);
  for (const name of writable)
    expect((await lab.patch(localization, { [name]: TEXTS[name as 'keywords'] })).status).toBe(200);
});

test('of a live version only the promotional text can be changed; of a replaced one nothing', async () => {
  const { lab, app, live, look } = await setting();
  const localization = await look.localization(live, 'en-US');
  expect((await lab.patch(localization, { promotionalText: 'Sale' })).one.attributes['promotionalText']).toBe('Sale');
  const refused = await lab.patch(localization, { supportUrl: 'https://example.com/2' });
  expect(refused.body.errors).toMatchObject([
    {
      status: '409',
      code: 'STATE_ERROR',
      title: 'The request cannot be fulfilled because of the state of another resource.',
      detail: "Attribute 'supportUrl' cannot be edited at this time",
    },
  ]);
  lab.simulator.control.releaseVersion(app, 'IOS', '1.1');
  expect((await lab.patch(localization, { promotionalText: 'Over' })).errors).toEqual([
    'STATE_ERROR /data/attributes/promotionalText',
  ]);
});

test('a first version takes no release notes, on create or later, until a version was released', async () => {
  const lab = await startLab();
  const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const look = eyes(lab);
  const version = await look.version(app, '1.0');
  const expected = [409, ['STATE_ERROR /data/attributes/whatsNew']];
  const localization = await look.localization(version, 'en-US');
  for (const whatsNew of ['Initial release', null]) {
    const { status, errors, body } = await lab.patch(localization, { whatsNew });
    expect([status, errors]).toEqual(expected);
    expect(body.errors?.[0]?.detail).toBe("Attribute 'whatsNew' cannot be edited at this time");
  }
  const made = await create(lab, version, { locale: 'ja', whatsNew: '最初' });
  expect([made.status, made.errors]).toEqual(expected);
  expect(await look.localizations(version)).toHaveLength(1);
  lab.simulator.control.releaseVersion(app, 'IOS', '1.0');
  const next = await lab.post(
    'appStoreVersions',
    { platform: 'IOS', versionString: '1.1' },
    { app: { type: 'apps', id: app } },
  );
  expect((await lab.patch(await look.localization(next.one, 'en-US'), { whatsNew: 'More' })).status).toBe(200);
});

test.each(['WAITING_FOR_REVIEW', 'IN_REVIEW', 'PENDING_DEVELOPER_RELEASE'])(
  'no new localization while %s',
  async (state) => {
    const { lab, draft } = await setting(state);
    const { status, errors, body } = await create(lab, draft, { locale: 'de-DE' });
    expect([status, errors]).toEqual([409, ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion']]);
    expect(body.errors?.[0]?.detail).toBe(
      'Cannot create localization after the app version has been submitted for review',
    );
  },
);

test('no new localization on a live version', async () => {
  const { lab, live } = await setting();
  const { errors } = await create(lab, live, { locale: 'de-DE' });
  expect(errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/appStoreVersion']);
});

test('a localization can be deleted from a draft, on this side only', async () => {
  const { lab, app, draft, look } = await setting();
  expect((await lab.remove(await look.localization(draft, 'ja'))).status).toBe(204);
  expect((await look.localizations(draft)).map(({ attributes }) => attributes['locale'])).toEqual(['en-US']);
  expect(await look.localizations(await look.info(app, 'PREPARE_FOR_SUBMISSION'))).toHaveLength(2);
});

test('the primary locale can’t be deleted, nor anything after submission', async () => {
  const lab = await startLab();
  const look = eyes(lab);
  const app = lab.simulator.addApp(releasedApp('PREPARE_FOR_SUBMISSION'));
  const draft = await look.version(app, '1.1');
  const primary = await look.localization(draft, 'en-US');
  const live = await look.localization(await look.version(app, '1.0'), 'ja');
  for (const localization of [primary, live]) {
    const { status, errors } = await lab.remove(localization);
    expect([status, errors]).toEqual([409, ['STATE_ERROR']]);
  }
  lab.simulator.control.setVersionState(app, 'IOS', '1.1', 'WAITING_FOR_REVIEW');
  expect((await lab.remove(await look.localization(draft, 'ja'))).status).toBe(409);
});

async function names(infoTwinOnVersionLocalization: boolean) {
  const { lab, app, draft, look } = await setting('PREPARE_FOR_SUBMISSION', {
    quirks: { infoTwinOnVersionLocalization },
  });
  await create(lab, draft, { locale: 'de-DE' });
  const all = await look.localizations(await look.info(app, 'PREPARE_FOR_SUBMISSION'));
  return all.map(({ attributes }) => `${String(attributes['locale'])} ${String(attributes['name'])}`);
}

test('the appInfo gets the same locale only when the quirk says so', async () => {
  expect(await names(false)).toEqual(['en-US App', 'ja App']);
  expect(await names(true)).toEqual(['en-US App', 'ja App', 'de-DE App']);
});
