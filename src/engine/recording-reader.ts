import type { Collection, Linkage, Query, Reader, Resource } from '../core/resource.ts';

/** Everything that was read, each resource once: with all attributes that any answer had, and with what belongs to what. */
export interface Recording extends Reader {
  resources(): Resource[];
}

/** Relations of which an answer shows what could be, and not what is there. */
const OFFERS = new Set(['appPricePoints', 'equalizations']);

/** A reader that remembers what it was told. An address tells of a relation as well: `/v1/apps/1/appInfos` lists those of the app 1. */
export function recordingReader(reader: Reader): Recording {
  const known = new Map<string, Resource>();
  const keep = (found: Resource): void => {
    const key = keyOf(found);
    const before = known.get(key);
    const relationships = { ...before?.relationships };
    for (const [name, { data }] of Object.entries(found.relationships ?? {})) {
      if (data !== undefined) relationships[name] = { data };
    }
    known.set(key, {
      ...{ type: found.type, id: found.id },
      attributes: { ...before?.attributes, ...found.attributes },
      relationships,
    });
  };
  const link = (path: string, data: Linkage | Linkage[] | null): void => {
    const [, type, id, relation] = /^\/v\d+\/(\w+)\/([^/?]+)\/(\w+)$/.exec(path) ?? [];
    if (type === undefined || id === undefined || relation === undefined || OFFERS.has(relation)) return;
    keep({ type, id, relationships: { [relation]: { data } } });
  };
  return {
    async one(path: string, query?: Query) {
      const found = await reader.one(path, query);
      link(path, found ? linkage(found.data) : null);
      if (found) [found.data, ...found.included].forEach(keep);
      return found;
    },
    async all(path: string, query?: Query, enough?: (soFar: Collection) => boolean) {
      const found = await reader.all(path, query, enough);
      // What a filter leaves out belongs there as well.
      if (!Object.keys(query ?? {}).some((name) => name.startsWith('filter'))) link(path, found.data.map(linkage));
      [...found.data, ...found.included].forEach(keep);
      return found;
    },
    resources: () => [...known.values()],
  };
}

function keyOf({ type, id }: Linkage): string {
  return `${type} ${id}`;
}

function linkage({ type, id }: Resource): Linkage {
  return { type, id };
}
