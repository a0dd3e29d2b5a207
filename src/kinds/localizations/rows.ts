import type { Address } from '../../core/address.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, textAttribute } from '../../core/resource.ts';
import { canonicalWords, canonicalText } from '../../core/text/canonical-text.ts';
import type { KindPresent } from '../../core/present.ts';
import type { Words } from '../../core/value.ts';
import { fields } from '../requests.ts';
import type { LocalizationPlace, TextField, TextForm } from './place.ts';
import { isLink, localizationTarget } from './place.ts';

/** A text in the form in which texts are compared; `null` is an empty one. */
export type LocalizedText = string | Words | null;

/** The texts of one language as observed; `id` is absent where Apple is about to copy them to a new parent. */
export interface LocalizationRow {
  id?: string;
  texts: Record<string, LocalizedText>;
}

export type LocalizationRows = Readonly<Record<string, LocalizationRow>>;

/** The form in which a text is compared, whether the manifest or Apple has it. */
export function comparedText(form: TextForm, value: unknown): LocalizedText {
  if (form === 'text') return canonicalText(value);
  const words = canonicalWords(value);
  return words === null ? null : { words: words.split(',') };
}

/** Reads the texts of every language. @param path of the owner's collection */
export async function readLocalizations(
  api: Reader,
  path: string,
  place: LocalizationPlace,
): Promise<LocalizationRows> {
  const list = await api.all(path, fields(place.type, textFields(place)));
  return localizationRows(list.data, place);
}

/** What is read of a language. */
export function textFields({ texts }: Pick<LocalizationPlace, 'texts'>): ('locale' | TextField)[] {
  return ['locale', ...(Object.keys(texts) as TextField[])];
}

/** The texts of every language, as Apple shows them. */
export function localizationRows(
  resources: readonly Resource[],
  { texts }: Pick<LocalizationPlace, 'texts'>,
): LocalizationRows {
  return Object.fromEntries(
    resources.flatMap((resource) => {
      const locale = textAttribute(resource, 'locale');
      return locale === undefined ? [] : [[locale, rowOf(resource, texts)] as const];
    }),
  );
}

function rowOf(resource: Resource, texts: LocalizationPlace['texts']): LocalizationRow {
  const read = Object.entries(texts).map(
    ([field, form]) => [field, comparedText(form, attribute(resource, field))] as const,
  );
  return { id: resource.id, texts: Object.fromEntries(read) };
}

/** Rows that Apple is about to copy to a new owner: they get other ids there. */
export function arriving<Row extends LocalizationRow>(
  rows: Readonly<Record<string, Row>>,
): Record<string, Omit<Row, 'id'>> {
  return Object.fromEntries(Object.entries(rows).map(([locale, { id: _id, ...row }]) => [locale, row]));
}

export function localizationAddresses(place: LocalizationPlace, rows: LocalizationRows): [Address, string][] {
  return Object.entries(rows).flatMap(([locale, { id }]): [Address, string][] =>
    id === undefined ? [] : [[localizationTarget(place, locale).address, id]],
  );
}

/** Every text of every language, as customers have it now. */
export function presentTexts(place: LocalizationPlace, rows: LocalizationRows): KindPresent {
  return {
    values: Object.entries(rows).flatMap(([locale, { texts }]) => {
      const { address } = localizationTarget(place, locale);
      return Object.entries(texts).map(([field, value]) => {
        const room = place.rooms?.[field as TextField];
        return { address, field, value, ...(room === undefined ? {} : { room }) };
      });
    }),
  };
}

/** The fields that hold words and not addresses. */
export function translatedFields({
  texts,
  names = [],
}: Pick<LocalizationPlace, 'texts' | 'names'>): Record<string, 'differs' | 'may be the same'> {
  const words = (Object.keys(texts) as TextField[]).filter((field) => !isLink(field));
  return Object.fromEntries(words.map((field) => [field, names.includes(field) ? 'may be the same' : 'differs']));
}
