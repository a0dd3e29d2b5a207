import type { AtBase } from '../view/at-base.ts';
import type { BaseView } from '../view/base.ts';
import type { Shown } from '../view/values.ts';
import { valueText } from './fields.ts';
import type { Line } from './layout.ts';
import { span, textLine } from './layout.ts';
import type { Style } from './style.ts';
import { titleText } from './style.ts';

/** Below an entry: what the base would make of the same. */
export function atBaseLines(all: readonly AtBase[], indent: number): Line[] {
  return all.map(({ field, words, value }) => {
    const text = value === undefined ? words : `${words} ${valueOf(value)}`;
    return textLine(indent, [span(field === undefined ? text : `${field}: ${text}`, 'muted')]);
  });
}

/** What only the base asks for, so that with this branch it isn't done. */
export function withdrawnLines({ withdrawn: { title, rows } }: BaseView, style: Style): Line[] {
  if (rows.length === 0) return [];
  const lines = rows.map(({ title: name, field, value }): Line => ({
    lead: [span(`  ${style.symbols.idle} `, 'muted')],
    body: [
      span(`${titleText(name, style)}, ${field}`),
      ...(value === undefined ? [] : [span(` ${style.symbols.arrow} `, 'muted'), span(valueOf(value))]),
    ],
  }));
  return [{ lead: [], body: [span(title, 'strong')] }, ...lines];
}

/** Words one after the other, as a new list is shown. */
function valueOf(value: Shown): string {
  return value.is === 'list' ? value.items.join(', ') : valueText(value);
}
