import { buildPlan } from '../core/build-plan.ts';
import type { Occasion } from '../core/for-readers.ts';
import { forReaders } from '../core/for-readers.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import type { BaseManifest } from '../core/base-manifest.ts';
import { managedKinds, necessaryKinds, propose } from '../core/propose.ts';
import type { VariableText } from '../core/variable-text.ts';
import { compareBase } from './compare-base.ts';
import type { ObserveContext } from './state/observe.ts';
import { observe } from './state/observe.ts';
import { sharedReader } from './shared-reader.ts';

export interface PlanRequest extends ObserveContext {
  kinds: readonly Kind[];
  /** Texts of the manifest that are compared, but stand in no plan. */
  variables: readonly VariableText[];
  /** Where the manifest lies and the digest of its content. */
  source: Plan['manifest'];
  allow: ReadonlySet<string>;
  /** For those who read the plan; no part of what they approve. */
  occasion?: Occasion;
  /** The manifest of another commit, to say what the plan adds to it. */
  base?: BaseManifest;
}

/** Reads App Store Connect and says what would change. Sends GET requests only. What only a spared need of a kind is may stay unread. */
export async function makePlan(request: PlanRequest): Promise<{ plan: Plan; snapshot: Snapshot }> {
  const { wants, variables, source: manifest, allow, occasion, base } = request;
  // The base reads mostly the same.
  const api = base ? sharedReader(request.api) : request.api;
  const managed = managedKinds(request.kinds, wants);
  const necessary = new Set(necessaryKinds(managed, wants));
  const snapshot = await observe(managed, { ...request, api, spares: (kind) => !necessary.has(kind) });
  const proposed = propose(managed, wants, snapshot, variables);
  const plan = buildPlan(proposed, { kinds: managed, wants, snapshot, manifest, allow });
  const compared = base ? { base: await compareBase(plan, base, { ...request, api }) } : {};
  return {
    plan: { ...plan, ...forReaders(managed, { wants, snapshot, variables }, plan, occasion), ...compared },
    snapshot,
  };
}
