/** What a row of search results shows of an app, each on one line. */
export type SearchLine = 'name' | 'subtitle';

/**
 * How much of a line has room beside the icon and the button on a phone 390 points wide, in half widths of an ideograph: 190 points, in
 * letters of 16 and of 13 points. Measured by eye: Apple documents neither.
 */
const ROOM: Readonly<Record<SearchLine, number>> = { name: 24, subtitle: 29 };

/** Ideographs, kana, hangul, their punctuation, full-width forms, and pictures. */
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Whether a phone is likely to cut the text with an ellipsis in its search results. */
export function isCutInSearch(line: SearchLine, text: string): boolean {
  return widthOf(text) > ROOM[line];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
