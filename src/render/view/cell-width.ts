// Made when a text needs it, as few do: that takes half as long as the start of Node.
let segmenter: Intl.Segmenter | undefined;

const NARROW = /^[\x20-\x7e]*$/;
/** Latin, punctuation, kana, ideographs, Hangul syllables, full-width forms: blocks in which every code point is a character by itself. */
const SIMPLE =
  /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25a9\u3000-\u3029\u3031-\u303c\u3041-\u3096\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
const ZERO = /^[\p{Mn}\p{Me}]+$/u;

/** Blocks of Unicode's East Asian Width W and F, without the emoji, which have a property of their own. */
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f|^\p{Regional_Indicator}{2}/u;

/** What a reader takes for single characters. */
export function graphemes(text: string): string[] {
  // The segmenter takes about a microsecond a character, too long for a plan of many languages.
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Whether a single grapheme takes two cells. */
export function isWide(grapheme: string): boolean {
  return WIDE.test(grapheme) || EMOJI.test(grapheme);
}

/** Cells that `text`, free of control characters, takes on a terminal: CJK characters and emoji take two, as they do in most fonts. */
export function cells(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeCells(grapheme), 0);
}

/** Cells of a single grapheme. */
export function graphemeCells(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  return isWide(grapheme) ? 2 : 1;
}
