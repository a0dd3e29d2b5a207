import { textLength } from '../../core/canonical-text.ts';
import { count } from '../../core/words.ts';
import type { Shown } from '../view/values.ts';
import { written } from './locale.ts';
import type { Markup } from './markup.ts';
import { html, lines } from './markup.ts';

/** A text that is longer folds. */
const LONG = 400;

/** A value as it stands in a list of fields. */
export function valueMarkup(value: Shown, locale?: string): Markup {
  switch (value.is) {
    case 'empty':
      return html`<span class="muted">(empty)</span>`;
    case 'secret':
      return html`<span class="muted">(secret)</span>`;
    case 'list':
      return html`<ul class="words" ${written(locale)}>
        ${value.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case 'text':
      return longMarkup(value.text, html`<span class="text" ${written(locale)}>${lines(value.text)}</span>`);
    default:
      return html`<span>${value.text}</span>`;
  }
}

/** Folds what is long, by the length of its text. */
export function longMarkup(text: string, content: Markup): Markup {
  const length = textLength(text);
  if (length <= LONG) return content;
  return html`<details class="long">
    <summary>${count(length, 'character')}</summary>
    ${content}
  </details>`;
}
