import type { Address } from '../../core/address.ts';
import type { Blocked } from '../../core/change.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import { haveOf, observedFor } from '../../core/kind.ts';
import { outlookOf } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import { Unread, unverifiedOf } from '../../core/unread.ts';

/** The kinds of which App Review asks something, and those whose observation they read for it. By name. */
export function askedKinds(kinds: readonly Kind[]): Record<string, Kind> {
  const asked = kinds.filter(({ review }) => review?.requirements !== undefined);
  const all = asked.flatMap((one) => [...Object.values(one.needs), one]);
  return Object.fromEntries(all.map((one) => [one.name, one]));
}

/** Everything that App Review asks for and that can be read, with what the plan leads to; in the order of the kinds. */
export function requirementsOf(kinds: readonly Kind[], haves: Snapshot['have'], others: Proposal): Requirement[] {
  const outlook = outlookOf(others);
  const isRead = ({ name, needs }: Kind): boolean =>
    [name, ...Object.values(needs).map((need) => need.name)].every((each) => !(haves[each] instanceof Unread));
  return kinds.filter(isRead).flatMap((one) => {
    const asked = one.review?.requirements?.(haveOf(one, haves), observedFor(one, haves), outlook) ?? [];
    return asked.map((requirement) => ({ ...requirement, kind: one.name }));
  });
}

/**
 * What App Review would refuse for, once the plan is done: all of it, not the first thing only.
 * @param isAsked whether what is asked for of the thing at an address counts: what doesn't go to App Review lacks nothing
 */
export function missingForReview(
  kinds: readonly Kind[],
  haves: Snapshot['have'],
  others: Proposal,
  isAsked: (address: Address) => boolean,
): Blocked[] {
  const unverified = unverifiedOf(Object.keys(askedKinds(kinds)), haves).map(({ areas, reason, fix }): Blocked => {
    const what = `what App Review asks for is not verified (${areas.join(', ')})`;
    return { address: 'submission', reason: `${what}: ${reason}`, ...(fix === undefined ? {} : { fix }) };
  });
  const missing = requirementsOf(kinds, haves, others)
    .filter(({ state, address }) => state === 'missing' && isAsked(address))
    // What is blocked for a reason of its own is reported once.
    .filter(({ address }) => !others.blocked.some((item) => item.address === address && address !== 'version'))
    .map(({ what, kind, address, reason, fix }) => ({
      address,
      ...(kind === undefined ? {} : { kind }),
      reason: reason ?? `App Review asks for ${what}, and it is missing`,
      fix,
    }));
  return [...missing, ...unverified];
}
