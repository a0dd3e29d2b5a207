import type { Address } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import { isReviewed } from '../core/change.ts';
import type { Kind } from '../core/kind.ts';
import { makesAddress } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';

/** Why a plan is not what it was, with the changes that were not in it. */
export interface Staleness {
  reason: string;
  changes: Change[];
}

/**
 * Why a saved plan may no longer be applied, or `undefined` where it may.
 *
 * Everything still to do must be in the saved plan, from the same starting point. What the saved plan lists and is done already
 * is no reason: that is how a broken run is taken up again.
 * @param now the plan as it would be made now, from the same manifest.
 */
export function staleness(saved: Plan, now: Plan, kinds: readonly Kind[]): Staleness | undefined {
  const { bundleId, platform, appId } = saved.target;
  const { target } = now;
  if (target.bundleId !== bundleId || target.platform !== platform || target.appId !== appId) {
    const reason = `the plan is for ${bundleId} (${platform}), not for ${target.bundleId} (${target.platform})`;
    return { reason, changes: [] };
  }
  if (saved.manifest.digest !== now.manifest.digest) {
    return { reason: 'the manifest, or a file it names, has changed since the plan was made', changes: [] };
  }
  const outdated = now.operations.length === 0 ? [] : kinds.flatMap((kind) => kind.outdated?.(saved, now) ?? []);
  if (outdated[0] !== undefined) return { reason: outdated[0], changes: [] };
  const made = new Set<Address>();
  for (const operation of saved.operations) if (makesAddress(operation)) made.add(operation.address);
  for (const { address } of saved.expects) made.add(address);
  const isNew = ({ address, before }: Change) => made.has(address) && (before === undefined || before === null);
  const changes = now.changes.filter((change) => !isReviewed(change, saved, isNew));
  return changes.length === 0
    ? undefined
    : { reason: 'App Store Connect has changed since the plan was made', changes };
}

/** The gates that are open: those that the caller opens, and those that were approved with a saved plan. */
export function openGates(allow: readonly string[], saved: Plan | undefined): string[] {
  return [...allow, ...(saved?.gates ?? []).filter(({ open }) => open).map(({ name }) => name)];
}

/** The plan with the gates open that the approved plan did not need, where approval itself holds them (`heldByApproval`). */
export function withApproval(plan: Plan, approved: Plan, kinds: readonly Kind[]): Plan {
  const held = new Set(
    kinds.flatMap(({ gates = {} }) => Object.keys(gates).filter((name) => gates[name]?.heldByApproval)),
  );
  const known = new Set(approved.gates.map(({ name }) => name));
  const gates = plan.gates.map((gate) =>
    held.has(gate.name) && !known.has(gate.name) ? { ...gate, open: true } : gate,
  );
  return { ...plan, gates };
}
