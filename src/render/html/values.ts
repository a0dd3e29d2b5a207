import { textLength } from '../../core/text/canonical-text.ts';
import { count } from '../../core/text/words.ts';
import type { Shown } from '../view/values.ts';
import { written } from './locale.ts';
import type { Markup } from './markup.ts';
import { markup, lines } from './markup.ts';

/** A text that is longer folds. */
const LONG = 400;

/** A value as it stands in a list of fields. */
export function valueMarkup(value: Shown, locale?: string): Markup {
  switch (value.is) {
    case 'empty':
      return markup`<span class="muted">(empty)</span>`;
    case 'secret':
      return markup`<span class="muted">(secret)</span>`;
    case 'list':
      return markup`<ul class="words"${written(locale)}>${value.items.map((item) => markup`<li>${item}</li>`)}</ul>`;
    case 'text':
      return longMarkup(value.text, markup`<span class="text"${written(locale)}>${lines(value.text)}</span>`);
    default:
      return markup`<span>${value.text}</span>`;
  }
}

/** Folds what is long, by the length of its text. */
function longMarkup(text: string, content: Markup): Markup {
  const length = textLength(text);
  if (length <= LONG) return content;
  return markup`<details class="long"><summary>${count(length, 'character')}</summary>${content}</details>`;
}
