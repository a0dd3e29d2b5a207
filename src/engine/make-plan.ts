import { buildPlan } from '../core/build-plan.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import { managedKinds, propose } from '../core/propose.ts';
import type { ObserveContext } from './observe.ts';
import { observe } from './observe.ts';

export interface PlanRequest extends ObserveContext {
  kinds: readonly Kind[];
  /** Where the manifest lies and the digest of its content. */
  source: Plan['manifest'];
  allow: ReadonlySet<string>;
}

/** Reads App Store Connect and says what would change. Sends GET requests only. */
export async function makePlan(request: PlanRequest): Promise<{ plan: Plan; snapshot: Snapshot }> {
  const { wants, source: manifest, allow } = request;
  const managed = managedKinds(request.kinds, wants);
  const snapshot = await observe(managed, request);
  const proposed = propose(managed, wants, snapshot);
  return { plan: buildPlan(proposed, { kinds: managed, wants, snapshot, manifest, allow }), snapshot };
}
