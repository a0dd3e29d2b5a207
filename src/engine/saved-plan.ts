import type { Address } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import { isReviewed, wasEmpty } from '../core/change.ts';
import type { Divergence } from '../core/divergence.ts';
import { divergences } from '../core/divergence.ts';
import type { GateUse } from '../core/gate.ts';
import { sameJson } from '../core/json/json.ts';
import type { Kind } from '../core/kind.ts';
import { makesAddress } from '../core/operation.ts';
import type { Plan, Target } from '../core/plan.ts';

/** Why a plan is not what it was, with the changes that were not in it. */
export interface Staleness {
  reason: string;
  changes: Change[];
  /** What the plan says beside what is so now, where that is known. */
  differences?: Divergence[];
  /** The manifest asks for something else by now: what, shows beside a plan of it. */
  asks?: true;
  /** What to do, where it isn't just a new plan. Sentences. */
  remedy?: string;
}

/** What can be said of a plan before anything is read from App Store Connect. */
export interface Basis extends Pick<Plan, 'manifest' | 'allow'> {
  target: Partial<Target>;
}

/** Why a saved plan is none for the manifest at this path: it is the caller who says which manifest is meant, never the plan. */
export function otherManifest(saved: Plan, path: string): Staleness | undefined {
  if (saved.manifest.path === path) return undefined;
  return {
    reason: `it was made for the manifest ${saved.manifest.path}, not for ${path}`,
    changes: [],
    remedy:
      'Name the manifest with --manifest if it lies elsewhere, or make a new plan, have it reviewed, and apply that.',
  };
}

/** Why a plan is none of those whose digests were reviewed. @param expected how their hex digits begin; absent: any plan will do */
export function otherDigest(
  { digest }: Pick<Plan, 'digest'>,
  expected: readonly string[] | undefined,
): Staleness | undefined {
  const digits = digest.replace(/^sha256:/, '');
  if (expected === undefined || expected.some((one) => digits.startsWith(one))) return undefined;
  const [only = '', ...others] = expected;
  const reviewed = others.length === 0 ? `the reviewed one is ${only}` : `the reviewed ones are ${expected.join(', ')}`;
  const length = Math.max(...expected.map((one) => one.length));
  return {
    reason: `its digest is ${digits.slice(0, length)}, and ${reviewed}`,
    changes: [],
    remedy:
      'The manifest, a file, a gate or App Store Connect has changed since. Have this plan reviewed, and apply it with its digest.',
  };
}

/** Why a saved plan is another one than the manifest and the caller ask for, whatever App Store Connect holds. */
export function otherBasis(saved: Plan, now: Basis): Staleness | undefined {
  const { bundleId, platform } = saved.target;
  if (now.target.bundleId !== bundleId || now.target.platform !== platform) {
    const reason = `it is for ${bundleId} (${platform}), not for ${now.target.bundleId} (${now.target.platform})`;
    return { reason, changes: [] };
  }
  if (saved.manifest.digest !== now.manifest.digest) {
    return { reason: 'the manifest, or a file it names, has changed since the plan was made', changes: [], asks: true };
  }
  return otherGates(saved, now);
}

/** Opening a gate changes what was approved, and so does closing one. */
function otherGates(saved: Plan, { allow, manifest }: Basis): Staleness | undefined {
  const closed = saved.allow.filter((name) => !allow.includes(name));
  if (closed.length > 0) {
    const flags = closed.map((name) => `--allow ${name}`).join(' ');
    return {
      reason: `it was made with ${gatesText(closed)} open, and here neither ${manifest.path} nor --allow opens ${itOrThem(closed)}`,
      changes: [],
      remedy: `Apply it with ${flags} as well, or make a new plan without, have it reviewed, and apply that.`,
    };
  }
  const opened = allow.filter((name) => !saved.allow.includes(name));
  if (opened.length === 0) return undefined;
  return {
    reason: `it was made with ${gatesText(opened)} closed, and now ${itOrThem(opened)} would be open`,
    changes: [],
    remedy: `Make a new plan with ${itOrThem(opened)} open, have it reviewed, and apply that.`,
  };
}

function gatesText(names: readonly string[]): string {
  return `the ${names.length === 1 ? 'gate' : 'gates'} ${names.join(', ')}`;
}

function itOrThem(names: readonly string[]): string {
  return names.length === 1 ? 'it' : 'them';
}

/**
 * Why a saved plan may no longer be applied, or `undefined` where it may.
 *
 * Everything still to do must be in the saved plan, from the same starting point. What the saved plan lists and is done already
 * is no reason: that is how a broken run is taken up again.
 * @param now the plan as it would be made now, from the same manifest. @param kinds those that the manifest manages
 */
export function staleness(saved: Plan, now: Plan, kinds: readonly Kind[]): Staleness | undefined {
  const other = otherBasis(saved, now);
  if (other) return other;
  const { bundleId, appId } = saved.target;
  if (now.target.appId !== appId) {
    return { reason: `it is for the app ${appId}, and ${bundleId} is the app ${now.target.appId} here`, changes: [] };
  }
  const unasked = unaskedFor(saved, kinds);
  if (unasked !== undefined) {
    return { reason: `it lists ${unasked}, which the manifest does not ask for`, changes: [] };
  }
  const changes = unreviewed(saved, now);
  const differences = divergences(saved, changes);
  const outdated = now.operations.length === 0 ? [] : kinds.flatMap((kind) => kind.outdated?.(saved, now) ?? []);
  if (outdated[0] !== undefined) return { reason: outdated[0], changes: [], differences };
  if (changes.length === 0) return undefined;
  return { reason: 'App Store Connect has changed since the plan was made', changes, differences };
}

/** What would have to be done now and is not in the plan, from the same start. */
function unreviewed(saved: Plan, now: Plan): Change[] {
  const made = new Set<Address>();
  for (const operation of saved.operations) if (makesAddress(operation)) made.add(operation.address);
  // What Apple brings along comes with an operation that makes it do so: a plan may not call a change carried over.
  const revealed = new Set(saved.operations.flatMap(({ reveals = [] }) => reveals));
  for (const { address } of saved.expects) if (revealed.has(saved.things[address]?.kind ?? '')) made.add(address);
  const isNew = (change: Change) => made.has(change.address) && wasEmpty(change);
  return now.changes.filter((change) => !isReviewed(change, saved, isNew));
}

/** The first thing that a plan of this manifest can't speak of, because none of its kinds is managed. */
function unaskedFor({ operations, changes, things }: Plan, kinds: readonly Kind[]): Address | undefined {
  const managed = new Set(kinds.map(({ name }) => name));
  const kindAt = (address: Address) => things[address]?.kind;
  const named = [...operations, ...changes.map(({ address }) => ({ address, kind: kindAt(address) }))];
  return named.find(({ kind }) => kind === undefined || !managed.has(kind))?.address;
}

/**
 * The plan with the gates open that the approved plan did not need, where approval itself holds them (`heldByApproval`). What was
 * approved is looked at for that, and not only its list of gates: a plan file may say anything.
 */
export function withApproval(plan: Plan, approved: Plan, kinds: readonly Kind[]): Plan {
  const known = new Set(approved.gates.map(({ name }) => name));
  const isHeld = ({ name, reasons }: GateUse): boolean =>
    !known.has(name) &&
    reasons.every(({ address }) => {
      const own = plan.things[address]?.list ?? address;
      // One change says what was approved of a thing as a whole: where there are several, somebody put one beside it.
      const [change, ...others] = approved.changes.filter((one) => one.address === own);
      const present = plan.changes.find((one) => one.address === own);
      if (!change || !present || others.length > 0) return false;
      const isSame = change.field === present.field && sameJson(change.after, present.after);
      return isSame && kinds.some(({ gates }) => gates?.[name]?.heldByApproval?.(change));
    });
  return { ...plan, gates: plan.gates.map((gate) => (isHeld(gate) ? { ...gate, open: true } : gate)) };
}
