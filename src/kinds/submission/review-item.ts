import type { Address } from '../../core/address.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import type { Proposal } from '../../core/proposal.ts';

/** The type of the version that an item of a submission stands for, by the relation that names it. */
export const VERSION_TYPES = {
  inAppPurchaseVersion: 'inAppPurchaseVersions',
  subscriptionVersion: 'subscriptionVersions',
  subscriptionGroupVersion: 'subscriptionGroupVersions',
} as const;

export type Relation = keyof typeof VERSION_TYPES;

/** A version of a product, as far as App Review has to do with it. */
export interface ReviewItem {
  relation: Relation;
  /** Of the version. */
  address: Address;
  /** Of the product: what App Review asks for of it lies there, or below. */
  product: Address;
  /** What Apple locks of it while App Review has it lies there, or below. */
  locked: readonly Address[];
  /** Absent where the plan brings the version about. */
  id?: string;
  /** Apple's word for where the version is; `new` where the plan brings it about. */
  state: string;
  /** What people call the product. */
  title: string;
  /** Nothing of its type was ever approved: Apple takes the first of each type only together with an app version (Apple's help). */
  isFirst: boolean;
  /** Of the version of the group that a subscription belongs to. */
  group?: Address;
  /** JSON pointer of the manifest entry that lists it. */
  from: string;
}

/** A product in the manifest. */
export interface Listed {
  /** Its id, or the name of a group. */
  key: string;
  /** The group in which it is listed. */
  group?: string;
}

/** What one sort of products has for App Review. */
export interface ReviewedProducts {
  /** Kinds that know these products, and whose observation it reads. By name. */
  readonly needs: Readonly<Record<string, Kind>>;
  /** What of one of them App Review gets lies there, or below, and Apple locks it meanwhile. */
  locked(listed: Listed): Address[];
  /** The products that the manifest lists and does not keep back. Pure. */
  listed(manifest: object): Listed[];
  /** What of these goes to App Review, or is there. Pure. @param others what the plan does to them before that */
  items(listed: readonly Listed[], haves: Snapshot['have'], others: Proposal): ReviewItem[];
}

const WORDS: Readonly<Record<Relation, [one: string, several: string]>> = {
  inAppPurchaseVersion: ['in-app purchase', 'in-app purchases'],
  subscriptionVersion: ['subscription', 'subscriptions'],
  subscriptionGroupVersion: ['subscription group', 'subscription groups'],
};

/** What the item is: `in-app purchase`. */
export function sortOf({ relation }: Pick<ReviewItem, 'relation'>): string {
  return WORDS[relation][0];
}

/** `3 in-app purchases and 1 subscription`; empty where there is nothing. */
export function counted(items: readonly Pick<ReviewItem, 'relation'>[]): string {
  const parts = Object.entries(WORDS).flatMap(([relation, [one, several]]) => {
    const { length } = items.filter((item) => item.relation === relation);
    return length === 0 ? [] : [`${length} ${length === 1 ? one : several}`];
  });
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** Their titles in one line. */
export function named(items: readonly Pick<ReviewItem, 'title'>[]): string {
  return items.map(({ title }) => title).join(', ');
}

/** Versions in these states take changes, and may be put into a submission (api: InAppPurchaseVersion.state). */
export const EDITABLE_STATES = ['PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED', 'REJECTED'];

/** App Review is done with versions in these states. */
const SETTLED_STATES = new Set(['ACCEPTED', 'APPROVED', 'REPLACED_WITH_NEW_VERSION']);

/** Whether the version can be put into a submission as it is. */
export function isFree({ state }: Pick<ReviewItem, 'state'>): boolean {
  return state === 'new' || EDITABLE_STATES.includes(state);
}

export function isSettled({ state }: Pick<ReviewItem, 'state'>): boolean {
  return SETTLED_STATES.has(state);
}
