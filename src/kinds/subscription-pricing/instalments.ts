import { inThousandths } from '../prices/price-format.ts';

/** Of the price of a year, what twelve instalments may come to (observed 2026-09). */
const LEAST = 1;
const MOST = 1.5;

/** Why Apple refuses instalments beside a price for the whole year; `undefined` where they fit. */
export function wrongInstalments(upfront: string, monthly: string): string | undefined {
  const [year, twelve] = [inThousandths(upfront), 12 * inThousandths(monthly)];
  if (twelve >= LEAST * year && twelve <= MOST * year) return undefined;
  return `twelve instalments of ${monthly} come to ${String(twelve / 1000)}, which is ${twelve < year ? 'less than' : 'more than 1.5 times'} the price of the year, ${upfront}`;
}
