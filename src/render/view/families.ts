import type { Address } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import { canonicalJson } from '../../core/json/json.ts';
import type { Things } from '../../core/thing.ts';
import type { AtBase } from './at-base.ts';
import { sharedAtBase } from './at-base.ts';
import type { Action } from './fields.ts';
import { filesPattern, isFilesChange } from './files.ts';
import { thingAt } from './things.ts';

/** What happens to the thing at an address. */
export interface Group {
  address: Address;
  action: Action;
  changes: Change[];
  /** Nothing is written: apply waits for Apple. */
  isWait?: boolean;
  /** What each is called within its family, where this stands for several things. */
  members?: readonly string[];
  /** What the base would make of the same, where that is something else. */
  atBase?: readonly AtBase[];
}

/** So many alike are worth one entry. */
const ENOUGH = 4;

/** Puts things of one family to which the very same happens into one group that names them all, such as 175 territories. */
export function folded(groups: readonly Group[], things: Things): Group[] {
  const families = new Map<string, Group[]>();
  const patterns = groups.map((group) => pattern(group, things));
  for (const [at, group] of groups.entries()) {
    const key = patterns[at];
    if (key !== undefined) families.set(key, [...(families.get(key) ?? []), group]);
  }
  return groups.flatMap((group, at) => {
    const family = families.get(patterns[at] ?? '') ?? [];
    if (family.length < ENOUGH) return [group];
    if (family[0] !== group) return [];
    const members = family.flatMap(({ address }) => thingAt(things, address)?.family?.member ?? []);
    // What differs from list to list is shown in totals, so the changes of all are needed.
    const changes = group.changes.some(isFilesChange) ? family.flatMap((one) => one.changes) : group.changes;
    return [{ ...group, members, changes, ...sharedAtBase(family) }];
  });
}

/** What groups have in common that a reader can approve in one go. */
function pattern({ address, action, changes }: Group, things: Things): string | undefined {
  const family = thingAt(things, address)?.family;
  const [first, second] = changes;
  if (!family || !first) return undefined;
  if (!second && isFilesChange(first)) return canonicalJson([family.title, filesPattern(first)]);
  const same = changes.map(({ field, during, before, after, secret }) => ({ field, during, before, after, secret }));
  return canonicalJson([family.title, action, same]);
}
