import type { Change } from '../../core/change.ts';
import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import { isMoney } from '../../core/value.ts';
import { count } from '../../core/text/words.ts';
import type { PricesHave } from './observe.ts';
import { isFree, priceText } from './price-format.ts';
import type { PricePlace } from './price-place.ts';

/** Prices out of line that are named. */
const MOST_NAMED = 2;

/** What customers pay from when on. One price is named; of several, how many territories they are for. */
export function priceConsequences(
  { address, territory }: PricePlace,
  { changes, tables }: Pick<Proposal, 'changes' | 'tables'>,
  { offers: { derived } }: PricesHave,
): Omit<Consequence, 'kind'>[] {
  const prices = changes.filter(({ field }) => field === 'price');
  const now = prices.filter(({ during }) => during === undefined);
  const later = prices.filter(({ during }) => during !== undefined);
  const base = now.find((change) => change.address === address);
  const own = now.filter((change) => change !== base);
  const rows = tables.flatMap((table) => table.rows);
  // The base price moves every price that is derived from it; what else moves is said by a row as a change of its own.
  const moved = rows.filter(({ says }) => says === undefined).length;
  const outOfLine = new Set(rows.flatMap(({ says, outlier }) => (outlier && says && !says.during ? says.address : [])));
  const odd = own.filter((change) => outOfLine.has(change.address)).slice(0, MOST_NAMED);
  return [
    ...(base
      ? [{ text: `${priceMove(base)}${moved > 1 ? ` in ${count(moved, 'territory', 'territories')}` : ''}` }]
      : []),
    // One that is far off is named: it may be a slip.
    ...odd.map((change) => ({ text: ownPrice(address, change, derived[change.address.slice(territory('').length)]) })),
    ...ownPrices(
      address,
      own.filter((change) => !odd.includes(change)),
    ),
  ]
    .map(({ text }): Omit<Consequence, 'kind'> => ({ text, atOnce: true }))
    .concat(scheduled(address, later));
}

function ownPrices(address: string, own: readonly Change[]): { text: string }[] {
  const [first, ...more] = own;
  if (!first) return [];
  return more.length === 0
    ? [{ text: ownPrice(address, first) }]
    : [{ text: `other prices of their own in ${territories(own)}` }];
}

function ownPrice(address: string, change: Change, byApple?: string): string {
  const isNow = isMoney(change.before) && change.before.amount === byApple;
  const derived = byApple === undefined || isNow ? '' : ` (Apple derives ${byApple})`;
  return `${priceMove(change)}${derived} in ${territoryOf(address, change)}`;
}

function scheduled(address: string, later: readonly Change[]): { text: string }[] {
  const [first, ...more] = later;
  if (!first) return [];
  const { during, after } = first;
  if (more.length > 0) return [{ text: `schedules ${count(later.length, 'price')} in ${territories(later)}` }];
  const where = first.address === address ? '' : ` in ${territoryOf(address, first)}`;
  const verb = after === undefined ? 'drops the price' : amountText(after);
  return [{ text: `${verb}${where} from ${during?.start ?? ''}` }];
}

function territories(changes: readonly Change[]): string {
  const number = new Set(changes.map(({ address }) => address)).size;
  return count(number, 'territory', 'territories');
}

function territoryOf(address: string, change: Change): string {
  return change.address.slice(address.length + 1);
}

/** `4.99 → 5.99 USD`; `4.99 USD → free`; `4.99 USD → automatic` where the price comes to be derived. */
function priceMove({ before, after }: Change): string {
  if (before === undefined) return isMoney(after) && isFree(after.amount) ? 'free' : `price ${amountText(after)}`;
  const isSame = isMoney(before) && isMoney(after) && !isFree(after.amount) && before.currency === after.currency;
  return `${isSame ? before.amount : amountText(before)} → ${amountText(after)}`;
}

function amountText(value: Change['after']): string {
  if (!isMoney(value)) return 'automatic';
  return isFree(value.amount) ? 'free' : priceText(value.amount, value.currency);
}
