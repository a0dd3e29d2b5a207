import type { Address } from './address.ts';
import type { Change } from './change.ts';
import type { Operation } from './operation.ts';
import type { Requirement } from './status.ts';
import type { Json } from './json/json.ts';
import type { Value } from './value.ts';

/** One thing asked for: where it stands, and what App Store Connect has now. */
interface Question extends Pick<Requirement, 'what' | 'family' | 'address' | 'fix'> {
  field: string;
  have: Value | Json | undefined;
}

/** What a plan leads to: what App Store Connect has, with the plan's changes put over it. Pure. */
export interface Outlook {
  readonly changes: readonly Change[];
  readonly operations: readonly Operation[];
  /** The value that a field will have. */
  value(address: Address, field: string, have: Value | Json | undefined): Value | Json;
  /** The last parts of the addresses below `prefix` that the plan gives a value to. */
  added(prefix: string): string[];
  /** Judges one requirement: a value that is not empty meets it. */
  judge(question: Question): Requirement;
}

export function outlookOf({ changes, operations }: Pick<Outlook, 'changes' | 'operations'>): Outlook {
  const planned = new Map(changes.map(({ address, field, after }) => [`${address} ${field}`, after ?? null]));
  const value: Outlook['value'] = (address, field, have) => {
    const key = `${address} ${field}`;
    // A planned `null` clears: what is there does not count any more.
    return planned.has(key) ? (planned.get(key) ?? null) : (have ?? null);
  };
  return {
    changes,
    operations,
    value,
    added: (prefix) =>
      changes
        .filter(({ address, after }) => address.startsWith(prefix) && after !== undefined)
        .map(({ address }) => address.slice(prefix.length)),
    judge({ field, have, ...asked }) {
      const after = value(asked.address, field, have);
      if (isEmpty(after)) return { ...asked, state: 'missing' };
      return { ...asked, state: isEmpty(have ?? null) ? 'planned' : 'ready' };
    },
  };
}

/** A requirement that no plan brings: it is met unless something stands in the way. */
export function metUnless(
  obstacle: string | undefined,
  requirement: Omit<Requirement, 'state' | 'reason'>,
): Requirement {
  return obstacle === undefined
    ? { ...requirement, state: 'ready' }
    : { ...requirement, state: 'missing', reason: obstacle };
}

function isEmpty(value: Value | Json): boolean {
  return value === null || value === '';
}
