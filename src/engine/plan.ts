import type { Facet, Snapshot } from '../core/facet.ts';
import type { Plan, Target } from '../core/plan.ts';
import { buildPlan, managedFacets, propose } from '../core/propose.ts';
import type { ObserveContext } from './observe.ts';
import { observe } from './observe.ts';

export interface PlanRequest<Manifest> extends ObserveContext<Manifest> {
  facets: readonly Facet<Manifest>[];
  /** Where the manifest lies and the digest of its content. */
  source: Plan['manifest'];
  allow: ReadonlySet<string>;
  targetOf(manifest: Manifest, snapshot: Snapshot): Target;
}

/** Reads App Store Connect and says what would change. Sends GET requests only. */
export async function makePlan<Manifest>(request: PlanRequest<Manifest>): Promise<{ plan: Plan; snapshot: Snapshot }> {
  const { manifest, source, allow, targetOf } = request;
  const facets = managedFacets(request.facets, manifest);
  const snapshot = await observe(facets, request);
  const proposal = propose(facets, manifest, snapshot);
  const target = targetOf(manifest, snapshot);
  return { plan: buildPlan(proposal, { target, manifest: source, allow }), snapshot };
}
