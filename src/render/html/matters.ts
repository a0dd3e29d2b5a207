import type { Notice } from '../../core/notice.ts';
import type { BlockedRow } from '../view/blocked.ts';
import type { GateRow, PlanView } from '../view/plan.ts';
import { positionText } from '../view/positions.ts';
import type { Sentence } from '../view/sentence.ts';
import { badge } from './badges.ts';
import type { Content, Markup } from './markup.ts';
import { html } from './markup.ts';

/** Reasons of a gate that stand there unfolded. */
const FEW_REASONS = 3;

/** What is to be decided before anything else: gates with why and how to open them. */
export function gatesMarkup({ gates, toOpen }: PlanView): Content {
  if (gates.length === 0) return '';
  return html`<section class="card" id="gates" aria-labelledby="gates-title">
    <h2 id="gates-title">Gates</h2>
    <ul class="gates">
      ${gates.map(gateMarkup)}
    </ul>
    ${toOpen ? html`<p class="to-open">${sentenceMarkup(toOpen)}</p>` : ''}
  </section> `;
}

function gateMarkup({ name, isOpen, reasons, more }: GateRow): Markup {
  const items = reasons.map(({ title, reason }) => html`<li>${title}: ${reason}</li>`);
  const folded = items.length > FEW_REASONS + 1 ? items.slice(FEW_REASONS) : [];
  const left = folded.length + (more ?? 0);
  return html`<li>
    ${isOpen ? badge('open', 'good') : badge('closed', 'bad')} <code>${name}</code>
    <ul>
      ${items.slice(0, items.length - folded.length)}
    </ul>
    ${
      left === 0
        ? ''
        : html`<details>
            <summary>and ${left} more</summary>
            <ul>
              ${folded}
            </ul>
            ${more === undefined ? '' : html`<p>and ${more} more</p>`}
          </details>`
    }
  </li>`;
}

/** A sentence of the view begins in lower case, since it stands below something. */
function sentenceMarkup(parts: Sentence): Markup {
  return html`${parts.map(({ text, copy }, at) =>
    copy ? html`<code>${text}</code>` : at === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  )}.`;
}

export function blockedMarkup({ blocked }: PlanView): Content {
  if (blocked.length === 0) return '';
  return html`<section class="card" id="blocked" aria-labelledby="blocked-title">
    <h2 id="blocked-title">Blocked by Apple’s state</h2>
    <ul class="blocked">
      ${blocked.map(blockedItem)}
    </ul>
  </section> `;
}

function blockedItem({ title, field, reason, position, fix }: BlockedRow): Markup {
  return html`<li>
    ${badge('blocked', 'bad')} <strong>${field === undefined ? title : `${title}, ${field}`}</strong>: ${reason}
    ${position ? html` <code>${positionText(position)}</code>` : ''}${fix === undefined ? '' : html` <code>${fix}</code>`}
  </li>`;
}

/** What is coming up, by the day on which the plan was made. */
export function noticesMarkup(notices: readonly Notice[] = []): Content {
  if (notices.length === 0) return '';
  return html`<section id="notices" aria-labelledby="notices-title">
    <h2 id="notices-title">Coming up</h2>
    <ul>
      ${notices.map(
        ({ name, message, date, source }) =>
          html`<li>
            ${date === undefined ? '' : html`<strong>${date}</strong> `}${message}
            <span class="muted"> ${name}${source === undefined ? '' : html`, ${sourceMarkup(source)}`}</span>
          </li>`,
      )}
    </ul>
  </section> `;
}

function sourceMarkup(source: string): Content {
  return /^https:\/\//.test(source)
    ? html`<a href="${source}" target="_blank" rel="noopener noreferrer">${source}</a>`
    : source;
}

export function notesMarkup({ notes }: PlanView): Content {
  if (notes.length === 0) return '';
  return html`<section id="notes" aria-labelledby="notes-title">
    <h2 id="notes-title">Notes</h2>
    <ul>
      ${notes.map(({ title, message }) => html`<li><strong>${title}</strong>: ${message}</li>`)}
    </ul>
  </section> `;
}
