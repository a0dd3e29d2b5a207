import { pointerOf } from '../../core/pointer.ts';
import { mapping, section } from '../section.ts';

export type { Rule } from '../../core/kind.ts';
export { mapping, section, textsIn } from '../section.ts';

export interface LocaleText {
  pointer: string;
  locale: string;
  field: string;
  value: unknown;
}

/** Every text under `metadata`, those of `default` too. */
export function textsOf(manifest: unknown): LocaleText[] {
  return Object.entries(section(manifest, 'metadata')).flatMap(([locale, texts]) =>
    Object.entries(mapping(texts)).map(([field, value]) => ({
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
