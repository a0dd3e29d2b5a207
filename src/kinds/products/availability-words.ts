import type { Address } from '../../core/address.ts';
import type { Outlook } from '../../core/outlook.ts';
import { keysOf } from '../../core/json/pointer.ts';
import type { Requirement } from '../../core/status.ts';
import type { ThingWords } from '../../core/thing.ts';
import type { AvailabilityHave, AvailabilityPlace } from './availability.ts';

/** @param known how many territories the App Store has */
export function availabilityWords(
  { owner: { noun }, territory }: AvailabilityPlace,
  address: Address,
  { known, isOnSale }: { known: number; isOnSale: boolean },
): ThingWords {
  // Before its first approval nobody can buy it anywhere.
  const met = isOnSale
    ? ({ effect: 'at once', shows: `where ${noun} is sold` } as const)
    : ({ effect: 'with the version' } as const);
  const title = `${noun} · availability`;
  const code = address.startsWith(territory('')) ? address.slice(territory('').length) : '';
  if (code === '') return { title, ...met };
  const all = { count: known, title: `all ${known} territories` };
  return { title: `${title} in ${code}`, ...met, family: { title, member: code, all } };
}

/** App Review asks for a territory in which a product is sold. */
export function soldSomewhere(
  { address, pointer, owner: { noun }, territory }: AvailabilityPlace,
  { available }: AvailabilityHave,
  { changes, value }: Outlook,
): Requirement {
  const fix = `${keysOf(pointer).join('.')}.available`;
  const what = { what: `a territory in which ${noun} is sold`, address, fix };
  if (available.some((code) => value(territory(code), 'available', true) !== false)) return { ...what, state: 'ready' };
  const isOpened = changes.some((change) => change.address.startsWith(territory('')) && change.after === true);
  return { ...what, state: isOpened ? 'planned' : 'missing' };
}
