import { randomUUID } from 'node:crypto';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Attributes = Record<string, Json>;

/** One resource as the simulator keeps it. Absent attributes are unset. */
export interface Doc {
  type: string;
  id: string;
  /** Id of the resource that this one belongs to: it goes when that one goes. */
  parent?: string;
  attributes: Attributes;
  /** Ids of to-one relations that are neither the parent nor a child. */
  links: Record<string, string | null>;
  /** So many reads of the collection still do not show this resource (quirk `lagReads`). */
  lag?: number;
}

interface NewDoc {
  type: string;
  id?: string;
  parent?: string;
  attributes?: Attributes;
  links?: Record<string, string | null>;
}

/** A text attribute; empty when unset. */
export function text(doc: Doc | undefined, name: string): string {
  const value = doc?.attributes[name];
  return typeof value === 'string' ? value : '';
}

/** The documents, in order of creation. Ids are unique across types, as Apple's are. */
export interface Store {
  add(doc: NewDoc): Doc;
  get(type: string, id: string): Doc | undefined;
  all(type: string): Doc[];
  children(parent: string, type: string): Doc[];
  /** Removes a document with all that belongs to it. */
  remove(doc: Doc): void;
  documents(): Doc[];
}

export function createStore(): Store {
  const byType = new Map<string, Map<string, Doc>>();
  const byParent = new Map<string, Set<Doc>>();

  const remove = (doc: Doc): void => {
    for (const child of byParent.get(doc.id) ?? []) remove(child);
    byParent.delete(doc.id);
    if (doc.parent !== undefined) byParent.get(doc.parent)?.delete(doc);
    byType.get(doc.type)?.delete(doc.id);
  };

  return {
    add({ type, id = randomUUID(), parent, attributes = {}, links = {} }) {
      const doc: Doc = { type, id, ...(parent === undefined ? {} : { parent }), attributes, links };
      entry(byType, type, () => new Map<string, Doc>()).set(id, doc);
      if (parent !== undefined) entry(byParent, parent, () => new Set<Doc>()).add(doc);
      return doc;
    },
    get: (type, id) => byType.get(type)?.get(id),
    all: (type) => [...(byType.get(type)?.values() ?? [])],
    children: (parent, type) => [...(byParent.get(parent) ?? [])].filter((doc) => doc.type === type),
    remove,
    documents: () => [...byType.values()].flatMap((docs) => [...docs.values()]),
  };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
