import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { png } from '../support/pictures.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import { shelf } from '../support/shelf.ts';

const TIP = 'com.example.scene.tip';
const AT = `products/${TIP}`;
const POINTER = `/products/inAppPurchases/${TIP}`;

type Parts = Parameters<typeof manifestOf>[0];
type Purchase = NonNullable<NonNullable<Parts['products']>['inAppPurchases']>[string];
type Seed = NonNullable<AppSeed['inAppPurchases']>[number];

const ids = ({ operations }: Plan) => operations.map(operationId);

const WHOLE: Purchase = {
  inAppPurchaseType: 'CONSUMABLE',
  name: 'Tip',
  reviewNote: 'Menu, Support us.',
  localizations: { 'en-US': { name: 'Tip', description: 'Buys us a coffee' }, ja: { name: 'チップ' } },
  pricing: { baseTerritory: 'USA', price: '0.99' },
  territories: { available: 'all' },
  reviewScreenshot: 'tip.png',
};

/** A live app that sells one product, approved. */
const SELLING = (more: Partial<Seed> = {}): AppSeed => ({
  ...LIVE,
  inAppPurchases: [
    { productId: TIP, versions: [{ state: 'APPROVED', localizations: { 'en-US': { name: 'Tip' } } }], ...more },
  ],
});

/** A scene with pictures beside the manifest. */
async function shop(seed: AppSeed, options: Parameters<typeof scene>[1] = {}) {
  const beside = shelf();
  const stage = await scene(seed, { files: beside.files, ...options });
  const files = [
    beside.put('tip.png', png(1290, 2796)),
    beside.put('other.png', png(1290, 2796, { text: 'other' })),
    beside.put('image.png', png(1024, 1024)),
    beside.put('longer.png', png(1024, 1024, { text: 'another one' })),
  ];
  const wanting = (purchase: Purchase, parts: Parts = {}) =>
    manifestOf({ ...parts, products: { inAppPurchases: { [TIP]: purchase } }, files });
  /** Writing requests since the last look, as `POST inAppPurchaseVersions`. */
  let counted = 0;
  const sent = (): string[] => {
    const all = stage.writes().filter(({ url }) => !url.startsWith('/uploads'));
    const list = all.slice(counted).map(({ method, url }) => `${method} ${url.split('/')[2] ?? ''}`);
    counted = all.length;
    return list;
  };
  return { ...stage, files, wanting, sent };
}

describe('an in-app purchase that is not there yet', () => {
  it('comes into being with all that belongs to it, and without a refusal', async () => {
    const { applied, wanting, exchanges } = await shop(DRAFT);
    const { plan } = await applied(wanting({ ...WHOLE, image: 'image.png' }));
    expect(ids(plan)).toEqual([
      `create ${AT}`,
      `create ${AT}/version/localizations/en-US`,
      `create ${AT}/version/localizations/ja`,
      `upload ${AT}/review-screenshot`,
      `upload ${AT}/version/image`,
      `replace ${AT}/pricing`,
      `replace ${AT}/territories`,
    ]);
    expect(exchanges.filter(({ status }) => status >= 400 && status !== 404)).toEqual([]);
    expect(plan.consequences.map(({ text }) => text)).toEqual([
      `creates ${TIP} for good: Apple takes a product id once`,
    ]);
  });

  it('is ready for App Review then', async () => {
    const { applied, wanting, engine, app } = await shop(DRAFT);
    await applied(wanting(WHOLE));
    const list = await engine.reader.all(`/v1/apps/${app}/inAppPurchasesV2`);
    expect(list.data.map(({ attributes }) => attributes)).toMatchObject([
      { productId: TIP, inAppPurchaseType: 'CONSUMABLE', state: 'READY_TO_SUBMIT', reviewNote: 'Menu, Support us.' },
    ]);
  });

  it('needs a type and a name', async () => {
    const { plan, wanting } = await shop(DRAFT);
    const { blocked } = await plan(wanting({ familySharable: false }));
    expect(blocked).toMatchObject([
      { field: 'inAppPurchaseType', from: POINTER, fix: `products.inAppPurchases.${TIP}.inAppPurchaseType` },
      { field: 'name', from: POINTER },
    ]);
  });

  it('has its price judged by the prices of the app, before it has any of its own', async () => {
    const { plan, wanting } = await shop(DRAFT);
    const { blocked, operations } = await plan(wanting({ ...WHOLE, pricing: { baseTerritory: 'USA', price: '0.95' } }));
    expect(blocked).toMatchObject([{ address: `${AT}/pricing`, from: `${POINTER}/pricing/price` }]);
    expect(blocked[0]?.reason).toContain('there is no 0.95 in USA (USD); the nearest are');
    expect(operations.map(({ kind }) => kind)).not.toContain('inAppPurchasePricing');
  });

  it('is written once where Apple loses the answer', async () => {
    const { simulator, engine, wanting } = await shop(DRAFT);
    const wanted = wanting(WHOLE);
    const made = await engine.plan(wanted);
    for (const path of [
      '/v2/inAppPurchases',
      '/v2/inAppPurchaseLocalizations',
      '/v1/inAppPurchaseAppStoreReviewScreenshots',
    ]) {
      simulator.faults.add({ method: 'POST', path, action: { type: 'drop-after' } });
    }
    expect((await engine.apply(wanted, made)).outcome).toBe('applied');
    expect((await engine.plan(wanted)).plan.operations).toEqual([]);
  });
});

describe('an in-app purchase that is there', () => {
  it('is not touched where the manifest says nothing of it, and read only where it says something', async () => {
    const { plan, exchanges } = await shop(SELLING());
    expect(ids(await plan(manifestOf({})))).toEqual([]);
    expect(exchanges.filter(({ url }) => url.includes('nAppPurchase'))).toEqual([]);
    expect(ids(await plan(manifestOf({ products: { inAppPurchases: {} } })))).toEqual([]);
    expect(exchanges.filter(({ url }) => url.includes('nAppPurchase'))).toEqual([]);
  });

  it('changes in place what belongs to no version', async () => {
    const { applied, wanting, sent } = await shop(SELLING());
    await applied(wanting({ name: 'Small tip', reviewNote: 'Settings.' }));
    expect(sent()).toEqual(['PATCH inAppPurchases']);
    await applied(wanting({ reviewNote: null }));
    expect(sent()).toEqual(['PATCH inAppPurchases']);
  });

  it('gets a new version for a text, which keeps the others', async () => {
    const localizations = { 'en-US': { name: 'Tip', description: 'Coffee' }, ja: { name: 'チップ' } };
    const { applied, wanting, sent, engine, app } = await shop(
      SELLING({ versions: [{ state: 'APPROVED', localizations }] }),
    );
    const { plan } = await applied(
      wanting({ localizations: { 'en-US': { description: 'Tea' }, ja: { name: 'チップ' } } }),
    );
    expect(ids(plan)).toEqual([`create ${AT}/version`, `update ${AT}/version/localizations/en-US`]);
    expect(plan.changes).toMatchObject([
      { field: 'description', before: 'Coffee', after: 'Tea' },
      { address: `${AT}/version`, field: 'version', after: 2 },
    ]);
    expect(plan.expects).toMatchObject([
      { field: 'locale', value: 'en-US' },
      { field: 'locale', value: 'ja' },
      { field: 'name', value: 'チップ' },
    ]);
    expect(sent()).toEqual(['POST inAppPurchaseVersions', 'PATCH inAppPurchaseLocalizations']);
    const [product] = (await engine.reader.all(`/v1/apps/${app}/inAppPurchasesV2`)).data;
    const { data } = await engine.reader.all(`/v2/inAppPurchases/${product?.id}/versions`);
    expect(data.map(({ attributes }) => attributes?.['state'])).toEqual(['APPROVED', 'PREPARE_FOR_SUBMISSION']);
  });

  it('has one version in preparation, whatever else changes', async () => {
    const { applied, wanting, sent } = await shop(SELLING());
    await applied(wanting({ localizations: { 'en-US': { description: 'Tea' } } }));
    sent();
    await applied(
      wanting({ localizations: { 'en-US': { description: 'Milk' }, ja: { name: 'チップ' } }, image: 'image.png' }),
    );
    expect(sent()).toEqual([
      'PATCH inAppPurchaseLocalizations',
      'POST inAppPurchaseLocalizations',
      'POST inAppPurchaseImages',
      'PATCH inAppPurchaseImages',
    ]);
  });

  it('has its version locked while App Review has it', async () => {
    const seed = SELLING({ versions: [{ state: 'WAITING_FOR_REVIEW', localizations: { 'en-US': { name: 'Tip' } } }] });
    const { plan, wanting } = await shop(seed);
    const { blocked, operations } = await plan(
      wanting({ localizations: { 'en-US': { name: 'Tea' } }, reviewScreenshot: 'tip.png', image: 'image.png' }),
    );
    expect(operations).toEqual([]);
    expect(blocked.map(({ address, reason, fix }) => ({ address, reason, fix }))).toEqual([
      {
        address: `${AT}/version/localizations/en-US`,
        reason:
          'version 1 of it is WAITING_FOR_REVIEW, and Apple locks name in that state; release.goal: submit takes a listed product back from App Review to change it, unless it has submit: false',
        fix: undefined,
      },
      {
        address: `${AT}/review-screenshot`,
        reason: expect.stringMatching(
          /Apple locks the review screenshot in that state; .*; or change it on the website$/,
        ),
        fix: expect.stringMatching(/^https:\/\/appstoreconnect\.apple\.com\/apps\/\d+\/distribution\/iaps$/),
      },
      { address: `${AT}/version/image`, reason: expect.stringContaining('Apple locks the image'), fix: undefined },
    ]);
  });

  it('loses a language through a gate, and never the last one', async () => {
    const localizations = { 'en-US': { name: 'Tip' }, ja: { name: 'チップ' } };
    const versions = [{ state: 'PREPARE_FOR_SUBMISSION', localizations }];
    const { applied, plan, wanting } = await shop(SELLING({ versions }));
    const wanted = wanting({ localizations: { ja: null } });
    expect((await plan(wanted)).gates).toMatchObject([{ name: 'delete-locale', open: false }]);
    await applied({ ...wanted, allow: ['delete-locale'] });
    const last = await plan(wanting({ localizations: { 'en-US': null } }));
    expect(last.blocked).toMatchObject([{ reason: expect.stringContaining('Apple keeps at least one language') }]);
  });

  it('keeps its type, and Family Sharing once it is on', async () => {
    const { plan, applied, wanting } = await shop(SELLING({ type: 'NON_CONSUMABLE' }));
    const other = await plan(wanting({ inAppPurchaseType: 'CONSUMABLE' }));
    expect(other.blocked).toMatchObject([
      { field: 'inAppPurchaseType', reason: expect.stringContaining('is NON_CONSUMABLE, which Apple fixes') },
    ]);
    const shared = await applied(wanting({ familySharable: true }));
    expect(shared.plan.consequences).toEqual([
      { kind: 'inAppPurchases', text: `turns on Family Sharing of ${TIP} for good`, atOnce: true },
    ]);
    const back = await plan(wanting({ familySharable: false, name: 'Other' }));
    expect(back.blocked).toMatchObject([{ field: 'familySharable', from: `${POINTER}/familySharable` }]);
    expect(back.changes.map(({ field }) => field)).toEqual(['name']);
  });
});

describe('the price of an in-app purchase', () => {
  it('changes with one request, which customers see at once', async () => {
    const { applied, wanting, sent } = await shop(SELLING());
    const { plan } = await applied(wanting({ pricing: { price: '1.29' } }));
    expect(sent()).toEqual(['POST inAppPurchasePriceSchedules']);
    expect(plan.operations).toMatchObject([{ action: 'replace', public: true }]);
    expect(plan.consequences).toMatchObject([{ text: `0.99 → 1.29 USD in 175 territories (${TIP})`, atOnce: true }]);
  });

  it('changes by more than half through a gate', async () => {
    const { plan, wanting } = await shop(SELLING());
    const { gates } = await plan(wanting({ pricing: { price: '9.99' } }));
    expect(gates).toMatchObject([{ name: 'price-change', open: false, reasons: [{ address: `${AT}/pricing` }] }]);
  });

  it('is seen by nobody before the first approval', async () => {
    const { plan, wanting } = await shop({ ...LIVE, inAppPurchases: [{ productId: TIP }] });
    const { operations, consequences, things } = await plan(wanting({ pricing: { price: '1.29' } }));
    expect(operations.map((one) => one.public)).toEqual([undefined]);
    expect(consequences).toEqual([]);
    expect(things[`${AT}/pricing`]).toMatchObject({ title: `${TIP} · price`, effect: 'with the version' });
  });

  it('is read again for one product alone, right before it is written', async () => {
    const others = ['a', 'b', 'c'].map((name) => ({ productId: `${TIP}.${name}` }));
    const { engine, exchanges } = await shop({ ...LIVE, inAppPurchases: others });
    const inAppPurchases = Object.fromEntries(
      others.map(({ productId }) => [productId, { pricing: { price: '1.29' } }]),
    );
    const wanted = manifestOf({ products: { inAppPurchases } });
    const made = await engine.plan(wanted);
    const before = exchanges.length;
    expect((await engine.apply(wanted, made)).outcome).toBe('applied');
    const looks = exchanges
      .slice(before)
      .filter(({ method, url }) => method === 'GET' && url.includes('iapPriceSchedule'));
    // Two looks each before the write, and one each of all when everything is read back.
    expect(looks.length).toBeLessThanOrEqual(3 * others.length);
  });
});

describe('where an in-app purchase is sold', () => {
  it('is one list, which Apple takes whole', async () => {
    const { applied, wanting, sent } = await shop(SELLING({ territories: ['USA'], availableInNewTerritories: false }));
    const { plan } = await applied(wanting({ territories: { available: ['USA', 'JPN'] } }));
    expect(sent()).toEqual(['POST inAppPurchaseAvailabilities']);
    expect(plan.changes).toMatchObject([{ address: `${AT}/territories/JPN`, before: false, after: true }]);
    expect(plan.consequences).toMatchObject([{ text: `on sale in JPN (${TIP})`, atOnce: true }]);
  });

  it('goes on in new territories where all are named, which follows from that', async () => {
    const { plan, wanting } = await shop({ ...DRAFT, inAppPurchases: [{ productId: TIP, territories: null }] });
    const first = ({ changes }: Plan) => changes.find(({ field }) => field === 'availableInNewTerritories');
    const from = `${POINTER}/territories/available`;
    expect(first(await plan(wanting({ territories: { available: 'all' } })))).toMatchObject({ after: true, from });
    expect(first(await plan(wanting({ territories: { available: ['USA'] } })))).toMatchObject({ after: false, from });
  });

  it('keeps the list where only new territories are spoken of', async () => {
    const { applied, wanting, sent } = await shop(SELLING({ territories: ['USA', 'DEU'] }));
    const { plan } = await applied(wanting({ territories: { availableInNewTerritories: false } }));
    expect(plan.changes).toMatchObject([{ field: 'availableInNewTerritories', before: true, after: false }]);
    expect(sent()).toEqual(['POST inAppPurchaseAvailabilities']);
  });

  it('goes down through a gate, once customers can buy it', async () => {
    const { plan, applied, wanting } = await shop(SELLING({ territories: ['USA', 'DEU'] }));
    const wanted = wanting({ territories: { available: [] } });
    expect((await plan(wanted)).gates).toMatchObject([
      { name: 'product-off-sale', open: false, reasons: [{ reason: 'it goes off sale in DEU, USA' }] },
    ]);
    await applied({ ...wanted, allow: ['product-off-sale'] });
    const unseen = await shop({ ...DRAFT, inAppPurchases: [{ productId: TIP }] });
    expect((await unseen.plan(unseen.wanting({ territories: { available: ['USA'] } }))).gates).toEqual([]);
  });

  it('has to be said before anything else of it', async () => {
    const { plan, wanting } = await shop({ ...DRAFT, inAppPurchases: [{ productId: TIP, territories: null }] });
    const { blocked } = await plan(wanting({ territories: { availableInNewTerritories: true } }));
    expect(blocked).toMatchObject([{ fix: `products.inAppPurchases.${TIP}.territories.available` }]);
  });
});

describe('the pictures of an in-app purchase', () => {
  it('take the place of the one that is there, without a gate', async () => {
    const { applied, wanting, sent } = await shop(SELLING({ screenshot: null }));
    await applied(wanting({ reviewScreenshot: 'tip.png' }));
    sent();
    const { plan } = await applied(wanting({ reviewScreenshot: 'other.png' }));
    expect(plan.operations.map(({ action }) => action)).toEqual(['delete', 'upload']);
    expect(plan.changes).toMatchObject([
      {
        address: `${AT}/review-screenshot`,
        field: 'files',
        before: { files: [{ fileName: 'tip.png' }] },
        after: { files: [{ fileName: 'other.png' }] },
        from: `/products/inAppPurchases/${TIP}/reviewScreenshot`,
      },
    ]);
    const text = renderPlan(plan, { color: false, width: 100, unicode: true }).split('\n');
    const at = text.indexOf(`~ ${TIP} · review screenshot`);
    expect(text.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^ {4}~ 1 {2}other\.png {2}\d+ kB, instead of tip\.png$/),
      '',
    ]);
    expect(sent()).toEqual([
      'DELETE inAppPurchaseAppStoreReviewScreenshots',
      'POST inAppPurchaseAppStoreReviewScreenshots',
      'PATCH inAppPurchaseAppStoreReviewScreenshots',
    ]);
  });

  it('come with a new version, go through a gate, and are committed without a checksum that Apple does not take', async () => {
    const { applied, plan, wanting, sent } = await shop(SELLING());
    await applied(wanting({ image: 'image.png' }));
    expect(sent()).toEqual(['POST inAppPurchaseVersions', 'POST inAppPurchaseImages', 'PATCH inAppPurchaseImages']);
    const replaced = await applied(wanting({ image: 'longer.png' }));
    expect(replaced.plan.operations.map(({ action }) => action)).toEqual(['delete', 'upload']);
    const gone = wanting({ image: null });
    expect((await plan(gone)).gates).toMatchObject([{ name: 'delete-product-image', open: false }]);
    await applied({ ...gone, allow: ['delete-product-image'] });
  });

  it('that Apple copies to a new version are replaced there', async () => {
    const image = { fileName: 'old.png', fileSize: 7 };
    const versions = [{ state: 'APPROVED', localizations: { 'en-US': { name: 'Tip' } }, image }];
    const { applied, wanting } = await shop(SELLING({ versions }));
    const { plan } = await applied(wanting({ image: 'image.png' }));
    expect(plan.operations.map(({ action }) => action).sort()).toEqual(['create', 'delete', 'upload']);
  });

  it('may be locked for good: what Apple refuses is told with the page where it can be changed, and all else is done', async () => {
    const { engine, wanting } = await shop(SELLING(), { quirks: { reviewScreenshotStaysLocked: true } });
    const wanted = wanting({ name: 'Small tip', reviewScreenshot: 'tip.png' });
    const { outcome, results } = await engine.apply(wanted, await engine.plan(wanted));
    expect(outcome).toBe('blocked');
    const refused = results.find(({ status }) => status === 'failed');
    expect(refused?.operation.action).toBe('delete');
    expect(refused?.failure?.errors).toMatchObject([{ fix: expect.stringContaining('/distribution/iaps') }]);
    expect(results.find(({ operation }) => operation.address === AT)?.status).toBe('done');
  });
});

describe('what App Review asks for of an in-app purchase', () => {
  const SUBMIT: Parts = { version: { versionString: '1.1' }, release: { goal: 'submit' } };
  const asked = ({ blocked }: Plan) => blocked.flatMap(({ reason }) => (reason.includes(TIP) ? reason : []));

  it('is known before anything is written', async () => {
    const { plan, wanting } = await shop(LIVE);
    const { localizations: _texts, pricing: _prices, territories: _where, reviewScreenshot: _picture, ...bare } = WHOLE;
    expect(asked(await plan(wanting(bare, SUBMIT)))).toEqual([
      `App Review asks for a name of ${TIP} in one language, and it is missing`,
      `App Review asks for a review screenshot of ${TIP}, and it is missing`,
      `App Review asks for a price of ${TIP}, and it is missing`,
      `App Review asks for a territory in which ${TIP} is sold, and it is missing`,
    ]);
    expect(asked(await plan(wanting({ ...bare, submit: false }, SUBMIT)))).toEqual([]);
    expect(asked(await plan(wanting(WHOLE, SUBMIT)))).toEqual([]);
  });

  it('is looked up where the manifest does not say it', async () => {
    const { plan, wanting } = await shop({
      ...LIVE,
      inAppPurchases: [{ productId: TIP, screenshot: null }],
    });
    expect(asked(await plan(wanting({ name: 'Tip' }, SUBMIT)))).toEqual([
      `App Review asks for a review screenshot of ${TIP}, and it is missing`,
    ]);
  });
});

describe('a plan of in-app purchases', () => {
  it('reads 20 of them with at most 130 requests, all that belongs to them included', async () => {
    const all = Array.from({ length: 20 }, (_, index) => `${TIP}.${index}`);
    const { plan, exchanges, files } = await shop({ ...LIVE, inAppPurchases: all.map((productId) => ({ productId })) });
    const { inAppPurchaseType: _type, name: _name, pricing: _price, ...own } = WHOLE;
    const purchase = { ...own, pricing: { baseTerritory: 'USA' }, image: 'image.png' };
    await plan(
      manifestOf({ products: { inAppPurchases: Object.fromEntries(all.map((key) => [key, purchase])) }, files }),
    );
    expect(exchanges.length).toBeLessThanOrEqual(110);
  });

  it('reads well', async () => {
    const { plan, wanting } = await shop(SELLING({ territories: ['USA', 'DEU'] }));
    const made = await plan(
      wanting({
        name: 'Small tip',
        localizations: { 'en-US': { description: 'Tea' }, ja: { name: 'チップ' } },
        pricing: { price: '1.29' },
        territories: { available: ['USA'] },
      }),
    );
    const shown = renderPlan(made, { color: false, width: 100, unicode: true });
    // The app has another id in every run.
    expect(shown.replace(/\n *Digest \w+/, '')).toMatchInlineSnapshot(`
      "com.example.scene (Scene) · iOS
        0.99 → 1.29 USD in 175 territories (com.example.scene.tip) at once · off sale in DEU
        (com.example.scene.tip) at once · 1 gate closed
        + create  ~ change

      Gates
        ✗ closed  product-off-sale  com.example.scene.tip · availability: it goes off sale in DEU
          to open it, add  allow: [product-off-sale]  to release.yml, or run with
          --allow product-off-sale

      ~ in-app purchase com.example.scene.tip  products/com.example.scene.tip
          ~ name  com.example.scene.tip → "Small tip"   9/64

      ~ com.example.scene.tip · en-US  products/com.example.scene.tip/version/localizations/en-US
          ~ description  (empty) → Tea   3/55

      + com.example.scene.tip · ja  products/com.example.scene.tip/version/localizations/ja
          + name  チップ   3/35

      + com.example.scene.tip · version 2  products/com.example.scene.tip/version
          + version  2

      ~ com.example.scene.tip · price  products/com.example.scene.tip/pricing
          ~ price  0.99 USD → 1.29 USD

      ~ com.example.scene.tip · availability in DEU  products/com.example.scene.tip/territories/DEU
          ~ available  true → false

      What customers pay for com.example.scene.tip when USA goes from 0.99 USD to 1.29 USD
          territory                        now      then              change
          USA, AFG, AGO and 106 more  0.99 USD  1.29 USD             +30.3 %
          AUT, BEL, BGR and 22 more   1.19 EUR  1.59 EUR             +33.6 %
          CHE                         0.89 CHF  1.19 CHF             +33.7 %
          HKG                            8 HKD    10 HKD               +25 %
          ARE, AUS, BRA and 36 more                       +26.7 % to +33.3 %
          … each by itself with plan --full

      Plan: 2 to create, 4 to change (6 operations).
      Apply would stop before the first write: 1 gate is closed (exit 6)."
    `);
  });
});
