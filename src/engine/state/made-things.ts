import type { Address, AddressBook } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import type { Operation } from '../../core/operation.ts';
import { operationRefs } from '../../core/operation.ts';
import type { Confirmed } from '../confirmation.ts';
import { replacedSince } from '../confirmation.ts';

/** What a run has made, with its kinds: lists that lag may not show it yet. */
export interface MadeThings {
  has(address: Address): boolean;
  /** @param id what Apple answered; nothing where the thing was found, and not answered */
  add(address: Address, kindName: string, id?: string): void;
  /** What is to be said of an operation that needs something in whose place somebody has put another since. */
  replacedFor(operation: Operation, book: AddressBook): Confirmed | undefined;
  /** Those of some kinds. */
  ofKinds(names: ReadonlySet<string>): Address[];
  /** A look that began before something was made, or a list that lags, doesn't undo that. @param book with what was made */
  keptIn(fresh: Snapshot, book: AddressBook): Snapshot;
}

export function createMadeThings(kinds: readonly Kind[]): MadeThings {
  const made = new Map<Address, string>();
  const ids = new Map<Address, string>();
  return {
    has: (address) => made.has(address),
    add(address, kindName, id) {
      made.set(address, kindName);
      if (id !== undefined) ids.set(address, id);
    },
    replacedFor(operation, book) {
      const isOther = (address: Address) => ids.has(address) && book.get(address) !== ids.get(address);
      const found = operationRefs(operation).find(isOther);
      return found === undefined ? undefined : replacedSince(found);
    },
    ofKinds: (names) => [...made].flatMap(([address, name]) => (names.has(name) ? address : [])),
    keptIn(fresh, book) {
      const lost = [...made].flatMap(([address, name]) => {
        const id = book.get(address);
        return id === undefined || fresh.book.has(address) ? [] : [{ address, name, id }];
      });
      if (lost.length === 0) return fresh;
      const have = { ...fresh.have };
      for (const { address, name, id } of lost) {
        const kind = kinds.find((one) => one.name === name);
        if (!kind?.created || !(name in have)) continue;
        // Whatever hangs on it would be looked for in another place.
        const expected = kind.created(have[name], address, id);
        if ([...kind.addresses(expected)].some(([found]) => found === address)) have[name] = expected;
      }
      return {
        ...fresh,
        have,
        book: new Map([...fresh.book, ...lost.map(({ address, id }) => [address, id] as const)]),
      };
    },
  };
}

/** Puts ids into a book. One of another's is copied first, once: a copy for each of a thousand uploads would cost more than they do. */
export function growingBook(): (book: AddressBook, address: Address, id: string) => AddressBook {
  let own: Map<Address, string> | undefined;
  return (book, address, id) => {
    if (!own || own !== book) own = new Map(book);
    return own.set(address, id);
  };
}

/** Whether the thing that changes comes into being by one of these changes. */
export function isMadeBy(changes: readonly Change[], { address, field }: Change): boolean {
  return changes.some((one) => one.address === address && one.field === field && one.before === undefined);
}
