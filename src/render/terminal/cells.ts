import { cells, graphemeCells, graphemes } from '../view/cell-width.ts';

/** `text` filled up with spaces to `width` cells. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

/** The longest beginning of `text` that fits in `width` cells, cut between words where that costs less than a third. */
export function cut(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const grapheme of graphemes(text)) {
    used += graphemeCells(grapheme);
    if (used > width) {
      const space = text.lastIndexOf(' ', end);
      return text.slice(0, space > (end * 2) / 3 ? space : end);
    }
    end += grapheme.length;
  }
  return text;
}

/** The longest end of `text` that fits in `width` cells, cut likewise. */
export function cutStart(text: string, width: number): string {
  const parts = graphemes(text);
  let used = 0;
  let start = text.length;
  for (const grapheme of parts.reverse()) {
    used += graphemeCells(grapheme);
    if (used > width) {
      const space = text.indexOf(' ', start);
      return text.slice(space >= 0 && space < start + (text.length - start) / 3 ? space + 1 : start);
    }
    start -= grapheme.length;
  }
  return text;
}
