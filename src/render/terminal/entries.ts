import { textLength } from '../../core/text/canonical-text.ts';
import { visible } from '../../core/text/visible.ts';
import { count } from '../../core/text/words.ts';
import type { Entry } from '../view/entries.ts';
import type { RemovedField } from '../view/fields.ts';
import type { Shown } from '../view/values.ts';
import { cells } from '../view/cell-width.ts';
import { atBaseLines } from './base.ts';
import { pad } from './cells.ts';
import { fieldLines, valueText } from './fields.ts';
import { filesLines } from './files.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import type { Style } from './style.ts';
import { titleText } from './style.ts';
import { rowLines } from './table.ts';
import { textBlock } from './text.ts';

const INDENT = 4;
/** A deleted text that is longer is shown by its length. */
const DELETED_CELLS = 40;

/** A heading and what happens to each field or file. */
export function entryLines(entry: Entry, style: Style): Line[] {
  return [headingLine(entry, style), ...contentLines(entry, style), ...atBaseLines(entry.atBase ?? [], INDENT)];
}

function headingLine({ action, title, members, all, detail, address, content }: Entry, style: Style): Line {
  const body = [span(titleText(title, style), 'strong')];
  if (detail !== undefined) body.push(span(`, ${detail}`, 'muted'));
  if (content.form === 'table') body.push(span(` (${members?.length ?? 0})`));
  else if (all !== undefined) body.push(span(`  ${all}`));
  else if (members) body.push(span(` (${members.length})  `), span(members.join(', ')));
  else if (content.form === 'wait') {
    body.push(span(`: apply waits for ${count(content.files, 'file')} that Apple has and is still looking at`));
  } else if (address !== undefined) body.push(span(`  ${address}`, 'muted'));
  return { lead: [span(`${style.symbols[action]} `, action)], body, follow: [span(' '.repeat(INDENT))] };
}

/** What stands below the heading. */
export function contentLines({ content }: Entry, style: Style): Line[] {
  switch (content.form) {
    case 'fields':
      return fieldLines(content.fields, INDENT, style);
    case 'removed':
      return style.full ? removedTexts(content.fields, style) : removedLines(content.fields);
    case 'files':
      return filesLines(content.files, INDENT, style);
    case 'table':
      return rowLines(content.table, style);
    default:
      return [];
  }
}

function removedLines(fields: readonly RemovedField[]): Line[] {
  if (fields.length === 0) return [];
  const body = fields.flatMap(({ name, value }, at): Span[] => [
    ...(at > 0 ? [span(', ')] : []),
    span(name),
    span(` ${removedText(value)}`, 'delete'),
  ]);
  return [{ lead: [span(`${' '.repeat(INDENT)}goes with it: `)], body }];
}

/** One below the other, each text whole. */
function removedTexts(fields: readonly RemovedField[], style: Style): Line[] {
  const widest = Math.max(0, ...fields.map(({ name }) => cells(visible(name))));
  return fields.flatMap(({ name, value }): Line[] => {
    const lead = [
      span(' '.repeat(INDENT)),
      span(`${style.symbols.delete} `, 'delete'),
      span(`${pad(visible(name), widest)}  `),
    ];
    const text = longText(value);
    if (text === undefined) return [{ lead, body: [span(valueText(value), 'delete')] }];
    const length = span(count(textLength(text), 'character'), 'muted');
    return [{ lead, body: [length] }, ...textBlock(text, INDENT + 4, style, 'delete')];
  });
}

function removedText(value: Shown): string {
  const text = longText(value);
  return text === undefined ? valueText(value) : `(${count(textLength(text), 'character')})`;
}

function longText(value: Shown): string | undefined {
  const text = value.is === 'text' ? value.text : value.is === 'list' ? value.items.join(',') : '';
  return cells(visible(text)) <= DELETED_CELLS && !text.includes('\n') ? undefined : text;
}
