import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { attribute, linkedId, requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { purchasesPath } from '../in-app-purchases/observe.ts';
import { productIn } from '../products/addresses.ts';
import type { AvailabilityHave, AvailabilityWant } from '../products/availability.ts';
import { availableTerritories, offeredTerritories } from '../products/availability.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { fields, include } from '../requests.ts';

type AvailabilityRecord = NonNullable<AvailabilityHave['record']>;

/** The records come along with the list of products; the territories of each take a request. */
export async function observeAvailability(
  api: Reader,
  scope: Scope<Instances<AvailabilityWant>, Instances<AvailabilityHave>>,
  { app, inAppPurchases }: { app: AppHave; inAppPurchases: Instances<PurchaseHave> },
): Promise<Record<string, AvailabilityHave>> {
  const keys = keysToRead(scope, inAppPurchases, productIn);
  if (keys.length === 0) return { ...scope.again?.have };
  const isThere = keys.some((key) => inAppPurchases[key]?.record);
  const [offered, records] = await Promise.all([
    offeredTerritories(api),
    isThere ? readRecords(api, app) : new Map<string, AvailabilityRecord>(),
  ]);
  const entries = keys.map(async (key): Promise<[string, AvailabilityHave]> => {
    const record = records.get(key);
    if (!record) return [key, { available: [], offered }];
    return [key, { record, available: await availableTerritories(api, `/v1/${TYPE}/${record.id}`), offered }];
  });
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

const TYPE = 'inAppPurchaseAvailabilities';

async function readRecords(api: Reader, app: AppHave): Promise<Map<string, AvailabilityRecord>> {
  const list = await api.all(purchasesPath(app), {
    ...include('inAppPurchases', ['inAppPurchaseAvailability']),
    ...fields('inAppPurchases', ['productId', 'inAppPurchaseAvailability']),
    ...fields(TYPE, ['availableInNewTerritories']),
  });
  const found = new Map(list.included.map((resource) => [resource.id, resource]));
  return new Map(
    list.data.flatMap((row) => {
      const record = found.get(linkedId(row, 'inAppPurchaseAvailability') ?? '');
      if (!record) return [];
      const availableInNewTerritories = attribute(record, 'availableInNewTerritories') === true;
      return [[requiredText(row, 'productId'), { id: record.id, availableInNewTerritories }] as const];
    }),
  );
}
