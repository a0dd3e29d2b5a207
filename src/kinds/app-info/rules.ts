import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { nearest } from '../../core/text/nearest.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping, section, textsIn } from '../../manifest/section.ts';

const POINTER = '/app/categories';

/** Apple's categories. /v1/appCategories lists them by platform: these are all of 2026-10. */
export const CATEGORIES: readonly string[] = [
  ...['BOOKS', 'BUSINESS', 'DEVELOPER_TOOLS', 'EDUCATION', 'ENTERTAINMENT', 'FINANCE', 'FOOD_AND_DRINK', 'GAMES'],
  ...['GRAPHICS_AND_DESIGN', 'HEALTH_AND_FITNESS', 'LIFESTYLE', 'MAGAZINES_AND_NEWSPAPERS', 'MEDICAL', 'MUSIC'],
  ...['NAVIGATION', 'NEWS', 'PHOTO_AND_VIDEO', 'PRODUCTIVITY', 'REFERENCE', 'SHOPPING', 'SOCIAL_NETWORKING', 'SPORTS'],
  ...['STICKERS', 'TRAVEL', 'UTILITIES', 'WEATHER'],
];

const GAMES = [
  ...['ACTION', 'ADVENTURE', 'BOARD', 'CARD', 'CASINO', 'CASUAL', 'FAMILY', 'MUSIC', 'PUZZLE', 'RACING'],
  ...['ROLE_PLAYING', 'SIMULATION', 'SPORTS', 'STRATEGY', 'TRIVIA', 'WORD'],
];

const STICKERS = [
  ...['ANIMALS', 'ART', 'CELEBRATIONS', 'CELEBRITIES', 'CHARACTERS', 'EATING_AND_DRINKING', 'EMOJI_AND_EXPRESSIONS'],
  ...['FASHION', 'GAMING', 'KIDS_AND_FAMILY', 'MOVIES_AND_TV', 'MUSIC', 'PEOPLE', 'PLACES_AND_OBJECTS'],
  'SPORTS_AND_ACTIVITIES',
];

/** Only these two have subcategories. */
export const SUBCATEGORIES: Readonly<Record<string, readonly string[]>> = {
  GAMES: GAMES.map((name) => `GAMES_${name}`),
  STICKERS: STICKERS.map((name) => `STICKERS_${name}`),
};

/** Two different categories, and subcategories of just these. Apple may add some, so an unknown one is only noted. */
export const categoryRule: Rule = ({ manifest }) => {
  const wanted = mapping(section(manifest, 'app')['categories']);
  const { primary, secondary } = wanted;
  const same: Problem[] =
    typeof primary === 'string' && primary === secondary
      ? [{ pointer: `${POINTER}/secondary`, message: `${quote(secondary)} is the primary category already` }]
      : [];
  return [...same, ...(['primary', 'secondary'] as const).flatMap((which) => sideProblems(wanted, which))];
};

function sideProblems(wanted: Record<string, unknown>, which: 'primary' | 'secondary'): Problem[] {
  const category = wanted[which];
  const children = textsIn(wanted[`${which}Subcategories`], `${POINTER}/${which}Subcategories`);
  if (category === null && children.length > 0) {
    const message = `there is no ${which} category that it could belong to`;
    return [{ pointer: `${POINTER}/${which}Subcategories`, message, hint: 'remove the subcategories' }];
  }
  const parent = typeof category === 'string' ? category : undefined;
  const own = parent === undefined || parent === '' ? [] : categoryProblems(parent, `${POINTER}/${which}`, which);
  return [...own, ...children.flatMap(({ pointer, value }) => subcategoryProblems(value, pointer, parent))];
}

function categoryProblems(id: string, pointer: string, which: string): Problem[] {
  if (CATEGORIES.includes(id)) return [];
  const parent = Object.keys(SUBCATEGORIES).find((name) => id.startsWith(`${name}_`));
  if (parent !== undefined) {
    const hint = `write ${which}: ${parent} and ${which}Subcategories: [${id}]`;
    return [{ pointer, message: `${quote(id)} is a subcategory`, hint }];
  }
  return unknown(id, pointer, 'category', CATEGORIES);
}

function subcategoryProblems(id: string, pointer: string, parent: string | undefined): Problem[] {
  const all = Object.values(SUBCATEGORIES).flat();
  if (parent === undefined) return all.includes(id) ? [] : unknown(id, pointer, 'subcategory', all);
  const candidates = Object.hasOwn(SUBCATEGORIES, parent) ? SUBCATEGORIES[parent] : undefined;
  if (candidates === undefined) {
    // A category that is new may have some.
    if (!CATEGORIES.includes(parent)) return [];
    const hint = 'only GAMES and STICKERS have subcategories; remove it';
    return [{ pointer, message: `${parent} has no subcategories`, hint }];
  }
  if (candidates.includes(id)) return [];
  if (id.startsWith(`${parent}_`)) return unknown(id, pointer, 'subcategory', candidates);
  const meant = nearest(`${parent}_${id}`, candidates) ?? nearest(id, candidates);
  const hint = meant === undefined ? `its subcategories begin with ${parent}_` : `did you mean ${meant}?`;
  return [{ pointer, message: `${quote(id)} is not a subcategory of ${parent}`, hint }];
}

function unknown(id: string, pointer: string, kind: string, known: readonly string[]): Problem[] {
  const similar = nearest(id, known) ?? nearest(id.replaceAll(/[^A-Za-z]+/g, '_'), known);
  const hint = similar === undefined ? `known are ${known.join(', ')}` : `did you mean ${similar}?`;
  if (!/^[A-Z][A-Z0-9_]*$/.test(id)) return [{ pointer, message: `${quote(id)} is not a ${kind}`, hint }];
  const message = `${quote(id)} is not one of the ${known.length} ${kind.replace(/y$/, 'ies')} known here; Apple may refuse it`;
  return [{ pointer, severity: 'warning', message, hint }];
}
