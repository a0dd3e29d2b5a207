import type { Clock } from './clock.ts';
import type { Quirks } from './quirks.ts';
import type { Attributes, Doc, Json, Store } from './store.ts';

/** All that a rule may look at. */
export interface Context {
  store: Store;
  clock: Clock;
  quirks: Quirks;
}

/** How an attribute may be written. Without `create` and `update` it is read-only. */
export interface AttributeRule {
  kind: 'text' | 'url' | 'enum' | 'boolean' | 'dateTime' | 'list';
  values?: readonly string[];
  /** In Unicode code points. */
  min?: number;
  max?: number;
  create?: true;
  update?: true;
  /** Has to be given on create and can never be emptied. Everything else may be `null`. */
  required?: true;
  /** Apple refuses it in `fields[…]` although it is an attribute. */
  unselectable?: true;
}

export interface RelationshipRule {
  /** Type of the related resource; it need not be simulated, then there are none. */
  type: string;
  many?: true;
  /** Where the related resource is found: default a link of its own. */
  from?: 'parent' | 'children';
  includable?: true;
  /** The specification shows no links for it: it is seen only when included. */
  unlinked?: true;
  create?: true;
  update?: true;
  required?: true;
  /** Order of a to-many relation; default by creation. */
  order?: (a: Doc, b: Doc) => number;
  /** GET /v1/<type>/<id>/<relation>; absent where Apple has no such path or it is not simulated. */
  related?: Related;
}

export interface Listing {
  filters?: Record<string, Filter>;
  exists?: Record<string, (context: Context, doc: Doc) => boolean>;
  sort?: readonly string[];
}

interface Related extends Listing {
  /** Whether `include` may be used there. */
  include?: true;
  /** What an empty to-one answers: Apple does both, by relation. Default: 200 with `data: null`. */
  empty?: 'not-found';
}

/** A filter matches when one of the values is among `of(…)`. */
export interface Filter {
  of(context: Context, doc: Doc): (Json | undefined)[];
  /** The only values that are accepted. */
  values?: readonly string[];
  /** Matches the beginning of a value too. */
  prefix?: true;
}

/** A request body that has passed the table's checks. */
export interface Input {
  attributes: Attributes;
  /** To-one relations named in the body; `null` clears. */
  links: Record<string, string | null>;
}

/** One kind of resource: everything the rest of the simulator needs to know of it. */
export interface ResourceType {
  type: string;
  attributes: Record<string, AttributeRule>;
  relationships: Record<string, RelationshipRule>;
  /** Apple's own data: the same everywhere, neither saved nor described. */
  reference?: true;
  /** Natural key among the resources of the same parent. */
  key(doc: Doc): string;
  /** Attributes that depend on when something happened. */
  volatile?: readonly string[];
  /** Attributes that follow from other things. */
  computed?(context: Context, doc: Doc): Attributes;
  /** GET /v1/<type> */
  collection?: Listing;
  /** GET /v1/<type>/<id> */
  instance?: true;
  create?(context: Context, input: Input): Doc;
  update?(context: Context, doc: Doc, input: Input): void;
  /** Checks and side effects; the document itself and its children are removed afterwards. */
  remove?(context: Context, doc: Doc): void;
}

/** The resources that a relation of `doc` leads to, in Apple's order. */
export function relatedDocs(store: Store, doc: Doc, name: string, rule: RelationshipRule): Doc[] {
  if (rule.from === 'children') {
    const docs = store.children(doc.id, rule.type);
    return rule.order ? docs.sort(rule.order) : docs;
  }
  const id = rule.from === 'parent' ? doc.parent : doc.links[name];
  const found = id === undefined || id === null ? undefined : store.get(rule.type, id);
  return found ? [found] : [];
}

/** A filter by one attribute. */
export function byAttribute(name: string, options: Partial<Filter> = {}): Filter {
  return { of: (_context, doc) => [doc.attributes[name]], ...options };
}
