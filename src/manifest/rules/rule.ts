import type { Problem } from '../problem.ts';
import { pointerOf } from '../problem.ts';

/** What a rule looks at: the manifest with files and variables resolved. It may break the schema, so nothing is taken for granted. */
interface RuleInput {
  manifest: unknown;
  now: Date;
}

/** One thing that the schema can't say. Pure. */
export type Rule = (input: RuleInput) => Problem[];

export interface LocaleText {
  pointer: string;
  locale: string;
  field: string;
  value: unknown;
}

/** Every text under `metadata`, those of `default` too. */
export function textsOf(manifest: unknown): LocaleText[] {
  return Object.entries(section(manifest, 'metadata')).flatMap(([locale, texts]) =>
    Object.entries(isObject(texts) ? texts : {}).map(([field, value]) => ({
      pointer: pointerOf(['metadata', locale, field]),
      locale,
      field,
      value,
    })),
  );
}

/** A text outside `metadata` that people read, where the manifest has one. */
export interface PlainText {
  pointer: string;
  value: string;
  clearable: boolean;
}

/** Every text outside `metadata`. */
export function plainTextsOf(manifest: unknown): PlainText[] {
  const { eula } = section(manifest, 'app');
  const version = section(manifest, 'version');
  const { contact, demoAccount, notes } = section(manifest, 'review');
  const found: [string, unknown, boolean][] = [
    ['/app/eula', eula, true],
    ['/app/eula/text', mapping(eula)['text'], false],
    ['/version/copyright', version['copyright'], true],
    ['/version/build', version['build'], true],
    ...Object.entries(mapping(contact)).map(([key, value]): [string, unknown, boolean] => [
      pointerOf(['review', 'contact', key]),
      value,
      false,
    ]),
    ['/review/demoAccount/name', mapping(demoAccount)['name'], true],
    ['/review/notes', notes, true],
    ['/ageRating/developerAgeRatingInfoUrl', section(manifest, 'ageRating')['developerAgeRatingInfoUrl'], true],
  ];
  return found.flatMap(([pointer, value, clearable]) =>
    typeof value === 'string' && value !== '' ? { pointer, value, clearable } : [],
  );
}

/** A top-level section, empty where it is missing or something else. */
export function section(manifest: unknown, name: string): Record<string, unknown> {
  return mapping(mapping(manifest)[name]);
}

/** A mapping of keys, empty where the value is something else. */
export function mapping(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** The texts of a list with their pointers; nothing where the value is no list. */
export function textsIn(value: unknown, pointer: string): { pointer: string; value: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === 'string' && item !== '' ? { pointer: pointer + pointerOf([index]), value: item } : [],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
