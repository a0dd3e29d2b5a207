import { visible } from '../../core/text/visible.ts';
import type { FieldContent, FieldRow } from '../view/fields.ts';
import { CUT_WORDS } from '../view/fields.ts';
import { diffSummary } from '../view/text-hunks.ts';
import type { Shown } from '../view/values.ts';
import { cells } from '../view/cell-width.ts';
import { pad } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { span, textLine } from './layout.ts';
import type { Style } from './style.ts';
import { hunkLines, pieceSpans, textBlock } from './text.ts';

/** A text of one line that is longer is shown below its field instead of beside it. */
const BESIDE_CELLS = 180;
/** An old and a new text that take more are set one below the other. */
const ARROW_CELLS = 90;
/** Cells of the widest column of names. */
const WIDEST_NAME = 44;
const EMPTY = '(empty)';

/** Changed fields, names aligned: what changes, length and limit; long texts below. */
export function fieldLines(fields: readonly FieldRow[], indent: number, style: Style): Line[] {
  const width = Math.min(WIDEST_NAME, Math.max(0, ...fields.map(({ name }) => cells(visible(name)))));
  return fields.flatMap((row) => {
    const { name, action, content } = row;
    const { head, below } = contentLines(content, indent + 4, style);
    const lead = [
      span(' '.repeat(indent)),
      span(`${style.symbols[action]} `, action),
      span(`${pad(visible(name), width)}  `),
    ];
    return [{ lead, body: [...head, ...lengthSpans(row, head.length > 0)] }, ...below];
  });
}

/** A value in a few words, for the middle of a sentence. */
export function valueText(value: Shown): string {
  switch (value.is) {
    case 'empty':
      return EMPTY;
    case 'secret':
      return '(secret)';
    case 'data':
      return value.text;
    case 'list':
      return quoted(value.items.join(','));
    default:
      return quoted(value.text);
  }
}

/** What could be read as part of the sentence around it is quoted. */
function quoted(text: string): string {
  return /^[^\s"(){}→>]+$/u.test(text) ? text : `"${text}"`;
}

/** What stands beside the name of a field, and below it. */
interface Content {
  head: Span[];
  below: Line[];
}

function contentLines(content: FieldContent, indent: number, style: Style): Content {
  switch (content.form) {
    case 'said':
      return { head: [], below: [] };
    case 'value':
      return newContent(content.value, indent, style);
    case 'replaced':
      return replacedContent(content, indent, style);
    case 'list':
      return { head: listSpans(content, style), below: [] };
    case 'reordered':
      return {
        head: [span('same words in another order: ', 'muted'), span(content.items.join(', '), 'added')],
        below: [],
      };
    case 'words':
      return wordsContent(content, indent, style);
    case 'lines': {
      const { diff } = content;
      const head = diff.isSpaceOnly ? span('only white space differs', 'muted') : span(diffSummary(diff));
      return { head: [head], below: hunkLines(diff, indent, style) };
    }
    default: {
      const { character, before, after } = content;
      const what = [span('only Unicode form differs', 'muted'), span(`: ${character} `)];
      return { head: [...what, ...arrow(before, after, style)], below: [] };
    }
  }
}

function newContent(value: Shown, indent: number, style: Style): Content {
  if (value.is === 'empty') return { head: [span(EMPTY, 'muted')], below: [] };
  if (value.is === 'text' && isLong(value.text)) return { head: [], below: textBlock(value.text, indent, style) };
  const text = value.is === 'text' ? value.text : value.is === 'list' ? value.items.join(', ') : valueText(value);
  return { head: [span(text, 'added')], below: [] };
}

function replacedContent(
  { before, after, lines }: Extract<FieldContent, { form: 'replaced' }>,
  indent: number,
  style: Style,
): Content {
  if (before.is !== 'text' && after.is === 'text' && isLong(after.text)) {
    const old = span(valueText(before), before.is === 'empty' ? 'muted' : 'delete');
    const head = [old, span(` ${style.symbols.arrow} `, 'muted'), span('new text')];
    return { head, below: textBlock(after.text, indent, style) };
  }
  if (after.is === 'empty' && before.is === 'text' && isLong(before.text)) {
    return { head: arrow('text', EMPTY, style), below: textBlock(before.text, indent, style, 'delete') };
  }
  if (before.is === 'text' && after.is === 'text' && lines) {
    const width = cells(visible(before.text)) + cells(visible(after.text));
    if (width > ARROW_CELLS) return { head: [span('text replaced')], below: hunkLines(lines, indent, style) };
  }
  const isFirstList = before.is === 'empty' && after.is === 'list';
  return {
    head: arrow(valueText(before), isFirstList ? after.items.join(', ') : valueText(after), style),
    below: [],
  };
}

function wordsContent(
  { pieces, isSpaceOnly, after }: Extract<FieldContent, { form: 'words' }>,
  indent: number,
  style: Style,
): Content {
  const remark = isSpaceOnly ? [span('only white space differs: ', 'muted')] : [];
  const spans = pieceSpans(pieces, style, isSpaceOnly);
  if (isLong(after)) return { head: [...remark, span('text changed')], below: [textLine(indent, spans)] };
  return { head: [...remark, ...spans], below: [] };
}

function listSpans({ added, removed, unchanged }: Extract<FieldContent, { form: 'list' }>, style: Style): Span[] {
  const spans: Span[] = [];
  if (added.length > 0) spans.push(span(`${style.symbols.create} ${added.join(', ')}`, 'added'));
  if (removed.length > 0) {
    if (spans.length > 0) spans.push(span('  '));
    spans.push(span(`${style.symbols.delete} `, 'delete'), span(removed.join(', '), 'removed'));
  }
  return [...spans, span(`  (${unchanged} unchanged)`, 'muted')];
}

function arrow(before: string, after: string, style: Style): Span[] {
  return [
    span(before, before === EMPTY ? 'muted' : 'delete'),
    span(` ${style.symbols.arrow} `, 'muted'),
    span(after, after === EMPTY ? 'muted' : 'create'),
  ];
}

function lengthSpans({ length, isCut }: Pick<FieldRow, 'length' | 'isCut'>, gap: boolean): Span[] {
  if (!length) return [];
  const { now, limit } = length;
  return [
    span(gap ? '   ' : ''),
    span(`${now}/${limit}`, now > limit ? 'bad' : 'muted'),
    ...(isCut ? [span(`  ${CUT_WORDS}`, 'warn')] : []),
  ];
}

function isLong(text: string): boolean {
  return text.includes('\n') || cells(visible(text)) > BESIDE_CELLS;
}
