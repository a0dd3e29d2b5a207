import type { Address } from '../../core/address.ts';
import { keysOf } from '../../core/json/pointer.ts';
import type { ThingWords } from '../../core/thing.ts';
import type { LocalizationPlace } from './place.ts';
import { localeOf } from './place.ts';

/** @param of what the texts of one language are together, e.g. `version information` */
export function localizationWords(
  place: LocalizationPlace,
  address: Address,
  of: string,
): Pick<ThingWords, 'title' | 'family' | 'locale'> {
  const locale = localeOf(place, address);
  return locale === undefined
    ? { title: of }
    : { title: `${locale} · ${of}`, locale, family: { title: of, member: locale } };
}

/** Where the errors of Apple's can be fixed: at the text, as near as a manifest knows. */
export function localizationFix(place: LocalizationPlace): (attribute: string, address: Address | undefined) => string {
  return (attribute, address) => {
    const locale = localeOf(place, address);
    const pointer = place.pointer(locale ?? '', attribute);
    return locale === undefined ? (keysOf(pointer)[0] ?? '') : pointer.slice(1);
  };
}
