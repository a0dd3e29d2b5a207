import { pointerOf } from '../../core/json/pointer.ts';
import { mapping } from '../../manifest/section.ts';
import type { ManifestText } from '../text-rules.ts';
import type { LocalizationPlace } from './place.ts';
import { isLink } from './place.ts';

/** A text of one language, as it is written. */
export interface LocaleText extends ManifestText {
  field: string;
}

/**
 * The texts of every language, those of `default` too.
 * @param section of the manifest, by language @param keys that lead to it
 */
export function textsOf(
  section: unknown,
  keys: readonly string[],
  { texts, required }: Pick<LocalizationPlace, 'texts' | 'required'>,
): LocaleText[] {
  return Object.entries(mapping(section)).flatMap(([locale, own]) =>
    Object.entries(mapping(own))
      .filter(([field]) => Object.hasOwn(texts, field))
      .map(([field, value]) => ({
        pointer: pointerOf([...keys, locale, field]),
        field,
        value,
        clearable: !required.some((name) => name === field),
      })),
  );
}

export function linksIn(texts: readonly LocaleText[]): LocaleText[] {
  return texts.filter(({ field }) => isLink(field));
}

/** What people read, and no address. */
export function withoutLinks(texts: readonly LocaleText[]): LocaleText[] {
  return texts.filter(({ field }) => !isLink(field));
}
