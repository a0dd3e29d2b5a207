import type { Query } from './query.ts';
import { cursorAt, includedLimit } from './query.ts';
import type { Context, RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { relatedDocs } from '../protocol/resource.ts';
import { formerOf, resourceOf } from '../resources/index.ts';
import type { Doc, Json } from '../store.ts';

type JsonObject = Record<string, Json>;

/** What an answer is made of: the state, the address asked for and the documents that this read does not see yet. */
export interface View extends Context {
  /** `http://host:port`, without a path. */
  origin: string;
  /** Path and query as received. */
  url: string;
  hidden: Set<Doc>;
  /** How resources of one type are shown, where that is not the usual way. */
  as?: ResourceType | undefined;
}

/** The view of what a relation leads to. */
export function viewOf(view: View, rule: RelationshipRule): View {
  return { ...view, as: rule.former ? formerOf(rule.type) : undefined };
}

function shapeOf({ as }: View, { type }: Doc): ResourceType | undefined {
  return as?.type === type ? as : resourceOf(type);
}

/** An answer with one resource or none. */
export function oneDocument(view: View, query: Query, doc: Doc | undefined): JsonObject {
  return {
    data: doc ? resourceObject(view, doc, query) : null,
    ...includedOf(view, query, doc ? [doc] : []),
    links: self(view),
  };
}

/** An answer with one page of a collection. */
export function pageDocument(view: View, query: Query, docs: Doc[]): JsonObject {
  const page = docs.slice(query.offset, query.offset + query.limit);
  return {
    data: page.map((doc) => resourceObject(view, doc, query)),
    ...includedOf(view, query, page),
    ...paging(view, query, docs.length),
  };
}

/** An answer with the linkages of a to-many relation. */
export function linkagesDocument(view: View, query: Query, docs: Doc[]): JsonObject {
  return {
    data: docs.slice(query.offset, query.offset + query.limit).map(linkage),
    ...paging(view, query, docs.length),
  };
}

/** An answer with the linkage of a to-one relation. */
export function linkageDocument(view: View, doc: Doc | undefined): JsonObject {
  return { data: doc ? linkage(doc) : null, links: self(view) };
}

/** The documents that a list shows: those a lagging read does not see are left out. */
export function visible(view: View, docs: Doc[]): Doc[] {
  return docs.filter((doc) => {
    if ((doc.lag ?? 0) === 0) return true;
    view.hidden.add(doc);
    return false;
  });
}

function paging(view: View, query: Query, total: number): JsonObject {
  const end = query.offset + query.limit;
  const more = end < total ? { next: nextUrl(view, cursorAt(end)) } : {};
  const cursor = end < total ? { nextCursor: cursorAt(end) } : {};
  return { links: { ...self(view), ...more }, meta: { paging: { total, limit: query.limit, ...cursor } } };
}

function nextUrl(view: View, cursor: string): string {
  const url = new URL(view.url, view.origin);
  url.searchParams.set('cursor', cursor);
  return url.href;
}

/** The address asked for; brackets are encoded, as a link has to be. */
function self(view: View): { self: string } {
  return { self: view.origin + view.url.replaceAll('[', '%5B').replaceAll(']', '%5D') };
}

function linkage({ type, id }: Doc): JsonObject {
  return { type, id };
}

/** Path of a resource: the version is the type's. */
export function pathOf(view: View, doc: Doc): string {
  return `/${shapeOf(view, doc)?.version}/${doc.type}/${doc.id}`;
}

export function selfLink(view: View, doc: Doc): string {
  return view.origin + pathOf(view, doc);
}

function resourceObject(view: View, doc: Doc, query: Query, include: readonly string[] = query.include): JsonObject {
  const resource = shapeOf(view, doc);
  if (!resource) throw new Error(`'${doc.type}' is not simulated`);
  const fields = query.fields.get(doc.type);
  const shown = (name: string) => fields === undefined || fields.has(name);
  const attributes = attributesOf(view, doc, resource, shown);
  const relationships: JsonObject = {};
  for (const name of Object.keys(resource.relationships)) {
    const object = shown(name) ? relationshipObject(view, doc, resource, name, query, include.includes(name)) : {};
    if (Object.keys(object).length > 0) relationships[name] = object;
  }
  return {
    type: doc.type,
    id: doc.id,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(Object.keys(relationships).length > 0 ? { relationships } : {}),
    links: { self: selfLink(view, doc) },
  };
}

function attributesOf(view: View, doc: Doc, resource: ResourceType, shown: (name: string) => boolean): JsonObject {
  const all = { ...doc.attributes, ...resource.computed?.(view, doc) };
  const attributes: JsonObject = {};
  for (const [name, rule] of Object.entries(resource.attributes)) {
    const value = all[name] ?? null;
    if (!rule.writeOnly && shown(name) && (value !== null || view.quirks.emptyAsNull)) attributes[name] = value;
  }
  for (const [name, value] of Object.entries(doc.newer ?? {})) if (shown(name)) attributes[name] = value;
  return attributes;
}

/** Linkage `data` is there only when `include` asks for it; links always, except where Apple has no such address. */
function relationshipObject(
  view: View,
  doc: Doc,
  resource: ResourceType,
  name: string,
  query: Query,
  included: boolean,
): JsonObject {
  const rule = resource.relationships[name];
  if (!rule || rule.writeOnly) return {};
  const base = selfLink(view, doc);
  const links = { self: `${base}/relationships/${name}`, related: `${base}/${name}` };
  const object: JsonObject = rule.unlinked ? {} : { links };
  if (!included) return object;
  const docs = visible(view, relatedDocs(view, doc, name, rule));
  if (rule.many) {
    const limit = includedLimit(query, name);
    return { ...object, meta: { paging: { total: docs.length, limit } }, data: docs.slice(0, limit).map(linkage) };
  }
  const [only] = docs;
  if (only) return { ...object, data: linkage(only) };
  return view.quirks.emptyAsNull ? { ...object, data: null } : object;
}

function includedOf(view: View, query: Query, primary: Doc[]): JsonObject {
  if (query.include.length === 0) return {};
  const found = new Map<Doc, RelationshipRule>();
  const shown = new Set(primary);
  for (const doc of primary) {
    for (const name of query.include) {
      const rule = shapeOf(view, doc)?.relationships[name];
      if (!rule) continue;
      const docs = visible(view, relatedDocs(view, doc, name, rule));
      for (const related of rule.many ? docs.slice(0, includedLimit(query, name)) : docs) found.set(related, rule);
    }
  }
  return {
    included: [...found]
      .filter(([doc]) => !shown.has(doc))
      .map(([doc, rule]) => resourceObject(viewOf(view, rule), doc, query, [])),
  };
}
