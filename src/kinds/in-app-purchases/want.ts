import { canonicalText } from '../../core/text/canonical-text.ts';
import { everythingRead } from '../everything-read.ts';
import type { InAppPurchasesPart } from '../manifest.gen.ts';
import type { PurchaseHave } from './record.ts';

/** What the manifest says of one in-app purchase. */
export type Written = NonNullable<NonNullable<InAppPurchasesPart['products']>['inAppPurchases']>[string];

/** Under Apple's names; one that is missing is not managed. */
export interface PurchaseFields {
  inAppPurchaseType?: NonNullable<Written['inAppPurchaseType']>;
  name?: string;
  familySharable?: boolean;
  reviewNote?: string | null;
}

export interface PurchaseWant {
  fields: PurchaseFields;
  /** It goes to App Review with the version. */
  submit: boolean;
}

export function membersOf({ products, ...left }: InAppPurchasesPart): Readonly<Record<string, Written>> | undefined {
  everythingRead(left);
  if (products === undefined) return undefined;
  const { inAppPurchases, ...others } = products;
  everythingRead(others);
  return inAppPurchases;
}

export function wantPurchase(written: Written): PurchaseWant {
  const { inAppPurchaseType, name, familySharable, reviewNote, submit = true, ...left } = written;
  everythingRead(left);
  return {
    fields: {
      ...(inAppPurchaseType === undefined ? {} : { inAppPurchaseType }),
      ...(name === undefined ? {} : { name: canonicalText(name) ?? '' }),
      ...(familySharable === undefined ? {} : { familySharable }),
      ...(reviewNote === undefined ? {} : { reviewNote: canonicalText(reviewNote) }),
    },
    submit,
  };
}

/** `undefined` where there is no such product yet, or of a sort that no manifest has a word for. */
export function describePurchase({ record }: PurchaseHave): Written | undefined {
  if (!record) return undefined;
  const { inAppPurchaseType, name, familySharable, reviewNote } = record;
  const type = TYPES.find((known) => known === inAppPurchaseType);
  return {
    ...(type ? { inAppPurchaseType: type } : {}),
    name,
    // Apple has it for one sort only, and says false of the others.
    ...(type === 'NON_CONSUMABLE' ? { familySharable } : {}),
    ...(reviewNote === null ? {} : { reviewNote }),
  };
}

const TYPES = ['CONSUMABLE', 'NON_CONSUMABLE', 'NON_RENEWING_SUBSCRIPTION'] as const;
