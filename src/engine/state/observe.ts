import type { Address } from '../../core/address.ts';
import type { Listener } from '../../core/event.ts';
import type { Kind, Snapshot, Wants } from '../../core/kind.ts';
import { FailureError } from '../../core/failure.ts';
import type { Reader } from '../../core/resource.ts';
import { Unread } from '../../core/unread.ts';
import { clock } from '../clock.ts';

export interface ObserveContext {
  wants: Wants;
  api: Reader;
  listener: Listener;
  /** Everything there is, whether the manifest wants it or not. */
  whole?: boolean;
  /** Kinds that may stay unread where the key may not read them (403): everything else is read all the same. */
  spares?: (kind: Kind) => boolean;
  /** Milliseconds of a clock that only goes forward. */
  now?: () => number;
}

/** How kinds are looked at that were observed before. */
export interface LookOptions {
  /** By the name of a kind: the only thing of it that is looked at; everything else of the kind may be as it was. */
  again?: ReadonlyMap<string, Address>;
  /** Whether what is known of a kind from before tells where to look for what hangs on it: nobody waits for it then. */
  isKnown?: (kind: Kind) => boolean;
}

/**
 * Reads what the kinds need, as parallel as their `needs` allow.
 * @param base an earlier snapshot whose other kinds stay as they are.
 */
export async function observe(
  kinds: readonly Kind[],
  { wants, api, listener, whole = false, spares = () => false, now = clock }: ObserveContext,
  base: Snapshot = { have: {}, book: new Map() },
  { again = new Map(), isKnown = () => false }: LookOptions = {},
): Promise<Snapshot> {
  const observedAt = now();
  const looked = withCompany(kinds, again);
  const asked = new Set(looked.map(({ name }) => name));
  const awaits = (kind: Kind, need: Kind): boolean =>
    asked.has(need.name) && (kind.comesWith?.includes(need) || !isKnown(need));
  const running = new Map<string, Promise<unknown>>();
  const look = (kind: Kind): Promise<unknown> => {
    const known = running.get(kind.name);
    if (known) return known;
    const looking = Promise.resolve().then(async () => {
      const waitsFor = Object.entries(kind.needs).filter(([name]) => kind.readWith?.has(name) ?? true);
      const needed = waitsFor.map(async ([name, need]) => {
        return [name, await (awaits(kind, need) ? look(need) : base.have[need.name])] as const;
      });
      const observed = Object.fromEntries(await Promise.all(needed));
      const lacking = Object.keys(observed).filter(
        (name) => !kind.spares?.has(name) && observed[name] instanceof Unread,
      );
      if (lacking[0] !== undefined) return observed[lacking[0]];
      listener({ type: 'observing', kind: kind.name });
      const address = again.get(kind.name);
      const earlier = address === undefined ? {} : { again: { address, have: base.have[kind.name] } };
      const before = kind.name in base.have ? { before: base.have[kind.name] } : {};
      const scope = { want: wants[kind.name], whole, ...earlier, ...before };
      const have = await kind.observe(api, scope, observed).catch((error: unknown) => {
        if (spares(kind) && error instanceof FailureError && isForbidden(error)) return new Unread(error.failure);
        throw error;
      });
      listener({ type: 'observed', kind: kind.name });
      return have;
    });
    running.set(kind.name, looking);
    return looking;
  };
  for (const kind of looked) void look(kind);
  const fresh = await Promise.all([...running].map(async ([name, have]) => [name, await have] as const));
  return { ...withObserved(base, looked, Object.fromEntries(fresh)), observedAt };
}

/** Kinds, and those in whose answers Apple shows them. */
function withCompany(kinds: readonly Kind[], again: ReadonlyMap<string, Address>): Kind[] {
  const found = new Map<string, Kind>();
  const add = (kind: Kind): void => {
    if (found.has(kind.name)) return;
    if (!again.has(kind.name)) kind.comesWith?.forEach(add);
    found.set(kind.name, kind);
  };
  kinds.forEach(add);
  return [...found.values()];
}

function addressesOf(kind: Kind, have: unknown): Iterable<readonly [Address, string]> {
  return have instanceof Unread ? [] : kind.addresses(have);
}

/** Apple knows the key, and does not let it do this. */
function isForbidden({ failure }: FailureError): boolean {
  return failure.kind === 'auth' && failure.status === 403;
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
    if (before !== undefined) for (const [address] of addressesOf(kind, before)) book.delete(address);
    for (const [address, id] of addressesOf(kind, fresh[kind.name])) book.set(address, id);
  }
  const have = Object.fromEntries(kinds.map(({ name }) => [name, fresh[name]]));
  return { have: { ...base.have, ...have }, book };
}
