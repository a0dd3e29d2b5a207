import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { purchasesPath } from '../in-app-purchases/observe.ts';
import type { VersionWant } from '../products/version-kind.ts';
import { readIncludedVersions } from '../products/included-versions.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { productVersion } from '../products/version-choice.ts';
import { fields, include } from '../requests.ts';

/** One request for all products: their versions come along. */
export async function observeVersions(
  api: Reader,
  { want, whole }: Scope<Instances<VersionWant>>,
  { app, inAppPurchases }: { app: AppHave; inAppPurchases: Instances<PurchaseHave> },
): Promise<Record<string, ProductVersionHave>> {
  if (!whole && Object.keys(want ?? {}).length === 0) return {};
  const isNeeded = Object.values(inAppPurchases).some(({ record }) => record !== undefined);
  const found = isNeeded
    ? await readIncludedVersions(api, purchasesPath(app), {
        query: {
          ...include('inAppPurchases', ['versions']),
          ...fields('inAppPurchases', ['productId', 'versions']),
          ...fields('inAppPurchaseVersions', ['version', 'state']),
        },
        keyOf: (row) => requiredText(row, 'productId'),
        versionsOf: (id) => `/v2/inAppPurchases/${id}/versions`,
      })
    : undefined;
  return Object.fromEntries(
    Object.entries(inAppPurchases).map(([key, { record }]) => [
      key,
      productVersion(record && (found?.get(key) ?? []), want?.[key]?.mayTakeBack),
    ]),
  );
}
