import type { Json } from '../../core/json/json.ts';
import type { Value } from '../../core/value.ts';
import { count } from '../../core/text/words.ts';
import { priceText, textOf } from './languages.ts';

const NUMBERS: readonly string[] = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];

/** Apple's word for a period, such as `THREE_MONTHS`, times a number of them. */
function spanOf(period: string, times = 1): { number: number; unit: string } | undefined {
  const [, word = '', unit = ''] = /^([A-Z]+)_(DAY|WEEK|MONTH|YEAR)S?$/.exec(period) ?? [];
  const number = NUMBERS.indexOf(word);
  return number > 0 ? { number: number * times, unit: unit.toLowerCase() } : undefined;
}

/** `1 week`, `3 months`; Apple's own word where it is a new one. */
function lengthText(period: string, times = 1): string {
  const span = spanOf(period, times);
  return span ? count(span.number, span.unit) : period;
}

/** How often it is paid: `per month`, `every 3 months`. */
export function rateText(period: string): string {
  const span = spanOf(period);
  return span?.number === 1 ? `per ${span.unit}` : `every ${lengthText(period)}`;
}

/** What new subscribers get first: `1 week free`, `0.99 USD per month for 3 months`. `undefined` where there is nothing on this side. */
export function offerText(fields: Readonly<Record<string, Value | Json | undefined>>): string | undefined {
  const [mode, duration] = [textOf(fields['offerMode']), textOf(fields['duration'])];
  if (mode === undefined || duration === undefined) return undefined;
  const periods = fields['numberOfPeriods'];
  const whole = lengthText(duration, typeof periods === 'number' ? periods : 1);
  const price = priceText(fields['price'], 'free');
  switch (mode) {
    case 'FREE_TRIAL':
      return `${whole} free`;
    case 'PAY_AS_YOU_GO':
      return `${price ?? 'paid'} ${rateText(duration)} for ${whole}`;
    case 'PAY_UP_FRONT':
      return `${price ?? 'paid'} for ${whole}`;
    default:
      return `${mode}: ${whole}${price === undefined ? '' : `, ${price}`}`;
  }
}
