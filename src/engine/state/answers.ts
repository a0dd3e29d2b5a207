import type { Address } from '../../core/address.ts';
import type { JsonObject } from '../../core/json/json.ts';
import type { Operation } from '../../core/operation.ts';
import { attributesIn } from '../../core/operation.ts';

/** What Apple made of what was written, as it answered. */
export interface Answers {
  all: ReadonlyMap<Address, JsonObject>;
  /** Of a thing that was there before, what was written alone counts: everything else in the answer may be somebody else's. */
  heard(operation: Operation, attributes?: JsonObject): void;
}

export function createAnswers(): Answers {
  const all = new Map<Address, JsonObject>();
  return {
    all,
    heard(operation, attributes = {}) {
      const { action, address } = operation;
      const names = action === 'update' ? attributesIn(operation) : Object.keys(attributes);
      const own = Object.entries(attributes).filter(([name]) => names.includes(name));
      if (own.length > 0) all.set(address, { ...all.get(address), ...Object.fromEntries(own) });
    },
  };
}
