import type {
  CreatableType,
  CreateAttributes,
  CreateRelationships,
  FieldOf,
  IncludeOf,
  Relationships,
  ResourceType,
  UpdatableType,
  UpdateAttributes,
  UpdateRelationships,
} from '../asc/apple-types.ts';
import type { Address, Ref } from '../core/address.ts';
import { ref } from '../core/address.ts';
import type { Json, JsonObject } from '../core/json/json.ts';
import type { RequestOperation, SecretRef, UploadOperation } from '../core/operation.ts';
import type { Query } from '../core/resource.ts';

/** What a request is about: a thing of a kind, and the resource of Apple's that it is. */
export interface Target<Type extends ResourceType = ResourceType> {
  /** The kind's name. */
  kind: string;
  address: Address;
  /** JSON:API type, which is the last part of its path too. */
  type: Type;
  /** Version of Apple's API under which it lies; v1 unless it says otherwise. */
  api?: 'v1' | 'v2';
}

/** Attributes by name. */
type Values = Readonly<Record<string, Json | SecretRef>>;

/** Relationships by name. */
type Links = Readonly<Record<string, Linkage>>;

/** Makes a type error of a name that Apple's specification does not have, in variables and beside spread values too. */
type Only<Given, Known> = Given & { readonly [Name in Exclude<Written<Given>, NameIn<Known>>]: never };

/** Names that stand there, and are not worked out. */
type Written<Given> = keyof { [Name in keyof Given as string extends Name ? never : Name]: unknown };

/** Names of a type, or of any of several. */
type NameIn<Known> = Known extends unknown ? keyof Known & string : never;

/** What a resource is given. */
interface Content<Attributes, Relations> {
  attributes?: Attributes;
  relationships?: Relations;
}

/** What a resource is given together with others. */
interface Creation<Attributes, Relations> extends Content<Attributes, Relations> {
  /** Resources that are made along with it. */
  included?: JsonObject[];
}

/** What a relationship leads to. */
export type Linkage = { data: null | Identifier | Identifier[] };

// A type, since an interface is no JSON value.
type Identifier = { type: ResourceType; id: string | { ref: Address } };

/** What an operation may say besides its request. */
type More = Partial<Omit<RequestOperation, 'action' | 'kind' | 'address' | 'method' | 'path' | 'body' | 'reveals'>>;

/** Makes a new resource, which gets the target's address. */
export function create<Type extends CreatableType, Attributes extends Values, Relations extends Links>(
  target: Target<Type>,
  content: Creation<Only<Attributes, CreateAttributes<Type>>, Only<Relations, CreateRelationships<Type>>>,
  more: More = {},
): RequestOperation {
  return { ...posted(target, content), action: 'create', ...more };
}

/** A resource that is made along with another one. @param id of the form `${name}` */
export function inline<Type extends CreatableType, Attributes extends Values, Relations extends Links>(
  type: Type,
  id: string,
  content: Content<Only<Attributes, CreateAttributes<Type>>, Only<Relations, CreateRelationships<Type>>>,
): JsonObject {
  return { type, id, ...withContent(content) };
}

/** Gives everything of its kind anew: nothing that is there is kept, so sending it twice does no harm. */
export function replace<Type extends CreatableType, Attributes extends Values, Relations extends Links>(
  target: Target<Type>,
  content: Creation<Only<Attributes, CreateAttributes<Type>>, Only<Relations, CreateRelationships<Type>>>,
  more: More = {},
): RequestOperation {
  return { ...posted(target, content), action: 'replace', ...more };
}

/** Sends a file. @param content of its reservation */
export function upload<Type extends CreatableType, Attributes extends Values, Relations extends Links>(
  target: Target<Type>,
  content: Content<Only<Attributes, CreateAttributes<Type>>, Only<Relations, CreateRelationships<Type>>>,
  more: Omit<UploadOperation, 'action' | 'kind' | 'address' | 'method' | 'path' | 'body'>,
): UploadOperation {
  return { ...posted(target, content), action: 'upload', ...more };
}

/** Changes a resource. Attributes and relationships that are not named stay as they are. @param at the resource's own address */
export function update<Type extends UpdatableType, Attributes extends Values, Relations extends Links>(
  target: Target<Type>,
  content: Creation<Only<Attributes, UpdateAttributes<Type>>, Only<Relations, UpdateRelationships<Type>>>,
  { at = target.address, ...more }: More & { at?: Address } = {},
): RequestOperation {
  const { included, ...own } = content;
  const data = { type: target.type, id: ref(at), ...withContent(own) };
  const body: JsonObject = { data, ...(included ? { included } : {}) };
  const path = itself({ ...target, address: at });
  return { ...common(target), action: 'update', method: 'PATCH', path, body, ...more };
}

export function remove(target: Target, more: More = {}): RequestOperation {
  return { ...common(target), action: 'delete', method: 'DELETE', path: itself(target), ...more };
}

/** Gives a relationship of a resource another end, or a list of them in its order. @param at the resource's own address */
export function relink<Type extends ResourceType>(
  target: Target<Type>,
  relationship: NameIn<Relationships<Type>>,
  linkage: Linkage,
  { at = target.address, ...more }: More & { at?: Address } = {},
): RequestOperation {
  const path = [`${collection(target)}/`, ref(at), `/relationships/${relationship}`];
  return { ...common(target), action: 'update', method: 'PATCH', path, body: { data: linkage.data }, ...more };
}

/** Gives the members of a to-many relationship another order. Apple wants all of them in the list. */
export function reorder<Type extends ResourceType>(
  target: Target<Type>,
  relationship: NameIn<Relationships<Type>>,
  members: Linkage,
  more: More & { at?: Address } = {},
): RequestOperation {
  return { ...relink(target, relationship, members, more), action: 'reorder' };
}

/** A relationship to the thing at an address. */
export function to(type: ResourceType, address: Address): Linkage {
  return { data: { type, id: ref(address) } };
}

/** A relationship to the things at these addresses, in their order. */
export function toAll(type: ResourceType, addresses: readonly Address[]): Linkage {
  return { data: addresses.map((address) => ({ type, id: ref(address) })) };
}

/** A relationship to resources whose ids are natural keys, such as territories. */
export function toIds(type: ResourceType, ids: readonly string[]): Linkage {
  return { data: ids.map((id) => ({ type, id })) };
}

/** A relationship to a resource whose id is a natural key; to nothing where it is `null`. */
export function toId(type: ResourceType, id: string | null): Linkage {
  return { data: id === null ? null : { type, id } };
}

/** The query that leaves out of an answer everything but these attributes and relationships. */
export function fields<Type extends ResourceType>(type: Type, names: readonly FieldOf<Type>[]): Query {
  return { [`fields[${type}]`]: names };
}

/** The query that has these relationships of a type come along with it. */
export function include<Type extends ResourceType>(_type: Type, names: readonly IncludeOf<Type>[]): Query {
  return { include: names };
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

function posted(target: Target, { included, ...own }: Creation<object, object>) {
  const data = { type: target.type, ...withContent(own) };
  const body: JsonObject = { data, ...(included ? { included } : {}) };
  return { ...common(target), method: 'POST' as const, path: [collection(target)], body };
}

function withContent({ attributes, relationships }: Content<object, object>): JsonObject {
  return {
    ...(attributes ? { attributes: attributes as JsonObject } : {}),
    ...(relationships ? { relationships: relationships as JsonObject } : {}),
  };
}
