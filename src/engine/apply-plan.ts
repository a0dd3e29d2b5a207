import type { Change } from '../core/change.ts';
import type { Kind, Snapshot } from '../core/kind.ts';
import { FailureError } from '../core/failure.ts';
import type { Plan } from '../core/plan.ts';
import { managedKinds, propose } from '../core/propose.ts';
import { isAmong, sentWith } from '../core/sent-with.ts';
import { redactChanges } from '../core/secrets/redact.ts';
import type { ApplyResult } from '../core/result.ts';
import { isWell } from '../core/result.ts';
import type { Things } from '../core/thing.ts';
import type { Execution, ExecuteContext } from './execute.ts';
import { execute } from './execute.ts';
import { lookAgain } from './look-again.ts';
import { observe } from './state/observe.ts';
import { pause } from '../asc/pause.ts';
import { hiddenTexts } from './send-request.ts';

/** Lists settle within seconds; a difference that stays is one. */
const VERIFY_PAUSES = 3;

/** Carries out a plan whose gates are open and which nothing blocks, then reads back what it has done. */
export async function applyPlan(plan: Plan, snapshot: Snapshot, context: ExecuteContext): Promise<ApplyResult> {
  const managed = { ...context, kinds: managedKinds(context.kinds, context.wants) };
  const execution = await execute(plan, snapshot, managed);
  const { results, things, unreviewed, blocked, failure } = execution;
  const outcome = outcomeOf(execution);
  if (outcome !== 'applied') {
    const leftover = redactChanges(unreviewed, hiddenTexts(context));
    const ended = { outcome, results, things, leftover, blocked, ...(failure ? { failure } : {}) };
    return lookAgain(ended, plan, context);
  }
  try {
    const left = await verify(execution, managed);
    if (!left) return { outcome: 'interrupted', results, things, leftover: [] };
    const leftover = redactChanges(left, hiddenTexts(context));
    return { outcome: leftover.length === 0 ? 'applied' : 'differs', results, things, leftover };
  } catch (error) {
    // Everything was done; that it could not be read back must not hide what was.
    if (!(error instanceof FailureError)) throw error;
    if (context.signal.aborted) return { outcome: 'interrupted', results, things, leftover: [] };
    const { failure: unread } = error;
    // Too many requests: nothing is wrong, and later it is seen.
    const ended = unread.status === 429 ? 'waited' : 'partial';
    return { outcome: ended, results, things, leftover: [], failure: unread };
  }
}

function outcomeOf({
  results,
  unreviewed,
  blocked,
  interrupted,
  failure,
}: Execution): 'applied' | 'partial' | 'stale' | 'blocked' | 'interrupted' | 'waited' {
  if (blocked.length > 0) return 'blocked';
  if (unreviewed.length > 0) return 'stale';
  if (interrupted) return 'interrupted';
  if (failure) return failure.kind === 'waited' ? 'waited' : 'partial';
  const short = results.filter((one) => !isWell(one));
  if (short.length === 0) return 'applied';
  const reasons = new Set(short.map(({ status, failure: why }) => (status === 'skipped' ? 'waited' : why?.kind)));
  if ([...reasons].some((reason) => reason !== 'waited' && reason !== 'ended' && reason !== 'manual')) return 'partial';
  return reasons.has('manual') ? 'blocked' : 'waited';
}

/** The kinds whose things were written, were looked at for that, or have changed by it. */
function touchedKinds({ results }: Execution, kinds: readonly Kind[]): Kind[] {
  const names = new Set(
    results.flatMap(({ operation: { kind, recheck = [], reveals = [] } }) => [kind, ...recheck, ...reveals]),
  );
  return kinds.filter(({ name }) => names.has(name));
}

/**
 * Observes what was written and proposes once more: whatever is left over is not as it was applied. Apple's lists may lag, so it looks
 * repeatedly.
 * @returns `undefined` where an interruption leaves open what a later look would have shown
 */
async function verify(execution: Execution, context: ExecuteContext): Promise<Change[] | undefined> {
  const touched = touchedKinds(execution, context.kinds);
  if (touched.length === 0) return [];
  context.listener({ type: 'verifying' });
  for (const delay of [...context.lag.slice(0, VERIFY_PAUSES), undefined]) {
    const observed = await observe(touched, context, execution.snapshot, { isKnown: execution.isKnown });
    const { changes, blocked, operations, things } = propose(context.kinds, context.wants, observed, context.variables);
    const obstacles = blocked.map(({ address, field, reason }) => ({ address, field: field ?? reason }));
    const left =
      changes.length + obstacles.length > 0
        ? []
        : operations.map(({ address, action }) => ({ address, field: action }));
    const leftover = [...differing(changes, things, execution, context), ...obstacles, ...left];
    if (leftover.length === 0 || delay === undefined) return leftover;
    await pause(delay, context.signal);
    if (context.signal.aborted) return undefined;
  }
  return [];
}

/** Where something reads back differently that was sent for review, taking it back is what would follow, and no difference of its own. */
function differing(
  changes: readonly Change[],
  things: Things,
  { results }: Execution,
  { kinds, wants }: ExecuteContext,
): readonly Change[] {
  const finals = results.flatMap(({ operation }) => (operation.final ? operation : []));
  const senders = new Set(finals.map(({ kind }) => kind));
  const sent = finals.flatMap((one) => sentWith(one, kinds, wants));
  const kindAt = ({ address }: Change): string => things[address]?.kind ?? '';
  const isEdited = changes.some((change) => isAmong(sent, change.address, kindAt(change)));
  return isEdited ? changes.filter((change) => !senders.has(kindAt(change))) : changes;
}
