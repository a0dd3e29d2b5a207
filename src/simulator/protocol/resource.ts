import type { Clock } from '../clock.ts';
import type { Quirks } from '../quirks.ts';
import type { Attributes, Doc, Json, Store } from '../store.ts';

/** One entry of Apple's `uploadOperations`. */
export interface UploadPart {
  method: 'PUT';
  url: string;
  length: number;
  offset: number;
  requestHeaders: { name: string; value: string }[];
}

/** What came in for a part. */
interface PutRequest {
  method: string;
  url: URL;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** The host that takes the bytes of reserved files. It is no part of the API: other addresses, no token, no JSON. */
export interface Uploads {
  /** How the file of a reservation has to be sent. The addresses stay the same from one look to the next. */
  partsOf(id: string, reserved: { bytes: number; partBytes: number; at: Date }): UploadPart[];
  /** How long the part at this address is, where there is one. */
  sizeAt(url: URL): number | undefined;
  /** Takes the bytes of a part, instead of those sent before. @throws ApiError where the storage host would refuse them */
  put(request: PutRequest): void;
  /** The whole file, once every part is there. */
  fileOf(id: string): Buffer | undefined;
  /** Forgets a file that was taken as a whole. Returns how many were by now. */
  taken(id: string): number;
  forget(id: string): void;
}

/** All that a rule may look at. */
export interface Context {
  store: Store;
  clock: Clock;
  quirks: Quirks;
  uploads: Uploads;
}

/** How an attribute may be written. Without `create` and `update` it is read-only. */
export interface AttributeRule {
  kind: 'text' | 'url' | 'enum' | 'boolean' | 'integer' | 'date' | 'dateTime' | 'list' | 'object';
  values?: readonly string[];
  /** In Unicode code points. */
  min?: number;
  max?: number;
  /** Customers read it: pictures and angle brackets are refused (reports; Apple documents no list). */
  shown?: true;
  create?: true;
  update?: true;
  /** Has to be given on create and can never be emptied. Everything else may be `null`. */
  required?: true;
  /** Apple refuses it in `fields[…]` although it is an attribute. */
  unselectable?: true;
  /** It can be sent and is never shown. */
  writeOnly?: true;
}

export interface RelationshipRule {
  /** Type of the related resource; it need not be simulated, then there are none. */
  type: string;
  many?: true;
  /**
   * Where the related resource is found. Default: `children` where the other type names this one as its parent, else a link of its own.
   * A function computes it; where the relation itself is asked for, it gets the filters, and need not make what they leave out.
   */
  from?: 'parent' | 'children' | ((context: Context, doc: Doc, filters?: Filters) => Doc[]);
  includable?: true;
  /** The specification shows no links for it: it is seen only when included. */
  unlinked?: true;
  create?: true;
  update?: true;
  required?: true;
  /** PATCH <type>/<id>/relationships/<relation>: it goes to `relink` or `update`, whatever `update` above says. */
  patch?: true;
  /** It can be sent and is never shown. */
  writeOnly?: true;
  /** It leads to the type as the API's first version shows it, where there are several. */
  former?: true;
  /** Children that have an order of their own, in the list of the relation's name; those that are not in it come last. */
  ordered?: true;
  /** Order of a to-many relation; default by creation. */
  order?: (a: Doc, b: Doc) => number;
  /** GET <type>/<id>/<relation>; absent where Apple has no such path or it is not simulated. */
  related?: Related;
}

/** Values by the name of the filter. */
export type Filters = ReadonlyMap<string, readonly string[]>;

export interface Listing {
  /** Whether `include` may be used there. */
  include?: true;
  filters?: Record<string, Filter>;
  exists?: Record<string, (context: Context, doc: Doc) => boolean>;
  sort?: readonly string[];
  /** Largest `limit`; default 200. */
  max?: number;
}

export interface Related extends Listing {
  /** What an empty to-one answers: Apple does both, by relation. Default: 200 with `data: null`; `reported-both`: as the quirk says. */
  empty?: 'not-found' | 'reported-both';
}

/** A filter matches when one of the values is among `of(…)`. */
export interface Filter {
  /** Default: what its name says, an attribute, an id, or one of those of a relation (`builds.version`). */
  of?(context: Context, doc: Doc): (Json | undefined)[];
  /** The only values that are accepted. */
  values?: readonly string[];
  /** Matches the beginning of a value too. */
  prefix?: true;
  /** The relation goes by it already: it is no matter of single resources. */
  settled?: true;
  /** The collection can't be read without it. */
  required?: true;
}

/** What a request body says of one resource, after the table's checks. */
export interface Given {
  attributes: Attributes;
  /** The body has attributes, be they none at all: Apple does not always take that for nothing. */
  hasAttributes?: true;
  /** To-one relations named in the body; `null` clears. An id is a real one, or local: of an entry in `included`. */
  links: Record<string, string | null>;
  /** To-many relations named in the body. */
  lists: Record<string, string[]>;
}

/** A resource that comes along in the body of another one, under a local id like `${one}`. */
export interface Included extends Given {
  type: string;
  id: string;
}

/** A request body that has passed the table's checks. */
export interface Input extends Given {
  /** In the order of the body; each one is referred to. */
  included: Included[];
}

/** One kind of resource: everything the rest of the simulator needs to know of it. */
export interface ResourceType {
  type: string;
  /** Of the paths of its own: `/v2/<type>/…`. */
  version: 'v1' | 'v2' | 'v3';
  attributes: Record<string, AttributeRule>;
  relationships: Record<string, RelationshipRule>;
  /** Name of the relation to what it belongs to. */
  parent?: string;
  /** Apple's own data: the same everywhere, neither saved nor described. */
  reference?: true;
  /** Natural key among the resources of the same parent. */
  key(doc: Doc): string;
  /** Attributes that depend on when something happened. */
  volatile?: readonly string[];
  /** Attributes that follow from other things. */
  computed?(context: Context, doc: Doc): Attributes;
  /** GET <type> */
  collection?: Listing;
  /** GET <type>/<id> */
  instance?: true;
  /** Makes a document that the store does not keep: wherever one is looked up by its id. */
  find?(context: Context, id: string): Doc | undefined;
  /** Types that may come along in `included` of its bodies. They are checked as creates. */
  inline?: readonly string[];
  create?(context: Context, input: Input): Doc;
  update?(context: Context, doc: Doc, input: Input): void;
  /** Takes new linkages of a relation, where Apple has no PATCH <type>/<id>; default `update`. */
  relink?(context: Context, doc: Doc, input: Input): void;
  /** Checks and side effects; the document itself and its children are removed afterwards. */
  remove?(context: Context, doc: Doc): void;
}

/** The resources that a relation of `doc` leads to, in Apple's order. */
export function relatedDocs(
  context: Context,
  doc: Doc,
  name: string,
  rule: RelationshipRule,
  filters?: Filters,
): Doc[] {
  const { store } = context;
  if (typeof rule.from === 'function') {
    const docs = rule.from(context, doc, filters);
    return rule.order ? docs.toSorted(rule.order) : docs;
  }
  if (rule.from === 'children') {
    const docs = store.children(doc.id, rule.type);
    if (rule.ordered) return inOrder(docs, doc.lists?.[name]);
    return rule.order ? docs.sort(rule.order) : docs;
  }
  if (rule.many) {
    const docs = (doc.lists?.[name] ?? []).flatMap((id) => store.get(rule.type, id) ?? []);
    return rule.order ? docs.sort(rule.order) : docs;
  }
  const id = rule.from === 'parent' ? doc.parent : doc.links[name];
  const found = id === undefined || id === null ? undefined : store.get(rule.type, id);
  return found ? [found] : [];
}

/** The documents in the order of these ids, then the others. */
export function inOrder(docs: readonly Doc[], ids: readonly string[] = []): Doc[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: Doc): number => places.get(id) ?? ids.length;
  return docs.toSorted((a, b) => placeOf(a) - placeOf(b));
}
