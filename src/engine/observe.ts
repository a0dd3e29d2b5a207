import type { Address } from '../core/address.ts';
import type { Listener } from '../core/event.ts';
import type { Kind, Snapshot, Wants } from '../core/kind.ts';
import type { Reader } from '../core/resource.ts';

export interface ObserveContext {
  wants: Wants;
  api: Reader;
  listener: Listener;
  /** Everything there is, whether the manifest wants it or not. */
  whole?: boolean;
}

/**
 * Reads what the kinds need, as parallel as their `needs` allow.
 * @param base an earlier snapshot whose other kinds stay as they are.
 */
export async function observe(
  kinds: readonly Kind[],
  { wants, api, listener, whole = false }: ObserveContext,
  base: Snapshot = { have: {}, book: new Map() },
): Promise<Snapshot> {
  const asked = new Set(kinds.map(({ name }) => name));
  const running = new Map<string, Promise<unknown>>();
  const look = (kind: Kind): Promise<unknown> => {
    const known = running.get(kind.name);
    if (known) return known;
    const looking = Promise.resolve().then(async () => {
      const needed = Object.entries(kind.needs).map(async ([name, need]) => {
        return [name, await (asked.has(need.name) ? look(need) : base.have[need.name])] as const;
      });
      const observed = Object.fromEntries(await Promise.all(needed));
      listener({ type: 'observing', kind: kind.name });
      const have = await kind.observe(api, { want: wants[kind.name], whole }, observed);
      listener({ type: 'observed', kind: kind.name });
      return have;
    });
    running.set(kind.name, looking);
    return looking;
  };
  for (const kind of kinds) void look(kind);
  const fresh = await Promise.all([...running].map(async ([name, have]) => [name, await have] as const));
  return withObserved(base, kinds, Object.fromEntries(fresh));
}

/**
 * A snapshot in which these kinds are as observed now. Their addresses replace what the snapshot knew of the same kinds;
 * ids minted since stay, because Apple's lists lag behind its writes.
 */
export function withObserved(
  base: Snapshot,
  kinds: readonly Kind[],
  fresh: Readonly<Record<string, unknown>>,
): Snapshot {
  const book = new Map<Address, string>(base.book);
  for (const kind of kinds) {
    const before = base.have[kind.name];
    if (before !== undefined) for (const [address] of kind.addresses(before)) book.delete(address);
    for (const [address, id] of kind.addresses(fresh[kind.name])) book.set(address, id);
  }
  const have = Object.fromEntries(kinds.map(({ name }) => [name, fresh[name]]));
  return { have: { ...base.have, ...have }, book };
}
