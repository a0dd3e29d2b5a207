import type { AutomaticPrice, Money } from '../../core/value.ts';

/**
 * A price in the one form in which prices are compared: `4.99`, `600`, `0`; `undefined` for what is no price.
 * Apple guarantees no form: `0`, `0.0`, `600` and `600.00` have been seen.
 */
export function canonicalPrice(text: string): string | undefined {
  const match = /^0*(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** As the manifest writes it: `4.990` is `4.99`, `600.00` is `600` and `free` is `0`. The schema has let nothing else through. */
export function canonicalAmount(price: string | number): string {
  const text = String(price).trim();
  return text === 'free' ? '0' : (canonicalPrice(text) ?? text);
}

export function isFree(price: string): boolean {
  return price === '0';
}

export function moneyOf(amount: string, currency: string | undefined): Money {
  return currency === undefined ? { amount } : { amount, currency };
}

/** `null` is what Apple derives from the base price. */
export function priceValue(price: string | null, currency: string | undefined): Money | AutomaticPrice {
  return price === null ? { automatic: true } : moneyOf(price, currency);
}

/** A price with its currency, as far as that is known, in a sentence; `null` is what Apple derives from the base price. */
export function priceText(price: string | null, currency: string | undefined): string {
  if (price === null) return 'automatic';
  return currency === undefined ? price : `${price} ${currency}`;
}

/** By how many per cent a price changes; `null` from free, which no percentage leads out of. */
export function percentBetween(before: string, after: string): number | null {
  const [from, to] = [inThousandths(before), inThousandths(after)];
  return from === 0 ? null : ((to - from) / from) * 100;
}

/** Finer is noise. Adding 0 makes a negative zero a plain one. */
export function tenths(percent: number): number {
  return Number(percent.toFixed(1)) + 0;
}

/** Half of a price is exactly half of it only in whole numbers; no currency has more than three decimals. */
export function inThousandths(price: string): number {
  return Math.round(Number(price) * 1000);
}
