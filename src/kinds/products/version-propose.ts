import type { Address } from '../../core/address.ts';
import { createAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { create, to } from '../requests.ts';
import type { ProductVersion } from './version-choice.ts';

/** Whose version it is, and where that stands. */
export interface ProductVersionPlace {
  address: Address;
  /** JSON pointer of the product in the manifest. */
  pointer: string;
  /** Its kind has the name of Apple's type of it. */
  owner:
    | { address: Address; type: 'inAppPurchases'; versions: 'inAppPurchaseVersions'; relationship: 'inAppPurchase' }
    | { address: Address; type: 'subscriptions'; versions: 'subscriptionVersions'; relationship: 'subscription' }
    | {
        address: Address;
        type: 'subscriptionGroups';
        versions: 'subscriptionGroupVersions';
        relationship: 'subscriptionGroup';
      };
}

/**
 * Creates a version where something of it is to change and no version takes changes any more. Nothing can remove one, so none is made
 * before it is needed. @param others what the kinds that hang below it propose
 */
export function proposeProductVersion(
  { address, pointer, owner }: ProductVersionPlace,
  target: ProductVersion,
  others: Pick<Proposal, 'operations'>,
): Proposal {
  const proposal = emptyProposal();
  const isNeeded = others.operations.some((operation) => operation.address.startsWith(`${address}/`));
  // The first one comes along with the product.
  if (!isNeeded || target.kind !== 'next') return proposal;
  proposal.changes = createAttributes({ address, from: () => pointer }, { [NUMBER]: target.number });
  const relationships = { [owner.relationship]: to(owner.type, owner.address) };
  proposal.operations.push(create({ kind: owner.versions, address, type: owner.versions }, { relationships }));
  return proposal;
}

const NUMBER = 'version';
