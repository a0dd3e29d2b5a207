/**
 * Lists of Apple's that may grow: a part of the schema names one with `known`. What is not on it may be newer than this list, so only
 * editors mark it; `ascend validate` has rules for that, which say more.
 */
import { CATEGORIES, SUBCATEGORIES } from '../../src/kinds/app-info/rules.ts';
import { LANGUAGES } from '../../src/kinds/localizations/languages.ts';
import { TERRITORIES } from '../../src/kinds/territory-codes.ts';
import type { Json } from './schema.ts';
import { TERRITORY_NAMES } from './territory-names.ts';

export interface KnownValues {
  /** What one of them is called. */
  one: string;
  /** Each with what it means. */
  values: Readonly<Record<string, string>>;
  /** What an editor says of another value. */
  otherwise: string;
}

const LISTS: Readonly<Record<string, KnownValues>> = {
  languages: {
    one: 'language',
    values: LANGUAGES,
    otherwise: 'No language of the App Store that is known here: they look like ja, en-US or zh-Hans.',
  },
  territories: {
    one: 'territory',
    values: Object.fromEntries(TERRITORIES.map((code) => [code, TERRITORY_NAMES[code] ?? ''])),
    otherwise: 'No territory that is known here: three capital letters, such as USA, JPN or DEU.',
  },
  categories: {
    one: 'category',
    values: Object.fromEntries(CATEGORIES.map((id) => [id, inWords(id)])),
    otherwise: 'No category that is known here.',
  },
  subcategories: {
    one: 'subcategory',
    values: Object.fromEntries(
      Object.entries(SUBCATEGORIES).flatMap(([of, ids]) =>
        ids.map((id) => [id, `${inWords(of)}: ${inWords(id.slice(of.length + 1))}`]),
      ),
    ),
    otherwise: 'No subcategory that is known here: they begin with GAMES_ or STICKERS_.',
  },
};

/** @throws where there is no list of that name */
export function knownValues(name: Json | undefined): KnownValues {
  const list = typeof name === 'string' && Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (!list) throw new Error(`there is no list of known values called ${JSON.stringify(name)}`);
  return list;
}

/** All of them, by name. */
export function knownLists(): [name: string, values: KnownValues['values']][] {
  return Object.entries(LISTS).map(([name, { values }]) => [name, values]);
}

/** `FOOD_AND_DRINK` is Food & Drink. */
function inWords(id: string): string {
  const words = id.split('_').map((word) => (word === 'AND' ? '&' : word.charAt(0) + word.slice(1).toLowerCase()));
  return words.join(' ').replace('Tv', 'TV');
}
