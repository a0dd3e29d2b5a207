import type { Problem } from '../../core/issue.ts';
import type { Rule, Wrong } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping, section, textsIn } from '../../manifest/section.ts';
import { dayOf, isDay, noSuchDay, notADay } from '../days.ts';
import { notTerritories, territoryRule } from '../territory-codes.ts';
import { pointerOf } from './observe.ts';

const DAY = pointerOf('preOrder/releaseDate');

export const rules: readonly Rule[] = [
  territoryRule((manifest) => {
    const { available, preOrder } = section(manifest, 'territories');
    return [
      ...textsIn(available, pointerOf('available')),
      ...textsIn(mapping(available)['except'], pointerOf('available/except')),
      ...textsIn(mapping(preOrder)['territories'], pointerOf('preOrder/territories')),
    ];
  }),
  ({ manifest }) => noSuchDay(preOrderDay(manifest), DAY),
  ({ manifest }) => closedTerritories(section(manifest, 'territories')),
];

/** An app is ordered before a day to come. */
export const calendarRules: readonly Rule[] = [
  ({ manifest, now }) => {
    const releaseDate = preOrderDay(manifest);
    if (!isDay(releaseDate) || releaseDate > dayOf(now)) return [];
    const message = `${quote(releaseDate)} is not in the future; Apple accepts no pre-order for it`;
    return [{ pointer: DAY, severity: 'warning', message, hint: 'once the app is released, leave preOrder out' }];
  },
];

function preOrderDay(manifest: unknown): unknown {
  return mapping(section(manifest, 'territories')['preOrder'])['releaseDate'];
}

/** An app is ordered only where it will be on sale. */
function closedTerritories({ available, preOrder }: Record<string, unknown>): Problem[] {
  const except = mapping(available)['except'];
  return textsIn(mapping(preOrder)['territories'], pointerOf('preOrder/territories'))
    .filter(({ value }) =>
      Array.isArray(available) ? !available.includes(value) : Array.isArray(except) && except.includes(value),
    )
    .map(({ pointer, value }) => ({
      pointer,
      message: `the app is not available in ${quote(value)}`,
      hint: 'add it to territories.available, or remove it here',
    }));
}

/** What to say of a value of this part that hasn't the form that its key needs. */
export function wrongForm(_name: string, pointer: string, shown: string): Wrong | undefined {
  if (pointer === DAY) return notADay(shown);
  return pointer === pointerOf('available') ? notTerritories(shown, '{ except: [CHN] }') : undefined;
}
