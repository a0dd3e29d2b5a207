import type { Scalar } from 'yaml';
import { Document, Scalar as ScalarNode } from 'yaml';
import { hiddenIn } from '../core/text/visible.ts';
import type { Quoting } from '../manifest/yaml-scalar.ts';
import { doubleQuoted, scalarText } from '../manifest/yaml-scalar.ts';

/** Where a value stands in the text of a manifest. */
export interface EditPlace {
  text: string;
  /** Within [ ] or { }. */
  isFlow: boolean;
  /** The column of its key. */
  indent: number;
}

/** Puts a text in the place of a scalar, quoted and laid out as that one is, as far as the text allows it. */
export function editedText({ text, isFlow, indent }: EditPlace, node: Scalar, value: string): string | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const type = node.type ?? 'PLAIN';
  const isLaidOut = value.includes('\n') && !isFlow && canStandInBlock(value);
  if (type.startsWith('BLOCK')) {
    const old = text.slice(start, end);
    // Blank lines below belong to the layout.
    const blank = /\n(\s*\n)*$/.exec(old)?.[0].slice(1) ?? '';
    const header = /^[^\n]*/.exec(old)?.[0] ?? '|';
    const column = columnIn(old) ?? indent + 2;
    const isSimple = !/\d/.test(header.split('#')[0] ?? '') && canStandInBlock(value);
    const comment = /\s#.*$/.exec(header)?.[0] ?? '';
    if (!isSimple) return splice(`${doubleQuoted(value)}${comment}\n${blank}`);
    const lines = type === 'BLOCK_FOLDED' ? folded(value, widthOf(old) - column) : value.split('\n');
    return splice(`${header}\n${indented(lines, column)}\n${blank}`);
  }
  const trailing = /^[ \t]*(#[^\n]*)?(?=\r?\n|$)/.exec(text.slice(end));
  if (isLaidOut && trailing) {
    const comment = trailing[0].trimEnd();
    const after = text.slice(end + trailing[0].length);
    const lines = indented(value.split('\n'), indent + 2);
    return `${text.slice(0, start)}|${comment}\n${lines}${after === '' ? '\n' : after}`;
  }
  return splice(scalarText(value, isFlow, QUOTINGS[type]));

  function splice(inserted: string): string {
    return text.slice(0, start) + inserted + text.slice(end);
  }
}

const QUOTINGS: Readonly<Record<string, Quoting>> = { QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };

/** Whether a block scalar gives the text back as it is. */
function canStandInBlock(value: string): boolean {
  return !/^\s|\s$/.test(value) && hiddenIn(value.replaceAll(/[\n\t]/g, '')).length === 0;
}

function columnIn(block: string): number | undefined {
  const line = block
    .split('\n')
    .slice(1)
    .find((one) => one.trim() !== '');
  return line === undefined ? undefined : line.length - line.trimStart().length;
}

function widthOf(block: string): number {
  return Math.max(
    40,
    ...block
      .split('\n')
      .slice(1)
      .map(({ length }) => length),
  );
}

/** Lines that a folded scalar of this width gives back as the text. */
function folded(value: string, width: number): string[] {
  const node = new ScalarNode(value);
  node.type = 'BLOCK_FOLDED';
  const [, ...lines] = new Document(node).toString({ lineWidth: width }).trimEnd().split('\n');
  return lines.map((line) => line.replace(/^ {0,2}/, ''));
}

function indented(lines: readonly string[], column: number): string {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)).join('\n');
}
