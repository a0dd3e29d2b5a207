import type { Address, Ref } from '../core/address.ts';
import { ref } from '../core/address.ts';
import type { Query } from '../core/document.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { RequestOperation } from '../core/operation.ts';

/** What a request is about: a thing of a kind, and the resource of Apple's that it is. */
export interface Target {
  /** The kind's name. */
  kind: string;
  address: Address;
  /** JSON:API type, which is the last part of its path too. */
  type: string;
  /** Version of Apple's API under which it lies; v1 unless it says otherwise. */
  api?: 'v1' | 'v2';
}

/** What a resource is given. */
interface Content {
  attributes?: JsonObject;
  relationships?: Readonly<Record<string, Linkage>>;
  /** Resources that are made along with it, each under an id of the form `${name}`. */
  included?: JsonObject[];
}

/** What a relationship leads to. */
export type Linkage = { data: null | Identifier | Identifier[] };

// A type, since an interface is no JSON value.
type Identifier = { type: string; id: string | { ref: Address } };

/** What an operation may say besides its request. */
type More = Partial<Omit<RequestOperation, 'action' | 'kind' | 'address' | 'method' | 'path' | 'body' | 'reveals'>>;

/** Makes a new resource, which gets the target's address. */
export function create(target: Target, content: Content, more: More = {}): RequestOperation {
  const { included, ...own } = content;
  const data = { type: target.type, ...withContent(own) };
  const body: JsonObject = { data, ...(included ? { included } : {}) };
  return { ...common(target), action: 'create', method: 'POST', path: [collection(target)], body, ...more };
}

/** Gives everything of its kind anew: nothing that is there is kept, so sending it twice does no harm. */
export function replace(target: Target, content: Content, more: More = {}): RequestOperation {
  return { ...create(target, content, more), action: 'replace' };
}

/** Changes a resource. Attributes and relationships that are not named stay as they are. */
export function update(target: Target, content: Omit<Content, 'included'>, more: More = {}): RequestOperation {
  const { address, type } = target;
  const data = { type, id: ref(address), ...withContent(content) };
  return { ...common(target), action: 'update', method: 'PATCH', path: itself(target), body: { data }, ...more };
}

export function remove(target: Target, more: More = {}): RequestOperation {
  return { ...common(target), action: 'delete', method: 'DELETE', path: itself(target), ...more };
}

/** Gives a relationship of a resource another end, or a list of them in its order. @param at the resource's own address */
export function relink(
  target: Target,
  relationship: string,
  linkage: Linkage,
  { at = target.address, ...more }: More & { at?: Address } = {},
): RequestOperation {
  const path = [`${collection(target)}/`, ref(at), `/relationships/${relationship}`];
  return { ...common(target), action: 'update', method: 'PATCH', path, body: { data: linkage.data }, ...more };
}

/** A relationship to the thing at an address. */
export function to(type: string, address: Address): Linkage {
  return { data: { type, id: ref(address) } };
}

/** A relationship to the things at these addresses, in their order. */
export function toAll(type: string, addresses: readonly Address[]): Linkage {
  return { data: addresses.map((address) => ({ type, id: ref(address) })) };
}

/** A relationship to resources whose ids are natural keys, such as territories. */
export function toIds(type: string, ids: readonly string[]): Linkage {
  return { data: ids.map((id) => ({ type, id })) };
}

/** A relationship to a resource whose id is a natural key; to nothing where it is `null`. */
export function toId(type: string, id: string | null): Linkage {
  return { data: id === null ? null : { type, id } };
}

/** The query that leaves out of an answer everything but these attributes and relationships. */
export function fields(type: string, names: readonly string[]): Query {
  return { [`fields[${type}]`]: names };
}

/** The path of a resource. */
export function itself(target: Pick<Target, 'type' | 'address' | 'api'>): (string | Ref)[] {
  return [`${collection(target)}/`, ref(target.address)];
}

function collection({ type, api = 'v1' }: Pick<Target, 'type' | 'api'>): string {
  return `/${api}/${type}`;
}

function common({ kind, address }: Target): Pick<RequestOperation, 'kind' | 'address'> {
  return { kind, address };
}

function withContent({ attributes, relationships }: Content): JsonObject {
  return {
    ...(attributes ? { attributes } : {}),
    ...(relationships ? { relationships: relationships as Record<string, Json> as JsonObject } : {}),
  };
}
