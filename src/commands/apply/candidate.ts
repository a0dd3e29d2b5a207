import { resolve } from 'node:path';
import { meantTarget } from '../../core/build-plan.ts';
import type { Plan } from '../../core/plan.ts';
import { managedKinds } from '../../core/propose.ts';
import type { Things } from '../../core/thing.ts';
import type { Basis, Staleness } from '../../engine/saved-plan.ts';
import { otherBasis, otherDigest, otherManifest, staleness, withApproval } from '../../engine/saved-plan.ts';
import { kinds } from '../../kinds/index.ts';
import { projectPath } from '../../manifest/files/project-path.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { manifestPaths } from '../manifest/manifest-paths.ts';
import { readPlans } from '../plan/plan-file.ts';
import type { MadePlan } from '../plan/plan-manifest.ts';
import { readManifests } from '../manifest/read-manifest.ts';
import type { ApplyOptions } from '../manifest/suggest.ts';
import { applyCommand, isSavedPath } from '../manifest/suggest.ts';

/** A manifest that is to be applied, with the plan that was saved for it. */
export interface Candidate {
  /** As the caller names it. */
  path: string;
  loaded: LoadedManifest;
  saved?: Plan;
}

/** Why it is not carried out: another plan than the reviewed one, with what is known of today's. */
export interface Refused {
  stale: Staleness;
  plan?: Plan;
  /** What is to be said of things besides those of the plan. */
  things?: Things;
  locate?: LoadedManifest['locate'];
}

/** The saved plans of a file, and the manifests that the caller names for them: it is never the plan who says which. */
export async function savedFor(
  given: readonly string[],
  options: ApplyOptions,
  io: Io,
): Promise<{ paths: string[]; saved: ReadonlyMap<string, Plan> } | Refused> {
  const [file = ''] = given;
  if (!isSavedPath(file)) return { paths: await manifestPaths(given, io), saved: new Map() };
  const plans = await readPlans(file, io);
  if (plans.length > 1 && options.manifest === undefined) {
    const manifest = plans.map((one) => one.manifest.path);
    throw new UsageError(
      `${file} holds the plans of several manifests: name them, as in  ${applyCommand([file], { ...options, manifest })}`,
    );
  }
  const paths = await manifestPaths(options.manifest ?? [], io);
  const named = paths.map((path) => projectPath(resolve(io.cwd, path), io.cwd));
  const [plan, ...others] = plans;
  const [path, ...morePaths] = named;
  if (plan && path !== undefined && others.length === 0 && morePaths.length === 0) {
    const stale = otherManifest(plan, path);
    return stale ? { stale, plan } : { paths, saved: new Map([[paths[0] ?? '', plan]]) };
  }
  const own = new Map(plans.map((one) => [one.manifest.path, one]));
  const lacking = [...own.keys()].filter((one) => !named.includes(one));
  const unplanned = named.filter((one) => !own.has(one));
  if (lacking.length + unplanned.length > 0) return { stale: otherManifests(lacking, unplanned) };
  const saved = new Map<string, Plan>();
  for (const [at, one] of paths.entries()) {
    const its = own.get(named[at] ?? '');
    if (its) saved.set(one, its);
  }
  return { paths, saved };
}

function otherManifests(lacking: readonly string[], unplanned: readonly string[]): Staleness {
  const reasons = [
    ...(lacking.length > 0 ? [`it holds plans for ${lacking.join(', ')}, which --manifest does not name`] : []),
    ...(unplanned.length > 0 ? [`it holds none for ${unplanned.join(', ')}`] : []),
  ];
  return {
    reason: reasons.join(', and '),
    changes: [],
    remedy: 'Name the manifests for which the plans were made, each with --manifest, or a glob of them.',
  };
}

/** Loads the manifests that are to be applied. @returns `undefined` where one of them is invalid: that has been told */
export async function candidatesOf(
  { paths, saved }: { paths: readonly string[]; saved: ReadonlyMap<string, Plan> },
  options: ApplyOptions,
  io: Io,
): Promise<Candidate[] | undefined> {
  const loaded = await readManifests(paths, options, io);
  return loaded?.map((one, at) => {
    const path = paths[at] ?? '';
    const plan = saved.get(path);
    return { path, loaded: one, ...(plan ? { saved: plan } : {}) };
  });
}

/** Why a saved plan is none for its manifest, before anything is read from App Store Connect. */
export function refusedBefore({ saved, loaded }: Candidate, options: ApplyOptions): Refused | undefined {
  // A plan with nothing to do approves nothing.
  const expected = saved && saved.operations.length > 0 ? options.expect : undefined;
  const stale = saved && (otherDigest(saved, expected) ?? otherBasis(saved, basisOf(loaded, options)));
  return stale && { stale, plan: saved, locate: loaded.locate };
}

/** What the manifest and the caller ask for, before anything is read from App Store Connect. */
function basisOf({ wants, path, digest, allow }: LoadedManifest, options: ApplyOptions): Basis {
  return { target: meantTarget(kinds, wants), manifest: { path, digest }, allow: [...allow, ...options.allow] };
}

/** A plan as it may be carried out, with what approval opens; or why it may not, because another one was approved. */
export function approved(approval: Plan, made: MadePlan, { loaded }: Candidate): MadePlan | Refused {
  const managed = managedKinds(kinds, loaded.wants);
  const stale = staleness(approval, made.plan, managed);
  if (stale) return { stale, plan: made.plan, things: approval.things, locate: loaded.locate };
  return { ...made, plan: withApproval(made.plan, approval, managed) };
}
