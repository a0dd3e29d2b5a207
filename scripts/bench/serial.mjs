/**
 * The plain way, as tutorials for App Store Connect show it: one request after the other, the words of a language, then its addresses, every
 * field, whatever is there.
 * Reads from standard input what is wanted: `{ bundleId, versionString, texts: { locale: { … } }, screenshots: { locale: { display: [path] } } }`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { token } from './token.mjs';

const { ASC_BASE_URL } = process.env;

async function call(method, path, data) {
  const response = await fetch(`${ASC_BASE_URL}${path}`, {
    method,
    headers: { authorization: `Bearer ${token()}`, 'content-type': 'application/json' },
    ...(data ? { body: JSON.stringify({ data }) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : (await response.json()).data;
}

async function uploaded(set, path) {
  const content = readFileSync(path);
  const relationships = { appScreenshotSet: { data: { type: 'appScreenshotSets', id: set } } };
  const attributes = { fileName: basename(path), fileSize: content.length };
  const reserved = await call('POST', '/v1/appScreenshots', { type: 'appScreenshots', attributes, relationships });
  for (const { method, url, requestHeaders, offset, length } of reserved.attributes.uploadOperations) {
    const headers = Object.fromEntries(requestHeaders.map(({ name, value }) => [name, value]));
    await fetch(url, { method, headers, body: content.subarray(offset, offset + length) });
  }
  const sourceFileChecksum = createHash('md5').update(content).digest('hex');
  const done = { uploaded: true, sourceFileChecksum };
  await call('PATCH', `/v1/appScreenshots/${reserved.id}`, {
    type: 'appScreenshots',
    id: reserved.id,
    attributes: done,
  });
}

async function setOf(language, screenshotDisplayType) {
  const sets = await call('GET', `/v1/appStoreVersionLocalizations/${language}/appScreenshotSets`);
  const found = sets.find(({ attributes }) => attributes.screenshotDisplayType === screenshotDisplayType);
  if (found) return found.id;
  const relationships = {
    appStoreVersionLocalization: { data: { type: 'appStoreVersionLocalizations', id: language } },
  };
  const set = { type: 'appScreenshotSets', attributes: { screenshotDisplayType }, relationships };
  return (await call('POST', '/v1/appScreenshotSets', set)).id;
}

const { bundleId, versionString, texts, screenshots } = JSON.parse(await text(process.stdin));
const [app] = await call('GET', `/v1/apps?filter[bundleId]=${bundleId}`);
const [version] = await call('GET', `/v1/apps/${app.id}/appStoreVersions?filter[versionString]=${versionString}`);
const languages = await call('GET', `/v1/appStoreVersions/${version.id}/appStoreVersionLocalizations?limit=200`);
const ADDRESSES = ['supportUrl', 'marketingUrl'];
for (const isWanted of [(name) => !ADDRESSES.includes(name), (name) => ADDRESSES.includes(name)]) {
  for (const { id, attributes } of languages) {
    const wanted = Object.entries(texts[attributes.locale] ?? {}).filter(([name]) => isWanted(name));
    if (wanted.length === 0) continue;
    const data = { type: 'appStoreVersionLocalizations', id, attributes: Object.fromEntries(wanted) };
    await call('PATCH', `/v1/appStoreVersionLocalizations/${id}`, data);
  }
}
for (const { id, attributes } of languages) {
  for (const [display, paths] of Object.entries(screenshots[attributes.locale] ?? {})) {
    const set = await setOf(id, display);
    for (const path of paths) await uploaded(set, path);
  }
}
