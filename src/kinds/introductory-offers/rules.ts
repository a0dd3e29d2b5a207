import type { Problem } from '../../core/issue.ts';
import type { Rule, Wrong } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping, textsIn } from '../../manifest/section.ts';
import { dayOf, isDay, noSuchDay, notADay } from '../days.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import { subscriptionsInManifest } from '../subscriptions/rules.ts';
import { notTerritories, territoryRule } from '../territory-codes.ts';

interface OfferInManifest {
  pointer: string;
  offer: Record<string, unknown>;
}

function offersIn(manifest: unknown): OfferInManifest[] {
  return subscriptionsInManifest(manifest).flatMap(({ group, key, values: { introductoryOffers } }) => {
    const list: unknown[] = Array.isArray(introductoryOffers) ? introductoryOffers : [];
    return list.map((offer, index) => ({
      pointer: subscriptionPointer(group, key, 'introductoryOffers', String(index)),
      offer: mapping(offer),
    }));
  });
}

export const rules: readonly Rule[] = [
  territoryRule((manifest) =>
    offersIn(manifest).flatMap(({ pointer, offer: { territories, baseTerritory } }) => [
      ...textsIn(territories, `${pointer}/territories`),
      ...textsIn(mapping(territories)['except'], `${pointer}/territories/except`),
      { pointer: `${pointer}/baseTerritory`, value: baseTerritory },
    ]),
  ),
  ({ manifest }) => offersIn(manifest).flatMap(wrongPrice),
  ({ manifest }) => offersIn(manifest).flatMap(wrongPeriods),
  ({ manifest }) => offersIn(manifest).flatMap(wrongDays),
];

/** What the calendar says of the days of offers. */
export const calendarRules: readonly Rule[] = [
  ({ manifest, now }) =>
    offersIn(manifest).flatMap(({ pointer, offer: { endDate } }): Problem[] => {
      if (!isDay(endDate) || endDate >= dayOf(now)) return [];
      return [{ pointer, severity: 'warning', message: `this offer ended on ${endDate}`, hint: 'remove it' }];
    }),
];

/** What is free has no price, and what is not has one. */
function wrongPrice({ pointer, offer: { offerMode, price } }: OfferInManifest): Problem[] {
  const isFree = offerMode === 'FREE_TRIAL';
  if (isFree && price !== undefined) {
    return [
      { pointer: `${pointer}/price`, message: 'a FREE_TRIAL costs nothing', hint: 'remove the price and its base' },
    ];
  }
  if (isFree || typeof offerMode !== 'string' || price !== undefined) return [];
  return [{ pointer, message: `${offerMode} needs a price`, hint: 'write baseTerritory and price' }];
}

/** Only what is paid as one goes is paid several times (Apple's help). */
function wrongPeriods({ pointer, offer: { offerMode, numberOfPeriods } }: OfferInManifest): Problem[] {
  if (offerMode !== 'FREE_TRIAL' && offerMode !== 'PAY_UP_FRONT') return [];
  if (typeof numberOfPeriods !== 'number' || numberOfPeriods === 1) return [];
  const message = `${offerMode} has one period, as long as its duration`;
  return [{ pointer: `${pointer}/numberOfPeriods`, message, hint: 'write 1, and choose the duration' }];
}

function wrongDays({ pointer, offer: { startDate, endDate } }: OfferInManifest): Problem[] {
  const wrong = [...noSuchDay(startDate, `${pointer}/startDate`), ...noSuchDay(endDate, `${pointer}/endDate`)];
  if (wrong.length > 0 || !isDay(startDate) || !isDay(endDate) || endDate >= startDate) return wrong;
  const message = `${quote(endDate)} is before its startDate, ${startDate}`;
  return [{ pointer: `${pointer}/endDate`, message, hint: 'it is the last day of the offer' }];
}

const OFFER = /^\/products\/subscriptionGroups\/[^/]+\/subscriptions\/[^/]+\/introductoryOffers\/\d+\/(\w+)$/;

/** What to say of a value of this part that hasn't the form that its key needs. */
export function wrongForm(_name: string, pointer: string, shown: string): Wrong | undefined {
  const [, field] = OFFER.exec(pointer) ?? [];
  if (field === 'startDate' || field === 'endDate') return notADay(shown);
  if (field === 'price') {
    return { message: `${shown} is not a price`, hint: 'write digits with a period and no currency, such as "4.99"' };
  }
  return field === 'territories' ? notTerritories(shown, '{ except: [CHN] }') : undefined;
}
