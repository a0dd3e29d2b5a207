import type { Address } from '../core/address.ts';
import type { Reader } from '../core/document.ts';
import type { Listener } from '../core/event.ts';
import type { Facet, Snapshot } from '../core/facet.ts';

export interface ObserveContext<Manifest> {
  manifest: Manifest;
  api: Reader;
  listener: Listener;
}

/**
 * Reads what the facets need, as parallel as their `needs` allow.
 * @param base an earlier snapshot whose other facets stay as they are.
 */
export async function observe<Manifest>(
  facets: readonly Facet<Manifest>[],
  { manifest, api, listener }: ObserveContext<Manifest>,
  base: Snapshot = { have: {}, book: new Map() },
): Promise<Snapshot> {
  const byName = new Map(facets.map((facet) => [facet.name, facet]));
  const running = new Map<string, Promise<unknown>>();
  const look = (facet: Facet<Manifest>): Promise<unknown> => {
    const known = running.get(facet.name);
    if (known) return known;
    const looking = Promise.resolve().then(async () => {
      const needed = facet.needs.map(async (name) => {
        const other = byName.get(name);
        return [name, await (other ? look(other) : base.have[name])] as const;
      });
      const seen = Object.fromEntries(await Promise.all(needed));
      listener({ type: 'observing', kind: facet.name });
      const have = await facet.observe(api, manifest, seen);
      listener({ type: 'observed', kind: facet.name });
      return have;
    });
    running.set(facet.name, looking);
    return looking;
  };
  for (const facet of facets) void look(facet);
  const fresh = await Promise.all([...running].map(async ([name, have]) => [name, await have] as const));
  return withObserved(base, facets, Object.fromEntries(fresh));
}

/**
 * A snapshot in which these facets are as observed now. Their addresses replace what the snapshot knew of the same facets;
 * ids minted since stay, because Apple's lists lag behind its writes.
 */
export function withObserved<Manifest>(
  base: Snapshot,
  facets: readonly Facet<Manifest>[],
  fresh: Readonly<Record<string, unknown>>,
): Snapshot {
  const book = new Map<Address, string>(base.book);
  for (const facet of facets) {
    const before = base.have[facet.name];
    if (before !== undefined) for (const [address] of facet.addresses(before)) book.delete(address);
    for (const [address, id] of facet.addresses(fresh[facet.name])) book.set(address, id);
  }
  const have = Object.fromEntries(facets.map(({ name }) => [name, fresh[name]]));
  return { have: { ...base.have, ...have }, book };
}
