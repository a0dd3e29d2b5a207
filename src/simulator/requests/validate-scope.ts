import type { ErrorEntry } from '../protocol/errors.ts';
import type { ResourceType } from '../protocol/resource.ts';
import type { Json, Store } from '../store.ts';

/** A JSON object of a body. */
export type Members = Record<string, Json>;

/** One resource of a body that is being read. */
export interface Scope {
  resource: ResourceType;
  operation: 'create' | 'update';
  /** Where in the body: `/data` or `/included/0`. */
  place: string;
  store: Store;
  locals: Locals;
  /** Everything that is wrong with the body. */
  errors: ErrorEntry[];
  /** The type of the resource that this one comes along with. */
  inlineOf?: string;
}

/** The resources that come along in a body, by type and local id, and those among them that are referred to. */
export interface Locals {
  places: ReadonlyMap<string, number>;
  referred: Set<string>;
}

export function localKey(type: string, id: string): string {
  return `${type} ${id}`;
}

/** Apple's form since 2026-04: a dollar sign and braces, literally. */
export function isLocalId(id: string): boolean {
  return /^\$\{[^{}]+\}$/.test(id);
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
