import type { Address } from './address.ts';
import type { Beside, Kind, Snapshot, Wants } from './kind.ts';
import { haveOf, observedFor } from './kind.ts';
import type { Operation } from './operation.ts';
import type { Proposal } from './proposal.ts';
import { addProposal, emptyProposal } from './proposal.ts';
import type { Thing } from './thing.ts';

/** A proposal, with what is to be said of every address in it. */
export interface Proposed extends Proposal {
  things: Record<Address, Thing>;
}

/** What a manifest wants of each kind. @param manifest checked, with files and variables resolved */
export function wantsOf(kinds: readonly Kind[], manifest: object, beside: Beside): Wants {
  const wants = kinds.map((kind) => [kind.name, kind.want(manifest, beside)] as const);
  return Object.fromEntries(wants.filter(([, want]) => want !== undefined));
}

/** The kinds that the manifest manages, together with those they need, in the order of the list. */
export function managedKinds(kinds: readonly Kind[], wants: Wants): Kind[] {
  const chosen = new Set<string>();
  const choose = ({ name, needs }: Kind): void => {
    if (chosen.has(name)) return;
    chosen.add(name);
    Object.values(needs).forEach(choose);
  };
  for (const kind of kinds) if (wants[kind.name] !== undefined) choose(kind);
  return kinds.filter(({ name }) => chosen.has(name));
}

/**
 * Compares what is wanted with what was observed, kind by kind. Pure.
 * @param only the kinds whose proposals are asked for; the others are still compared, for those that look at all.
 */
export function propose(
  kinds: readonly Kind[],
  wants: Wants,
  { have }: Snapshot,
  only?: ReadonlySet<string>,
): Proposed {
  const whole: Proposed = { ...emptyProposal(), things: {} };
  const asked: Proposed = { ...emptyProposal(), things: {} };
  for (const kind of kinds) {
    const want = wants[kind.name];
    if (want === undefined) continue;
    const state = { want, have: haveOf(kind, have), observed: observedFor(kind, have) };
    const part = kind.propose(want, state.have, state.observed, whole);
    const operations = part.operations.map((operation) => withArrivals(operation, kind, kinds));
    const words = (address: Address): Thing => thingOf(kind, address, wants, have);
    const proposed = { ...part, operations, things: thingsIn(part, words) };
    for (const { kind: owner, address } of part.blocked) {
      const other = kinds.find(({ name }) => name === owner);
      if (other) proposed.things[address] = thingOf(other, address, wants, have);
    }
    add(whole, proposed);
    if (only?.has(kind.name)) add(asked, proposed);
  }
  return only ? asked : whole;
}

function thingOf(kind: Kind, address: Address, wants: Wants, have: Snapshot['have']): Thing {
  const state = { want: wants[kind.name], have: have[kind.name], observed: observedFor(kind, have) };
  return { kind: kind.name, ...kind.words(address, state) };
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
}
