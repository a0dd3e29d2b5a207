import type { Address } from './address.ts';
import { sameJson } from './json/json.ts';
import type { Kind } from './kind.ts';
import type { Plan } from './plan.ts';
import type { Present } from './present.ts';
import type { Thing } from './thing.ts';
import type { TranslatedText, Translations } from './translations.ts';
import type { Value } from './value.ts';

interface Text {
  before: Value | undefined;
  after: Value | undefined;
}

/** By language and field. */
type Texts = Map<string, Map<string, Text>>;

/**
 * Says how far the texts of a release are translated, once the plan is done.
 * @returns `undefined` where nothing is to be translated: one language, or no text that was read
 */
export function translationsOf(
  kinds: readonly Kind[],
  { changes, things }: Pick<Plan, 'changes' | 'things'>,
  present: Present,
  source: string,
): Translations | undefined {
  const { texts, fields } = textsOf(kinds, { changes, things }, present);
  const isAlike = (field: string): boolean => fields.get(field) === 'may be the same';
  const locales = [...texts.keys()].filter((locale) => locale !== source).sort();
  if (locales.length === 0 || !texts.has(source)) return undefined;
  return {
    source,
    languages: [source, ...locales].map((locale) => ({
      locale,
      texts: [...fields.keys()].flatMap((field) =>
        standingOf(texts, { locale, field, source, isAlike: isAlike(field) }),
      ),
    })),
  };
}

/** The texts as they are and will be, and the fields in the order in which kinds name them. A language that goes is none any more. */
function textsOf(
  kinds: readonly Kind[],
  { changes, things }: Pick<Plan, 'changes' | 'things'>,
  present: Present,
): { texts: Texts; fields: ReadonlyMap<string, 'differs' | 'may be the same'> } {
  const texts: Texts = new Map();
  const gone = new Set<string>();
  const fieldsOf = new Map(kinds.map(({ name, translated = {} }) => [name, translated]));
  const add = (thing: Thing | undefined, field: string, text: Text): void => {
    if (thing?.locale === undefined || !Object.hasOwn(fieldsOf.get(thing.kind) ?? {}, field)) return;
    if (text.after === undefined) gone.add(thing.locale);
    const row = texts.get(thing.locale) ?? new Map<string, Text>();
    texts.set(thing.locale, row.set(field, text));
  };
  const at = (address: Address): Thing | undefined => things[address] ?? present.things[address];
  for (const { address, field, value } of present.values) add(at(address), field, { before: value, after: value });
  for (const { address, field, before, after } of changes)
    add(at(address), field, { before: before as Value | undefined, after: after as Value | undefined });
  for (const locale of gone) texts.delete(locale);
  return { texts, fields: new Map([...fieldsOf.values()].flatMap((fields) => Object.entries(fields))) };
}

function standingOf(
  texts: Texts,
  { locale, field, source, isAlike }: { locale: string; field: string; source: string; isAlike: boolean },
): TranslatedText[] {
  const own = texts.get(locale)?.get(field);
  const original = texts.get(source)?.get(field);
  if (isEmpty(own?.after)) return isEmpty(original?.after) ? [] : [{ field, state: 'missing' }];
  // What is the same as in the source is said of the other language: there it should be another text.
  const others = locale === source || isAlike ? [] : [source, ...[...texts.keys()].sort()];
  const as = others.find(
    (other) => languageOf(other) !== languageOf(locale) && sameJson(texts.get(other)?.get(field)?.after, own?.after),
  );
  if (as !== undefined) return [{ field, state: 'same', as }];
  const isLeft = locale !== source && sameJson(own?.before, own?.after);
  const isMoved = !isEmpty(original?.before) && !sameJson(original?.before, original?.after);
  return [{ field, state: isLeft && isMoved ? 'outdated' : 'translated' }];
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** `en` of `en-GB`: what is the same there needs no translation. Chinese is written in two ways. */
function languageOf(locale: string): string {
  return locale.startsWith('zh-') ? locale : (locale.split('-')[0] ?? locale);
}
