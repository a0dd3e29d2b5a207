import { textLength } from '../../core/text/canonical-text.ts';
import { visible } from '../../core/text/visible.ts';
import { count } from '../../core/text/words.ts';

/**
 * A word that no forge makes anything of: letters, digits, what is not ASCII, and the punctuation that means nothing in Markdown, nor on
 * GitHub or GitLab, which look once more at what is rendered (mentions, references, snippets, labels, epics, emoji, formulas, quick
 * actions). Some characters are harmless only at the end of a word. A character that is not listed is never let through.
 */
const PLAIN = /^(?:[A-Za-z0-9"'(),.;?+/\u00a0-\u{10ffff}-]+[:!%]?\)*|[:!%]\)*)$/u;

/**
 * Words of such characters that are something all the same: an address, an abbreviated commit, a reference such as `GH-1` or `JIRA-1`, a
 * quick action, a line.
 */
const MEANT = /--|https?|www\.|[A-Za-z]\w*-\d|\b[0-9a-f]{7,}\b|^\//i;

/** The beginning of a list, where a text begins with it. */
const LIST_MARK = /^\d{1,9}[.)]$|^[-+]$/;

/** What belongs to the sentence around a word, and not to the code: also the end of a parenthesis that began before it. */
const SENTENCE_END = /^([^:]+?)([,;.:]|\)(?<=^[^()]*\p{L}\))[,;.:]?)$/su;

/**
 * Words of others as text within a line, wherever it stands: in a paragraph, a list or a cell of a table. What a forge would act on is
 * set as code, the one thing that both leave alone.
 */
export function prose(text: string): string {
  const runs: { isCode: boolean; words: string[]; end: string }[] = [];
  for (const word of visible(text).split(' ')) {
    if (word === '') continue;
    const isCode = !PLAIN.test(word) || MEANT.test(word) || (runs.length === 0 && LIST_MARK.test(word));
    const [, body = word, end = ''] = (isCode && SENTENCE_END.exec(word)) || [];
    const last = runs.at(-1);
    if (last?.isCode === isCode && last.end === '') {
      last.words.push(body);
      last.end = end;
    } else runs.push({ isCode, words: [body], end });
  }
  const texts = runs.map(({ isCode, words, end }) => `${isCode ? code(words.join(' ')) : words.join(' ')}${end}`);
  // Other blanks at an end would keep what stands around the text from being emphasis.
  return texts.join(' ').trim();
}

/** A text as code, in one line. */
export function code(text: string): string {
  // How a backslash before a pipe is read within a table differs from reader to reader: a pipe stands by itself.
  return visible(text).split('|').map(codeSpan).join('<code>&#124;</code>');
}

function codeSpan(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  // One blank at either end is not part of the code (CommonMark, 6.1), unless there is nothing else.
  const isPadded = /^`|`$|^ .* $/su.test(text) && text.trim() !== '';
  const pad = isPadded ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** The longest run of backticks. */
export function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** At most so many characters of a text, and how many there are more. */
export function clip(text: string, most: number): string {
  // Its end is worth more than being told of a handful.
  if (text.length <= most) return text;
  const characters = Array.from(text);
  const more = characters.length - most;
  return more <= MORE.length ? text : `${characters.slice(0, most).join('')}${MORE.replace('N', String(more))}`;
}

/** Words of others in a place that can't be left out: cut until they fit as they are written, where some characters take many. */
export function shortProse(text: string, most: number): string {
  for (let length = most; length > 0; length = Math.floor(length / 2)) {
    const written = prose(clip(text, length));
    if (written.length <= most + MORE.length) return written;
  }
  return '…';
}

const MORE = '… (N more characters)';

/** A text by its length, where that is all there is room for. */
export function lengthText(text: string): string {
  return `text of ${count(textLength(text), 'character')}`;
}
