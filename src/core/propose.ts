import type { Address } from './address.ts';
import type { Beside, Kind, Snapshot, Wants } from './kind.ts';
import { haveOf, observedFor } from './kind.ts';
import type { Operation } from './operation.ts';
import { hasList } from './operation.ts';
import type { Consequence } from './plan.ts';
import type { Proposal } from './proposal.ts';
import { addProposal, emptyProposal, partAbout } from './proposal.ts';
import type { Thing, Things } from './thing.ts';
import { isRead } from './unread.ts';
import type { VariableText } from './variable-text.ts';
import { withoutVariableTexts } from './variable-text.ts';

/** A proposal, with what is to be said of every address in it. */
export interface Proposed extends Proposal {
  things: Record<Address, Thing>;
  consequences: Consequence[];
}

/** What a manifest wants of each kind. @param manifest checked, with files and variables resolved */
export function wantsOf(kinds: readonly Kind[], manifest: object, beside: Beside): Wants {
  const wants = kinds.map((kind) => [kind.name, kind.want(manifest, beside)] as const);
  return Object.fromEntries(wants.filter(([, want]) => want !== undefined));
}

/** The kinds that the manifest manages, together with those they need, in the order of the list. */
export function managedKinds(kinds: readonly Kind[], wants: Wants): Kind[] {
  return withNeeds(kinds, wants, ({ needs }) => Object.values(needs));
}

/** Those of them without which something could not be proposed. */
export function necessaryKinds(kinds: readonly Kind[], wants: Wants): Kind[] {
  return withNeeds(kinds, wants, ({ needs, spares }) => Object.values(needs).filter(({ name }) => !spares?.has(name)));
}

function withNeeds(kinds: readonly Kind[], wants: Wants, needsOf: (kind: Kind) => Kind[]): Kind[] {
  const chosen = new Set<string>();
  const choose = (kind: Kind): void => {
    if (chosen.has(kind.name)) return;
    chosen.add(kind.name);
    needsOf(kind).forEach(choose);
  };
  for (const kind of kinds) if (wants[kind.name] !== undefined) choose(kind);
  return kinds.filter(({ name }) => chosen.has(name));
}

/**
 * Compares what is wanted with what was observed, kind by kind. Pure.
 * @param variables texts that are compared, but stand in no proposal
 * @param only the kinds whose proposals are asked for; those before them are still compared, for those that look at all.
 * @param about the one thing of them that is asked for, with all below it
 */
export function propose(
  kinds: readonly Kind[],
  wants: Wants,
  { have }: Snapshot,
  variables: readonly VariableText[],
  only?: ReadonlySet<string>,
  about?: Address,
): Proposed {
  const whole: Proposed = { ...emptyProposal(), things: {}, consequences: [] };
  const asked: Proposed = { ...emptyProposal(), things: {}, consequences: [] };
  const isUnreleased = kinds.some((kind) => isRead(kind, have) && kind.isUnreleased?.(haveOf(kind, have)));
  for (const kind of only ? upToLast(kinds, only) : kinds) {
    const want = wants[kind.name];
    if (want === undefined || !isRead(kind, have)) continue;
    const state = { want, have: haveOf(kind, have), observed: observedFor(kind, have) };
    const all = kind.propose(want, state.have, state.observed, whole);
    // An apply asks again for each list and each deletion: what is to be said of hundreds of other things takes longer than comparing them.
    if (only && !only.has(kind.name)) {
      addProposal(whole, all);
      continue;
    }
    const part = about === undefined ? all : partAbout(about, all);
    const words = wordsOf(kind, wants, have);
    const things = thingsIn(part, words);
    const operations = part.operations.map((operation) =>
      withRecheck(
        withPublicity(withArrivals(operation, kind, kinds), part.operations, isUnreleased ? {} : things),
        part,
      ),
    );
    const consequences = (kind.consequences?.(part, state) ?? shownAtOnce(operations, things)).map(
      ({ text, atOnce }): Consequence => ({
        ...{ kind: kind.name, text },
        ...(atOnce && !isUnreleased ? { atOnce } : {}),
      }),
    );
    const proposed = { ...part, operations, things, consequences };
    for (const { kind: owner, address } of part.blocked) {
      const other = kinds.find(({ name }) => name === owner);
      if (other) proposed.things[address] = wordsOf(other, wants, have)(address);
    }
    add(whole, proposed);
    if (only) add(asked, proposed);
  }
  return withoutVariableTexts(only ? asked : whole, variables);
}

/** The kinds as far as one is asked for: nothing that comes before looks at one that comes after. */
function upToLast(kinds: readonly Kind[], asked: ReadonlySet<string>): readonly Kind[] {
  return kinds.slice(0, kinds.findLastIndex(({ name }) => asked.has(name)) + 1);
}

/** What a kind says of each of its things. */
function wordsOf(kind: Kind, wants: Wants, have: Snapshot['have']): (address: Address) => Thing {
  const state = { want: wants[kind.name], have: have[kind.name], observed: observedFor(kind, have) };
  const topic = kind.topic === undefined ? {} : { topic: kind.topic };
  return (address) => ({ kind: kind.name, ...topic, ...kind.words(address, state) });
}

/**
 * Says of an operation that customers see it at once, where that is so of its thing. Where something happens to the thing in the end, such
 * as a publication, it is that which they see; what prepares it is not.
 */
function withPublicity(operation: Operation, others: readonly Operation[], things: Things): Operation {
  if (operation.final || things[operation.address]?.effect !== 'at once') return operation;
  const happens = others.some(({ action, address }) => action === 'act' && address === operation.address);
  return happens && operation.action !== 'act' ? operation : { ...operation, public: true };
}

/** What customers see at once, by what it is to them, of a kind that has no words of its own for it. */
function shownAtOnce(operations: readonly Operation[], things: Things): Omit<Consequence, 'kind'>[] {
  const shown = operations.flatMap((operation) => (operation.public && things[operation.address]?.shows) || []);
  return [...new Set(shown)].map((what) => ({ text: `changes ${what}`, atOnce: true }));
}

/**
 * What writes more than it changes is looked at again right before: whatever is replaced whole, a list that takes the place of another,
 * and what goes with all it holds.
 */
function withRecheck(operation: Operation, { changes }: Proposal): Operation {
  const { action, address, kind, recheck } = operation;
  if (recheck || action === 'upload' || action === 'wait') return operation;
  const endsAll = action === 'delete' && changes.some((change) => change.address === address);
  const isWhole = action === 'replace' || action === 'reorder' || endsAll;
  return isWhole || hasList(operation) ? { ...operation, recheck: [kind] } : operation;
}

/** Whoever creates a thing finds that Apple made others along with it: they are to be looked at again. */
function withArrivals(operation: Operation, { name }: Kind, kinds: readonly Kind[]): Operation {
  if (operation.action !== 'create') return operation;
  const arriving = kinds.filter(({ arrivesWith = [] }) => arrivesWith.some((other) => other.name === name));
  const reveals = [...(operation.reveals ?? []), ...arriving.map((kind) => kind.name)];
  return reveals.length === 0 ? operation : { ...operation, reveals };
}

function thingsIn(part: Proposal, words: (address: Address) => Thing): Record<Address, Thing> {
  const { changes, operations, expects, blocked, notes, tables } = part;
  const addresses = new Set(
    [...changes, ...operations, ...expects, ...blocked, ...notes, ...tables].map(({ address }) => address),
  );
  const things = [...addresses].map((address): [Address, Thing] => [address, words(address)]);
  // A file's list is spoken of together with it.
  const lists = things.flatMap(([, { list }]) => (list === undefined || addresses.has(list) ? [] : [list]));
  return Object.fromEntries([...things, ...[...new Set(lists)].map((list): [Address, Thing] => [list, words(list)])]);
}

function add(whole: Proposed, part: Proposed): void {
  addProposal(whole, part);
  Object.assign(whole.things, part.things);
  whole.consequences.push(...part.consequences);
}
