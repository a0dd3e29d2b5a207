import type { Address } from '../../core/address.ts';
import { createAttributes, deleteAttributes, diffAttributes } from '../../core/diff.ts';
import { sameJson } from '../../core/json/json.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { count } from '../../core/text/words.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { productAddress } from '../products/addresses.ts';
import { create, remove, reorder, to, toAll, update } from '../requests.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import type { PromotedHave } from './observe.ts';
import type { PromotedWant, Sort } from './want.ts';

const KIND = 'promotedPurchases';
const POINTER = '/products/promoted';

/** Of the list as a whole. */
export const LIST: Address = 'promotedPurchases';

/** Of one product in it. */
export function promotedAddress(productId: string): Address {
  return `${LIST}/${productId}`;
}

interface Observed {
  inAppPurchases: Instances<PurchaseHave>;
  subscriptions: Instances<SubscriptionHave>;
}

/** Brings the list of promoted products to what is wanted: what is missing, what is too much, and then the order, which Apple takes whole. */
export function proposePromoted(want: PromotedWant, have: PromotedHave, observed: Observed): Proposal {
  const proposal = emptyProposal();
  const { rows, unreadable } = have;
  const present = rows.map(({ productId }) => productId);
  if (sameJson(present, want.promoted) && rows.every(({ enabled }) => enabled)) return proposal;
  const sorts = new Map(want.promoted.map((productId) => [productId, sortOf(productId, want, have, observed)]));
  const from = (productId: string) => `${POINTER}/${want.promoted.indexOf(productId)}`;
  proposal.blocked = want.promoted
    .filter((productId) => sorts.get(productId) === undefined && !present.includes(productId))
    .map((productId) => ({
      address: promotedAddress(productId),
      reason: `the app has no product ${productId}`,
      from: from(productId),
    }));
  if (unreadable > 0) {
    const reason = `${count(unreadable, 'promoted product')} can't be read, and another order would lose it`;
    proposal.blocked.push({ address: LIST, reason, from: POINTER });
  }
  if (proposal.blocked.length > 0) return proposal;

  const dropped = rows.filter(({ productId }) => !want.promoted.includes(productId));
  for (const { productId } of dropped) {
    const address = promotedAddress(productId);
    proposal.changes.push(...deleteAttributes({ address, from: () => POINTER }, { productId }));
    const gates = [{ name: 'remove-promotions', reason: `the product page offers ${productId} no more` }];
    proposal.operations.push(remove({ kind: KIND, address, type: 'promotedPurchases' }, { gates }));
  }
  for (const productId of want.promoted) {
    const row = rows.find((one) => one.productId === productId);
    const address = promotedAddress(productId);
    const target = { kind: KIND, address, type: 'promotedPurchases' } as const;
    const thing = { address, from: () => from(productId) };
    if (!row) {
      proposal.changes.push(...createAttributes(thing, { visibleForAllUsers: true }));
      const product =
        sorts.get(productId) === 'subscriptions'
          ? { subscription: to('subscriptions', productAddress(productId)) }
          : { inAppPurchaseV2: to('inAppPurchases', productAddress(productId)) };
      proposal.operations.push(
        create(
          target,
          {
            attributes: { visibleForAllUsers: true, enabled: true },
            relationships: { app: to('apps', 'app'), ...product },
          },
          // Two concurrent creations under one parent can lose one (observed).
          { mutex: LIST },
        ),
      );
    } else if (!row.enabled) {
      proposal.changes.push(...diffAttributes(thing, { enabled: true }, { enabled: false }));
      proposal.operations.push(update(target, { attributes: { enabled: true } }));
    }
  }
  if (sameJson(present, want.promoted)) return proposal;
  proposal.changes.push({ address: LIST, field: 'order', before: present, after: want.promoted, from: POINTER });
  if (want.promoted.length > 0) {
    const members = toAll('promotedPurchases', want.promoted.map(promotedAddress));
    const after = dropped.map(({ productId }) => promotedAddress(productId));
    const target = { kind: KIND, address: LIST, type: 'apps' } as const;
    proposal.operations.push(reorder(target, 'promotedPurchases', members, { at: 'app', after }));
  }
  return proposal;
}

function sortOf(
  productId: string,
  { sorts }: PromotedWant,
  { others }: PromotedHave,
  { inAppPurchases, subscriptions }: Observed,
): Sort | undefined {
  if (inAppPurchases[productId]?.record) return 'inAppPurchases';
  if (subscriptions[productId]?.record) return 'subscriptions';
  return sorts[productId] ?? others[productId]?.sort;
}
