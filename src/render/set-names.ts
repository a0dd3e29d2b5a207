import type { Address } from '../core/address.ts';
import { mediaPlace } from './media-place.ts';
import type { Name } from './result-context.ts';
import { count } from './titles.ts';

/** So many lists of files are named. */
const MOST_SETS = 10;

/** `ja · screenshots for APP_IPHONE_67 (10), … and 29 more sets`: where these files stand. */
export function setsText(addresses: readonly Address[], name: Name): string {
  const sets = new Map<Address, number>();
  for (const address of addresses) {
    const set = mediaPlace(address)?.set ?? address;
    sets.set(set, (sets.get(set) ?? 0) + 1);
  }
  const named = [...sets].map(([set, number]) => `${name(set)} (${number})`);
  const more = named.length - MOST_SETS;
  return more > 1 ? `${named.slice(0, MOST_SETS).join(', ')} and ${count(more, 'more set')}` : named.join(', ');
}
