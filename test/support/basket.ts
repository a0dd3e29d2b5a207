import type { AppSeed } from '../../src/simulator/index.ts';
import type { Resource } from '../../src/core/resource.ts';
import { linkedId, linkedIds, textAttribute } from '../../src/core/resource.ts';
import type { Manifest } from './manifest.ts';
import { READY, READY_UPDATE } from './ready.ts';
import { manifestOf, scene } from './scene.ts';
import { somebody } from './somebody.ts';

type PurchaseSeed = NonNullable<AppSeed['inAppPurchases']>[number];

export const SMALL = 'com.example.scene.tip.small';
export const LARGE = 'com.example.scene.tip.large';
export const COURSE = 'com.example.scene.course';

/** A product that lacks nothing for App Review. */
export const purchase = (productId: string, more: Partial<PurchaseSeed> = {}): PurchaseSeed => ({ productId, ...more });

/** The app with these products. */
export function withProducts(seed: AppSeed, ...inAppPurchases: PurchaseSeed[]): AppSeed {
  return { ...seed, inAppPurchases };
}

export const MONTHLY = 'com.example.scene.pro.monthly';
export const YEARLY = 'com.example.scene.pro.yearly';

/** A first version with a group of two subscriptions, none of which was ever approved. */
export const SUBSCRIBED: AppSeed = {
  ...READY,
  subscriptionGroups: [{ referenceName: 'Pro', subscriptions: [{ productId: MONTHLY }, { productId: YEARLY }] }],
};

/** A first version with two tips, none of which was ever approved. */
export const FIRST = withProducts(READY, purchase(SMALL), purchase(LARGE));

/** Version 1.0 on the App Store with one tip, a draft of 1.1 and another tip. */
export const LATER = withProducts(
  READY_UPDATE,
  purchase(SMALL, { versions: [{ state: 'APPROVED' }] }),
  purchase(LARGE),
);

type Products = NonNullable<NonNullable<Manifest['products']>['inAppPurchases']>;

/** Lists products without a word about what they have. */
export function listed(...ids: string[]): { inAppPurchases: Products } {
  return { inAppPurchases: Object.fromEntries(ids.map((id) => [id, {}])) };
}

/** A manifest that submits a version with both tips. */
export function submitting(versionString: string | undefined, more: Parameters<typeof manifestOf>[0] = {}): Manifest {
  return manifestOf({
    ...(versionString === undefined ? {} : { version: { versionString } }),
    products: listed(SMALL, LARGE),
    release: { goal: 'submit' },
    ...more,
  });
}

const RELATIONS = ['appStoreVersion', 'inAppPurchaseVersion', 'subscriptionVersion', 'subscriptionGroupVersion'];

/** A scene in which App Review can be looked at, and somebody else has a hand in it. */
export async function reviewScene(seed: AppSeed, options: Parameters<typeof scene>[1] = {}) {
  const stage = await scene(seed, options);
  const { engine, simulator, app, writes } = stage;
  const list = engine.reader.all;
  const other = await somebody(simulator);

  /** Ids of versions by what they are versions of: the version string, or the product id. */
  const versionIds = async (): Promise<Record<string, { id: string; state: string; type: string }[]>> => {
    const own = (await list(`/v1/apps/${app}/appStoreVersions`)).data.map(
      (one) =>
        [text(one, 'versionString'), { id: one.id, state: text(one, 'appVersionState'), type: one.type }] as const,
    );
    const sold = await list(`/v1/apps/${app}/inAppPurchasesV2`, { include: ['versions'] });
    const groups = await list(`/v1/apps/${app}/subscriptionGroups`, { include: ['versions'] });
    const ofGroups = await Promise.all(
      groups.data.map(({ id }) => list(`/v1/subscriptionGroups/${id}/subscriptions`, { include: ['versions'] })),
    );
    const products = [sold, groups, ...ofGroups].flatMap(({ data, included }) =>
      data.flatMap((product) =>
        (linkedIds(product, 'versions') ?? []).flatMap((id) => {
          const one = included.find((version) => version.id === id && version.type.endsWith('Versions'));
          const name = text(product, 'productId') || text(product, 'referenceName');
          return one ? [[name, { id, state: text(one, 'state'), type: one.type }] as const] : [];
        }),
      ),
    );
    const found: Record<string, { id: string; state: string; type: string }[]> = {};
    for (const [name, one] of [...own, ...products]) found[name] = [...(found[name] ?? []), one];
    return found;
  };

  /** Where the newest version of each is. */
  const states = async (): Promise<Record<string, string>> =>
    Object.fromEntries(Object.entries(await versionIds()).map(([name, all]) => [name, all.at(-1)?.state ?? '']));

  /** Every submission that is not over, with what it holds. */
  const submissions = async (): Promise<{ id: string; state: string; holds: string[] }[]> => {
    const names = Object.entries(await versionIds()).flatMap(([name, all]) =>
      all.map(({ type, id }) => [`${type} ${id}`, name] as const),
    );
    const nameOf = new Map(names);
    const rows = (await list('/v1/reviewSubmissions', { 'filter[app]': app })).data;
    const open = rows.filter((row) => text(row, 'state') !== 'COMPLETE');
    return Promise.all(
      open.map(async (row) => {
        const items = (await list(`/v1/reviewSubmissions/${row.id}/items`, { include: RELATIONS })).data;
        const holds = items
          .filter((item) => text(item, 'state') !== 'REMOVED')
          .flatMap((item) => RELATIONS.flatMap((name) => nameOf.get(`${name}s ${linkedId(item, name) ?? ''}`) ?? []));
        return { id: row.id, state: text(row, 'state'), holds: holds.toSorted() };
      }),
    );
  };

  /** What somebody else does to a submission or an item. */
  const patch = (type: string, id: string, attributes: Record<string, boolean>) =>
    other.write('PATCH', `/v1/${type}/${id}`, { data: { type, id, attributes } });
  const cancel = async (): Promise<void> => {
    for (const { id, state } of await submissions()) {
      if (state !== 'READY_FOR_REVIEW' && state !== 'CANCELING')
        await patch('reviewSubmissions', id, { canceled: true });
    }
  };
  const addTo = async (id: string, name: string): Promise<void> => {
    const one = (await versionIds())[name]?.at(-1);
    const relation = one?.type.replace(/s$/, '') ?? '';
    const relationships = {
      reviewSubmission: { data: { type: 'reviewSubmissions', id } },
      [relation]: { data: { type: one?.type ?? '', id: one?.id ?? '' } },
    };
    await other.write('POST', '/v1/reviewSubmissionItems', { data: { type: 'reviewSubmissionItems', relationships } });
  };
  /** Somebody puts one more thing into the draft. */
  const add = async (name: string): Promise<void> => {
    const draft = (await submissions()).find(({ state }) => state === 'READY_FOR_REVIEW');
    await addTo(draft?.id ?? '', name);
  };
  /** Somebody sends these in a submission of their own. */
  const sendAlone = async (...names: string[]): Promise<void> => {
    const relationships = { app: { data: { type: 'apps', id: app } } };
    const data = { type: 'reviewSubmissions', attributes: { platform: 'IOS' }, relationships };
    const id = (await other.write('POST', '/v1/reviewSubmissions', { data }))?.id ?? '';
    for (const name of names) await addTo(id, name);
    await patch('reviewSubmissions', id, { submitted: true });
  };
  /** Somebody takes these out of what was sent, or out of a draft. */
  const takeOut = async (...names: string[]): Promise<void> => {
    const ids = await versionIds();
    for (const { id, state } of await submissions()) {
      const items = (await list(`/v1/reviewSubmissions/${id}/items`, { include: RELATIONS })).data;
      for (const item of items) {
        const isNamed = names.some((name) =>
          ids[name]?.some((one) => RELATIONS.some((relation) => linkedId(item, relation) === one.id)),
        );
        if (!isNamed || text(item, 'state') === 'REMOVED') continue;
        if (state === 'READY_FOR_REVIEW') await other.write('DELETE', `/v1/reviewSubmissionItems/${item.id}`);
        else await patch('reviewSubmissionItems', item.id, { removed: true });
      }
    }
  };

  /** The writing requests since the last call, e.g. `POST reviewSubmissionItems`. */
  let past = 0;
  const sent = (): string[] => {
    const requests = writes().map(
      ({ method, url, status }) => `${method} ${url.split('/')[2] ?? ''}${status < 300 ? '' : ` ${status}`}`,
    );
    const fresh = requests.slice(past);
    past = requests.length;
    return fresh;
  };
  const wanting = async (wanted: Manifest) => (await engine.plan(wanted)).plan;
  return { ...stage, states, submissions, cancel, add, sendAlone, takeOut, sent, wanting };
}

function text(resource: Resource, name: string): string {
  return textAttribute(resource, name) ?? '';
}

/** Makes the submission, fills it and sends it. @param products that go along with the version */
export const SENT_WITH = (products: number): string[] => [
  'POST reviewSubmissions',
  ...Array.from({ length: products + 1 }, () => 'POST reviewSubmissionItems'),
  'PATCH reviewSubmissions',
];
