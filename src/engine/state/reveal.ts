import type { Address } from '../../core/address.ts';
import type { Blocked, Change, Reviewed } from '../../core/change.ts';
import { isReviewed, reviewedOf, wasEmpty } from '../../core/change.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import type { Failure } from '../../core/failure.ts';
import { FailureError } from '../../core/failure.ts';
import type { Operation } from '../../core/operation.ts';
import { makesAddress, operationId, operationRefs } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import { propose } from '../../core/propose.ts';
import type { Things } from '../../core/thing.ts';
import type { VariableText } from '../../core/variable-text.ts';
import type { ObserveContext } from './observe.ts';
import { observe } from './observe.ts';
import { pause } from '../../asc/pause.ts';

/** What looking again brought to light. */
export interface Revealed {
  snapshot: Snapshot;
  /** What is to be said of what they propose. */
  things: Things;
  /** What these kinds have to do now, instead of what was planned for them. */
  operations: Operation[];
  /** All that is left to change in them. */
  changes: Change[];
  /** Changes that nobody reviewed: the run must stop. */
  unreviewed: Change[];
  /** What turned out to be impossible: the run must stop for it, too. */
  blocked: Blocked[];
}

export interface RevealContext extends ObserveContext {
  kinds: readonly Kind[];
  /** Texts that are compared, but stand in no proposal. */
  variables: readonly VariableText[];
  reviewed: Reviewed;
  /** Whether the thing of a change came into being through this plan: its present content is Apple's doing then. */
  isOwn(change: Change): boolean;
  /** Names of the gates that were reviewed and are open. */
  open: ReadonlySet<string>;
  /** Pauses before looking again, in milliseconds, while Apple's lists lag behind its writes. */
  lag: readonly number[];
  signal: AbortSignal;
}

/** What is looked at again. */
interface Look {
  /** Kinds to observe. */
  looked: ReadonlySet<string>;
  /** Those among them whose operations are to be replaced. */
  proposed: ReadonlySet<string>;
  /** Operations that were planned for the latter: what they refer to is waited for, since Apple's lists lag. */
  planned: readonly Operation[];
  /** What else is waited for. */
  awaited: readonly Address[];
  /** With what lists don't show yet although the run has made it. */
  kept(fresh: Snapshot): Snapshot;
  /** Kinds of which nobody has to wait for the look. */
  isKnown(kind: Kind): boolean;
}

/** Those of some kinds that something open will change once more. Asked whenever something ends: it looks no further than it has to. */
export function stillChanging(open: readonly Operation[], names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { reveals = [] } of open) {
    if (found.size === names.size) break;
    for (const name of reveals) if (names.has(name)) found.add(name);
  }
  return found;
}

/** Kinds, and all whose observation reads theirs: what these say of things is not known before those are. */
export function withThoseThatNeed(names: ReadonlySet<string>, kinds: readonly Kind[]): ReadonlySet<string> {
  const found = new Set(names);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { name, needs } of kinds) if (Object.values(needs).some((need) => found.has(need.name))) found.add(name);
  }
  return found;
}

/** So often what Apple was to bring by itself is looked for: sent at once, it might be there twice in the end. */
const PATIENT_LOOKS = 3;

/** Whether the change would bring what was to come by itself, or to what was. */
function isStillToCome(change: Change, { changes, expects }: Reviewed): boolean {
  if (!wasEmpty(change)) return false;
  const { address, field } = change;
  const same = (item: { address: string; field: string }) => item.address === address && item.field === field;
  return expects.some(same) || changes.some((item) => same(item) && !wasEmpty(item));
}

/**
 * Observes kinds again after an operation that makes Apple change things by itself, and proposes again.
 *
 * @returns nothing where the run was aborted before the lists could be believed
 * @throws FailureError, kind `waited`, where something is in the way and lists don't show even what was made
 */
export async function reveal(
  context: RevealContext,
  base: Snapshot,
  { looked, proposed, planned, awaited: others, kept, isKnown }: Look,
): Promise<Revealed | undefined> {
  const named = (names: ReadonlySet<string>) => context.kinds.filter(({ name }) => names.has(name));
  const created = new Set(planned.filter(makesAddress).map(({ address }) => address));
  const awaited = [...others, ...planned.flatMap(operationRefs)].filter((address) => !created.has(address));
  const look = async () => {
    const shown = await observe(named(looked), context, base, { isKnown });
    const observed = kept(shown);
    const found = propose(context.kinds, context.wants, observed, context.variables, proposed);
    return { observed, found, book: shown.book };
  };
  const reviewed = reviewedOf(context.reviewed);
  let { observed: snapshot, found: again, book } = await look();
  for (const [at, delay] of context.lag.entries()) {
    // What Apple does not show yet can't be found, and what is half there is in the way.
    const isThere = again.blocked.length === 0 && awaited.every((address) => book.has(address));
    if (
      isThere &&
      (at >= PATIENT_LOOKS || !again.changes.some((change) => isStillToCome(change, reviewed(change.address))))
    )
      break;
    await pause(delay, context.signal);
    if (context.signal.aborted) return undefined;
    ({ observed: snapshot, found: again, book } = await look());
  }
  const late = again.blocked.length > 0 ? others.find((address) => !book.has(address)) : undefined;
  if (late !== undefined) throw notShown(late);
  const unreviewed = again.changes.filter((change) => !isReviewed(change, reviewed(change.address), context.isOwn));
  const gated = again.operations.flatMap(({ address, gates = [] }) =>
    gates.filter(({ name }) => !context.open.has(name)).map(({ reason }) => ({ address, field: reason })),
  );
  return {
    snapshot,
    things: again.things,
    operations: again.operations,
    changes: again.changes,
    unreviewed: [...unreviewed, ...gated],
    blocked: again.blocked,
  };
}

function notShown(address: Address): FailureError {
  const message = `App Store Connect does not show ${address} yet, and what belongs to it neither`;
  return new FailureError({ kind: 'waited', message, hint: 'run the same command again later' });
}

/** So often something may turn out to be left to do that was done: a list lags, but not for ever. */
const MOST_TIMES = 3;

/** Why a run ends that would otherwise do the same again and again: what was done shows as not done. */
export function contradiction(
  proposed: readonly Operation[],
  settled: readonly OperationResult[],
): Failure | undefined {
  const times = new Map<string, number>();
  for (const { operation, status } of settled)
    if (status === 'done') times.set(operationId(operation), (times.get(operationId(operation)) ?? 0) + 1);
  const again = proposed.map(operationId).find((id) => (times.get(id) ?? 0) >= MOST_TIMES);
  if (again === undefined) return undefined;
  const message = `App Store Connect contradicts itself: after ${MOST_TIMES} times it still shows this as not done: ${again}`;
  return { kind: 'network', message, hint: 'run the same command again later', errors: [], ambiguous: false };
}
