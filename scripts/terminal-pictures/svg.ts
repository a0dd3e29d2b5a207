import { graphemeCells, graphemes } from '../../src/render/view/cell-width.ts';
import type { Color, Look, Piece } from './sgr.ts';

/** Pixels of a cell, and around all of them. */
const CELL = { width: 8.4, height: 19 };
const FONT_SIZE = 14;
const PADDING = 16;

/** A ground of its own, so that it can be read on a light page and on a dark one; each color has a contrast of 4.5 to 1 or more on it. */
const GROUND = '#0d1117';
const FRAME = '#30363d';
const PLAIN = '#e6edf3';
const DIM = '#9198a1';
const COLORS: Readonly<Record<Color, string>> = {
  red: '#ff7b72',
  green: '#56d364',
  yellow: '#e3b341',
  blue: '#79c0ff',
  magenta: '#d2a8ff',
  cyan: '#56d4dd',
};

/**
 * A picture of terminal lines.
 * @param title for whoever can't see it
 */
export function drawTerminal(
  lines: readonly Piece[][],
  { columns, title }: { columns: number; title: string },
): string {
  const width = Math.round(columns * CELL.width) + 2 * PADDING;
  const height = lines.length * CELL.height + 2 * PADDING;
  const texts = lines.flatMap((pieces, row) => drawLine(pieces, PADDING + row * CELL.height + FONT_SIZE, columns));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${GROUND}" stroke="${FRAME}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" fill="${PLAIN}">
${texts.join('\n')}
</g>
</svg>
`;
}

/** Every run is put where its cell begins and told how wide it is, so that columns are columns in any font. */
function drawLine(pieces: readonly Piece[], y: number, columns: number): string[] {
  const texts: string[] = [];
  let column = 0;
  for (const { text, look } of pieces) {
    for (const run of runsOf(text)) {
      const place = run.wide ? ` x="${centres(run, column)}"` : placeOf(run, column);
      if (run.text.trim() !== '') {
        texts.push(`<text y="${y}"${place}${attributesOf(look)}>${escaped(run.text.trim())}</text>`);
      }
      column += run.cells;
    }
  }
  if (column > columns) throw new Error(`a line takes ${column} of ${columns} columns`);
  return texts;
}

function placeOf({ text }: Run, column: number): string {
  const start = column + text.length - text.trimStart().length;
  return ` x="${pixels(start)}" textLength="${tidy(graphemes(text.trim()).length * CELL.width)}"`;
}

/** A wide character is as wide as it is high, and stands in the middle of its two cells. */
function centres({ text }: Run, column: number): string {
  const inset = (2 * CELL.width - FONT_SIZE) / 2;
  return graphemes(text)
    .map((_grapheme, index) => tidy(PADDING + (column + 2 * index) * CELL.width + inset))
    .join(' ');
}

interface Run {
  text: string;
  wide: boolean;
  cells: number;
}

/** Parts of equally wide characters. Several spaces end one: not everything that shows pictures keeps them. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const grapheme of graphemes(text)) {
    const taken = graphemeCells(grapheme);
    const last = runs.at(-1);
    if (last && last.wide === taken > 1 && !(last.text.endsWith('  ') && grapheme !== ' ')) {
      last.text += grapheme;
      last.cells += taken;
    } else runs.push({ text: grapheme, wide: taken > 1, cells: taken });
  }
  return runs;
}

function attributesOf({ color, bold, dim, struck }: Look): string {
  const fill = color ? COLORS[color] : dim ? DIM : undefined;
  return [
    fill === undefined ? '' : ` fill="${fill}"`,
    bold ? ' font-weight="bold"' : '',
    struck ? ' text-decoration="line-through"' : '',
  ].join('');
}

function pixels(column: number): string {
  return tidy(PADDING + column * CELL.width);
}

function tidy(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
