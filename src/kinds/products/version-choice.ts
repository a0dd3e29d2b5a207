import type { Resource } from '../../core/resource.ts';
import { attribute, requiredText, unreadable } from '../../core/resource.ts';
import {
  isApprovedProductVersion,
  isEditableProductVersion,
  isInFlightProductVersion,
  isWithdrawableProductVersion,
} from './version-states.ts';

/** One version of a product: its texts and its image are reviewed as one. */
export interface ProductVersionRow {
  id: string;
  /** Apple counts them from 1. */
  number: number;
  state: string;
}

/** Which version of a product takes its texts and its image. */
export type ProductVersion =
  /** It takes changes. */
  | { kind: 'editable'; version: ProductVersionRow }
  /** App Review has it, and the manifest asks for more than preparing it, so it is taken back first where it changes. */
  | { kind: 'withdrawable'; version: ProductVersionRow }
  /** App Review has it: until it gives it back nothing of it changes, and there can't be another one. */
  | { kind: 'locked'; version: ProductVersionRow }
  /** It has to be created; Apple fills it from `source`. */
  | { kind: 'next'; number: number; source?: ProductVersionRow }
  /** The product itself has to be created: its first version comes with it. */
  | { kind: 'arriving' };

/** A product's versions, and the one that is worked on. */
export interface ProductVersionHave {
  target: ProductVersion;
  /** The one that customers have. */
  live?: ProductVersionRow;
}

/**
 * @param rows of the product; `undefined` where there is no such product yet
 * @param mayTakeBack what App Review has may be taken back from there
 */
export function productVersion(
  rows: readonly ProductVersionRow[] | undefined,
  mayTakeBack = false,
): ProductVersionHave {
  if (!rows) return { target: { kind: 'arriving' } };
  const newestFirst = rows.toSorted((a, b) => b.number - a.number);
  const live = newestFirst.find(({ state }) => isApprovedProductVersion(state));
  return { target: targetOf(newestFirst, live, mayTakeBack), ...(live ? { live } : {}) };
}

function targetOf(
  rows: readonly ProductVersionRow[],
  live: ProductVersionRow | undefined,
  mayTakeBack: boolean,
): ProductVersion {
  const editable = rows.find(({ state }) => isEditableProductVersion(state));
  if (editable) return { kind: 'editable', version: editable };
  const inFlight = rows.find(({ state }) => isInFlightProductVersion(state));
  if (inFlight) {
    const comesBack = mayTakeBack && isWithdrawableProductVersion(inFlight.state);
    return { kind: comesBack ? 'withdrawable' : 'locked', version: inFlight };
  }
  const source = live ?? rows[0];
  return { kind: 'next', number: (rows[0]?.number ?? 0) + 1, ...(source ? { source } : {}) };
}

/** The version that shows what there is: the one that is worked on, or the one from which Apple fills it. */
export function filledProductVersion({ target }: ProductVersionHave): ProductVersionRow | undefined {
  if (target.kind === 'arriving') return undefined;
  return target.kind === 'next' ? target.source : target.version;
}

/** The version to which an id belongs at Apple: a new one has none yet, and an approved one is not written any more. */
export function openProductVersion({ target }: ProductVersionHave): ProductVersionRow | undefined {
  return target.kind === 'next' || target.kind === 'arriving' ? undefined : target.version;
}

/** Whether customers can buy the product now: what changes of its price or its territories, they see at once. */
export function isOnSale(have: ProductVersionHave | undefined): boolean {
  return have?.live !== undefined;
}

/** @throws FailureError where Apple's answer can't be read */
export function productVersionRow(resource: Resource): ProductVersionRow {
  const number = attribute(resource, 'version');
  if (typeof number !== 'number') throw unreadable(resource, 'version');
  return { id: resource.id, number, state: requiredText(resource, 'state') };
}
