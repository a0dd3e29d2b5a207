import type { Address, AddressBook } from '../../core/address.ts';
import type { Blocked, Change } from '../../core/change.ts';
import { wasEmpty } from '../../core/change.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import type { Operation } from '../../core/operation.ts';
import { makesAddress } from '../../core/operation.ts';
import type { Plan } from '../../core/plan.ts';
import { propose } from '../../core/propose.ts';
import { sentWith } from '../../core/sent-with.ts';
import type { Things } from '../../core/thing.ts';
import type { VariableText } from '../../core/variable-text.ts';
import { clock } from '../clock.ts';
import type { Agreed, Confirmed } from '../confirmation.ts';
import { confirmed, DOUBTFUL_LOOKS, goesByFields, isDoubtful, isPlain } from '../confirmation.ts';
import { createAnswers } from './answers.ts';
import { createFoundThings } from './found-things.ts';
import { createFreshness } from './freshness.ts';
import { createMadeThings, growingBook, isMadeBy } from './made-things.ts';
import type { ObserveContext } from './observe.ts';
import { observe, withObserved } from './observe.ts';
import { patientReader } from './patient-reader.ts';
import { pause } from '../../asc/pause.ts';
import type { PlanGuard } from '../guard/plan-guard.ts';
import { reveal, stillChanging, withThoseThatNeed } from './reveal.ts';
import { createSurprises } from './surprises.ts';
import type { Answer } from '../run-operation.ts';
import { sharedReader } from '../shared-reader.ts';

export interface KnownStateContext extends ObserveContext {
  kinds: readonly Kind[];
  /** Texts that are compared, but stand in no proposal. */
  variables: readonly VariableText[];
  /** Pauses while Apple's lists lag behind its writes, in milliseconds. */
  lag: readonly number[];
  signal: AbortSignal;
  /** Guards what is sent: it has to know what was looked at again, and judges it by itself. */
  guard: Pick<PlanGuard, 'located' | 'proposed' | 'revealed'>;
}

/** Operations of kinds that were looked at again, in the place of what was planned for them. */
interface Revealed {
  kinds: ReadonlySet<string>;
  operations: readonly Operation[];
}

/** What a run knows of App Store Connect, and what turned up in it that nobody has reviewed. */
export interface KnownState {
  book(): AddressBook;
  snapshot(): Snapshot;
  /** Whether what was observed of a kind still tells where its things are. */
  isKnown(kind: Kind): boolean;
  /** Changes that nobody reviewed, and what turned out to be impossible: the run must stop for either. */
  surprises(): { unreviewed: readonly Change[]; blocked: readonly Blocked[] };
  /** What is to be said of things that turned up. */
  things(): Things;
  /** Kinds that have to be looked at again before their operations are known. */
  uncertain(): ReadonlySet<string>;
  /** An operation has succeeded. @param answer with the id that Apple gave to its address */
  succeeded(operation: Operation, answer: Answer): void;
  /** Looks whether the thing that a `create` makes is there. */
  isThere(operation: Operation): Promise<boolean>;
  /** Whether what an operation would replace has to be looked at before it is sent. */
  isDue(operation: Operation): boolean;
  /** Looks once more, right before it is sent, at what an operation would replace: whether it still does what was reviewed. */
  confirm(operation: Operation): Promise<Confirmed>;
  /**
   * Looks once more, all at once, at fields that are about to be written and were read too long ago.
   * @param ready may start now @param pending with them: others of the same kinds are judged by the same look
   * @returns what became of each that was looked at; nothing where all was read lately
   */
  confirmFields(ready: readonly Operation[], pending: readonly Operation[]): Promise<ReadonlyMap<Operation, Confirmed>>;
  /**
   * What was found instead of created may lack something: what is left to do to it, now as an update.
   * @param isOwn an attempt of this run may have made it; otherwise somebody else did
   */
  proposeAgain(operation: Operation, isOwn: boolean): Promise<Operation[]>;
  /** Looks at uncertain kinds again once nothing open would change them once more; `undefined` where none is due. */
  revealDue(open: readonly Operation[], pending: readonly Operation[]): Promise<Revealed | undefined>;
}

export function createKnownState(plan: Plan, start: Snapshot, given: KnownStateContext): KnownState {
  const context = { ...given, api: patientReader(given.api, given) };
  const { kinds, wants, variables, listener, signal, guard, now = clock } = context;
  const open = new Set(plan.gates.filter((gate) => gate.open).map(({ name }) => name));
  const surprises = createSurprises();
  /** Kinds to be looked at again, each with the kinds whose operations caused it. */
  const uncertain = new Map<string, Set<string>>();
  let snapshot = start;
  /** What this run has made, and what somebody else was quicker to make. */
  const made = createMadeThings(kinds);
  const foreign = new Set<string>();
  const found = createFoundThings(plan.things, listener);
  const freshness = createFreshness(
    kinds.map(({ name }) => name),
    start.observedAt ?? now(),
    now,
  );
  const agreed: Change[] = [...plan.changes];
  const answers = createAnswers();
  const isOurs = ({ address }: Pick<Change, 'address'>) => made.has(address);
  const agreement: Agreed = {
    ...{ changes: agreed, open, answered: answers.all, isOwn: isOurs },
    sentWith: (operation) => sentWith(operation, kinds, wants),
  };

  /** What somebody else made, or made where the plan was to make something, has content that nobody reviewed, unless it is empty. */
  const revealingFor = (causes: Iterable<string>) => {
    const isForeign = [...causes].some((cause) => foreign.has(cause));
    const isOwn = (change: Change) => wasEmpty(change) || (!isForeign && (!isMadeBy(agreed, change) || isOurs(change)));
    return { ...context, reviewed: { changes: agreed, expects: plan.expects }, open, isOwn };
  };

  const grown = growingBook();
  const named = (names: ReadonlySet<string>): Kind[] => kinds.filter(({ name }) => names.has(name));

  /** Other operations may have minted ids while these kinds were read: only what was looked at is taken over. */
  const take = (names: ReadonlySet<string>, { have, observedAt = now() }: Snapshot): void => {
    const { book } = snapshot;
    snapshot = withObserved(snapshot, named(names), have);
    for (const name of names) outdated.delete(name);
    freshness.taken(names, observedAt);
    snapshot = made.keptIn(snapshot, book);
    guard.located(snapshot.book);
  };

  /** What was created since a kind was observed is nowhere in it. */
  const outdated = new Set<string>();
  const isKnown = ({ name }: Kind): boolean => name in snapshot.have && !outdated.has(name);

  const expectCreated = ({ kind: name, address }: Operation, id: string): void => {
    if (!(name in snapshot.have)) return;
    const known = kinds.find((one) => one.name === name)?.created?.(snapshot.have[name], address, id);
    if (known === undefined) return;
    context.api.expect(id);
    snapshot = { ...snapshot, have: { ...snapshot.have, [name]: known } };
    outdated.delete(name);
  };

  const look = async (names: ReadonlySet<string>, again?: ReadonlyMap<string, Address>): Promise<void> => {
    const began = now();
    // The answers of this look.
    const asked = again ? { ...context, api: sharedReader(context.api) } : context;
    for (;;) {
      const before = snapshot.have;
      const fresh = await observe(named(names), asked, snapshot, { ...(again ? { again } : {}), isKnown });
      // What others have found meanwhile, beside that one thing, would be lost: the same answers are put upon that.
      if (again && [...names].some((name) => before[name] !== snapshot.have[name])) continue;
      take(names, { ...fresh, observedAt: began });
      return;
    }
  };

  const replaced = (operation: Operation) => made.replacedFor(operation, snapshot.book);

  /**
   * Lists lag behind the writes of this very run: what looks changed is looked at again before it is believed.
   * @param looked kinds to look at @param names those of them that are judged by @returns with when the look began that was believed
   */
  const judged = async (
    looked: ReadonlySet<string>,
    names: ReadonlySet<string>,
    operations: readonly Operation[],
    { again, about }: { again?: ReadonlyMap<string, Address>; about?: Address | undefined } = {},
  ): Promise<{ verdicts: Map<Operation, Confirmed>; began: number }> => {
    for (const delay of [...context.lag.slice(0, DOUBTFUL_LOOKS), undefined]) {
      const began = now();
      await look(looked, again);
      const proposed = propose(kinds, wants, snapshot, variables, names, about);
      const verdicts = new Map(operations.map((one) => [one, replaced(one) ?? confirmed(one, proposed, agreement)]));
      if (delay !== undefined && [...verdicts.values()].some(isDoubtful)) {
        await pause(delay, signal);
        // A look that came too soon proves nothing, and whatever is in doubt is not sent.
        if (signal.aborted) return { verdicts, began };
        continue;
      }
      guard.proposed(proposed);
      found.add(proposed.things);
      surprises.addVerdicts(verdicts.values());
      return { verdicts, began };
    }
    return { verdicts: new Map(), began: now() };
  };

  /** Judges those that may start, of kinds that were read too long ago, and with them all that would go by the same look. */
  const fieldsJudged = async (ready: readonly Operation[], pending: readonly Operation[]) => {
    const isStale = (one: Operation) => isPlain(one) && !agreement.isOwn(one) && freshness.isStale(one);
    const names = new Set(ready.filter(isStale).map(({ kind }) => kind));
    if (names.size === 0) return { names, verdicts: new Map<Operation, Confirmed>(), began: now() };
    const operations = pending.filter((one) => goesByFields(one, names) && !agreement.isOwn(one));
    return { names, ...(await judged(names, names, operations)) };
  };

  return {
    book: () => snapshot.book,
    snapshot: () => snapshot,
    isKnown,
    surprises: surprises.all,
    things: found.all,
    uncertain: () => new Set(uncertain.keys()),

    succeeded(operation, { id, attributes }) {
      answers.heard(operation, attributes);
      if (operation.action === 'create') outdated.add(operation.kind);
      freshness.succeeded(operation);
      if (id !== undefined && makesAddress(operation)) {
        made.add(operation.address, operation.kind, id);
        snapshot = { ...snapshot, book: grown(snapshot.book, operation.address, id) };
        expectCreated(operation, id);
      }
      for (const kind of operation.reveals ?? []) {
        if (!(kind in snapshot.have)) continue;
        uncertain.set(kind, (uncertain.get(kind) ?? new Set()).add(operation.kind));
      }
    },

    async isThere({ kind, address }) {
      await look(new Set([kind]));
      return snapshot.book.has(address);
    },

    // Between the plan and now lie a prompt, uploads, an hour of processing: what somebody put there meanwhile was never reviewed.
    async confirm(operation) {
      const { recheck, kind, address } = operation;
      if (recheck) {
        const again = new Map(operation.final ? [] : [[kind, address] as const]);
        // Hours may lie between what was written and the submission of it.
        const sent = agreement.sentWith(operation).flatMap(({ kind: { name } }) => (freshness.isOld(name) ? name : []));
        // A list is judged by itself: of hundreds of them each is looked at once more.
        const about = operation.action === 'reorder' ? address : undefined;
        const looked = new Set([...recheck, ...sent]);
        const { verdicts, began } = await judged(looked, new Set([kind, ...sent]), [operation], { again, about });
        if (operation.final) freshness.looked(recheck, began);
        for (const name of sent) freshness.found(name, began);
        return verdicts.get(operation) ?? { status: 'right', operation };
      }
      // Of the others of its kind nothing is judged: they are looked at themselves.
      const { verdicts } = await fieldsJudged([operation], [operation]);
      const other = replaced(operation);
      if (other && !verdicts.has(operation)) surprises.addVerdicts([other]);
      return verdicts.get(operation) ?? other ?? { status: 'right', operation };
    },

    isDue: (operation) => freshness.isDue(operation) || replaced(operation) !== undefined,

    async confirmFields(ready, pending) {
      const { names, began, verdicts } = await fieldsJudged(ready, pending);
      for (const name of names) freshness.found(name, began, verdicts.values());
      return verdicts;
    },

    async proposeAgain({ kind, address }, isOwn) {
      const names = new Set([kind]);
      if (isOwn) made.add(address, kind);
      else foreign.add(kind);
      const again = await reveal(revealingFor(names), snapshot, {
        looked: names,
        proposed: names,
        planned: [],
        awaited: [],
        kept: (fresh) => made.keptIn(fresh, snapshot.book),
        isKnown,
      });
      if (!again) return [];
      take(names, again.snapshot);
      guard.revealed(again, new Set());
      found.add(again.things);
      agreed.push(...again.changes.filter((change) => !again.unreviewed.includes(change)));
      const isOf = (item: { address: Address }): boolean => item.address === address;
      surprises.add({ unreviewed: again.unreviewed.filter(isOf), blocked: again.blocked.filter(isOf) });
      return again.operations.filter((operation) => operation.address === address);
    },

    async revealDue(openOperations, pending) {
      if (uncertain.size === 0) return undefined;
      const held = withThoseThatNeed(stillChanging(openOperations, new Set(uncertain.keys())), kinds);
      const due = [...uncertain].filter(([name]) => !held.has(name));
      if (due.length === 0) return undefined;
      const proposed = new Set(due.map(([name]) => name));
      const causes = due.flatMap(([, kindsOfCauses]) => [...kindsOfCauses]);
      const looked = new Set([...proposed, ...causes]);
      listener({ type: 'revealing', kinds: [...proposed] });
      const planned = pending.filter(({ kind }) => proposed.has(kind));
      // What Apple has made anew may be another thing now: who hangs on it waits for it. Whoever made that is where it was.
      const isWhereItWas = (kind: Kind): boolean => isKnown(kind) && !proposed.has(kind.name);
      const kept = (fresh: Snapshot) => made.keptIn(fresh, snapshot.book);
      const options = { looked, proposed, planned, awaited: made.ofKinds(looked), kept, isKnown: isWhereItWas };
      const revealed = await reveal(revealingFor(causes), snapshot, options);
      if (!revealed) return undefined;
      take(looked, revealed.snapshot);
      guard.revealed(revealed, proposed);
      agreed.push(...revealed.changes.filter((change) => !revealed.unreviewed.includes(change)));
      for (const name of proposed) freshness.found(name, revealed.snapshot.observedAt ?? now());
      found.add(revealed.things);
      surprises.add(revealed);
      for (const name of proposed) uncertain.delete(name);
      const isSurprise = revealed.unreviewed.length + revealed.blocked.length > 0;
      return isSurprise ? { kinds: new Set(), operations: [] } : { kinds: proposed, operations: revealed.operations };
    },
  };
}
