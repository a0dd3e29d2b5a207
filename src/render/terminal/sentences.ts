import type { Line } from './layout.ts';
import { copySpan, layout, oneRowEach, span, textLine } from './layout.ts';
import type { Style } from './style.ts';
import { createStyle } from './style.ts';

const PLAIN = createStyle({ color: false, unicode: true });

/**
 * Sentences, a line each, broken between words where the terminal ends. What two spaces set apart on either side will be copied.
 * @param columns of the terminal; absent, or 0, where there is none: programs read lines, and none is broken
 */
export function sentences(text: string, columns: number | undefined): string {
  return !columns ? text : layout(text.split('\n').map(lineOf), PLAIN, columns);
}

/** Lines for a terminal, or a row each where there is none. */
export function linesText(lines: readonly Line[], style: Style, columns: number | undefined): string {
  return !columns ? oneRowEach(lines, style) : layout(lines, style, columns);
}

function lineOf(line: string): Line {
  const text = line.trimStart();
  const parts = text.split(/ {2,}/);
  const body = parts.flatMap((part, at) => [
    ...(at > 0 ? [span('  ')] : []),
    at % 2 === 1 ? copySpan(part, 'plain') : span(part),
  ]);
  const indent = line.length - text.length;
  // Of a list, what follows belongs to the item above it.
  return { ...textLine(indent, body), follow: [span(' '.repeat(indent === 0 ? 0 : indent + 2))] };
}
