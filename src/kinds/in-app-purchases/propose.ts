import type { Change } from '../../core/change.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { inAppPurchasesMaxima } from '../manifest.gen.ts';
import { productAddress } from '../products/addresses.ts';
import { create, to, update } from '../requests.ts';
import type { PurchaseHave, PurchaseRecord } from './record.ts';
import { pointerTo } from './place.ts';
import type { PurchaseFields, PurchaseWant } from './want.ts';

/** Compares one in-app purchase. Nothing here removes one: products are permanent. */
export function proposePurchase({ fields }: PurchaseWant, { record }: PurchaseHave, key: string): Proposal {
  return record ? change(fields, record, key) : creation(fields, key);
}

function thing(key: string) {
  return {
    address: productAddress(key),
    from: (field: string) => pointerTo(key, ...(field === 'productId' ? [] : [field])),
    limits: { name: inAppPurchasesMaxima.name, reviewNote: inAppPurchasesMaxima.reviewNote },
  };
}

function target(key: string) {
  return { kind: 'inAppPurchases', address: productAddress(key), type: 'inAppPurchases', api: 'v2' } as const;
}

function creation(fields: PurchaseFields, key: string): Proposal {
  const proposal = emptyProposal();
  const { name, inAppPurchaseType, ...others } = fields;
  const lacking = (['inAppPurchaseType', 'name'] as const).filter((field) => fields[field] === undefined);
  for (const field of lacking) {
    const reason = `${key} is new, and Apple creates a product only with its ${field}`;
    const fix = `products.inAppPurchases.${key}.${field}`;
    proposal.blocked.push({ address: productAddress(key), field, reason, from: pointerTo(key), fix });
  }
  if (lacking.length > 0) return proposal;
  const wanted = { productId: key, inAppPurchaseType, name, ...others };
  proposal.changes = createAttributes(thing(key), { ...wanted });
  const relationships = { app: to('apps', 'app') };
  proposal.operations.push(create(target(key), { attributes: valuesOf(proposal.changes), relationships }));
  return proposal;
}

function change({ inAppPurchaseType, ...fields }: PurchaseFields, record: PurchaseRecord, key: string): Proposal {
  const proposal = emptyProposal();
  if (inAppPurchaseType !== undefined && inAppPurchaseType !== record.inAppPurchaseType) {
    block(
      proposal,
      key,
      'inAppPurchaseType',
      `${key} is ${record.inAppPurchaseType}, which Apple fixes when a product is created; write that, or choose another product id`,
    );
  }
  const changes = diffAttributes(thing(key), { ...fields }, { ...record });
  const possible = changes.filter((one) => !takesBackSharing(one));
  if (possible.length < changes.length) {
    block(
      proposal,
      key,
      'familySharable',
      `Family Sharing is on for ${key}, and Apple does not turn it off again; write true`,
    );
  }
  if (possible.length === 0) return proposal;
  proposal.changes = possible;
  proposal.operations.push(update(target(key), { attributes: valuesOf(possible) }));
  return proposal;
}

function takesBackSharing({ field, after }: Change): boolean {
  return field === 'familySharable' && after === false;
}

function block(proposal: Proposal, key: string, field: string, reason: string): void {
  proposal.blocked.push({ address: productAddress(key), field, reason, from: pointerTo(key, field) });
}
