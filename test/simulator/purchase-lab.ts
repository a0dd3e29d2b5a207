import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
import { READY, READY_UPDATE } from '../support/ready.ts';
import type { Lab, Resource } from './client.ts';
import { eyes, startLab } from './client.ts';
import { png } from './media-files.ts';
import { md5, send, to } from './media-lab.ts';

type Reply = Awaited<ReturnType<Lab['get']>>;
type Linkage = { type: string; id: string } | null | { type: string; id: string }[];

/** The second version of these types counts. */
const SECOND = ['inAppPurchases', 'inAppPurchaseLocalizations', 'inAppPurchaseImages'];
const pathOf = (type: string): string => `/${SECOND.includes(type) ? 'v2' : 'v1'}/${type}`;

/** A picture that App Review takes. */
export const SHOT = png(1290, 2796);

/** An app and hands to sell things in it, by plain HTTP. */
export async function purchaseLab(quirks: Partial<Quirks> = {}, seed: AppSeed = READY) {
  const lab = await startLab({ quirks });
  const app = lab.simulator.addApp(seed);
  const look = eyes(lab);
  const make = (type: string, attributes: object, relationships: Record<string, Linkage>, included?: object[]) =>
    lab.call('POST', pathOf(type), {
      data: {
        type,
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        relationships: Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, { data }])),
      },
      ...(included ? { included } : {}),
    });
  const change = ({ type, id }: { type: string; id: string }, attributes: object) =>
    lab.call('PATCH', `${pathOf(type)}/${id}`, { data: { type, id, attributes } });
  const remove = ({ type, id }: { type: string; id: string }) => lab.call('DELETE', `${pathOf(type)}/${id}`);
  const read = async ({ type, id }: { type: string; id: string }) => (await lab.get(`${pathOf(type)}/${id}`)).one;
  const list = async (product: Resource, relation: string, query = '') =>
    (await lab.get(`/v2/inAppPurchases/${product.id}/${relation}${query}`)).many;

  const product = (productId: string, attributes: object = {}) =>
    make(
      'inAppPurchases',
      { name: productId, productId, inAppPurchaseType: 'CONSUMABLE', ...attributes },
      { app: { type: 'apps', id: app } },
    );
  const versions = (of: Resource, query = '') => list(of, 'versions', query);
  const version = async (of: Resource): Promise<Resource> => {
    const last = (await versions(of)).at(-1);
    if (!last) throw new Error('a product has a version');
    return last;
  };
  const texts = async (of: Resource): Promise<Resource[]> =>
    (await lab.get(`/v1/inAppPurchaseVersions/${of.id}/localizations`)).many;
  const addText = (of: Resource, attributes: object = {}) =>
    make('inAppPurchaseLocalizations', { locale: 'en-US', name: 'Tip', ...attributes }, { version: to(of) });
  const point = async (of: Resource, price: string, territory = 'USA'): Promise<Resource> => {
    const points = await list(of, 'pricePoints', `?filter[territory]=${territory}&limit=8000`);
    const found = points.find(({ attributes }) => attributes['customerPrice'] === price);
    if (!found) throw new Error(`no price ${price}`);
    return found;
  };
  const schedule = (of: Resource, rows: readonly { point: Resource; startDate?: string }[], more: object = {}) =>
    make(
      'inAppPurchasePriceSchedules',
      {},
      {
        inAppPurchase: to(of),
        baseTerritory: { type: 'territories', id: 'USA' },
        manualPrices: rows.map((_row, index) => ({ type: 'inAppPurchasePrices', id: `\${${index}}` })),
      },
      rows.map((row, index) => ({
        type: 'inAppPurchasePrices',
        id: `\${${index}}`,
        attributes: { startDate: row.startDate ?? null },
        relationships: {
          inAppPurchaseV2: { data: to(of) },
          inAppPurchasePricePoint: { data: to(row.point) },
          ...more,
        },
      })),
    );
  const sell = (of: Resource, territories: readonly string[], availableInNewTerritories = true) =>
    make(
      'inAppPurchaseAvailabilities',
      { availableInNewTerritories },
      { inAppPurchase: to(of), availableTerritories: territories.map((id) => ({ type: 'territories', id })) },
    );
  const reserveShot = (of: Resource, file = SHOT, fileName = 'shot.png') =>
    make('inAppPurchaseAppStoreReviewScreenshots', { fileName, fileSize: file.length }, { inAppPurchaseV2: to(of) });
  const shoot = async (of: Resource, file = SHOT, fileName = 'shot.png'): Promise<Resource> => {
    const { one } = await reserveShot(of, file, fileName);
    await send(one, file);
    await change(one, { uploaded: true, sourceFileChecksum: md5(file) });
    lab.simulator.clock.advance(60_000);
    return one;
  };
  /** A product that lacks nothing. */
  const ready = async (productId: string, attributes: object = {}): Promise<Resource> => {
    const { one } = await product(productId, attributes);
    await addText(await version(one));
    await schedule(one, [{ point: await point(one, '0.99') }]);
    await sell(one, ['USA', 'JPN']);
    await shoot(one);
    return one;
  };

  const draft = async (): Promise<Resource> =>
    (await lab.post('reviewSubmissions', { platform: 'IOS' }, { app: { type: 'apps', id: app } })).one;
  const add = (submission: Resource, of: Resource, relation = 'inAppPurchaseVersion'): Promise<Reply> =>
    lab.post('reviewSubmissionItems', {}, { reviewSubmission: to(submission), [relation]: to(of) });
  const addApp = async (submission: Resource): Promise<Reply> => {
    const working = (await look.versions(app)).find(
      ({ attributes }) => attributes['appVersionState'] !== 'READY_FOR_DISTRIBUTION',
    );
    if (!working) throw new Error('there is no version to submit');
    return add(submission, working, 'appStoreVersion');
  };
  const items = async (submission: Resource): Promise<Resource[]> =>
    (await lab.get(`/v1/reviewSubmissions/${submission.id}/items?include=appStoreVersion,inAppPurchaseVersion`)).many;
  const submit = (submission: Resource) => lab.patch(submission, { submitted: true });
  const cancel = (submission: Resource) => lab.patch(submission, { canceled: true });

  return {
    ...lab,
    app,
    look,
    make,
    change,
    erase: remove,
    read,
    list,
    product,
    versions,
    version,
    texts,
    addText,
    point,
    schedule,
    sell,
    reserveShot,
    shoot,
    ready,
    draft,
    add,
    addApp,
    items,
    submit,
    cancel,
    control: lab.simulator.control,
    stateOf: async (of: Resource) => (await read(of)).attributes['state'],
    versionStates: async (of: Resource) => (await versions(of)).map(({ attributes }) => attributes['state']),
    /** A submission with the version of the app and these products, not sent yet. */
    basket: async (products: readonly Resource[]): Promise<Resource> => {
      const submission = await draft();
      await addApp(submission);
      for (const one of products) await add(submission, await version(one));
      return submission;
    },
  };
}

/** The same for an app that is on sale. */
export const updateLab = (quirks: Partial<Quirks> = {}) => purchaseLab(quirks, READY_UPDATE);
