import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../src/core/notice.ts';
import { storeDay } from '../../src/core/store-day.ts';
import { ANNOUNCEMENTS } from '../../src/notices/announcements.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { PHONE } from '../support/gallery.ts';
import type { Manifest } from '../support/manifest.ts';
import { BUNDLE, DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import { picture, shelf } from '../support/shelf.ts';

/** So many days from today, where Apple begins a day. Prices are read by the clock of the machine. */
const day = (after: number) => storeDay(new Date(Date.now() + after * 86_400_000));

type Noticed = { on?: Date; announced?: readonly Announcement[] };

/** What is coming up: `name day`. */
async function upcoming(seed: AppSeed, wanted: Manifest, { on = new Date(), announced = [] }: Noticed = {}) {
  const { engine } = await scene(seed);
  const { plan } = await engine.plan(wanted, { notices: { now: on, announced, silenced: [] } });
  return (plan.notices ?? []).map(({ name, date, message }) => ({ line: `${name} ${date}`, message }));
}

const lines = async (...args: Parameters<typeof upcoming>) => (await upcoming(...args)).map(({ line }) => line);

describe('a day of release that is over', () => {
  const DATE = '2026-10-01T09:00:00Z';
  const wanted = manifestOf({
    version: { versionString: '1.0' },
    release: { releaseType: 'SCHEDULED', earliestReleaseDate: DATE },
  });
  const versions = (version: Partial<VersionSeed>): AppSeed => ({
    ...DRAFT,
    versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', ...version }],
  });

  it('is noticed from its hour on', async () => {
    expect(await lines(DRAFT, wanted, { on: new Date('2026-10-01T08:59:00Z') })).toEqual([]);
    expect(await lines(DRAFT, wanted, { on: new Date(DATE) })).toEqual(['past-release-date 2026-10-01']);
  });

  it('is noticed for a version that is to be made', async () => {
    const next = { ...wanted, version: { versionString: '2.0' } };
    expect(await lines(LIVE, next, { on: new Date('2026-12-01') })).toEqual(['past-release-date 2026-10-01']);
  });

  it('is nothing to notice once the version is out', async () => {
    const out = versions({ state: 'READY_FOR_DISTRIBUTION' });
    expect(await lines(out, wanted, { on: new Date('2026-12-01') })).toEqual([]);
  });

  it('is nothing to notice where Apple has had that day all along', async () => {
    const same = { releaseType: 'SCHEDULED', earliestReleaseDate: '2026-10-01T02:00:00-07:00' } as const;
    expect(await lines(versions(same), wanted, { on: new Date('2026-12-01') })).toEqual([]);
    const other = { ...same, earliestReleaseDate: '2026-11-01T09:00:00Z' };
    expect(await lines(versions(other), wanted, { on: new Date('2026-12-01') })).toEqual([
      'past-release-date 2026-10-01',
    ]);
  });
});

describe('prices', () => {
  type Changes = NonNullable<NonNullable<Manifest['pricing']>['changes']>;
  const priced = (price: string): AppSeed => ({ ...DRAFT, price });
  const wanting = (changes: Changes) => manifestOf({ pricing: { baseTerritory: 'USA', price: '4.99', changes } });

  it('are noticed two weeks before they change, once a day', async () => {
    const found = await upcoming(
      priced('4.99'),
      wanting([
        { startDate: day(14), endDate: day(20), price: '1.99' },
        { startDate: day(14), territory: 'JPN', price: '300' },
        { startDate: day(15), territory: 'DEU', price: '2.99' },
      ]),
    );
    expect(found).toEqual([
      {
        line: `price-change-soon ${day(14)}`,
        message: expect.stringMatching(/^The price changes: 1\.99.* in USA and 300.* in JPN\.$/),
      },
    ]);
  });

  it('change where Apple begins the day', async () => {
    const changes = wanting([{ startDate: '2030-01-02', price: '1.99' }]);
    const at = async (on: string) => lines(priced('4.99'), changes, { on: new Date(on) });
    // It is still the first in Cupertino.
    expect(await at('2030-01-02T07:00:00Z')).toEqual(['price-change-soon 2030-01-02']);
    expect(await at('2030-01-02T09:00:00Z')).toEqual(['past-price-change 2030-01-02']);
  });

  it('name no more territories than a reader takes in', async () => {
    const territories = ['DEU', 'FRA', 'ITA', 'ESP', 'NLD'];
    const [found] = await upcoming(
      priced('4.99'),
      wanting(territories.map((territory) => ({ startDate: day(3), territory, price: 'free' }))),
    );
    expect(found?.message).toMatch(/^The price changes: free in DEU, free in FRA, free in ITA and 2 more\.$/);
  });

  it('whose day is over are noticed until Apple has them, once a day', async () => {
    const begun = wanting([
      { startDate: day(-3), price: '1.99' },
      { startDate: day(-3), territory: 'JPN', price: '300' },
    ]);
    expect(await lines(priced('4.99'), begun)).toEqual([`past-price-change ${day(-3)}`]);
    expect(await lines(priced('1.99'), wanting([{ startDate: day(-3), price: '1.99' }]))).toEqual([]);
  });

  it('of which a later one holds by now are nothing to notice', async () => {
    const replaced = wanting([
      { startDate: day(-9), price: '1.99' },
      { startDate: day(-3), price: '2.99' },
    ]);
    expect(await lines(priced('2.99'), replaced)).toEqual([]);
  });

  it('that ended are noticed: their days may be slips', async () => {
    const ended = wanting([{ startDate: day(-9), endDate: day(-3), price: '1.99' }]);
    expect(await lines(priced('4.99'), ended)).toEqual([`past-price-change ${day(-3)}`]);
  });
});

describe('a pre-order for a day that is over', () => {
  const NOW = new Date('2026-10-01T00:00:00Z');
  const wanted = manifestOf({ territories: { available: 'all', preOrder: { releaseDate: '2026-09-20' } } });

  it('is noticed', async () => {
    expect(await lines(DRAFT, wanted, { on: NOW })).toEqual(['past-pre-order-date 2026-09-20']);
    expect(await lines(DRAFT, wanted, { on: new Date('2026-09-19T00:00:00Z') })).toEqual([]);
  });

  it('is nothing to notice once customers can get the app', async () => {
    expect(await lines({ ...LIVE, territories: { available: 'all' } }, wanted, { on: NOW })).toEqual([]);
  });
});

describe('what Apple announced', () => {
  const on = new Date('2027-03-01T00:00:00Z');
  const names = async (seed: AppSeed, wanted: Manifest) =>
    (await lines(seed, wanted, { on, announced: ANNOUNCEMENTS })).map((line) => line.split(' ')[0]);
  const screenshots = (type: string, number = 1) => {
    const files = shelf();
    const list = Array.from({ length: number }, (_nothing, at) => files.put(`${at}.png`, picture(`${at}`)));
    return { screenshots: { 'en-US': { [type]: list } } };
  };
  const version = { versionString: '1.0' };

  it('of screenshots is for releases that bring some for iPhones', async () => {
    const both = ['ios-27-sdk', 'iphone-duo-screenshots'];
    expect(await names(DRAFT, manifestOf({ version, ...screenshots(PHONE) }))).toEqual(both);
    expect(await names(DRAFT, manifestOf({ version, ...screenshots(PHONE, 0) }))).toEqual(['ios-27-sdk']);
    expect(await names(DRAFT, manifestOf({ version, ...screenshots('APP_IPAD_PRO_3GEN_129') }))).toEqual([
      'ios-27-sdk',
    ]);
  });

  it('of versions is for those that are in preparation, or to be made', async () => {
    expect(await names(DRAFT, manifestOf({ version }))).toEqual(['ios-27-sdk']);
    expect(await names(LIVE, manifestOf({ version: { versionString: '2.0' } }))).toEqual(['ios-27-sdk']);
    expect(await names(LIVE, manifestOf({ version }))).toEqual([]);
    expect(await names(LIVE, manifestOf({ app: { primaryLocale: 'en-US' } }))).toEqual([]);
    const tv = { bundleId: BUNDLE, platform: 'TV_OS' } as const;
    const television: AppSeed = {
      ...DRAFT,
      versions: [{ versionString: '1.0', platform: 'TV_OS', state: 'PREPARE_FOR_SUBMISSION' }],
    };
    expect(await names(television, manifestOf({ app: tv, version }))).toEqual([]);
  });
});
