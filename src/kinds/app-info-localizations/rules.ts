import type { Rule } from '../../core/kind.ts';
import { section } from '../../manifest/section.ts';
import { localeKeysRule } from '../localizations/locale-codes.ts';
import type { LocaleText } from '../localizations/rules.ts';
import { linksIn, textsOf, withoutLinks } from '../localizations/rules.ts';
import { storeTextRule } from '../store-texts.ts';
import { textRules, urlRule } from '../text-rules.ts';
import { metadataPointer, PLACE } from './texts.ts';

export const rules: readonly Rule[] = [
  localeKeysRule('metadata'),
  urlRule((manifest) => linksIn(texts(manifest))),
  ...textRules(texts),
  storeTextRule((manifest) => withoutLinks(texts(manifest))),
  ({ manifest }) => primaryRemoved(section(manifest, 'app')['primaryLocale'], section(manifest, 'metadata')),
  ({ manifest }) => idleDefault(section(manifest, 'metadata')),
];

function texts(manifest: unknown): LocaleText[] {
  return textsOf(section(manifest, 'metadata'), ['metadata'], PLACE);
}

/** The primary language can't go. */
function primaryRemoved(primary: unknown, metadata: Record<string, unknown>): ReturnType<Rule> {
  if (typeof primary !== 'string' || metadata[primary] !== null) return [];
  const message = `${primary} is app.primaryLocale, and Apple keeps an app's primary language`;
  const hint = 'make another language the primary one, or keep this one';
  return [{ pointer: metadataPointer(primary), message, hint }];
}

/** `default` fills the languages listed beside it; alone it does nothing. */
function idleDefault(metadata: Record<string, unknown>): ReturnType<Rule> {
  if (!('default' in metadata)) return [];
  if (Object.entries(metadata).some(([locale, own]) => locale !== 'default' && own !== null)) return [];
  const message = 'default fills the languages listed in metadata, and none is listed';
  const hint = 'list them, such as  en-US: {}';
  return [{ pointer: metadataPointer('default'), at: 'key', severity: 'warning', message, hint }];
}
