/** A figure, and the bound that it is held to. */
export interface Figure {
  /** As it stands in the table. */
  text: string;
  /** Absent: it keeps its bound, or has none. */
  broken?: string;
}

/** What a part of the benchmark found: a table in Markdown. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly (Figure | string)[])[];
}

/** @param name what the message calls it, where it is more than `most` */
export function atMost(name: string, value: number, most: number, text = String(value)): Figure {
  return value <= most ? { text } : { text: `**${text}**`, broken: `${name}: ${text}, at most ${most}` };
}

/** @param name what the message calls it, where it is less than `least` */
export function atLeast(name: string, value: number, least: number, text = String(value)): Figure {
  return value >= least ? { text } : { text: `**${text}**`, broken: `${name}: ${text}, at least ${least}` };
}

/** A table as README takes it. */
export function markdownOf({ head, rows }: Table): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(textOf))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) => `| ${line.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

/** The bounds that do not hold, in words. */
export function brokenIn({ rows }: Table): string[] {
  return rows.flat().flatMap((cell) => (typeof cell === 'string' || cell.broken === undefined ? [] : [cell.broken]));
}

function textOf(cell: Figure | string): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function padded(cell: string, width: number): string {
  return cell === '---' ? '-'.repeat(width) : cell.padEnd(width);
}
