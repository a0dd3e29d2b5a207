import type { Scope } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { linkedIds, requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { purchasesPath } from '../in-app-purchases/observe.ts';
import type { Reviewed } from '../products/take-back.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { productVersion, productVersionRow } from '../products/version-choice.ts';
import { fields, include } from '../requests.ts';

/** Apple's largest number of included resources of one product. */
const INCLUDED = 50;

/** Whether what App Review has may be taken back: nothing else of a version can be asked for. */
export type VersionWant = Pick<Reviewed<unknown>, 'mayTakeBack'>;

/** One request for all products: their versions come along. */
export async function observeVersions(
  api: Reader,
  { want, whole }: Scope<Instances<VersionWant>>,
  { app, inAppPurchases }: { app: AppHave; inAppPurchases: Instances<PurchaseHave> },
): Promise<Record<string, ProductVersionHave>> {
  if (!whole && Object.keys(want ?? {}).length === 0) return {};
  const isNeeded = Object.values(inAppPurchases).some(({ record }) => record !== undefined);
  const found = isNeeded ? await versionsByProduct(api, app) : new Map<string, Resource[]>();
  const entries = Object.entries(inAppPurchases).map(([key, { record }]) => {
    const rows = record && (found.get(key) ?? []);
    return [key, productVersion(rows?.map(productVersionRow), want?.[key]?.mayTakeBack)] as const;
  });
  return Object.fromEntries(entries);
}

async function versionsByProduct(api: Reader, app: AppHave): Promise<ReadonlyMap<string, Resource[]>> {
  const list = await api.all(purchasesPath(app), {
    ...include('inAppPurchases', ['versions']),
    'limit[versions]': INCLUDED,
    ...fields('inAppPurchases', ['productId', 'versions']),
    ...VERSION_FIELDS,
  });
  const versions = new Map(list.included.map((resource) => [resource.id, resource]));
  const entries = list.data.map(async (row) => {
    const ids = linkedIds(row, 'versions') ?? [];
    // Whatever an include can't hold is left out without a word.
    const isCut = ids.length >= INCLUDED;
    const own = isCut ? (await api.all(`/v2/inAppPurchases/${row.id}/versions`, VERSION_FIELDS)).data : [];
    return [requiredText(row, 'productId'), isCut ? own : ids.flatMap((id) => versions.get(id) ?? [])] as const;
  });
  return new Map(await Promise.all(entries));
}

const VERSION_FIELDS = fields('inAppPurchaseVersions', ['version', 'state']);
