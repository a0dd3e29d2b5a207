import type { Address, Ref } from './address.ts';
import { refsIn } from './address.ts';
import type { GateName } from './gate.ts';
import type { JsonObject } from './json.ts';

/**
 * How a change is done: one request, as plain data that can be saved, hashed and run elsewhere.
 * Ids are never in it; `{ ref: address }` stands for them.
 */
export interface Operation {
  kind: 'create' | 'update' | 'delete';
  /** The facet that proposed it. */
  facet: string;
  /** What it creates, changes or removes. A `create` makes this address known. */
  address: Address;
  method: 'POST' | 'PATCH' | 'DELETE';
  path: (string | Ref)[];
  body?: JsonObject;
  /** Addresses whose operations must have succeeded first, for a reason of Apple's that no reference shows. */
  after?: Address[];
  /** Facets that Apple changes by itself through this operation: they are observed and proposed again afterwards. */
  reveals?: string[];
  /** Operations with the same lane never run at the same time. */
  lane?: string;
  gate?: { name: GateName; reason: string };
}

/** Name of an operation within its plan, e.g. `update version/localizations/ja`. */
export function operationId(operation: Operation): string {
  return `${operation.kind} ${operation.address}`;
}

/** The addresses that must have an id before the operation can be sent. */
export function operationRefs(operation: Operation): Address[] {
  return [...new Set([...refsIn(operation.path), ...refsIn(operation.body)])];
}
