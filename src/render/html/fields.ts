import type { FieldContent, FieldRow, RemovedField } from '../view/fields.ts';
import type { LineDiff } from '../view/text-diff.ts';
import type { LinesDiff } from '../view/text-hunks.ts';
import { diffSummary } from '../view/text-hunks.ts';
import type { Shown } from '../view/values.ts';
import { written } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { markup, pieces } from './markup.ts';
import { valueMarkup } from './values.ts';

/** Where the texts of an entry are shown besides, as customers see them. */
export interface Elsewhere {
  locale?: string;
  /** Links to the place, of fields whose texts stand there whole. */
  link(field: string): Markup | undefined;
}

/** The fields of a thing with what they become. */
export function fieldsMarkup(rows: readonly FieldRow[], elsewhere: Elsewhere): Markup {
  return markup`<dl class="fields">${rows.map((row) => fieldMarkup(row, elsewhere))}</dl>`;
}

/** The fields of something that goes. */
export function removedMarkup(fields: readonly RemovedField[], { locale, link }: Elsewhere): Markup {
  const valueOf = ({ name, value }: RemovedField): Content =>
    link(name) ?? markup`<del>${valueMarkup(value, locale)}</del>`;
  return markup`<dl class="fields">${fields.map((field) => markup`<div><dt>${field.name}</dt><dd>${valueOf(field)}</dd></div>`)}</dl>`;
}

/** The only field of a thing, for the line of its title. */
export function onlyFieldMarkup({ name, content }: FieldRow, { locale }: Elsewhere): Markup {
  return markup`<p class="only"><span class="muted">${name} </span>${contentMarkup(content, locale)}</p>`;
}

function fieldMarkup({ name, content, length }: FieldRow, { locale, link }: Elsewhere): Markup {
  const place = link(name);
  const lengths = length ? markup` <span class="length">${length.now} of ${length.limit}</span>` : '';
  const value = place ? markup`${shortText(content)}${place}` : contentMarkup(content, locale);
  return markup`<div><dt>${name}${lengths}</dt><dd>${value}</dd></div>`;
}

/** What happens to a text that stands elsewhere. */
function shortText(content: FieldContent): string {
  switch (content.form) {
    case 'value':
      return content.value.is === 'empty' ? 'emptied: ' : 'new: ';
    case 'lines':
      return content.diff.isSpaceOnly ? 'only white space differs: ' : `${diffSummary(content.diff)}: `;
    case 'words':
      return content.isSpaceOnly ? 'only white space differs: ' : 'words changed: ';
    case 'code points':
      return 'only Unicode form differs: ';
    case 'replaced':
      return content.before.is === 'empty' ? 'new: ' : 'replaced: ';
    default:
      return 'replaced: ';
  }
}

function contentMarkup(content: FieldContent, locale: string | undefined): Markup {
  switch (content.form) {
    case 'said':
      return markup``;
    case 'value':
      return valueMarkup(content.value, locale);
    case 'replaced':
      return replacedMarkup(content.before, content.after, locale);
    case 'list': {
      const { added, removed, unchanged } = content;
      const items = (list: readonly string[], tag: 'ins' | 'del'): Markup[] =>
        list.map((item) => markup`<li>${tag === 'ins' ? markup`<ins>${item}</ins>` : markup`<del>${item}</del>`}</li>`);
      return markup`<ul class="words"${written(locale)}>${items(removed, 'del')}${items(added, 'ins')}</ul>
        <span class="muted">${unchanged} unchanged</span>`;
    }
    case 'reordered':
      return markup`<span class="muted">same words in another order: </span>${valueMarkup({ is: 'list', items: content.items }, locale)}`;
    case 'words': {
      const remark = content.isSpaceOnly ? markup`<span class="muted">only white space differs: </span>` : '';
      return markup`${remark}<span class="text"${written(locale)}>${pieces(content.pieces)}</span>`;
    }
    case 'lines':
      return linesMarkup(content.diff, locale);
    default:
      return markup`<span class="muted">only Unicode form differs: </span>${content.character}
        <span class="muted"> ${content.before} → ${content.after}</span>`;
  }
}

function replacedMarkup(before: Shown, after: Shown, locale: string | undefined): Markup {
  const isShort = [before, after].every((value) => value.is !== 'text' || value.text.length < 80);
  const [old, next] = [valueMarkup(before, locale), valueMarkup(after, locale)];
  if (before.is === 'empty' || before.is === 'secret') return markup`${old}<span class="arrow"> → </span>${next}`;
  return isShort
    ? markup`<del>${old}</del><span class="arrow"> → </span><ins>${next}</ins>`
    : markup`<div class="was"><del>${old}</del></div><div><ins>${next}</ins></div>`;
}

function linesMarkup(diff: LinesDiff, locale: string | undefined): Markup {
  const remark = diff.isSpaceOnly ? 'only white space differs' : diffSummary(diff);
  const rows = diff.hunks.flatMap((hunk) => hunk.rows.map(lineMarkup));
  return markup`<span class="muted">${remark}</span><div class="text diff"${written(locale)}>${rows}</div>`;
}

function lineMarkup(row: LineDiff): Markup {
  if (row.kind === 'changed') return markup`<p>${pieces(row.pieces)}</p>`;
  return markup`<p>${pieces([{ kind: row.kind, text: row.text }])}</p>`;
}
