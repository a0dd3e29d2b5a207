import { canonicalAmount } from '../canonical-pricing.ts';
import type { Problem } from '../../core/issue.ts';
import { pointerOf } from '../../core/pointer.ts';
import { quote } from '../quote.ts';
import { dayOf, isDay, noSuchDay } from './days.ts';
import type { Rule } from './rule.ts';
import { mapping, section } from './rule.ts';

/** What prices and their days have to obey before Apple's price points are looked at. */
export const pricing: Rule = ({ manifest, now }) => {
  const wanted = section(manifest, 'pricing');
  const list: unknown[] = Array.isArray(wanted['changes']) ? wanted['changes'] : [];
  const changes = list.map((change, index) => ({ ...mapping(change), at: pointerOf(['pricing', 'changes', index]) }));
  return [
    ...oddNumbers(wanted),
    ...baseTwice(wanted),
    ...changes.flatMap((change) => days(change, dayOf(now))),
    ...overlaps(changes, wanted['baseTerritory']),
  ];
};

interface Change {
  at: string;
  startDate?: unknown;
  endDate?: unknown;
  territory?: unknown;
}

/** `1e-7` and the like are numbers for YAML. */
function oddNumbers({ price, territories }: Record<string, unknown>): Problem[] {
  const all: [string, unknown][] = [
    ['/pricing/price', price],
    ...Object.entries(mapping(territories)).map(([code, own]): [string, unknown] => [
      pointerOf(['pricing', 'territories', code]),
      own,
    ]),
  ];
  return all
    .filter(([, value]) => typeof value === 'number' && value >= 0 && !/^\d+(\.\d+)?$/.test(canonicalAmount(value)))
    .map(([pointer, value]) => ({ pointer, message: `${quote(value)} is not a price`, hint: 'write it as "4.99"' }));
}

function baseTwice({ baseTerritory, territories, price }: Record<string, unknown>): Problem[] {
  if (typeof baseTerritory !== 'string' || !Object.hasOwn(mapping(territories), baseTerritory)) return [];
  const hint = price === undefined ? 'write it as pricing.price' : 'remove it here';
  const pointer = pointerOf(['pricing', 'territories', baseTerritory]);
  return [{ pointer, at: 'key', message: `the price of the base territory is pricing.price`, hint }];
}

function days({ at, startDate, endDate }: Change, today: string): Problem[] {
  const wrong = [...noSuchDay(startDate, `${at}/startDate`), ...noSuchDay(endDate, `${at}/endDate`)];
  if (wrong.length > 0 || !isDay(startDate)) return wrong;
  if (isDay(endDate) && endDate <= startDate) {
    const message = `${quote(endDate)} is not after its startDate, ${startDate}`;
    return [{ pointer: `${at}/endDate`, message, hint: 'it is the day on which the price before comes back' }];
  }
  if (isDay(endDate) && endDate <= today) {
    return [{ pointer: at, severity: 'warning', message: `this change ended on ${endDate}`, hint: 'remove it' }];
  }
  if (startDate > today) return [];
  const message = `${quote(startDate)} is not in the future; Apple takes the price at once`;
  return [{ pointer: `${at}/startDate`, severity: 'warning', message }];
}

/** Of two changes in one territory the first has to end before the second begins; one without an end lasts until the next. */
function overlaps(changes: readonly Change[], base: unknown): Problem[] {
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
