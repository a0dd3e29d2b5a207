import { canonicalJson } from '../core/json.ts';
import type { Group } from './groups.ts';
import { mediaLikeness } from './media-family.ts';
import { mediaPlace } from './media-place.ts';

/** So many alike are worth one entry. */
const ENOUGH = 4;

/** Puts things of one kind to which the very same happens into one entry that names them all, such as 175 territories. */
export function collapsed(groups: readonly Group[]): Group[] {
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const key = likeness(group);
    families.set(key, [...(families.get(key) ?? []), group]);
  }
  return groups.flatMap((group) => {
    const family = families.get(likeness(group)) ?? [];
    if (family.length < ENOUGH || parentOf(group) === undefined) return [group];
    if (family[0] !== group) return [];
    const locales = family.flatMap((member) => mediaPlace(member.address)?.locale ?? []);
    // What differs in each language is told in totals, so the changes of all are needed.
    if (isMedia(group)) return [{ ...group, members: locales, changes: family.flatMap(({ changes }) => changes) }];
    const address = parentOf(group) ?? group.address;
    return [{ ...group, address, members: family.map((member) => member.address.slice(address.length + 1)) }];
  });
}

function isMedia({ changes: [change] }: Group): boolean {
  return change !== undefined && mediaLikeness(change) !== undefined;
}

function likeness(group: Group): string {
  const [first, second] = group.changes;
  const media = first && !second ? mediaLikeness(first) : undefined;
  if (media !== undefined) return media;
  const changes = group.changes.map(({ field, before, after, secret }) => ({ field, before, after, secret }));
  return canonicalJson([parentOf(group) ?? group.address, group.kind, changes]);
}

function parentOf({ address, changes }: Group): string | undefined {
  const at = address.lastIndexOf('/');
  return at > 0 && changes.length > 0 ? address.slice(0, at) : undefined;
}
