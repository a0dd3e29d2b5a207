import { meantTarget } from '../core/build-plan.ts';
import { comparedWithBase, withoutBase } from '../core/compare-base.ts';
import { FailureError } from '../core/failure.ts';
import type { Kind } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import type { BaseManifest } from '../core/base-manifest.ts';
import type { PlanBase } from '../core/plan-base.ts';
import { managedKinds, necessaryKinds, propose } from '../core/propose.ts';
import type { VariableText } from '../core/variable-text.ts';
import type { ObserveContext } from './state/observe.ts';
import { observe } from './state/observe.ts';

interface BaseContext extends ObserveContext {
  kinds: readonly Kind[];
  /** Of the manifest of the plan. */
  variables: readonly VariableText[];
}

/**
 * Compares a plan with what the base's manifest would change in the same App Store Connect. The plan stands, whatever becomes of this.
 * @param context with a reader that remembers what was read for the plan: only what the base needs besides is asked for
 */
export async function compareBase(plan: Plan, base: BaseManifest, context: BaseContext): Promise<PlanBase> {
  if (base.wants === undefined) return withoutBase(plan, base, base.problem);
  const { wants, variables } = base;
  const { bundleId, platform = '' } = meantTarget(context.kinds, wants);
  // One that manages only what all platforms share names none.
  const isOther = platform !== '' && plan.target.platform !== '' && platform !== plan.target.platform;
  if (bundleId !== plan.target.bundleId || isOther) {
    return withoutBase(plan, base, `has a manifest for ${[bundleId, platform].join(' ').trim()}`);
  }
  const kinds = managedKinds(context.kinds, wants);
  const necessary = new Set(necessaryKinds(kinds, wants));
  try {
    const snapshot = await observe(kinds, {
      ...context,
      wants,
      // Whoever watches has seen all of it pass by.
      listener: () => undefined,
      spares: (kind) => !necessary.has(kind),
    });
    // A text of a variable that both have stands for one thing: the last of its names counts.
    return comparedWithBase(plan, base, propose(kinds, wants, snapshot, [...variables, ...context.variables]));
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return withoutBase(plan, base, `needs what could not be read: ${error.message}`);
  }
}
