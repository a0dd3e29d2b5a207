import { fail } from '../protocol/errors.ts';
import type { Context, Filters } from '../protocol/resource.ts';
import { equalizationsOf, ownerOf, pricePointsOf } from './price-points.ts';
import { SUBSCRIPTION_POINTS } from './priced-kinds.ts';
import { instalmentProblem, MONTHLY } from './subscription-plans.ts';
import { amountOf } from './subscription-prices.ts';
import type { Doc } from '../store.ts';

/** The points of a territory that may be an instalment of a price for the year, where one is asked about. */
export function instalmentsAmong({ store }: Context, points: Doc[], filters?: Filters): Doc[] {
  const [upfrontId] = filters?.get('upfrontPricePointId') ?? [];
  if (upfrontId === undefined || filters?.get('planType')?.[0] !== MONTHLY) return points;
  const upfront = store.get(SUBSCRIPTION_POINTS.points, upfrontId);
  if (!upfront) throw unknownPoint(upfrontId);
  return points.filter((point) => instalmentProblem(amountOf(point), amountOf(upfront)) === undefined);
}

/** What an instalment becomes in other territories, each kept within what the price for the year becomes there. */
export function adjustedEqualizationsOf(context: Context, point: Doc, filters?: Filters): Doc[] {
  const [upfrontId = ''] = filters?.get('upfrontPricePointId') ?? [];
  const upfront = context.store.get(SUBSCRIPTION_POINTS.points, upfrontId);
  if (!upfront) throw unknownPoint(upfrontId);
  const years = new Map(
    equalizationsOf(context, SUBSCRIPTION_POINTS, upfront, filters).map((year) => [year.links['territory'], year]),
  );
  return equalizationsOf(context, SUBSCRIPTION_POINTS, point, filters).flatMap((month) => {
    const year = years.get(month.links['territory']);
    const problem = year && instalmentProblem(amountOf(month), amountOf(year));
    if (!problem) return [month];
    const fitting = pricePointsOf(context, SUBSCRIPTION_POINTS, ownerOf(month), month.links['territory'] ?? '').filter(
      (other) => instalmentProblem(amountOf(other), amountOf(year)) === undefined,
    );
    return fitting.at(problem === 'TOO_HIGH' ? -1 : 0) ?? [];
  });
}

function unknownPoint(id: string) {
  const parameter = 'filter[upfrontPricePointId]';
  return fail(400, 'PARAMETER_ERROR.INVALID', `'${id}' is not a valid filter value`, { parameter });
}
