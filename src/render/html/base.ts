import type { AtBase } from '../view/at-base.ts';
import type { Entry } from '../view/entries.ts';
import { PENDING_WORDS } from '../view/origins.ts';
import type { PlanView } from '../view/plan.ts';
import { badge } from './badges.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { valueMarkup } from './values.ts';

/** Whether this branch brings an entry. */
export function originMarkup({ origin }: Entry): Content {
  if (origin === undefined) return '';
  return markup` ${origin === 'new' ? badge('new in this branch', 'good') : badge(PENDING_WORDS, 'plain')}`;
}

/** What the base would make of the same. */
export function atBaseMarkup(all: readonly AtBase[] = []): Content {
  return all.map(
    ({ field, words, value }): Markup =>
      markup`<div class="at-base muted">${field === undefined ? '' : [field, ': ']}${words}${value === undefined ? '' : [' ', valueMarkup(value)]}</div>`,
  );
}

/** What was compared, and how much of it is new; at the head of the page. */
export function baseSummaryMarkup({ base }: PlanView): Content {
  if (!base) return '';
  const { summary, titles } = base;
  return markup`<p class="summary">${titles ? `${titles.new}. ${titles.pending}. ` : ''}${summary}</p>`;
}

/** What only the base asks for, so that with this branch it isn't done. */
export function withdrawnMarkup({ base }: PlanView): Content {
  if (!base || base.withdrawn.rows.length === 0) return '';
  const { title, rows } = base.withdrawn;
  return markup`<section id="withdrawn" aria-labelledby="withdrawn-title"><h2 id="withdrawn-title">${title}</h2><ul>${rows.map(
    ({ title: name, field, value }) =>
      markup`<li><strong>${name}</strong>, ${field}${value === undefined ? '' : [' → ', valueMarkup(value)]}</li>`,
  )}</ul></section>\n`;
}
