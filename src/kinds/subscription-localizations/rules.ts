import type { Rule } from '../../core/kind.ts';
import { keysOf } from '../../core/json/pointer.ts';
import { mapping } from '../../manifest/section.ts';
import { localeKeyRule } from '../localizations/locale-codes.ts';
import type { LocaleText } from '../localizations/rules.ts';
import { textsOf } from '../localizations/rules.ts';
import { longProductNames } from '../products/name-rule.ts';
import { storeTextRule } from '../store-texts.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import { subscriptionsInManifest } from '../subscriptions/rules.ts';
import { textRules } from '../text-rules.ts';
import { TEXTS } from './place.ts';

export const rules: readonly Rule[] = [
  localeKeyRule((manifest) =>
    subscriptionsInManifest(manifest).flatMap(({ group, key, values: { localizations } }) =>
      Object.keys(mapping(localizations)).map((code) => ({
        pointer: subscriptionPointer(group, key, 'localizations', code),
        code,
      })),
    ),
  ),
  ...textRules(texts),
  storeTextRule(texts),
  longProductNames(texts, TEXTS.limits.name),
];

function texts(manifest: unknown): LocaleText[] {
  return subscriptionsInManifest(manifest).flatMap(({ group, key, values: { localizations } }) =>
    textsOf(localizations, keysOf(subscriptionPointer(group, key, 'localizations')), TEXTS),
  );
}
