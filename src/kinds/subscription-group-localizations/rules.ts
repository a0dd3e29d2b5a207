import type { Rule } from '../../core/kind.ts';
import { keysOf } from '../../core/json/pointer.ts';
import { mapping } from '../../manifest/section.ts';
import { localeKeyRule } from '../localizations/locale-codes.ts';
import type { LocaleText } from '../localizations/rules.ts';
import { textsOf } from '../localizations/rules.ts';
import { storeTextRule } from '../store-texts.ts';
import { groupsInManifest } from '../subscription-groups/rules.ts';
import { groupPointer } from '../subscription-groups/place.ts';
import { textRules } from '../text-rules.ts';
import { TEXTS } from './place.ts';

export const rules: readonly Rule[] = [
  localeKeyRule((manifest) =>
    groupsInManifest(manifest).flatMap(([name, { localizations }]) =>
      Object.keys(mapping(localizations)).map((code) => ({ pointer: groupPointer(name, 'localizations', code), code })),
    ),
  ),
  ...textRules(texts),
  storeTextRule(texts),
];

function texts(manifest: unknown): LocaleText[] {
  return groupsInManifest(manifest).flatMap(([name, { localizations }]) =>
    textsOf(localizations, keysOf(groupPointer(name, 'localizations')), TEXTS),
  );
}
