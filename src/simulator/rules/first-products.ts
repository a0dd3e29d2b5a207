import { GROUPS, PURCHASES, SUBSCRIPTIONS, appIdOf, productOf, productsSold } from './product-kinds.ts';
import { versionsOf } from './product-versions.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { entry } from '../protocol/errors.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const FIRST: Readonly<Record<string, string>> = {
  CONSUMABLE: 'FIRST_CONSUMABLE',
  NON_CONSUMABLE: 'FIRST_NON_CONSUMABLE',
};

/**
 * The refusal of a product that has to come with a version of the app: the first of its type, of which none was ever approved (Apple's help;
 * the codes are observed).
 * @returns nothing where it can go alone
 */
export function firstOfItsType(store: Store, version: Doc): ErrorEntry | undefined {
  const product = productOf(store, version);
  if (!product || product.type === GROUPS.products) return undefined;
  const known = productsSold(store, appIdOf(store, product)).some(
    (other) => typeOf(other) === typeOf(product) && wasApproved(store, other),
  );
  if (known) return undefined;
  const type = product.type === SUBSCRIPTIONS.products ? 'FIRST_SUBSCRIPTION' : (FIRST[typeOf(product)] ?? 'FIRST_IAP');
  const detail = 'The first product of its type must be submitted together with a new version of the app';
  return entry(409, `STATE_ERROR.${type}_MUST_BE_SUBMITTED_ON_VERSION`, detail);
}

/**
 * The refusal of a new group that comes without any of its subscriptions (Apple's help; the words are not known).
 * @param others what is submitted along with it
 */
export function groupAlone(store: Store, version: Doc, others: readonly Doc[]): ErrorEntry | undefined {
  const group = productOf(store, version);
  if (group?.type !== GROUPS.products || wasApproved(store, group)) return undefined;
  const ofGroup = (product: Doc | undefined) => product?.type === SUBSCRIPTIONS.products && product.parent === group.id;
  if (others.some((other) => ofGroup(productOf(store, other)))) return undefined;
  if (store.children(group.id, SUBSCRIPTIONS.products).some((product) => wasApproved(store, product))) return undefined;
  const detail = 'A new subscription group must be submitted together with at least one of its subscriptions';
  return entry(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
}

function typeOf(product: Doc): string {
  return text(product, 'inAppPurchaseType') || product.type;
}

function wasApproved(store: Store, product: Doc): boolean {
  const kind = [PURCHASES, SUBSCRIPTIONS, GROUPS].find(({ products }) => products === product.type);
  const versions = kind ? versionsOf(store, kind, product) : [];
  return versions.some((version) => ['APPROVED', 'REPLACED_WITH_NEW_VERSION'].includes(text(version, 'state')));
}
