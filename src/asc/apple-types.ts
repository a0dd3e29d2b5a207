import type { Ref } from '../core/address.ts';
import type { SecretRef } from '../core/operation.ts';
import type { AppleResources } from './apple.gen.ts';

/** The JSON:API types that Apple's specification is cut to. */
export type ResourceType = keyof AppleResources;
/** Those that POST makes, by themselves or along with another one. */
export type CreatableType = TypeWith<'create'>;
/** Those that PATCH changes. */
export type UpdatableType = TypeWith<'update'>;

/** What Apple answers. Any attribute may be missing or `null`, and a word may be one that the specification does not have yet. */
export type Attributes<T extends ResourceType> = {
  [N in keyof Part<AppleResources[T], 'attributes'>]?: Open<Part<AppleResources[T], 'attributes'>[N]> | null;
};

/** Attributes of a POST. A text may stand for a secret of the manifest's. */
export type CreateAttributes<T extends CreatableType> = Sent<Part<Part<AppleResources[T], 'create'>, 'attributes'>>;
/** Attributes of a PATCH: those that are named change, `null` clears where Apple allows it. */
export type UpdateAttributes<T extends UpdatableType> = Sent<Part<Part<AppleResources[T], 'update'>, 'attributes'>>;

/** Relationships of a POST, as JSON:API writes them. */
export type CreateRelationships<T extends CreatableType> = Linked<
  Part<Part<AppleResources[T], 'create'>, 'relationships'>
>;
/** Relationships of a PATCH: a list replaces the one that is there. */
export type UpdateRelationships<T extends UpdatableType> = Linked<
  Part<Part<AppleResources[T], 'update'>, 'relationships'>
>;

/** The types that the relationships of an answer lead to, by name; a list for a to-many one. */
export type Relationships<T extends ResourceType> = Part<AppleResources[T], 'relationships'>;

/** What `fields[<type>]` may name. */
export type FieldOf<T extends ResourceType> = Extract<Part<AppleResources[T], 'field', never>, string>;
/** What `include` may name where this type is asked for. Which of them, depends on the address. */
export type IncludeOf<T extends ResourceType> = Extract<Part<AppleResources[T], 'include', never>, string>;

/** The query of a request that answers this type. */
export type ResourceQuery<T extends ResourceType> = {
  [F in ResourceType as `fields[${F}]`]?: readonly FieldOf<F>[];
} & {
  include?: readonly IncludeOf<T>[];
} & Partial<Record<'limit' | 'sort' | `${'filter' | 'exists' | 'limit'}[${string}]`, QueryValue>>;

type QueryValue = string | number | boolean | readonly string[];

/** Names a resource in a body. */
interface Linkage<T extends string> {
  type: T;
  id: string | Ref;
}

type TypeWith<P extends string> = {
  [T in ResourceType]: P extends keyof AppleResources[T] ? T : never;
}[ResourceType];

type Part<R, P extends string, None = Record<never, never>> = P extends keyof R ? R[P] : None;

/** Known words are still offered by an editor. */
type Open<V> = V extends string ? V | (string & Record<never, never>) : V extends (infer E)[] ? Open<E>[] : V;

type Sent<A> = { [N in keyof A]: string extends A[N] ? A[N] | SecretRef : A[N] };

type Linked<R> = {
  [N in keyof R]: NonNullable<R[N]> extends readonly (infer T extends string)[]
    ? { data: Linkage<T>[] }
    : NonNullable<R[N]> extends infer T extends string
      ? { data: Linkage<T> | (undefined extends R[N] ? null : never) }
      : never;
};
