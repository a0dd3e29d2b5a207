import type { Query } from './query.ts';
import type { Context, Filter, Listing } from '../protocol/resource.ts';
import { relatedDocs } from '../protocol/resource.ts';
import { resourceOf } from '../resources/index.ts';
import type { Attributes, Doc, Json } from '../store.ts';
import { text } from '../store.ts';

/** The documents that a query selects, in its order. */
export function select(context: Context, listing: Listing, query: Query, docs: Doc[]): Doc[] {
  const [filters, exists] = [[...query.filters], [...query.exists]];
  const selected = docs.filter(
    (doc) =>
      filters.every(([name, wanted]) => passes(context, doc, name, listing.filters?.[name], wanted)) &&
      exists.every(([name, wanted]) => listing.exists?.[name]?.(context, doc) === wanted),
  );
  const sortKey = (doc: Doc, name: string): string => text({ attributes: shownAttributes(context, doc) }, name);
  for (const by of query.sort.toReversed()) {
    const [name, sign] = by.startsWith('-') ? [by.slice(1), -1] : [by, 1];
    selected.sort(
      (a, b) => sign * (sortKey(a, name) < sortKey(b, name) ? -1 : sortKey(a, name) > sortKey(b, name) ? 1 : 0),
    );
  }
  return selected;
}

function passes(
  context: Context,
  doc: Doc,
  name: string,
  filter: Filter | undefined,
  wanted: readonly string[],
): boolean {
  if (filter?.settled) return true;
  const found = (filter?.of?.(context, doc) ?? namedValues(context, doc, name)).flatMap(words);
  return wanted.some((want) => found.some((value) => (filter?.prefix ? value.startsWith(want) : value === want)));
}

/** What the name of a filter says: an attribute or `id`, a relation, or one of those of a relation. */
function namedValues(context: Context, doc: Doc, name: string): (Json | undefined)[] {
  const [relation = '', member = 'id'] = name.split('.');
  const rule = resourceOf(doc.type)?.relationships[relation];
  if (rule) return relatedDocs(context, doc, relation, rule).map((other) => valueOf(context, other, member));
  return [valueOf(context, doc, name)];
}

function valueOf(context: Context, doc: Doc, name: string): Json | undefined {
  return name === 'id' ? doc.id : shownAttributes(context, doc)[name];
}

function shownAttributes(context: Context, doc: Doc): Attributes {
  const computed = resourceOf(doc.type)?.computed?.(context, doc);
  return computed ? { ...doc.attributes, ...computed } : doc.attributes;
}

function words(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === 'boolean') return [String(value)];
  return typeof value === 'string' ? [value] : [];
}
