import type { Failure } from './failure.ts';

/** Stands where the observation of a kind would be, which the key may not read: nothing is known of it, and nothing proposed on it. */
export class Unread {
  readonly failure: Failure;

  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** Whether the observation of a kind is there: not every one is asked for, and some the key may not read. */
export function isRead({ name }: { name: string }, have: Readonly<Record<string, unknown>>): boolean {
  return name in have && !(have[name] instanceof Unread);
}

/** What could not be read for one reason. */
export interface Unverified {
  /** In words, e.g. `age rating`. */
  areas: string[];
  /** What Apple said. */
  reason: string;
  /** What mends it. */
  fix?: string;
}

/** What of these kinds is unread, by the reason. */
export function unverifiedOf(names: readonly string[], have: Readonly<Record<string, unknown>>): Unverified[] {
  const found = new Map<string, Unverified>();
  for (const name of names) {
    const observed = have[name];
    if (!(observed instanceof Unread)) continue;
    const { message: reason, hint: fix } = observed.failure;
    const entry = found.get(reason) ?? { areas: [], reason, ...(fix === undefined ? {} : { fix }) };
    entry.areas.push(name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
    found.set(reason, entry);
  }
  return [...found.values()];
}
