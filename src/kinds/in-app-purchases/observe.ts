import { canonicalText } from '../../core/text/canonical-text.ts';
import type { Scope } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import { fields } from '../requests.ts';
import type { PurchaseHave, PurchaseRecord } from './record.ts';
import type { PurchaseWant } from './want.ts';

const FIELDS = ['productId', 'inAppPurchaseType', 'name', 'state', 'familySharable', 'reviewNote'] as const;

/** One request for all of them; none where the manifest has none. */
export async function observePurchases(
  api: Reader,
  { want, whole }: Scope<Instances<PurchaseWant>>,
  { app }: { app: AppHave },
): Promise<Record<string, PurchaseHave>> {
  if (!whole && Object.keys(want ?? {}).length === 0) return {};
  const list = await api.all(purchasesPath(app), fields('inAppPurchases', FIELDS));
  const records = Object.fromEntries(list.data.map((row) => [requiredText(row, 'productId'), recordOf(row)]));
  const keys = new Set([...Object.keys(records), ...Object.keys(want ?? {})]);
  return Object.fromEntries([...keys].map((key) => [key, haveOf(records[key], want?.[key])]));
}

/** Of all in-app purchases of an app. */
export function purchasesPath({ id }: Pick<AppHave, 'id'>): string {
  return `/v1/apps/${id}/inAppPurchasesV2`;
}

function haveOf(record: PurchaseRecord | undefined, want: PurchaseWant | undefined): PurchaseHave {
  const isToGo = want?.submit === true;
  return {
    ...(record ? { record } : {}),
    incomplete: isToGo && (record === undefined || record.state === 'MISSING_METADATA'),
  };
}

function recordOf(row: Resource): PurchaseRecord {
  return {
    id: row.id,
    state: requiredText(row, 'state'),
    inAppPurchaseType: requiredText(row, 'inAppPurchaseType'),
    name: requiredText(row, 'name'),
    familySharable: attribute(row, 'familySharable') === true,
    reviewNote: canonicalText(attribute(row, 'reviewNote')),
  };
}
