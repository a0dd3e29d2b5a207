import type { Context, ResourceType } from './protocol/resource.ts';
import { relatedDocs } from './protocol/resource.ts';
import { resourceOf } from './resources/index.ts';
import type { Doc, Json } from './store.ts';

/** The whole store as a tree by natural keys: equal end states give equal trees, whatever ids they have and when they came about. */
export function describeStore(context: Context): Json {
  const docs = context.store.documents().filter((doc) => doc.parent === undefined);
  return branch(context, docs);
}

function branch(context: Context, docs: Doc[]): Record<string, Json> {
  const tree = new Map<string, Map<string, Json>>();
  for (const doc of docs) {
    const resource = resourceOf(doc.type);
    if (!resource || resource.reference) continue;
    const list = tree.get(doc.type) ?? new Map<string, Json>();
    tree.set(doc.type, list.set(freeKey(list, resource.key(doc)), node(context, resource, doc)));
  }
  return sorted(Object.fromEntries([...tree].map(([type, list]) => [type, sorted(Object.fromEntries(list))])));
}

/** A natural key may occur more than once, as with replaced appInfos. */
function freeKey(list: ReadonlyMap<string, Json>, key: string): string {
  let free = key;
  for (let n = 2; list.has(free); n += 1) free = `${key} (${n})`;
  return free;
}

function node(context: Context, resource: ResourceType, doc: Doc): Json {
  const set = Object.entries({ ...doc.attributes, ...doc.newer }).filter(
    ([name, value]) => value !== null && value !== '' && !resource.volatile?.includes(name),
  );
  const links = Object.keys(doc.links).flatMap((name): [string, Json][] => {
    const rule = resource.relationships[name];
    const [target] = rule ? relatedDocs(context, doc, name, rule) : [];
    const key = target && resourceOf(target.type)?.key(target);
    return key === undefined ? [] : [[name, key]];
  });
  const lists = Object.keys(doc.lists ?? {}).flatMap((name): [string, Json][] => {
    const rule = resource.relationships[name];
    // What has an order is shown in it, below.
    const keys =
      rule && !rule.ordered
        ? relatedDocs(context, doc, name, rule).map((target) => resourceOf(target.type)?.key(target))
        : [];
    return keys.length === 0 ? [] : [[name, keys.flatMap((key) => key ?? [])]];
  });
  const below = childrenOf(context, resource, doc);
  const children = Object.keys(below).length > 0 ? { children: sorted(below) } : {};
  return { ...sorted(Object.fromEntries([...set, ...links, ...lists])), ...children };
}

/** By type: a list where the order tells something, otherwise by natural keys. */
function childrenOf(context: Context, resource: ResourceType, doc: Doc): Record<string, Json> {
  const ordered = Object.entries(resource.relationships).flatMap(([name, rule]): [string, Doc[]][] =>
    rule.ordered ? [[rule.type, relatedDocs(context, doc, name, rule)]] : [],
  );
  const others = context.store.childrenOf(doc).filter(({ type }) => !ordered.some(([name]) => name === type));
  const lists = ordered
    .filter(([, docs]) => docs.length > 0)
    .map(([type, docs]): [string, Json] => [type, docs.map((child) => nodeOf(context, child))]);
  return { ...branch(context, others), ...Object.fromEntries(lists) };
}

function nodeOf(context: Context, doc: Doc): Json {
  const resource = resourceOf(doc.type);
  return resource ? node(context, resource, doc) : null;
}

function sorted(object: Record<string, Json>): Record<string, Json> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
