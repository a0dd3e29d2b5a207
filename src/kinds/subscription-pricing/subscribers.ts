import { DAY_AFTER_APPLY, dayAfter } from '../../core/store-day.ts';
import { needsConsent, roseWithinYear } from './consent.ts';
import type { PriceMove } from './price-moves.ts';
import { isCut, isRise } from './price-moves.ts';
import type { SpreadPrice } from './spread.ts';

/** What a price that changes means for those who pay already. */
export type Outcome =
  /** There are none: it is a first price. */
  | 'none'
  /** They pay less from their next renewal on: Apple keeps nobody on a higher price. */
  | 'pay less'
  | 'kept'
  /** They pay more, and are told before. */
  | 'notified'
  /** They pay more once they agree; who does not loses the subscription. */
  | 'asked';

export interface OutcomeContext {
  /** The day on which prices were read. */
  today: string;
  /** As the manifest decides it; where it doesn't, what follows when nobody is spared. */
  preserved: boolean | undefined;
  period: string;
  /** What Apple derives from the base price in the United States. */
  usd: string | undefined;
}

/** What becomes of those who pay already in one territory. */
export function outcomeOf(move: PriceMove, context: OutcomeContext): Outcome {
  const { to, present, start } = move;
  if (isCut(move)) return 'pay less';
  if (!isRise(move) || !present.current) return 'none';
  if (context.preserved === true) return 'kept';
  const rise = { before: present.current.price, after: to.price, period: context.period, ...equalOf(to, context) };
  const day = start === DAY_AFTER_APPLY ? dayAfter(context.today) : start;
  const isAsked = needsConsent(rise) || (day !== null && roseWithinYear(present, day));
  return isAsked ? 'asked' : 'notified';
}

/** Dollars are their own equal, whatever Apple derives. */
function equalOf({ territory, equalized }: SpreadPrice, { usd }: OutcomeContext) {
  if (territory === 'USA') return { equal: { local: '1', usd: '1' } };
  return equalized === undefined || usd === undefined ? {} : { equal: { local: equalized, usd } };
}
