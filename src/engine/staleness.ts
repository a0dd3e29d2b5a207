import type { Address } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import { isReviewed } from '../core/change.ts';
import { makesAddress } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';
import { isEditableVersion, isWithdrawableVersion } from '../facets/states.ts';

/**
 * Why a saved plan may no longer be applied, or `undefined` where it may.
 *
 * Everything still to do must be in the saved plan, from the same starting point. What the saved plan lists and is done already
 * is no reason: that is how a broken run is taken up again.
 * @param fresh the plan as it would be made now, from the same manifest.
 */
export function staleness(saved: Plan, fresh: Plan): { reason: string; changes: Change[] } | undefined {
  const { bundleId, platform, appId } = saved.target;
  const { target } = fresh;
  if (target.bundleId !== bundleId || target.platform !== platform || target.appId !== appId) {
    return {
      reason: `the plan is for ${bundleId} (${platform}), not for ${target.bundleId} (${target.platform})`,
      changes: [],
    };
  }
  if (saved.manifest.digest !== fresh.manifest.digest) {
    return { reason: 'the manifest, or a file it names, has changed since the plan was made', changes: [] };
  }
  const other = fresh.operations.length > 0 ? otherVersion(saved, fresh) : undefined;
  if (other !== undefined) return { reason: other, changes: [] };
  const born = new Set<Address>();
  for (const operation of saved.operations) if (makesAddress(operation)) born.add(operation.address);
  for (const { address } of saved.expects) born.add(address);
  const isNew = ({ address, before }: Change) => born.has(address) && (before === undefined || before === null);
  const changes = fresh.changes.filter((change) => !isReviewed(change, saved, isNew));
  return changes.length === 0
    ? undefined
    : { reason: 'App Store Connect has changed since the plan was made', changes };
}

/** The same texts mean something else on another version, or on one that customers see by now. */
function otherVersion(saved: Plan, fresh: Plan): string | undefined {
  const before = saved.target.version;
  const now = fresh.target.version;
  if (!before || !now) return undefined;
  const renamed = saved.changes.find(({ address, field }) => address === 'version' && field === 'versionString');
  if (now.versionString !== before.versionString && now.versionString !== renamed?.after) {
    return `the plan was made for version ${before.versionString}, and now it would work on ${now.versionString}`;
  }
  const submits = saved.operations.some(({ kind }) => kind === 'submission');
  const from = stage(before.state);
  const to = stage(now.state);
  const ours = (from === 'new' && to === 'draft') || (submits && to !== now.state);
  if (from === to || ours) return undefined;
  return `version ${now.versionString} was ${before.state} when the plan was made, and is ${now.state} now`;
}

/** States between which a version moves while its own plan is carried out are one. */
function stage(state: string): string {
  if (state === 'new') return 'new';
  if (isEditableVersion(state)) return 'draft';
  return isWithdrawableVersion(state) ? 'review' : state;
}
