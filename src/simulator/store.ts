import { randomUUID } from 'node:crypto';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Attributes = Record<string, Json>;

/** One resource as the simulator keeps it. Absent attributes are unset. */
export interface Doc {
  type: string;
  id: string;
  /** Id of the resource that this one belongs to: it goes when that one goes. */
  parent?: string;
  /** Needed where the parent has the id of its own parent: an app's availability has the app's id (observed). */
  parentType?: string;
  attributes: Attributes;
  /** Ids of to-one relations that are neither the parent nor a child. */
  links: Record<string, string | null>;
  /** Ids of to-many relations that are not children. */
  lists?: Record<string, string[]>;
  /** Attributes that are newer than the simulator's tables, as a seed holds them: they are shown and never written. */
  newer?: Attributes;
  /** So many reads of the collection still do not show this resource (quirk `lagReads`). */
  lag?: number;
}

interface NewDoc {
  type: string;
  id?: string;
  parent?: string;
  parentType?: string;
  attributes?: Attributes;
  links?: Record<string, string | null>;
  lists?: Record<string, string[]>;
  newer?: Attributes;
}

/** A text attribute; empty when unset. */
export function text(doc: Pick<Doc, 'attributes'> | undefined, name: string): string {
  const value = doc?.attributes[name];
  return typeof value === 'string' ? value : '';
}

/** Finds a document that is not kept but made when it is asked for. */
type Provider = (id: string) => Doc | undefined;

/** The documents, in order of creation. Ids are unique across types, except where Apple takes the id of the parent. */
export interface Store {
  add(doc: NewDoc): Doc;
  /** Documents of this type need not be kept: `get` asks the provider for those that are not. */
  provide(type: string, provider: Provider): void;
  get(type: string, id: string): Doc | undefined;
  all(type: string): Doc[];
  children(parent: string, type: string): Doc[];
  /** All that belongs to a document itself, of whatever type. */
  childrenOf(doc: Doc): Doc[];
  /** Removes a document with all that belongs to it. Returns what is gone. */
  remove(doc: Doc): Doc[];
  documents(): Doc[];
}

export function createStore(): Store {
  const byType = new Map<string, Map<string, Doc>>();
  const byParent = new Map<string, Set<Doc>>();
  const providers = new Map<string, Provider>();

  const typeOfParent = (id: string): string | undefined => [...byType].find(([, docs]) => docs.has(id))?.[0];
  const childrenOf = (doc: Doc): Doc[] =>
    [...(byParent.get(doc.id) ?? [])].filter((child) => child.parentType === doc.type);

  const remove = (doc: Doc): Doc[] => {
    const gone = [...childrenOf(doc).flatMap((child) => remove(child)), doc];
    if (doc.parent !== undefined) byParent.get(doc.parent)?.delete(doc);
    byType.get(doc.type)?.delete(doc.id);
    return gone;
  };

  return {
    add({ type, id = randomUUID(), parent, parentType, attributes = {}, links = {}, lists, newer }) {
      const doc: Doc = {
        type,
        id,
        ...(parent === undefined ? {} : { parent, parentType: parentType ?? typeOfParent(parent) ?? '' }),
        attributes,
        links,
        ...(lists === undefined ? {} : { lists }),
        ...(newer === undefined ? {} : { newer }),
      };
      entry(byType, type, () => new Map<string, Doc>()).set(id, doc);
      if (parent !== undefined) entry(byParent, parent, () => new Set<Doc>()).add(doc);
      return doc;
    },
    provide: (type, provider) => void providers.set(type, provider),
    get: (type, id) => byType.get(type)?.get(id) ?? providers.get(type)?.(id),
    all: (type) => [...(byType.get(type)?.values() ?? [])],
    children: (parent, type) => [...(byParent.get(parent) ?? [])].filter((doc) => doc.type === type),
    childrenOf,
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
