import type { Problem } from '../../core/issue.ts';
import type { Rule, Wrong } from '../../core/kind.ts';
import { canonicalWords, textLength } from '../../core/text/canonical-text.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { quote } from '../../manifest/quote.ts';
import { section } from '../../manifest/section.ts';
import type { LocaleText } from '../localizations/rules.ts';
import { linksIn, textsOf, withoutLinks } from '../localizations/rules.ts';
import { versionLocalizationsMaxima } from '../manifest.gen.ts';
import { platformRule } from '../platform-rule.ts';
import { storeTextRule } from '../store-texts.ts';
import { textRules, urlRule } from '../text-rules.ts';
import { PLACE } from './texts.ts';

export const rules: readonly Rule[] = [
  platformRule((manifest) => [...texts(manifest).map(({ pointer }) => pointer), ...removed(manifest)]),
  keywords,
  urlRule((manifest) => linksIn(texts(manifest))),
  ...textRules(texts),
  storeTextRule((manifest) => withoutLinks(texts(manifest))),
];

/** Languages that go: each is one on the version's side as well. */
function removed(manifest: unknown): string[] {
  const languages = Object.entries(section(manifest, 'metadata'));
  return languages.flatMap(([locale, own]) => (own === null ? [pointerOf(['metadata', locale])] : []));
}

function texts(manifest: unknown): LocaleText[] {
  return textsOf(section(manifest, 'metadata'), ['metadata'], PLACE);
}

/** What to say of a keyword that the schema refuses. */
export function keywordWithComma(pointer: string, shown: string): Wrong | undefined {
  if (!/^\/metadata\/[^/]+\/keywords\//.test(pointer)) return undefined;
  return { message: `the keyword ${shown} contains a comma`, hint: 'make it two items of the list' };
}

/** Characters, commas included: the live API counts characters, though Apple's help says bytes (observed). */
const LIMIT = versionLocalizationsMaxima.keywords;

/** Keywords count as one text, in which every comma costs a character. */
function keywords({ manifest }: Parameters<Rule>[0]): Problem[] {
  return texts(manifest)
    .filter(({ field }) => field === 'keywords')
    .flatMap(({ pointer, value }) => [...eachKeyword(pointer, value), ...allKeywords(pointer, value)]);
}

function eachKeyword(pointer: string, value: unknown): Problem[] {
  const isList = Array.isArray(value);
  const known = new Set<string>();
  return wordsIn(value).flatMap((word, index): Problem[] => {
    const at = isList ? `${pointer}/${index}` : pointer;
    const lower = word.toLowerCase();
    const isTwice = known.has(lower);
    known.add(lower);
    if (word === '') {
      // An empty item of a list breaks the schema, and is reported there.
      return isList && value[index] === '' ? [] : [{ pointer: at, message: 'an empty keyword', hint: 'remove it' }];
    }
    if (isTwice) {
      return [{ pointer: at, message: `the keyword ${quote(word)} is here twice`, hint: 'remove one' }];
    }
    if (textLength(word) > 2 || !/^[\p{Script=Latin}\d]+$/u.test(word)) return [];
    const message = `the keyword ${quote(word)} is short; Apple asks for more than two characters`;
    return [{ pointer: at, severity: 'warning', message }];
  });
}

function allKeywords(pointer: string, value: unknown): Problem[] {
  const length = textLength(canonicalWords(wordsIn(value)) ?? '');
  if (length <= LIMIT) return [];
  const message = `keywords have ${length}/${LIMIT} characters, commas included`;
  return [{ pointer, message, hint: `shorten them by ${length - LIMIT}` }];
}

function wordsIn(value: unknown): string[] {
  const words = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return words.map((word: unknown) => String(word).trim());
}
