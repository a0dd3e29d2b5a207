import { expect, test } from 'vitest';
import type { Lab, Resource } from './client.ts';
import { eyes, startLab } from './client.ts';

async function setting(): Promise<{ lab: Lab; app: string; version: Resource; info: Resource; texts: Resource }> {
  const lab = await startLab();
  const app = lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' });
  const look = eyes(lab);
  const version = await look.version(app, '1.0');
  const info = await look.info(app, 'PREPARE_FOR_SUBMISSION');
  return { lab, app, version, info, texts: await look.localization(version, 'en-US') };
}

test('JSON that is none is 400', async () => {
  const { lab, texts } = await setting();
  const { status, errors } = await lab.call('PATCH', `/v1/${texts.type}/${texts.id}`, '{"data":');
  expect([status, errors]).toEqual([400, ['ENTITY_INVALID']]);
});

test.each<[string, unknown, string]>([
  ['no body', undefined, 'ENTITY_UNPROCESSABLE /data'],
  ['no data', {}, 'ENTITY_UNPROCESSABLE /data'],
  ['a list', { data: [] }, 'ENTITY_UNPROCESSABLE /data'],
  ['something beside data', { data: {}, included: [] }, 'ENTITY_UNPROCESSABLE /included'],
  ['attributes that are none', { data: { attributes: 'x' } }, 'ENTITY_UNPROCESSABLE /data/attributes'],
])('%s is 422', async (_name, body, expected) => {
  const { lab, texts } = await setting();
  const { status, errors } = await lab.call('PATCH', `/v1/${texts.type}/${texts.id}`, body);
  expect([status, errors]).toEqual([422, [expected]]);
});

test('type and id have to be those of the path, and nothing else may be there', async () => {
  const { lab, texts } = await setting();
  const path = `/v1/${texts.type}/${texts.id}`;
  const wrong = await lab.call('PATCH', path, { data: { type: 'apps', id: '1' } });
  expect([wrong.status, wrong.errors]).toEqual([
    409,
    ['ENTITY_ERROR.TYPE.INVALID /data/type', 'ENTITY_ERROR.ID.INVALID /data/id'],
  ]);
  const missing = await lab.call('PATCH', path, { data: { type: texts.type } });
  expect(missing.errors).toEqual(['ENTITY_ERROR.ID.INVALID /data/id']);
  const extra = await lab.call('PATCH', path, { data: { type: texts.type, id: texts.id, meta: {} } });
  expect([extra.status, extra.errors]).toEqual([422, ['ENTITY_UNPROCESSABLE /data/meta']]);
  const { status, errors } = await lab.call('POST', `/v1/${texts.type}`, {
    data: { type: texts.type, id: 'mine', attributes: { locale: 'ja' } },
  });
  expect([status, errors[0]]).toEqual([422, 'ENTITY_UNPROCESSABLE /data/id']);
});

test('unknown and read-only attributes and relations are refused by name, all at once', async () => {
  const { lab, texts } = await setting();
  const { status, body, errors } = await lab.patch(
    texts,
    { name: 'App', locale: 'ja' },
    { app: null, appStoreVersion: null },
  );
  expect(status).toBe(409);
  expect(errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.UNKNOWN /data/attributes/name',
    'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/locale',
    'ENTITY_ERROR.RELATIONSHIP.UNKNOWN /data/relationships/app',
    'ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED /data/relationships/appStoreVersion',
  ]);
  expect(body.errors?.[0]).toEqual({
    id: expect.any(String) as string,
    status: '409',
    code: 'ENTITY_ERROR.ATTRIBUTE.UNKNOWN',
    title: 'The provided entity includes an unknown attribute',
    detail: "'name' is not an attribute on the resource 'appStoreVersionLocalizations'",
    source: { pointer: '/data/attributes/name' },
  });
  expect(body.errors?.[1]?.detail).toBe("The attribute 'locale' can not be included in a 'UPDATE' operation");
});

test('what has to be there on create is asked for', async () => {
  const { lab } = await setting();
  const { status, body, errors } = await lab.post('appInfoLocalizations', {});
  expect([status, errors]).toEqual([
    409,
    [
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/locale',
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/name',
      'ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/appInfo',
    ],
  ]);
  expect(body.errors?.[1]?.detail).toBe("You must provide a value for the attribute 'name' with this request");
});

test.each<[string, string, unknown, string]>([
  ['text', 'copyright', 2026, "'2026' is not a valid value for the attribute 'copyright'. Expected a STRING"],
  ['boolean', 'downloadable', 'yes', "'yes' is not a valid value for the attribute 'downloadable'. Expected a BOOLEAN"],
  ['enum', 'releaseType', 'LATER', "Expected one of: 'MANUAL', 'AFTER_APPROVAL', 'SCHEDULED'"],
  ['date', 'earliestReleaseDate', '2030-01-01', 'Expected a DATE_TIME'],
  ['date', 'earliestReleaseDate', '2030-13-01T00:00:00Z', 'Expected a DATE_TIME'],
  ['date', 'earliestReleaseDate', '2030-01-01T00:00:00', 'Expected a DATE_TIME'],
])('a wrong JSON type for a %s (%s: %s) is named', async (_kind, name, value, words) => {
  const { lab, version } = await setting();
  const { status, body, errors } = await lab.patch(version, { [name]: value });
  expect([status, errors]).toEqual([409, [`ENTITY_ERROR.ATTRIBUTE.TYPE /data/attributes/${name}`]]);
  expect(body.errors?.[0]?.detail).toContain(words);
});

test.each<[string, unknown, string]>([
  ['another type', { type: 'appInfos', id: 'VERSION' }, 'TYPE'],
  ['no id', { type: 'appStoreVersions' }, 'TYPE'],
  ['a list', [{ type: 'appStoreVersions', id: 'VERSION' }], 'TYPE'],
  ['nothing', null, 'TYPE'],
  ['an id that does not exist', { type: 'appStoreVersions', id: 'VERSION-' }, 'INVALID'],
])('a relation to %s is refused', async (_name, linkage, code) => {
  const { lab, version } = await setting();
  const type = 'appStoreVersionLocalizations';
  const text = JSON.stringify({
    data: { type, attributes: { locale: 'ja' }, relationships: { appStoreVersion: { data: linkage } } },
  });
  const { status, errors } = await lab.call('POST', `/v1/${type}`, text.replace('VERSION', version.id));
  expect([status, errors]).toEqual([409, [`ENTITY_ERROR.RELATIONSHIP.${code} /data/relationships/appStoreVersion`]]);
});

test('texts are limited in code points', async () => {
  const { lab, texts, info } = await setting();
  const name = await eyes(lab).localization(info, 'en-US');
  const limits: [Resource, string, number][] = [
    [texts, 'description', 4000],
    [texts, 'keywords', 100],
    [texts, 'promotionalText', 170],
    [name, 'name', 30],
    [name, 'subtitle', 30],
  ];
  for (const [resource, attribute, limit] of limits) {
    expect([attribute, (await lab.patch(resource, { [attribute]: '𠮷'.repeat(limit) })).status]).toEqual([
      attribute,
      200,
    ]);
    const { status, errors, body } = await lab.patch(resource, { [attribute]: '𠮷'.repeat(limit + 1) });
    expect([status, errors]).toEqual([409, [`ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG /data/attributes/${attribute}`]]);
    expect(body.errors?.[0]?.detail).toBe(
      `The provided entity contains a field '${attribute}' whose value is too long. It cannot exceed ${limit} characters.`,
    );
  }
  const short = await lab.patch(name, { name: 'A' });
  expect(short.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_SHORT /data/attributes/name']);
});

test('texts that customers read take no pictures and no angle brackets', async () => {
  const { lab, texts, info, version } = await setting();
  const name = await eyes(lab).localization(info, 'en-US');
  const read: [Resource, string][] = [
    ...['description', 'keywords', 'promotionalText'].map((field): [Resource, string] => [texts, field]),
    ...['name', 'subtitle', 'privacyPolicyText'].map((field): [Resource, string] => [name, field]),
    [version, 'copyright'],
  ];
  for (const [resource, attribute] of read) {
    for (const text of ['Scan 🚀', 'Import > Export', '<b>Scan', '1️⃣ Scan', 'Love ❤️', '✔ Scan', '🇩🇪 Scan']) {
      const { status, errors } = await lab.patch(resource, { [attribute]: text });
      const code = `ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_CHARACTERS /data/attributes/${attribute}`;
      expect([text, status, errors]).toEqual([text, 409, [code]]);
    }
    const { status } = await lab.patch(resource, { [attribute]: '★ 古典 © ™ “1” & • → …' });
    expect([attribute, status]).toEqual([attribute, 200]);
  }
});

test('texts are trimmed and can be emptied, except where a value has to be', async () => {
  const { lab, texts, info } = await setting();
  const read = (await lab.patch(texts, { description: '  Reads.\n ' })).one.attributes['description'];
  expect(read).toBe('Reads.');
  expect((await lab.patch(texts, { description: null })).one.attributes['description']).toBe(null);
  const name = await eyes(lab).localization(info, 'en-US');
  for (const empty of [null, '', '  ']) {
    const { status, errors } = await lab.patch(name, { name: empty });
    expect([status, errors]).toEqual([409, ['ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/name']]);
  }
});

test.each([
  'example.com',
  '/support',
  'ftp://example.com',
  'https://',
  'https://exa mple.com',
  'mailto:me@example.com',
  '',
])('the URL %j is refused', async (url) => {
  const { lab, texts, info } = await setting();
  const privacy = await eyes(lab).localization(info, 'en-US');
  const support = await lab.patch(texts, { supportUrl: url });
  expect([support.status, support.errors]).toEqual([
    409,
    ['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/supportUrl'],
  ]);
  expect((await lab.patch(privacy, { privacyPolicyUrl: url })).status).toBe(409);
});

test('http and https URLs are taken up to 255 characters', async () => {
  const { lab, texts } = await setting();
  const long = `https://example.com/${'a'.repeat(235)}`;
  expect((await lab.patch(texts, { supportUrl: 'http://example.com', marketingUrl: long })).status).toBe(200);
  const { errors } = await lab.patch(texts, { marketingUrl: `${long}a` });
  expect(errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG /data/attributes/marketingUrl']);
});

test('a refused request changes nothing, not even the good part', async () => {
  const { lab, texts } = await setting();
  await lab.patch(texts, { description: 'Good', keywords: 'x'.repeat(101) });
  expect((await lab.get(texts.links.self)).one.attributes['description']).toBe(null);
});

test.each<[string, unknown, number, string]>([
  ['nothing', undefined, 422, 'ENTITY_UNPROCESSABLE /data'],
  ['no data', {}, 422, 'ENTITY_UNPROCESSABLE /data'],
  [
    'another type',
    { data: { type: 'apps', id: '1' } },
    409,
    'ENTITY_ERROR.RELATIONSHIP.TYPE /data/relationships/build',
  ],
  ['a list', { data: [] }, 409, 'ENTITY_ERROR.RELATIONSHIP.TYPE /data/relationships/build'],
  [
    'an id that does not exist',
    { data: { type: 'builds', id: '1' } },
    409,
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/build',
  ],
])('a relationship set to %s is refused', async (_name, body, expected, error) => {
  const { lab, version } = await setting();
  const { status, errors } = await lab.call('PATCH', `/v1/appStoreVersions/${version.id}/relationships/build`, body);
  expect([status, errors]).toEqual([expected, [error]]);
});

test('a relationship is replaced where Apple has that, of what exists', async () => {
  const { lab, version } = await setting();
  const path = `/v1/appStoreVersions/${version.id}/relationships`;
  const unlinked = await lab.call('PATCH', `${path.replace(version.id, 'x')}/build`, { data: null });
  expect([unlinked.status, unlinked.errors]).toEqual([404, ['NOT_FOUND']]);
  const posted = await lab.call('POST', `${path}/build`, { data: null });
  expect(posted.status).toBe(403);
  expect(posted.body.errors?.[0]?.detail).toBe(
    "The relationship 'build' does not allow 'CREATE'. Allowed operations are: GET_TO_ONE_RELATIONSHIP, UPDATE_TO_ONE_RELATIONSHIP",
  );
  const fixed = await lab.call('PATCH', `${path}/appStoreVersionLocalizations`, { data: [] });
  expect(fixed.body.errors?.[0]?.detail).toBe(
    "The relationship 'appStoreVersionLocalizations' does not allow 'UPDATE'. Allowed operation is: GET_TO_MANY_RELATIONSHIP",
  );
  const related = await lab.call('PATCH', `/v1/appStoreVersions/${version.id}/build`, { data: null });
  expect(related.status).toBe(403);
});
