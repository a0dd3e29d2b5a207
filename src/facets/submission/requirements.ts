import type { Address } from '../../core/address.ts';
import type { Proposal } from '../../core/facet.ts';
import type { Json } from '../../core/json.ts';
import type { Requirement } from '../../core/status.ts';

/** One thing asked for: where it stands, and what App Store Connect has now. */
interface Question {
  what: string;
  address: Address;
  field: string;
  have: Json | undefined;
  fix: string;
}

/** What the plan leads to: what App Store Connect has, with the plan's changes put over it. Pure. */
export interface Outlook {
  /** The value that a field will have. */
  value(address: Address, field: string, have: Json | undefined): Json;
  /** The last parts of the addresses below `prefix` that the plan gives a value to. */
  added(prefix: string): string[];
  /** Judges one requirement: a value that is not empty meets it. */
  judge(question: Question): Requirement;
}

export function outlookOf({ changes }: Proposal): Outlook {
  const planned = new Map(changes.map(({ address, field, after }) => [`${address} ${field}`, after ?? null]));
  const value: Outlook['value'] = (address, field, have) => {
    const key = `${address} ${field}`;
    // A planned `null` clears: what is there does not count any more.
    return planned.has(key) ? (planned.get(key) ?? null) : (have ?? null);
  };
  return {
    value,
    added: (prefix) =>
      changes
        .filter(({ address, after }) => address.startsWith(prefix) && after !== undefined)
        .map(({ address }) => address.slice(prefix.length)),
    judge({ what, address, field, have, fix }) {
      const after = value(address, field, have);
      if (isEmpty(after)) return { what, state: 'missing', address, fix };
      return { what, state: isEmpty(have ?? null) ? 'planned' : 'ready', address, fix };
    },
  };
}

function isEmpty(value: Json): boolean {
  return value === null || value === '';
}
