import type { SharedPlaces } from '../../core/contradictions.ts';
import { placesIn } from '../../core/contradictions.ts';
import { isWords } from '../../core/value.ts';
import type { LocalizationPlace, TextForm } from './place.ts';
import type { LocalizationRows, LocalizedText } from './rows.ts';
import { comparedText } from './rows.ts';

/** Texts by field; a field that is missing is not managed. */
export type WantedTexts = Readonly<Record<string, LocalizedText>>;

/** What the manifest says of each language: its texts, or `null` to remove it. */
export interface WantedLocales {
  locales: Readonly<Record<string, WantedTexts | null>>;
}

/** A section of the manifest that holds texts by language. `default` fills what a language doesn't mention. */
type Section = Readonly<Record<string, object | null | undefined>>;

/**
 * @param section with the texts of this kind and of those that share the section
 * @param texts the fields of this kind, in the order in which a plan shows them
 */
export function wantLocales(section: Section, texts: Readonly<Record<string, TextForm>>): WantedLocales {
  const { default: filling, ...written } = section;
  const filled = Object.entries(written).flatMap(([locale, own]): [string, Record<string, unknown> | null][] =>
    own === undefined ? [] : [[locale, own && { ...filling, ...own }]],
  );
  return {
    // A language that is removed stays removed.
    locales: Object.fromEntries(filled.map(([locale, all]) => [locale, all && compared(all, texts)])),
  };
}

/** Texts that an app has once, whatever its platforms: each of them, and whether the language is there at all. */
export function sharedTexts({ pointer }: Pick<LocalizationPlace, 'pointer'>, { locales }: WantedLocales): SharedPlaces {
  return Object.fromEntries(
    Object.entries(locales).flatMap(([locale, texts]) => [
      [pointer(locale), texts === null ? 'removed' : 'kept'],
      ...Object.entries(placesIn(pointer(locale), texts ?? {})),
    ]),
  );
}

function compared(all: Readonly<Record<string, unknown>>, texts: Readonly<Record<string, TextForm>>): WantedTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, form]) =>
      all[field] === undefined ? [] : [[field, comparedText(form, all[field])] as const],
    ),
  );
}

/** The inverse of `wantLocales`: what is empty is left out. `undefined` where there is no language. */
export function describeLocales(rows: LocalizationRows): Record<string, Record<string, string | string[]>> | undefined {
  const locales = Object.entries(rows).map(([locale, { texts }]) => [locale, described(texts)] as const);
  return locales.length === 0 ? undefined : Object.fromEntries(locales);
}

function described(texts: Readonly<Record<string, LocalizedText>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) =>
      text === null ? [] : [[field, isWords(text) ? text.words : text] as const],
    ),
  );
}
