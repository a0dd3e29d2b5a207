import { FailureError } from '../core/failure.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import { haveOf, observedFor } from '../core/kind.ts';
import type { Plan } from '../core/plan.ts';
import { managedKinds, propose } from '../core/propose.ts';
import type { ApplyResult, OperationResult } from '../core/result.ts';
import { isWell } from '../core/result.ts';
import type { Standing } from '../core/status.ts';
import type { ExecuteContext } from './execute.ts';
import { observe } from './state/observe.ts';
import { pause } from '../asc/pause.ts';

/** Another run may be in the middle of the same steps. */
const LOOKS = 3;

/**
 * Looks once more after a run that met another one: Apple refused something as a conflict, or what was left to do is not as it was
 * reviewed. Where everything is as wanted, somebody else did it; otherwise it says how the steps stand that can't be taken back.
 */
export async function lookAgain(result: ApplyResult, plan: Plan, context: ExecuteContext): Promise<ApplyResult> {
  if (!metAnother(result)) return result;
  try {
    const isRefused = result.outcome === 'partial' || result.results.some(({ failure }) => failure?.kind === 'manual');
    const standings = await standingsNow(plan, context, isRefused ? 0 : LOOKS);
    const isTaken = standings.some(isUnderWay);
    if (isRefused && !isTaken) return result;
    if (await isAllDone(result, plan, context)) return adopted(result);
    return isTaken ? { ...result, standings } : result;
  } catch (error) {
    // What is known already must be reported.
    if (error instanceof FailureError) return result;
    throw error;
  }
}

function metAnother({ outcome, results }: ApplyResult): boolean {
  if (outcome === 'stale' || outcome === 'blocked') return true;
  return outcome === 'partial' && results.some(({ failure }) => failure?.status === 409);
}

/** How the things of the plan's milestones stand, by Apple's words. @param again so often, where nothing is under way yet */
async function standingsNow(plan: Plan, context: ExecuteContext, again: number): Promise<Standing[]> {
  const { kinds, wants } = context;
  const moving = kinds.filter(({ standings, target }) => standings !== undefined || target !== undefined);
  const final = new Set(plan.milestones.map(({ kind }) => kind));
  for (const delay of [...context.lag.slice(0, again), undefined]) {
    const { have } = await observe(moving, context);
    const found = moving.filter(({ name }) => final.has(name)).flatMap((kind) => standingsOf(kind, wants, have));
    if (delay === undefined || found.some(isUnderWay)) return found;
    await pause(delay, context.signal);
  }
  return [];
}

function standingsOf(kind: Kind, wants: ExecuteContext['wants'], have: Snapshot['have']): Standing[] {
  const state = { want: wants[kind.name], have: haveOf(kind, have), observed: observedFor(kind, have) };
  return kind.standings?.(state, new Date()) ?? [];
}

function isUnderWay({ underWay }: Standing): boolean {
  return underWay === true;
}

/** What can't be read back, such as a password, is never taken for done. */
async function isAllDone({ results }: ApplyResult, plan: Plan, context: ExecuteContext): Promise<boolean> {
  const secret = new Set(plan.changes.flatMap(({ address, secret: isSecret }) => (isSecret ? address : [])));
  if (results.some((one) => !isWell(one) && secret.has(one.operation.address))) return false;
  const kinds = managedKinds(context.kinds, context.wants);
  const { changes, operations, blocked } = propose(
    kinds,
    context.wants,
    await observe(kinds, context),
    context.variables,
  );
  return changes.length + operations.length + blocked.length === 0;
}

function adopted({ things, results }: ApplyResult): ApplyResult {
  const all = results.map((one): OperationResult => {
    return isWell(one) ? one : { operation: one.operation, status: 'adopted' };
  });
  return { outcome: 'applied', results: all, leftover: [], ...(things ? { things } : {}) };
}
