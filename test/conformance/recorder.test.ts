import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { conformance } from '../support/conformance.ts';
import { smallDocument } from './document.ts';
import type { Exchange } from './exchange.ts';

const refusal = { errors: [{ code: 'ENTITY_ERROR' }] };

describe('the recorder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function specification(name: string, bytes: string | Buffer): void {
    writeFileSync(join(folder, name), bytes);
    vi.stubEnv('ASC_OPENAPI_SPEC', join(folder, name));
  }

  const wrong: Exchange = { method: 'GET', url: '/v1/nonsense', status: 404, responseBody: refusal, scripted: false };

  test.each(['', undefined])('is not there when the variable is %j', (value) => {
    vi.stubEnv('ASC_OPENAPI_SPEC', value);
    expect(conformance()).toBeUndefined();
  });

  test.each([
    ['plain.json', JSON.stringify(smallDocument())],
    ['packed.json.gz', gzipSync(JSON.stringify(smallDocument()))],
  ])('reads %s and keeps each disagreement once', (name, bytes) => {
    specification(name, bytes);
    const recorder = conformance();
    recorder?.record(wrong);
    recorder?.record(wrong);
    expect(recorder?.disagreements()).toEqual([expect.stringContaining('GET /v1/nonsense')]);
    expect(conformance()?.disagreements()).toEqual([]);
  });

  test('passes on which requests count', () => {
    specification('plain.json', JSON.stringify(smallDocument()));
    const recorder = conformance({ requests: 'accepted' });
    recorder?.record(wrong);
    expect(recorder?.disagreements()).toEqual([]);
  });

  test('refuses a file that is no specification', () => {
    specification('other.json', '{}');
    expect(() => conformance()?.record(wrong)).toThrow(/other\.json is not an OpenAPI document/);
  });
});

const given = process.env['ASC_OPENAPI_SPEC'];

describe.each(given ? [given] : [])("Apple's own specification, %s", () => {
  const localization = '/v1/appStoreVersionLocalizations/1';
  const links = { self: `https://api.appstoreconnect.apple.com${localization}` };

  function disagreements(exchange: Partial<Exchange>): string[] {
    const recorder = conformance();
    recorder?.record({ method: 'GET', url: localization, status: 200, scripted: false, ...exchange });
    return recorder?.disagreements() ?? ['not recorded'];
  }

  test('agrees with a good change of a localization', () => {
    const data = {
      type: 'appStoreVersionLocalizations',
      id: '1',
      attributes: { whatsNew: 'Faster.', marketingUrl: null },
    };
    expect(disagreements({ method: 'PATCH', requestBody: { data }, responseBody: { data, links } })).toEqual([]);
  });

  test('disagrees with a field that Apple has taken back', () => {
    const url = '/v1/apps/1/appInfos?fields[appInfos]=state,kidsAgeBand';
    expect(disagreements({ url, responseBody: { data: [], links } })).toEqual([
      expect.stringContaining('query fields[appInfos]/1: found "kidsAgeBand"'),
    ]);
  });

  test('tells resources without a declared discriminator apart by their type', () => {
    const prices = { data: [{ type: 'appPrices', id: '${p}' }] };
    const relationships = {
      app: { data: { type: 'apps', id: '1' } },
      baseTerritory: { data: { type: 'territories', id: 'USA' } },
      manualPrices: prices,
    };
    const price = { type: 'appPrices', id: '${p}', attributes: { startDate: 'tomorrow' } };
    const requestBody = { data: { type: 'appPriceSchedules', relationships }, included: [price] };
    const answer = { status: 409, responseBody: { errors: [{ status: '409', code: 'STATE_ERROR', title: 'No' }] } };
    expect(disagreements({ method: 'POST', url: '/v1/appPriceSchedules', requestBody, ...answer })).toEqual([
      expect.stringContaining('request /included/0/attributes/startDate: found "tomorrow"'),
    ]);
  });
});
