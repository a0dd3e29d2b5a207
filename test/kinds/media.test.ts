import { describe, expect, it, vi } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import type { AssetSeed } from '../support/gallery.ts';
import { gallery, PHONE, SET } from '../support/gallery.ts';
import { BUNDLE, manifestOf } from '../support/scene.ts';
import { shelf, picture } from '../support/shelf.ts';

const ids = (plan: Plan) => plan.operations.map(operationId);
const count = (list: readonly string[], what: string) => list.filter((one) => one === what).length;

describe('screenshots', () => {
  it('are uploaded in their order, in a set that is made for them', async () => {
    const { applied, wanted, shown, sent } = await gallery();
    const { plan } = await applied(wanted('cab'));
    expect(plan.changes).toMatchObject([
      { address: SET, field: 'files', after: { files: [{ path: 'c.png' }, {}, {}] } },
    ]);
    expect(await shown()).toBe('cab');
    const requests = sent();
    expect(count(requests, 'POST appScreenshotSets')).toBe(1);
    expect(count(requests, 'POST appScreenshots')).toBe(3);
    expect(count(requests, 'PATCH appScreenshotSets')).toBe(1);
  });

  it('that are added at the end cost no more than their upload', async () => {
    const { applied, wanted, shown, sent } = await gallery();
    await applied(wanted('ab'));
    sent();
    await applied(wanted('abc'));
    expect(await shown()).toBe('abc');
    expect(sent()).toEqual(['POST appScreenshots', 'PUT uploads', 'PATCH appScreenshots']);
  });

  it('that are added elsewhere are put into their place', async () => {
    const { applied, wanted, shown } = await gallery();
    await applied(wanted('ab'));
    await applied(wanted('acb'));
    expect(await shown()).toBe('acb');
  });

  it('that are not listed any more are removed, and nothing else happens', async () => {
    const { applied, wanted, shown, sent } = await gallery();
    await applied(wanted('abc'));
    sent();
    await applied(wanted('ac'));
    expect(await shown()).toBe('ac');
    expect(sent()).toEqual(['DELETE appScreenshots']);
  });

  it('in another order cost one request and no upload', async () => {
    const { applied, wanted, shown, sent } = await gallery();
    await applied(wanted('abcd'));
    sent();
    const { plan } = await applied(wanted('dbca'));
    expect(await shown()).toBe('dbca');
    expect(sent()).toEqual(['PATCH appScreenshotSets']);
    expect(ids(plan)).toEqual([`reorder ${SET}`]);
    expect(plan.changes).toHaveLength(1);
  });

  it('in a full set of ten make room one by one, and only as far as there is none', async () => {
    const { applied, wanted, shown, sent, exchanges } = await gallery();
    await applied(wanted('abcdefghij'));
    sent();
    await applied(wanted('abcdefghik'));
    expect(await shown()).toBe('abcdefghik');
    expect(sent()).toEqual(['DELETE appScreenshots', 'POST appScreenshots', 'PUT uploads', 'PATCH appScreenshots']);
    expect(exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('are there before those go whose place they take', async () => {
    const { applied, wanted, sent } = await gallery();
    await applied(wanted('abc'));
    sent();
    await applied(wanted('xyz'));
    const requests = sent();
    expect(requests.indexOf('DELETE appScreenshots')).toBeGreaterThan(requests.lastIndexOf('PATCH appScreenshots'));
    expect(requests.at(-1)).toBe('PATCH appScreenshotSets');
  });

  it('stay when what should take their place is refused', async () => {
    const { applied, wanted, engine, files, shown } = await gallery();
    await applied(wanted('ab'));
    const wrong = files.put('x.png', picture('x', [100, 100]));
    const manifest = manifestOf({ screenshots: { 'en-US': { [PHONE]: [wrong] } } });
    const result = await engine.apply(manifest, await engine.plan(manifest));
    expect(result.outcome).toBe('partial');
    const failed = result.results.find(({ status }) => status === 'failed');
    expect(failed?.failure?.message).toContain('x.png');
    expect(failed?.failure?.errors).toMatchObject([{ code: 'IMAGE_INCORRECT_DIMENSIONS' }]);
    expect(await shown()).toBe('abx FAILED');
  });

  it('that Apple refused are removed by the next plan, and mended ones take their place', async () => {
    const { applied, wanted, engine, files, shown } = await gallery();
    await applied(wanted('ab'));
    const wrong = files.put('c.png', picture('x', [100, 100]));
    const [a, b] = wanted('ab').screenshots?.['en-US']?.[PHONE] ?? [];
    const broken = manifestOf({
      screenshots: { 'en-US': { [PHONE]: [a, b, wrong].filter((file) => file !== undefined) } },
    });
    await engine.apply(broken, await engine.plan(broken));
    const { plan } = await applied(wanted('abc'));
    expect(await shown()).toBe('abc');
    const [change] = plan.changes;
    expect(change?.before).toMatchObject({
      files: [{ fileName: 'a.png' }, {}, { fileName: 'c.png', state: 'FAILED' }],
    });
  });

  it('of the same content in two languages are uploaded for each', async () => {
    const { applied, pictures, shown } = await gallery();
    await applied(
      manifestOf({ screenshots: { 'en-US': { [PHONE]: pictures('ab') }, ja: { [PHONE]: pictures('ab') } } }),
    );
    expect([await shown(), await shown('ja')]).toEqual(['ab', 'ab']);
  });

  it('of the same name in different folders are two', async () => {
    const { applied, files, shown } = await gallery();
    const list = [files.put('one/a.png', picture('1')), files.put('two/a.png', picture('2'))];
    const { plan } = await applied(manifestOf({ screenshots: { 'en-US': { [PHONE]: list } } }));
    expect(await shown()).toBe('aa');
    // Of the same size, too: their reservations could not be told apart.
    expect(plan.operations.flatMap(({ mutex }) => mutex ?? [])).toHaveLength(2);
    const turned = manifestOf({ screenshots: { 'en-US': { [PHONE]: list.toReversed() } } });
    await applied(turned);
  });

  it('of the same content are two as well', async () => {
    const { applied, files, shown } = await gallery();
    const list = [files.put('a.png', picture('1')), files.put('b.png', picture('1'))];
    await applied(manifestOf({ screenshots: { 'en-US': { [PHONE]: list } } }));
    expect((await shown()).length).toBe(2);
    await applied(manifestOf({ screenshots: { 'en-US': { [PHONE]: list.slice(0, 1) } } }));
    expect((await shown()).length).toBe(1);
  });

  it('under another name are the same', async () => {
    const { applied, wanted, files, plan } = await gallery();
    await applied(wanted('ab'));
    const list = [files.put('x.png', picture('a')), files.put('b.png', picture('b'))];
    expect((await plan(manifestOf({ screenshots: { 'en-US': { [PHONE]: list } } }))).operations).toEqual([]);
  });
});

describe('a set', () => {
  it('that is not listed is left alone', async () => {
    const { applied, pictures, shown } = await gallery();
    await applied(
      manifestOf({ screenshots: { 'en-US': { [PHONE]: pictures('ab') }, ja: { [PHONE]: pictures('c') } } }),
    );
    await applied(manifestOf({ screenshots: { ja: { [PHONE]: pictures('d') } } }));
    expect([await shown(), await shown('ja')]).toEqual(['ab', 'd']);
  });

  it('is emptied behind a gate, with one request', async () => {
    const { applied, wanted, plan, shown, sent } = await gallery();
    await applied(wanted('abc'));
    sent();
    const made = await plan(wanted(''));
    expect(made.gates).toMatchObject([
      { name: 'delete-screenshots', open: false, reasons: [{ reason: 'all 3 are removed' }] },
    ]);
    expect(made.changes).toMatchObject([{ address: SET, before: { files: [{}, {}, {}] } }]);
    expect(made.changes[0]).not.toHaveProperty('after');
    await applied(wanted('', ['delete-screenshots']));
    expect(await shown()).toBe('no set');
    expect(sent()).toEqual(['DELETE appScreenshotSets']);
  });

  it.each([
    ['abcdef', 'abcde', false],
    ['abcdef', 'abcd', true],
    ['abc', 'a', false],
    ['abcd', 'wxyz', false],
    ['abcdefghij', 'abcdefg', false],
    ['abcdefghij', 'abcdef', true],
  ])('from %s to %s: gate %s', async (before, after, isGated) => {
    const { applied, wanted, plan } = await gallery();
    await applied(wanted(before));
    expect((await plan(wanted(after))).gates.map(({ name }) => name)).toEqual(isGated ? ['delete-screenshots'] : []);
  });

  it('in a language that the version does not have is impossible', async () => {
    const { pictures, plan } = await gallery();
    const made = await plan(manifestOf({ screenshots: { 'de-DE': { [PHONE]: pictures('a') } } }));
    expect(made.blocked).toMatchObject([{ address: `screenshots/de-DE/${PHONE}`, fix: 'metadata.de-DE' }]);
    expect(made.operations).toEqual([]);
  });

  it('in a language that the plan makes comes after it', async () => {
    const { pictures, applied, shown } = await gallery();
    await applied(
      manifestOf({
        metadata: { 'de-DE': { name: 'Szene', description: 'Worte.' } },
        screenshots: { 'de-DE': { [PHONE]: pictures('ab') } },
      }),
    );
    expect(await shown('de-DE')).toBe('ab');
  });

  it('of a version that is on the App Store is locked', async () => {
    const seed: AppSeed = {
      bundleId: BUNDLE,
      name: 'Scene',
      versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' }],
    };
    const { wanted, plan } = await gallery({ seed });
    const { blocked } = await plan(wanted('a'));
    expect(blocked).toMatchObject([{ address: SET, reason: expect.stringContaining('READY_FOR_DISTRIBUTION') }]);
  });
});

/** A draft whose set in en-US holds these already. */
const holding = (...screenshots: AssetSeed[]): AppSeed => ({
  bundleId: BUNDLE,
  name: 'Scene',
  versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: { 'en-US': { [PHONE]: screenshots } } }],
});

describe('what somebody left behind', () => {
  const leftover = (name: string, state: 'AWAITING_UPLOAD' | 'FAILED'): AssetSeed => ({
    fileName: `${name}.png`,
    fileSize: 10,
    state,
  });

  it('of an upload is removed by name before anything is sent', async () => {
    const { applied, wanted, shown, sent } = await gallery({
      seed: holding(leftover('a', 'AWAITING_UPLOAD'), leftover('q', 'FAILED')),
    });
    const { plan } = await applied(wanted('a'));
    expect(await shown()).toBe('a');
    expect(plan.changes[0]?.before).toMatchObject({
      files: [
        { fileName: 'a.png', state: 'AWAITING_UPLOAD' },
        { fileName: 'q.png', state: 'FAILED' },
      ],
    });
    expect(sent().slice(0, 2)).toEqual(['DELETE appScreenshots', 'DELETE appScreenshots']);
    // Nobody could see it.
    expect(plan.gates).toEqual([]);
  });

  it('makes room in a set that is full of it', async () => {
    const { applied, wanted, shown } = await gallery({
      seed: holding(...Array.from({ length: 10 }, () => leftover('a', 'AWAITING_UPLOAD'))),
    });
    await applied(wanted('ab'));
    expect(await shown()).toBe('ab');
  });

  it('is still being processed when the next run comes: it is waited for and not sent again', async () => {
    const { engine, wanted, applied, shown, sent, simulator } = await gallery({
      quirks: { assetMs: 60_000 },
      waitLimitMs: 30,
    });
    const manifest = wanted('ab');
    expect((await engine.apply(manifest, await engine.plan(manifest))).outcome).toBe('waited');
    sent();
    const { plan } = await engine.plan(manifest);
    expect(plan.operations.filter((one) => one.action === 'upload' && one.resume)).toHaveLength(2);
    expect(plan.notes).toMatchObject([{ address: SET, message: expect.stringContaining('2 files') }]);
    simulator.clock.advance(61_000);
    await applied(manifest);
    expect(await shown()).toBe('ab');
    expect(sent().filter((one) => one.startsWith('POST'))).toEqual([]);
  });

  it('without a checksum is known by its name and size', async () => {
    const files = shelf();
    const { bytes } = files.put('a.png', picture('a'));
    const same = { fileName: 'a.png', fileSize: bytes };
    const { plan, wanted } = await gallery({ seed: holding(same) });
    expect((await plan(wanted('a'))).operations).toEqual([]);
    const { plan: other, wanted: again } = await gallery({ seed: holding({ ...same, fileSize: bytes + 1 }) });
    expect(ids(await other(again('a'))).map((id) => id.split(' ')[0])).toEqual(['upload', 'delete']);
  });

  it('with a checksum in Base64 is the same', async () => {
    const files = shelf();
    const { bytes, md5 } = files.put('a.png', picture('a'));
    const sourceFileChecksum = Buffer.from(md5, 'hex').toString('base64');
    const { plan, wanted } = await gallery({
      seed: holding({ fileName: 'x.png', fileSize: bytes, sourceFileChecksum }),
    });
    expect((await plan(wanted('a'))).operations).toEqual([]);
  });
});

describe('an upload', () => {
  it('is settled though its checksum shows late', async () => {
    const { applied, wanted, shown } = await gallery({ quirks: { checksumLateMs: 40 } });
    await applied(wanted('ab'));
    expect(await shown()).toBe('ab');
  });

  it.each(['drop-after', 'drop-before'] as const)(
    'is not doubled by a reservation without an answer (%s)',
    async (type) => {
      const { applied, wanted, shown, simulator, sent } = await gallery();
      simulator.faults.add({ method: 'POST', path: /appScreenshots$/, action: { type } });
      await applied(wanted('ab'));
      expect(await shown()).toBe('ab');
      expect(count(sent(), 'PATCH appScreenshots')).toBe(2);
    },
  );

  it('outlives a part that fails once', async () => {
    const { applied, wanted, shown, simulator } = await gallery({ quirks: { uploadPartBytes: 50 } });
    simulator.faults.add({ method: 'PUT', nth: 2, action: { type: 'status', status: 500 } });
    simulator.faults.add({ method: 'PUT', nth: 4, action: { type: 'drop-after' } });
    await applied(wanted('ab'));
    expect(await shown()).toBe('ab');
  });

  it('never shows the token to the storage host', async () => {
    const { applied, wanted, exchanges } = await gallery({ quirks: { uploadPartBytes: 50 } });
    await applied(wanted('ab'));
    const parts = exchanges.filter(({ method }) => method === 'PUT');
    expect(parts.length).toBeGreaterThan(2);
    // The host refuses a request that says who sends it.
    expect(parts.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('keeps no other from being sent while Apple looks at it', async () => {
    const { engine, wanted, writes, simulator } = await gallery({ quirks: { assetMs: 60_000 } });
    const manifest = wanted('abcdefghij');
    const run = engine.apply(manifest, await engine.plan(manifest));
    const commits = () =>
      writes().filter(({ method, url }) => method === 'PATCH' && url.startsWith('/v1/appScreenshots/'));
    await vi.waitFor(() => expect(commits()).toHaveLength(10), { timeout: 25_000 });
    simulator.clock.advance(61_000);
    expect((await run).outcome).toBe('applied');
  });

  it('looks at all files of a set with one request', async () => {
    const { applied, wanted, exchanges } = await gallery({ quirks: { assetMs: 30 } });
    await applied(wanted('abcdefghij'));
    const single = exchanges.filter(({ method, url }) => method === 'GET' && /appScreenshots\/[^/?]+/.test(url));
    expect(single).toEqual([]);
  });
});

describe('a new version', () => {
  const live = (media: VersionSeed['media']): AppSeed => ({
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [
      {
        versionString: '1.0',
        state: 'READY_FOR_DISTRIBUTION',
        localizations: { 'en-US': { description: 'Words.' } },
        ...(media === undefined ? {} : { media }),
      },
    ],
  });
  const seedOf = (names: string) => {
    const files = shelf();
    return live({
      'en-US': {
        [PHONE]: [...names].map((name) => {
          const { bytes, md5 } = files.put(`${name}.png`, picture(name));
          return { fileName: `${name}.png`, fileSize: bytes, sourceFileChecksum: md5 };
        }),
      },
    });
  };
  const update = { version: { versionString: '1.1' } };

  it('brings the screenshots of the one before, which count as present', async () => {
    const { applied, wanted, shown, sent } = await gallery({ seed: seedOf('ab') });
    const { plan } = await applied({ ...wanted('ab'), ...update });
    expect(ids(plan)).toEqual(['create version']);
    expect(plan.expects).toMatchObject([{ address: SET, field: 'files' }]);
    expect(await shown()).toBe('ab');
    expect(sent()).toEqual(['POST appStoreVersions']);
  });

  it('is given time to bring them: what comes late is not sent a second time', async () => {
    const { engine, wanted, shown, sent, simulator } = await gallery({ seed: seedOf('ab') });
    const manifest = { ...wanted('ab'), ...update };
    const made = await engine.plan(manifest);
    const body = { data: [], links: { self: 'x' } };
    const path = /appStoreVersionLocalizations\?.*appScreenshotSets/;
    simulator.faults.add({ method: 'GET', path, times: 2, action: { type: 'status', status: 200, body } });
    expect((await engine.apply(manifest, made)).outcome).toBe('applied');
    expect(await shown()).toBe('ab');
    expect(sent()).toEqual(['POST appStoreVersions']);
  });

  it('changes only what differs from those', async () => {
    const { applied, wanted, shown, sent } = await gallery({ seed: seedOf('abc') });
    await applied({ ...wanted('cxa'), ...update });
    expect(await shown()).toBe('cxa');
    expect(count(sent(), 'POST appScreenshots')).toBe(1);
  });

  it('that brings nothing gets everything, as reviewed', async () => {
    const { applied, wanted, shown } = await gallery({ seed: seedOf('ab'), quirks: { carryOverMedia: false } });
    await applied({ ...wanted('ab'), ...update });
    expect(await shown()).toBe('ab');
    const other = await gallery({ seed: seedOf('ab'), quirks: { carryOverMedia: false } });
    await other.applied({ ...other.wanted('bx'), ...update });
    expect(await other.shown()).toBe('bx');
  });

  it('is emptied of those behind the gate', async () => {
    const { applied, wanted, shown } = await gallery({ seed: seedOf('ab') });
    await applied({ ...wanted('', ['delete-screenshots']), ...update });
    expect(await shown()).toBe('no set');
  });
});

describe('reading', () => {
  const locales = LOCALES.slice(0, 39);
  const one = { fileName: '1.png', fileSize: 1 };
  const seedWith = (media: VersionSeed['media']): AppSeed => ({
    bundleId: BUNDLE,
    name: 'Scene',
    primaryLocale: 'en-US',
    versions: [
      {
        versionString: '1.0',
        state: 'PREPARE_FOR_SUBMISSION',
        localizations: Object.fromEntries(locales.map((locale) => [locale, {}])),
        ...(media === undefined ? {} : { media }),
      },
    ],
  });
  const types = [PHONE, 'APP_IPHONE_65', 'APP_IPAD_PRO_3GEN_129'];

  it('takes one request for each language that has any, whatever the number of displays', async () => {
    const sets = Object.fromEntries(types.map((type) => [type, Array.from({ length: 10 }, () => one)]));
    const { plan, exchanges } = await gallery({
      seed: seedWith(Object.fromEntries(locales.map((locale) => [locale, sets]))),
    });
    const lists = Object.fromEntries(types.map((type) => [type, []]));
    await plan(manifestOf({ screenshots: Object.fromEntries(locales.map((locale) => [locale, lists])) }));
    expect(exchanges.length).toBeLessThanOrEqual(8 + 39);
  });

  it('asks for nothing where there is nothing', async () => {
    const { plan, pictures, exchanges } = await gallery({ seed: seedWith(false) });
    const lists = { [PHONE]: pictures('a') };
    const made = await plan(manifestOf({ screenshots: Object.fromEntries(locales.map((locale) => [locale, lists])) }));
    expect(made.changes).toHaveLength(39);
    expect(exchanges.filter(({ url }) => url.includes('/appScreenshotSets'))).toEqual([]);
    expect(exchanges.length).toBeLessThanOrEqual(8);
  });
});

describe('fewer screenshots in an update', () => {
  const update = { version: { versionString: '1.1' } };
  const live = (names: string): AppSeed => ({
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [
      {
        versionString: '1.0',
        state: 'READY_FOR_DISTRIBUTION',
        localizations: { 'en-US': {} },
        media: {
          'en-US': { [PHONE]: [...names].map((name) => ({ fileName: `${name}.png`, fileSize: picture(name).length })) },
        },
      },
    ],
  });

  it('need the gate where customers would miss some, in a draft that is there as in a new one', async () => {
    const { applied, wanted, plan } = await gallery({ seed: live('abcde') });
    const gates = async () => (await plan({ ...wanted('cde'), ...update })).gates.map(({ name }) => name);
    expect(await gates()).toEqual(['delete-screenshots']);
    await applied(manifestOf(update));
    expect(await gates()).toEqual(['delete-screenshots']);
  });
});
