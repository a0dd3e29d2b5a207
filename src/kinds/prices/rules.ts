import type { Problem } from '../../core/issue.ts';
import type { Rule, Wrong } from '../../core/kind.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping } from '../../manifest/section.ts';
import { dayOf, isDay, noSuchDay, notADay } from '../days.ts';
import type { TerritoryPlace } from '../territory-codes.ts';
import { territoryRule } from '../territory-codes.ts';
import { canonicalAmount } from './price-format.ts';
import { manifestKey } from './price-place.ts';

/** Prices as they stand in a manifest, which may break the schema. */
interface PricesInManifest {
  pointer: string;
  prices: Record<string, unknown>;
}

/** What prices and their days have to obey before Apple's price points are looked at. @param sectionsIn every place with prices */
export function priceRules(sectionsIn: (manifest: unknown) => PricesInManifest[]): Rule[] {
  return [
    territoryRule((manifest) => sectionsIn(manifest).flatMap(territoriesIn)),
    ({ manifest }) => sectionsIn(manifest).flatMap((section) => [...oddNumbers(section), ...baseTwice(section)]),
    ({ manifest }) =>
      sectionsIn(manifest).flatMap((section) => {
        const changes = changesIn(section);
        return [...changes.flatMap(wrongDays), ...overlaps(changes, section.prices['baseTerritory'])];
      }),
  ];
}

/** What the calendar says of the days of prices. @param sectionsIn every place with prices */
export function priceCalendarRules(sectionsIn: (manifest: unknown) => PricesInManifest[]): Rule[] {
  return [
    ({ manifest, now }) =>
      sectionsIn(manifest).flatMap((section) => changesIn(section).flatMap((change) => pastDays(change, dayOf(now)))),
  ];
}

/** What to say of a price or a day that hasn't its form, of prices that stand at `pointer`. */
export function wrongPriceForm(pointer: string, name: string, at: string, shown: string): Wrong | undefined {
  if (!at.startsWith(`${pointer}/`)) return undefined;
  if (name === 'startDate' || name === 'endDate') return notADay(shown);
  if (name !== 'price' && !at.startsWith(`${pointer}/territories/`)) return undefined;
  const hint = 'write digits with a period and no currency, such as "4.99", or free';
  return { message: `${shown} is not a price`, hint };
}

interface ChangeInManifest {
  at: string;
  startDate?: unknown;
  endDate?: unknown;
  territory?: unknown;
}

function changesIn({ pointer, prices: { changes } }: PricesInManifest): ChangeInManifest[] {
  const list: unknown[] = Array.isArray(changes) ? changes : [];
  return list.map((change, index) => ({ ...mapping(change), at: pointer + pointerOf(['changes', index]) }));
}

function territoriesIn(section: PricesInManifest): TerritoryPlace[] {
  const { pointer, prices } = section;
  return [
    { pointer: `${pointer}/baseTerritory`, value: prices['baseTerritory'] },
    ...Object.keys(mapping(prices['territories'])).map((code) => ({
      pointer: pointer + pointerOf(['territories', code]),
      at: 'key' as const,
      value: code,
    })),
    ...changesIn(section).map(({ at, territory }) => ({ pointer: `${at}/territory`, value: territory })),
  ];
}

/** `1e-7` and the like are numbers for YAML. */
function oddNumbers({ pointer, prices: { price, territories } }: PricesInManifest): Problem[] {
  const all: [string, unknown][] = [
    [`${pointer}/price`, price],
    ...Object.entries(mapping(territories)).map(([code, own]): [string, unknown] => [
      pointer + pointerOf(['territories', code]),
      own,
    ]),
  ];
  return all
    .filter(([, value]) => typeof value === 'number' && value >= 0 && !/^\d+(\.\d+)?$/.test(canonicalAmount(value)))
    .map(([at, value]) => ({ pointer: at, message: `${quote(value)} is not a price`, hint: 'write it as "4.99"' }));
}

function baseTwice({ pointer, prices: { baseTerritory, territories, price } }: PricesInManifest): Problem[] {
  if (typeof baseTerritory !== 'string' || !Object.hasOwn(mapping(territories), baseTerritory)) return [];
  const key = manifestKey(`${pointer}/price`);
  const hint = price === undefined ? `write it as ${key}` : 'remove it here';
  const at = pointer + pointerOf(['territories', baseTerritory]);
  return [{ pointer: at, at: 'key', message: `the price of the base territory is ${key}`, hint }];
}

function wrongDays({ at, startDate, endDate }: ChangeInManifest): Problem[] {
  const wrong = [...noSuchDay(startDate, `${at}/startDate`), ...noSuchDay(endDate, `${at}/endDate`)];
  if (wrong.length > 0 || !isDay(startDate) || !isDay(endDate) || endDate > startDate) return wrong;
  const message = `${quote(endDate)} is not after its startDate, ${startDate}`;
  return [{ pointer: `${at}/endDate`, message, hint: 'it is the day on which the price before comes back' }];
}

function pastDays(change: ChangeInManifest, today: string): Problem[] {
  const { at, startDate, endDate } = change;
  if (wrongDays(change).length > 0 || !isDay(startDate)) return [];
  if (isDay(endDate) && endDate <= today) {
    return [{ pointer: at, severity: 'warning', message: `this change ended on ${endDate}`, hint: 'remove it' }];
  }
  if (startDate > today) return [];
  const message = `${quote(startDate)} is not in the future; Apple takes the price at once`;
  return [{ pointer: `${at}/startDate`, severity: 'warning', message }];
}

/** Of two changes in one territory the first has to end before the second begins; one without an end lasts until the next. */
function overlaps(changes: readonly ChangeInManifest[], base: unknown): Problem[] {
  const dated = changes.flatMap(({ at, startDate, endDate, territory = base }) =>
    isDay(startDate) ? [{ at, start: startDate, end: isDay(endDate) ? endDate : undefined, territory }] : [],
  );
  return dated.flatMap((change, index) => {
    const clash = dated.slice(0, index).find((other) => {
      if (other.territory !== change.territory) return false;
      const [first, second] = other.start <= change.start ? [other, change] : [change, other];
      return first.start === second.start || (first.end !== undefined && first.end > second.start);
    });
    if (!clash) return [];
    const message = `this change overlaps the one from ${clash.start}${clash.end ? ` to ${clash.end}` : ''}`;
    return [{ pointer: change.at, message, hint: 'end one before the other begins' }];
  });
}
