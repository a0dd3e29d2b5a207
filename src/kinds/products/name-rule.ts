import { textLength } from '../../core/text/canonical-text.ts';
import type { Rule } from '../../core/kind.ts';
import type { LocaleText } from '../localizations/rules.ts';

/** Tools say 30 and Apple's help 35: only what is above both is sure to be refused, and that the schema says. */
const SURE = 30;

/** Names of products that Apple may find too long. @param most characters that the schema takes */
export function longProductNames(textsOf: (manifest: unknown) => LocaleText[], most: number): Rule {
  return ({ manifest }) =>
    textsOf(manifest).flatMap(({ pointer, field, value }) => {
      const length = typeof value === 'string' ? textLength(value) : 0;
      if (field !== 'name' || length <= SURE || length > most) return [];
      const message = `name has ${length} characters, and Apple has been seen to refuse more than ${SURE}`;
      return [{ pointer, severity: 'warning', message, hint: `shorten it by ${length - SURE}` }];
    });
}
