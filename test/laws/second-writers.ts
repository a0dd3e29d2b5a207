import type { Client } from '../../src/asc/client.ts';
import type { Resource } from '../../src/core/resource.ts';
import { linkedId, textAttribute } from '../../src/core/resource.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { Manifest } from '../support/manifest.ts';
import { CONTACT, HARMLESS } from '../support/ready.ts';
import { BUNDLE, manifestOf } from '../support/scene.ts';
import { pricesOf, setPrices } from '../support/somebody.ts';
import { picture, shelf } from '../support/shelf.ts';

const TEXTS = { description: 'Text', keywords: 'text', supportUrl: 'https://example.com', promotionalText: 'Before' };
const TYPE = 'APP_IPHONE_67';

/** The files beside the manifest. */
export const FILES = shelf();
const OURS = ['c', 'a', 'b', 'd'].map((name) => FILES.put(`${name}.png`, picture(name)));

/** An app on sale, with a draft of the next version or without. */
export function appWith(draft: boolean): AppSeed {
  const content = {
    localizations: { 'en-US': TEXTS, ja: TEXTS },
    media: {
      'en-US': { [TYPE]: ['a', 'b', 'c'].map((name) => ({ fileName: `${name}.png`, fileSize: picture(name).length })) },
    },
    review: { attributes: CONTACT },
    copyright: '2026 Example Inc.',
  };
  const info = {
    localizations: { 'en-US': { name: 'Scene' }, ja: { name: '場面' } },
    categories: { primaryCategory: 'UTILITIES' },
    ageRating: HARMLESS,
  };
  return {
    bundleId: BUNDLE,
    name: 'Scene',
    price: '4.99',
    territories: { available: 'all' },
    eula: { agreementText: 'Be nice.', territories: ['USA', 'DEU'] },
    versions: [
      { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', ...content },
      ...(draft ? [{ versionString: '1.1', state: 'PREPARE_FOR_SUBMISSION', ...content }] : []),
    ],
    appInfos: [
      { state: 'READY_FOR_DISTRIBUTION', ...info },
      ...(draft ? [{ state: 'PREPARE_FOR_SUBMISSION', ...info }] : []),
    ],
  };
}

export const WANTED: Manifest = manifestOf({
  app: { eula: { text: 'Be nice.', territories: ['USA'] }, categories: { primary: 'REFERENCE' } },
  version: { versionString: '1.1', copyright: '2027 Example Inc.' },
  metadata: { 'en-US': { description: 'Ours' }, ja: { description: '私たち' } },
  screenshots: { 'en-US': { [TYPE]: OURS } },
  ageRating: { contests: 'INFREQUENT' },
  pricing: { price: '3.99' },
  territories: { available: { except: ['CHN'] } },
  review: { notes: 'Ours' },
  allow: ['remove-territories'],
});

/** Something at Apple that somebody else may change. */
export interface Thing {
  /** Its value; `undefined` where it is not there yet. */
  read(client: Client): Promise<unknown>;
  /** Gives it another value. Never called where it is not there. */
  change(client: Client): Promise<void>;
  /** Requests of ours that may write it. */
  written: RegExp;
  /** It is replaced whole, together with what the manifest does not mention. */
  whole?: true;
}

async function appId(client: Client): Promise<string> {
  return (await client.all('/v1/apps', { 'filter[bundleId]': BUNDLE })).data[0]?.id ?? '';
}

async function draftOf(
  client: Client,
  path = 'appStoreVersions',
  attribute = 'appVersionState',
): Promise<Resource | undefined> {
  const list = await client.all(`/v1/apps/${await appId(client)}/${path}`);
  return list.data.find(({ attributes }) => attributes?.[attribute] === 'PREPARE_FOR_SUBMISSION');
}

async function below(client: Client, path: string): Promise<Resource | undefined> {
  const draft = await draftOf(client);
  return draft && (await client.one(`/v1/appStoreVersions/${draft.id}/${path}`))?.data;
}

async function language(client: Client, locale: string): Promise<Resource | undefined> {
  const draft = await draftOf(client);
  const list = draft && (await client.all(`/v1/appStoreVersions/${draft.id}/appStoreVersionLocalizations`));
  return list?.data.find(({ attributes }) => attributes?.['locale'] === locale);
}

async function declaration(client: Client): Promise<Resource | undefined> {
  const info = await draftOf(client, 'appInfos', 'state');
  return info && (await client.one(`/v1/appInfos/${info.id}/ageRatingDeclaration`))?.data;
}

async function territory(client: Client, code: string): Promise<Resource | undefined> {
  const list = await client.all(`/v2/appAvailabilities/${await appId(client)}/territoryAvailabilities`, {
    include: ['territory'],
  });
  return list.data.find((row) => linkedId(row, 'territory') === code);
}

async function agreement(client: Client): Promise<Resource | undefined> {
  return (await client.one(`/v1/apps/${await appId(client)}/endUserLicenseAgreement`))?.data;
}

/** An attribute of a resource that takes another value by PATCH. */
function field(
  find: (client: Client) => Promise<Resource | undefined>,
  name: string,
  value: string | boolean,
  written: RegExp,
): Thing {
  return {
    written,
    read: async (client) => (await find(client))?.attributes?.[name],
    async change(client) {
      const found = await find(client);
      if (!found) return;
      const { type, id } = found;
      await client.write('PATCH', `/v1/${type}/${id}`, { data: { type, id, attributes: { [name]: value } } });
    },
  };
}

const TEXT = /appStoreVersionLocalizations/;
const AGE = /ageRatingDeclarations/;
const REVIEW = /appStoreReviewDetails/;

/** Prices, by territory: all of them, as the website gives them. */
function prices(set: Record<string, string>, code: string): Thing {
  return {
    written: /appPriceSchedules/,
    whole: true,
    read: async (client) => (await pricesOf(client, await appId(client)))[code] ?? null,
    change: async (client) => setPrices(client, await appId(client), set),
  };
}

async function pictures(client: Client): Promise<{ set: string; ids: string[]; names: string[] } | undefined> {
  const found = await language(client, 'en-US');
  const sets = found && (await client.all(`/v1/appStoreVersionLocalizations/${found.id}/appScreenshotSets`));
  const set = sets?.data[0]?.id;
  if (set === undefined) return undefined;
  const items = (await client.all(`/v1/appScreenshotSets/${set}/appScreenshots`)).data;
  return {
    set,
    ids: items.map(({ id }) => id),
    names: items.map((item) => textAttribute(item, 'fileName') ?? ''),
  };
}

/** Managed and unmanaged things, plain fields and what is replaced whole. */
export const THINGS: Readonly<Record<string, Thing>> = {
  'a price in another territory': prices({ USA: '4.99', DEU: '7.99' }, 'DEU'),
  'the base price': prices({ USA: '9.99' }, 'USA'),
  'a territory of the licence agreement': {
    written: /endUserLicenseAgreements/,
    whole: true,
    async read(client) {
      const found = await agreement(client);
      return (await client.all(`/v1/endUserLicenseAgreements/${found?.id}/territories`)).data
        .map(({ id }) => id)
        .sort()
        .join();
    },
    async change(client) {
      const { id = '' } = (await agreement(client)) ?? {};
      const data = ['USA', 'DEU', 'FRA'].map((code) => ({ type: 'territories', id: code }));
      const relationships = { territories: { data } };
      await client.write('PATCH', `/v1/endUserLicenseAgreements/${id}`, {
        data: { type: 'endUserLicenseAgreements', id, relationships },
      });
    },
  },
  'a screenshot more': {
    written: /appScreenshot/,
    whole: true,
    read: async (client) => (await pictures(client))?.names.includes('theirs.png'),
    async change(client) {
      const there = await pictures(client);
      if (!there) return;
      const relationships = { appScreenshotSet: { data: { type: 'appScreenshotSets', id: there.set } } };
      const attributes = { fileName: 'theirs.png', fileSize: 77 };
      await client.write('POST', '/v1/appScreenshots', { data: { type: 'appScreenshots', attributes, relationships } });
    },
  },
  'availability in FRA': field((client) => territory(client, 'FRA'), 'available', false, /territoryAvailabilities/),
  'the description in en-US': field((client) => language(client, 'en-US'), 'description', 'Theirs', TEXT),
  'the description in ja': field((client) => language(client, 'ja'), 'description', 'Theirs', TEXT),
  'the promotional text in ja': field((client) => language(client, 'ja'), 'promotionalText', 'Theirs', TEXT),
  'the copyright': field(draftOf, 'copyright', '2028 Somebody', /appStoreVersions/),
  'an answer on contests': field(declaration, 'contests', 'FREQUENT', AGE),
  'an answer on loot boxes': field(declaration, 'lootBox', true, AGE),
  'the notes for App Review': field((client) => below(client, 'appStoreReviewDetail'), 'notes', 'Theirs', REVIEW),
  'the name of a demo account': field(
    (client) => below(client, 'appStoreReviewDetail'),
    'demoAccountName',
    'Theirs',
    REVIEW,
  ),
};
