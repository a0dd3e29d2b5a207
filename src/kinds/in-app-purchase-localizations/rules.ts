import { textLength } from '../../core/text/canonical-text.ts';
import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { keysOf } from '../../core/json/pointer.ts';
import { mapping } from '../../manifest/section.ts';
import { purchasesIn } from '../in-app-purchases/rules.ts';
import { localeKeyRule } from '../localizations/locale-codes.ts';
import type { LocaleText } from '../localizations/rules.ts';
import { textsOf } from '../localizations/rules.ts';
import { storeTextRule } from '../store-texts.ts';
import { textRules } from '../text-rules.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import { TEXTS } from './place.ts';

export const rules: readonly Rule[] = [
  localeKeyRule((manifest) =>
    purchasesIn(manifest).flatMap(([key, { localizations }]) =>
      Object.keys(mapping(localizations)).map((code) => ({ pointer: pointerTo(key, 'localizations', code), code })),
    ),
  ),
  ...textRules(texts),
  storeTextRule(texts),
  ({ manifest }) => texts(manifest).flatMap(longName),
];

function texts(manifest: unknown): LocaleText[] {
  return purchasesIn(manifest).flatMap(([key, { localizations }]) =>
    textsOf(localizations, keysOf(pointerTo(key, 'localizations')), TEXTS),
  );
}

/** Tools say 30 and Apple's help 35: only what is above both is sure to be refused, and that the schema says. */
const SURE = 30;

function longName({ pointer, field, value }: LocaleText): Problem[] {
  const length = typeof value === 'string' ? textLength(value) : 0;
  if (field !== 'name' || length <= SURE || length > TEXTS.limits.name) return [];
  const message = `name has ${length} characters, and Apple has been seen to refuse more than ${SURE}`;
  return [{ pointer, severity: 'warning', message, hint: `shorten it by ${length - SURE}` }];
}
