import { canonicalKeywords, textLength } from '../../core/text.ts';
import type { Problem } from '../../core/issue.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './rule.ts';

/** Characters, commas included: the live API counts characters, though Apple's help says bytes (observed). */
const LIMIT = 100;

/** Keywords count as one text, in which every comma costs a character. */
export const keywords: Rule = ({ manifest }) =>
  textsOf(manifest)
    .filter(({ field }) => field === 'keywords')
    .flatMap(({ pointer, value }) => check(pointer, value));

function check(pointer: string, value: unknown): Problem[] {
  const isList = Array.isArray(value);
  if (!isList && typeof value !== 'string') return [];
  const words = (isList ? value : value.split(',')).map((word: unknown) => String(word).trim());
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const place = (index: number) => (isList ? `${pointer}/${index}` : pointer);
  words.forEach((word, index) => {
    const pointer_ = place(index);
    if (word === '' && !(isList && value[index] === '')) {
      problems.push({ pointer: pointer_, message: 'an empty keyword', hint: 'remove it' });
    } else if (word !== '' && seen.has(word.toLowerCase())) {
      problems.push({ pointer: pointer_, message: `the keyword ${quote(word)} stands here twice`, hint: 'remove one' });
    } else if (word !== '' && textLength(word) < 3 && /^[\p{Script=Latin}\d]+$/u.test(word)) {
      const message = `the keyword ${quote(word)} is short; Apple asks for more than two characters`;
      problems.push({ pointer: pointer_, severity: 'warning', message });
    }
    seen.add(word.toLowerCase());
  });
  const length = textLength(canonicalKeywords(isList ? words.join(',') : value) ?? '');
  if (length > LIMIT) {
    const message = `keywords have ${length}/${LIMIT} characters, commas included`;
    problems.push({ pointer, message, hint: `shorten them by ${length - LIMIT}` });
  }
  return problems;
}
