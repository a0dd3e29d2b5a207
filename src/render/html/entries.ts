import { count } from '../../core/text/words.ts';
import type { Entry } from '../view/entries.ts';
import { actionBadge } from './badges.ts';
import { atBaseMarkup, originMarkup } from './base.ts';
import type { Elsewhere } from './fields.ts';
import { fieldsMarkup, onlyFieldMarkup, removedMarkup } from './fields.ts';
import { filesMarkup } from './files.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { tableMarkup } from './tables.ts';

const MOST_MEMBERS = 8;

/** What an entry is filtered by: the language that it is for, and what sort of thing it is. */
export interface Filters {
  locale?: string;
  kind: string;
}

/** What the page knows of its entries. */
export interface Listing {
  filtersOf(entry: Entry): Filters;
  /** Says where else its texts are shown. */
  linkOf(entry: Entry): Elsewhere['link'];
}

/** @param level of their headings */
export function entriesMarkup(entries: readonly Entry[], { filtersOf, linkOf }: Listing, level: 3 | 4): Markup {
  return markup`<ul class="entries">${entries.map((entry) => {
    const { locale, kind } = filtersOf(entry);
    const place = { ...(locale === undefined ? {} : { locale }), link: linkOf(entry) };
    const title = markup`${actionBadge(entry.action)} ${titleMarkup(entry)}${originMarkup(entry)}`;
    const { content } = entry;
    const [field, ...others] = level === 3 && content.form === 'fields' ? content.fields : [];
    // What matters has little room.
    const isShort = field !== undefined && others.length === 0;
    return markup`<li class="entry${isShort ? ' short' : ''}" data-kind="${kind}"${locale === undefined ? '' : markup` data-language="${locale}"`}${entry.origin === undefined ? '' : markup` data-origin="${entry.origin}"`}>
      ${level === 3 ? markup`<h3>${title}</h3>` : markup`<h4>${title}</h4>`}${membersMarkup(entry)}${isShort ? onlyFieldMarkup(field, place) : contentMarkup(entry, place)}${atBaseMarkup(entry.atBase)}</li>\n`;
  })}</ul>`;
}

/** Names that would fill the title, or stand in a table below it, are left to what follows. */
function titleMarkup({ title, detail, members, all, content }: Entry): Markup {
  const name = markup`${title}${detail === undefined ? '' : markup`<span class="muted">, ${detail}</span>`}`;
  if (all !== undefined) return markup`${name}: ${all}`;
  if (!members) return name;
  const isNamed = members.length <= MOST_MEMBERS && content.form !== 'table';
  return markup`${name} (${members.length})${isNamed ? `: ${members.join(', ')}` : ''}`;
}

function membersMarkup({ members = [], all, content }: Entry): Content {
  if (members.length <= MOST_MEMBERS || all !== undefined || content.form === 'table') return '';
  return markup`<details class="members"><summary>Which ones</summary>${members.join(', ')}</details>`;
}

function contentMarkup({ content }: Entry, place: Elsewhere): Content {
  switch (content.form) {
    case 'fields':
      return content.fields.length === 0 ? '' : fieldsMarkup(content.fields, place);
    case 'removed':
      return content.fields.length === 0 ? '' : removedMarkup(content.fields, place);
    case 'files':
      return filesMarkup(content.files);
    case 'table':
      return tableMarkup(content.table, 'titled');
    default:
      return markup`<p>apply waits for ${count(content.files, 'file')} that Apple has and is still looking at</p>`;
  }
}
