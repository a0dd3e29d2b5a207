import type { Problem } from '../../core/issue.ts';
import type { Rule, Wrong } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping } from '../../manifest/section.ts';
import { dayOf, isDay, noSuchDay } from '../days.ts';
import { canonicalAmount } from '../prices/price-format.ts';
import { priceRules, wrongPriceForm } from '../prices/rules.ts';
import { subscriptionKey, subscriptionPointer } from '../subscriptions/place.ts';
import type { SubscriptionInManifest } from '../subscriptions/rules.ts';
import { subscriptionsInManifest } from '../subscriptions/rules.ts';

const pricesIn = (manifest: unknown) =>
  subscriptionsInManifest(manifest).map(({ group, key, values: { pricing } }) => ({
    pointer: subscriptionPointer(group, key, 'pricing'),
    prices: mapping(pricing),
  }));

export const rules: readonly Rule[] = [
  ...priceRules(pricesIn),
  ({ manifest }) =>
    pricesIn(manifest).flatMap(({ pointer, prices }) => noSuchDay(prices['startDate'], `${pointer}/startDate`)),
  ({ manifest }) => sameNameAndPrice(subscriptionsInManifest(manifest)),
];

export const calendarRules: readonly Rule[] = [
  ({ manifest, now }) =>
    pricesIn(manifest).flatMap(({ pointer, prices: { startDate } }): Problem[] => {
      if (!isDay(startDate) || startDate > dayOf(now)) return [];
      const message = `${quote(startDate)} is not in the future; a price that changes begins on a day to come`;
      return [
        { pointer: `${pointer}/startDate`, severity: 'warning', message, hint: 'remove it, or name a day to come' },
      ];
    }),
];

const PRICING = /^\/products\/subscriptionGroups\/[^/]+\/subscriptions\/[^/]+\/pricing(?=\/)/;

/** What to say of a price or a day of this part that hasn't its form. */
export function wrongForm(name: string, pointer: string, shown: string): Wrong | undefined {
  const [own] = PRICING.exec(pointer) ?? [];
  return own === undefined ? undefined : wrongPriceForm(own, name, pointer, shown);
}

/** Two products of one group that customers can't tell apart: App Review has asked what they are for (observed 2026-09). */
function sameNameAndPrice(all: readonly SubscriptionInManifest[]): Problem[] {
  return all.flatMap((one, index): Problem[] => {
    const other = all.slice(0, index).find((earlier) => earlier.group === one.group && looksLike(earlier, one));
    if (!other) return [];
    const message = `customers see the same name and price as of ${other.key}, and App Review has asked about that`;
    const pointer = subscriptionPointer(one.group, one.key);
    const hint = `give it another name in ${subscriptionKey(one.group, one.key, 'localizations')}`;
    return [{ pointer, severity: 'warning', message, hint }];
  });
}

function looksLike(one: SubscriptionInManifest, other: SubscriptionInManifest): boolean {
  const [price, otherPrice] = [one, other].map(({ values }) => baseOf(mapping(values['pricing'])));
  const isSamePrice = price !== undefined && price === otherPrice;
  const names = namesOf(one);
  return isSamePrice && Object.entries(namesOf(other)).some(([locale, name]) => names[locale] === name);
}

function baseOf({ baseTerritory, price }: Record<string, unknown>): string | undefined {
  const isThere = typeof baseTerritory === 'string' && (typeof price === 'string' || typeof price === 'number');
  return isThere ? `${baseTerritory} ${canonicalAmount(price)}` : undefined;
}

function namesOf({ values }: SubscriptionInManifest): Record<string, string> {
  const texts = Object.entries(mapping(values['localizations'])).flatMap(([locale, own]) => {
    const { name } = mapping(own);
    return typeof name === 'string' ? [[locale, name] as const] : [];
  });
  return Object.fromEntries(texts);
}
