import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/core/failure.ts';
import { clientFor, failureOf, json, serve } from './server.ts';

const LIST = '/v1/appStoreVersions/7/appStoreVersionLocalizations';
const SET = '/v1/appScreenshots/5';

const localization = (attributes: unknown, more: object = {}) => ({
  type: 'appStoreVersionLocalizations',
  id: '1',
  attributes,
  ...more,
});
const en = localization({ locale: 'en-US' });
const other = { ...en, id: '2' };
const screenshot = (attributes: object) => ({ data: { type: 'appScreenshots', id: '5', attributes } });

/** What a client makes of an answer: of a list, or of the one resource that was asked for. */
async function read(path: string, body: unknown): Promise<unknown> {
  const { url } = await serve(json(200, body));
  const { client } = await clientFor(url);
  return path === LIST ? client.all(path) : client.one(path);
}

async function refused(path: string, body: unknown): Promise<Failure> {
  return failureOf(read(path, body));
}

describe('an answer that is not as Apple specifies it is refused with its request and the place', () => {
  it.each<[what: string, path: string, body: unknown, said: string]>([
    ['a list instead of a document', LIST, [], 'it has to be an object, and is a list'],
    ['nothing', LIST, {}, '/data has to be there, and is missing'],
    ['one for many', LIST, { data: en }, '/data has to be a list, and is an object'],
    ['none for many', LIST, { data: null }, '/data has to be a list, and is null'],
    ['many for one', SET, { data: [] }, '/data has to be an object, and is a list'],
    ['none by its id', SET, { data: null }, '/data has to be an object, and is null'],
    ['another one', SET, { data: { type: 'appScreenshots', id: '6' } }, '/data/id has to be the id that was asked for'],
    ['another type', LIST, { data: [{ ...en, type: 'apps' }] }, '/data/0/type has to be appStoreVersionLocalizations'],
    ['a type that is a number', LIST, { data: [{ ...en, type: 1 }] }, '/data/0/type has to be the name of a type'],
    ['an id that is a number', LIST, { data: [en, { ...en, id: 2 }] }, '/data/1/id has to be an id, and is a number'],
    ['a row that is a text', LIST, { data: ['en'] }, '/data/0 has to be an object, and is a text'],
    ['the same row twice', LIST, { data: [en, other, en] }, '/data/2/id has to be the id of another row'],
    ['attributes in a list', LIST, { data: [localization(['en-US'])] }, '/data/0/attributes has to be an object'],
    ['attributes in a text', LIST, { data: [localization('en-US')] }, '/data/0/attributes has to be an object'],
    [
      'an object for a text',
      LIST,
      { data: [en, localization({ locale: 'ja', description: {} }, { id: '2' })] },
      '/data/1/attributes/description has to be a text, and is an object',
    ],
    ['a number for a text', LIST, { data: [localization({ keywords: 7 })] }, '/data/0/attributes/keywords'],
    ['a text for a number', SET, screenshot({ fileSize: '7' }), '/data/attributes/fileSize has to be a whole number'],
    ['half a number', SET, screenshot({ fileSize: 7.5 }), 'fileSize has to be a whole number, and is another one'],
    ['a list that is a text', SET, screenshot({ uploadOperations: 'PUT' }), '/data/attributes/uploadOperations'],
    [
      'a wrong item deep down',
      SET,
      screenshot({ uploadOperations: [{}, { requestHeaders: [{ name: [] }] }] }),
      '/data/attributes/uploadOperations/1/requestHeaders/0/name has to be a text, and is a list',
    ],
    [
      'a text for truth',
      '/v1/appStoreVersions/7',
      { data: { type: 'appStoreVersions', id: '7', attributes: { downloadable: 'yes' } } },
      '/data/attributes/downloadable has to be true or false, and is a text',
    ],
    [
      'a date that is none',
      '/v1/appStoreVersions/7',
      { data: { type: 'appStoreVersions', id: '7', attributes: { earliestReleaseDate: 'soon' } } },
      '/data/attributes/earliestReleaseDate has to be a date',
    ],
    ['relationships in a list', LIST, { data: [localization({}, { relationships: [] })] }, '/data/0/relationships'],
    [
      'a relation that is a text',
      LIST,
      { data: [localization({}, { relationships: { appStoreVersion: '7' } })] },
      '/data/0/relationships/appStoreVersion has to be an object',
    ],
    [
      'many ends for one',
      LIST,
      { data: [localization({}, { relationships: { appStoreVersion: { data: [] } } })] },
      '/data/0/relationships/appStoreVersion/data has to be an object',
    ],
    [
      'one end for many',
      LIST,
      { data: [localization({}, { relationships: { appScreenshotSets: { data: { type: 'x', id: '1' } } } })] },
      '/data/0/relationships/appScreenshotSets/data has to be a list',
    ],
    [
      'an end without an id',
      LIST,
      { data: [localization({}, { relationships: { appScreenshotSets: { data: [{ type: 'appScreenshotSets' }] } } })] },
      '/data/0/relationships/appScreenshotSets/data/0/id has to be an id, and is missing',
    ],
    ['what comes along in an object', LIST, { data: [], included: {} }, '/included has to be a list'],
    ['nothing among what comes along', LIST, { data: [], included: [null] }, '/included/0 has to be an object'],
    [
      'two of one id along',
      LIST,
      { data: [], included: [en, { ...en, attributes: {} }] },
      '/included/1/id has to be the id of another resource',
    ],
    ['links in a text', LIST, { data: [], links: '/v1/apps' }, '/links has to be an object, and is a text'],
    ['a next link that is a number', LIST, { data: [], links: { next: 1 } }, '/links/next has to be a text'],
  ])('%s', async (_what, path, body, said) => {
    const failure = await refused(path, body);
    expect(failure).toMatchObject({ kind: 'network', method: 'GET', path, ambiguous: false });
    expect(failure.message).toContain(`Apple's answer can't be used: `);
    expect(failure.message).toContain(said);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a/b', '..', 'de DE', '', 'x'.repeat(600), '\u202ede'])(
    'a language that can be no key: %j',
    async (locale) => {
      const body = `{"data":[{"type":"appStoreVersionLocalizations","id":"1","attributes":{"locale":${JSON.stringify(locale)}}}]}`;
      expect((await refused(LIST, JSON.parse(body))).message).toContain('/data/0/attributes/locale has to be a name');
    },
  );

  it.each(['', '.', '..', '1/2', '1?x', '1#x', '%2e', 'a b', '\u001b[2J', '__proto__', 'constructor', '1\n2'])(
    'an id that can be no part of a path: %j',
    async (id) => {
      for (const body of [{ data: [{ ...en, id }] }, { data: [], included: [{ ...en, id }] }])
        expect((await refused(LIST, body)).message).toContain('/0/id has to be an id');
      const relationships = { appStoreVersion: { data: { type: 'appStoreVersions', id } } };
      const linked = await refused(LIST, { data: [localization({}, { relationships })] });
      expect(linked.message).toContain('/data/0/relationships/appStoreVersion/data/id has to be an id');
    },
  );

  it('of a writing request may have been done', async () => {
    const { url } = await serve(json(200, { data: { type: 'apps', id: '2' } }));
    const { client } = await clientFor(url);
    const sent = { data: { type: 'appStoreVersions', id: '1', attributes: {} } };
    const failure = await failureOf(client.write('PATCH', '/v1/appStoreVersions/1', sent));
    expect(failure).toMatchObject({ kind: 'network', method: 'PATCH', ambiguous: true });
    expect(failure.message).toContain('/data/type has to be appStoreVersions');
  });

  it.each([
    ['another type', { data: { type: 'apps', id: '2' } }, '/data/type has to be appStoreVersions'],
    ['none', { data: null }, '/data has to be an object'],
  ])('a creation is answered with what was created: %s', async (_what, body, said) => {
    const { url } = await serve(json(201, body));
    const { client } = await clientFor(url);
    const failure = await failureOf(
      client.write('POST', '/v1/appStoreVersions', { data: { type: 'appStoreVersions' } }),
    );
    expect(failure).toMatchObject({ ambiguous: true });
    expect(failure.message).toContain(said);
  });

  it.each([
    ['of another id', { data: { type: 'appStoreVersions', id: '2' } }, '/data/id'],
    ['none', { data: null }, '/data has to be an object'],
    ['a list', { data: [] }, '/data has to be an object'],
  ])('a change is answered with what was changed: %s', async (_what, body, said) => {
    const { url } = await serve(json(200, body));
    const { client } = await clientFor(url);
    const sent = { data: { type: 'appStoreVersions', id: '1', attributes: {} } };
    expect((await failureOf(client.write('PATCH', '/v1/appStoreVersions/1', sent))).message).toContain(said);
  });
});

describe('an answer that is newer than the specification', () => {
  it('may have words, attributes and relations that nobody knows, and leave out or null what there was', async () => {
    const attributes = { appStoreState: 'ON_THE_MOON', newText: 'x', newList: [{}], copyright: null };
    const data = {
      type: 'appStoreVersions',
      id: '7',
      attributes: JSON.parse(`${JSON.stringify(attributes).slice(0, -1)},"__proto__":{"platform":"IOS"}}`),
      relationships: { newRelation: { data: 3 }, newer: 'x', app: null, build: { links: {} } },
    };
    const found = await read('/v1/appStoreVersions/7', { data, meta: 7 });
    expect(found).toEqual({
      data: {
        type: 'appStoreVersions',
        id: '7',
        attributes: { appStoreState: 'ON_THE_MOON', newText: 'x', copyright: null },
        // Whoever replaces it would lose these.
        newer: ['newText', 'newList'],
        relationships: {},
      },
      included: [],
    });
  });

  it('does not count what is empty as newer', async () => {
    const attributes = { copyright: 'x', a: null, b: '', c: [], d: {}, e: false, f: 0 };
    const found = await read('/v1/appStoreVersions/7', { data: { type: 'appStoreVersions', id: '7', attributes } });
    expect(found).toMatchObject({ data: { newer: ['f'] } });
  });

  it('may have types that nobody knows', async () => {
    const shelf = { type: 'shelves', id: '1', attributes: { height: 7, parts: [] } };
    expect(await read(LIST, { data: [en], included: [shelf, shelf] })).toEqual({
      data: [en],
      included: [{ ...shelf, attributes: { height: 7 } }],
    });
  });

  it('is read without the gaps in its lists', async () => {
    const attributes = { uploadOperations: [null, { method: 'PUT', more: {} }], assetDeliveryState: null };
    expect(await read(SET, screenshot(attributes))).toMatchObject({
      data: { attributes: { uploadOperations: [{ method: 'PUT' }], assetDeliveryState: null } },
    });
  });
});
