import { FailureError } from './failure.ts';
import type { Json, JsonObject } from './json/json.ts';
import { own } from './json/own.ts';

/** The part of JSON:API that Apple speaks. Every attribute and enum is open: Apple adds values without notice. */
export interface Resource {
  type: string;
  id: string;
  attributes?: JsonObject;
  relationships?: Record<string, Relationship>;
  /** Names of attributes that are newer than the specification and hold something. Whoever replaces the resource would lose them. */
  newer?: readonly string[];
}

export interface Linkage {
  type: string;
  id: string;
}

/** `data` is there only when the request asked for it with `include`: absent does not mean empty. */
export interface Relationship {
  data?: Linkage | Linkage[] | null;
}

/** A whole collection, all pages together. */
export interface Collection {
  data: Resource[];
  included: Resource[];
}

export type Query = Record<string, string | number | boolean | readonly string[]>;

/** All that a kind can do to App Store Connect: read. There is no method that writes. */
export interface Reader {
  /** One resource. `undefined` where Apple answers 404 or `data: null`: for a to-one relation both mean "none". */
  one(path: string, query?: Query): Promise<{ data: Resource; included: Resource[] } | undefined>;
  /**
   * A collection, every page of it.
   * @param enough asked after each page: whether what came so far will do
   */
  all(path: string, query?: Query, enough?: (soFar: Collection) => boolean): Promise<Collection>;
}

export function attribute({ attributes }: Resource, name: string): Json | undefined {
  return attributes && own(attributes, name);
}

/**
 * A text attribute that Apple always has. Without it an answer can't be read, and what can't be read must not be taken for nothing.
 * @throws FailureError, kind `network`.
 */
export function requiredText(resource: Resource, name: string): string {
  const text = textAttribute(resource, name);
  if (text !== undefined) return text;
  throw unreadable(resource, name);
}

export function unreadable({ type }: Resource, name: string): FailureError {
  const message = `Apple's answer can't be read: ${type} without a usable ${name}`;
  return new FailureError({ kind: 'network', message, hint: 'it was ignored; try again' });
}

/** A text attribute, or `undefined` where it is missing or not a text. */
export function textAttribute(resource: Resource, name: string): string | undefined {
  const value = attribute(resource, name);
  return typeof value === 'string' ? value : undefined;
}

/** Id of the one resource that a relation leads to; it is there only when `include` asked for it. */
export function linkedId({ relationships }: Resource, relation: string): string | undefined {
  const data = relationships && own(relationships, relation)?.data;
  return data === undefined || data === null || Array.isArray(data) ? undefined : data.id;
}

/** Ids of all that a relation leads to; `undefined` where Apple does not say. */
export function linkedIds({ relationships }: Resource, relation: string): string[] | undefined {
  const data = relationships && own(relationships, relation)?.data;
  if (data === undefined) return undefined;
  return data === null ? [] : (Array.isArray(data) ? data : [data]).map(({ id }) => id);
}
