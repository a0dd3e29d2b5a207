import type { HourlyBudget } from '../../asc/limits/hourly-budget.ts';
import { numberText, timeText } from '../../core/text/words.ts';

/**
 * That the requests which are left of the hour will not do, and when it will be done all the same.
 * @param needed requests, at most @param timeout minutes to which waiting is limited
 */
export function budgetText(
  needed: number,
  budget: Pick<HourlyBudget, 'current' | 'waitFor'>,
  timeout?: number,
): string | undefined {
  const current = budget.current();
  const waitMs = budget.waitFor(needed);
  if (!current || waitMs === 0) return undefined;
  const left = `${numberText(current.remaining)} of its ${numberText(current.limit)} requests an hour are left`;
  const need = `This may need up to ${numberText(needed)} requests, and the key has fewer: ${left}.`;
  const done = `They are spread: done in about ${timeText(waitMs / 1000)}`;
  if (timeout === undefined || timeout * 60_000 >= waitMs) return `${need} ${done}.`;
  return `${need} ${done}, and --timeout ends this run before that; running the same command again goes on from there.`;
}
