import type { BlockedRow } from '../view/blocked.ts';
import { NOTICES_HEADING } from '../view/notices.ts';
import type { GateRow, PlanView } from '../view/plan.ts';
import { positionText } from '../view/positions.ts';
import type { Sentence } from '../view/sentence.ts';
import { badge } from './badges.ts';
import type { Content, Markup } from './markup.ts';
import { markup, toCopy } from './markup.ts';

/** Reasons of a gate that stand there unfolded. */
const FEW_REASONS = 3;

/** What is to be decided before anything else: gates with why and how to open them. */
export function gatesMarkup({ gates, toOpen }: PlanView): Content {
  if (gates.length === 0) return '';
  return markup`<section class="card" id="gates" aria-labelledby="gates-title"><h2 id="gates-title">Gates</h2>
    <ul class="gates">${gates.map(gateMarkup)}</ul>${toOpen ? markup`<p class="to-open">${sentenceMarkup(toOpen)}</p>` : ''}
    </section>\n`;
}

function gateMarkup({ name, isOpen, reasons, more }: GateRow): Markup {
  const items = reasons.map(({ title, reason }) => markup`<li>${title}: ${reason}</li>`);
  const folded = items.length > FEW_REASONS + 1 ? items.slice(FEW_REASONS) : [];
  const left = folded.length + (more ?? 0);
  return markup`<li>${isOpen ? badge('open', 'good') : badge('closed', 'bad')} ${toCopy(name)}
    <ul>${items.slice(0, items.length - folded.length)}</ul>
    ${left === 0 ? '' : markup`<details><summary>and ${left} more</summary><ul>${folded}</ul>${more === undefined ? '' : markup`<p>and ${more} more</p>`}</details>`}</li>`;
}

/** A sentence of the view begins in lower case, since it stands below something. */
function sentenceMarkup(parts: Sentence): Markup {
  return markup`${parts.map(({ text, copy }, at) =>
    copy ? toCopy(text) : at === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  )}.`;
}

export function blockedMarkup({ blocked }: PlanView): Content {
  if (blocked.length === 0) return '';
  return markup`<section class="card" id="blocked" aria-labelledby="blocked-title">
    <h2 id="blocked-title">Blocked</h2><ul class="blocked">${blocked.map(blockedItem)}</ul></section>\n`;
}

function blockedItem({ title, field, reason, position, fix }: BlockedRow): Markup {
  return markup`<li>${badge('blocked', 'bad')} <strong>${field === undefined ? title : `${title}, ${field}`}</strong>: ${reason}
    ${position ? markup` ${toCopy(positionText(position))}` : ''}${fix === undefined ? '' : markup` ${toCopy(fix)}`}</li>`;
}

/** What is coming up, by the day on which the plan was made. */
export function noticesMarkup({ notices }: PlanView): Content {
  if (notices.length === 0) return '';
  return markup`<section id="notices" aria-labelledby="notices-title"><h2 id="notices-title">${NOTICES_HEADING}</h2><ul>${notices.map(
    ({ message, date, source, silence }) =>
      markup`<li>${date === undefined ? '' : markup`<strong>${date}</strong> `}${message}
        <span class="muted">${source === undefined ? '' : [' ', sourceMarkup(source)]} To silence it: ${toCopy(silence)}</span></li>`,
  )}</ul></section>\n`;
}

function sourceMarkup(source: string): Content {
  return source.startsWith('https://')
    ? markup`<a href="${source}" target="_blank" rel="noopener noreferrer">${source}</a>`
    : source;
}

export function notesMarkup({ notes }: PlanView): Content {
  if (notes.length === 0) return '';
  return markup`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">Notes</h2>
    <ul>${notes.map(({ title, message }) => markup`<li><strong>${title}</strong>: ${message}</li>`)}</ul></section>\n`;
}
