import { own } from '../../core/json/own.ts';
import { keysOf } from '../../core/json/pointer.ts';
import type { Outlook } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import type { LocalizationPlace } from './place.ts';
import { listAddress, localizationTarget } from './place.ts';
import type { LocalizationRows } from './rows.ts';

/** The languages that there will be, in a fixed order. */
export function languagesAhead(place: LocalizationPlace, rows: LocalizationRows, { value, added }: Outlook): string[] {
  const known = [...Object.keys(rows), ...added(`${listAddress(place)}/`)];
  return [...new Set(known)]
    .sort()
    .filter((locale) => value(localizationTarget(place, locale).address, 'locale', locale) !== null);
}

/** With the language that will be the primary one: the app has texts in it, or can't have it. @param present the primary one now */
export function withPrimary(locales: readonly string[], present: string, { value }: Outlook): string[] {
  const primary = value('app', 'primaryLocale', present);
  return typeof primary === 'string' && primary !== '' && !locales.includes(primary)
    ? [primary, ...locales]
    : [...locales];
}

/** App Review asks for these texts of each of these languages. */
export function textRequirements(
  place: LocalizationPlace,
  rows: LocalizationRows,
  { judge }: Outlook,
  asked: { locales: readonly string[]; fields: readonly string[] },
): Requirement[] {
  return asked.locales.flatMap((locale) =>
    asked.fields.map((field) =>
      judge({
        what: `${field} in ${locale}`,
        family: { title: field, member: locale },
        address: localizationTarget(place, locale).address,
        field,
        // The primary language is a text of Apple's, whatever it is.
        have: own(rows, locale)?.texts[field],
        fix: keysOf(place.pointer(locale, field)).join('.'),
      }),
    ),
  );
}
