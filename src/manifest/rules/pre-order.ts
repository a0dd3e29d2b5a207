import type { Problem } from '../../core/issue.ts';
import { quote } from '../quote.ts';
import { dayOf, isDay, noSuchDay } from './days.ts';
import type { Rule } from './rule.ts';
import { mapping, section, textsIn } from './rule.ts';

/** An app is ordered before a day to come, and only where it will be on sale. */
export const preOrder: Rule = ({ manifest, now }) => {
  const { available, preOrder: wanted } = section(manifest, 'territories');
  const { releaseDate, territories } = mapping(wanted);
  const pointer = '/territories/preOrder';
  const past: Problem[] =
    isDay(releaseDate) && releaseDate <= dayOf(now)
      ? [
          {
            pointer: `${pointer}/releaseDate`,
            severity: 'warning',
            message: `${quote(releaseDate)} is not in the future; Apple takes no pre-order for it`,
            hint: 'once the app is released, leave preOrder out',
          },
        ]
      : [];
  const except = mapping(available)['except'];
  const closed = textsIn(territories, `${pointer}/territories`).filter(({ value }) =>
    Array.isArray(available) ? !available.includes(value) : Array.isArray(except) && except.includes(value),
  );
  return [
    ...noSuchDay(releaseDate, `${pointer}/releaseDate`),
    ...past,
    ...closed.map((place) => ({
      pointer: place.pointer,
      message: `the app is not available in ${quote(place.value)}`,
      hint: 'add it to territories.available, or remove it here',
    })),
  ];
};
