import { textLength } from '../../core/text/canonical-text.ts';
import { badge } from './badges.ts';
import type { Language, StorePrice, StoreText } from './languages.ts';
import { written } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { markup, lines, pieces } from './markup.ts';
import type { Pictures } from './pictures.ts';
import type { Side } from './shots.ts';
import { shotsMarkup } from './shots.ts';
import type { StoreField } from './store-fields.ts';

/** What the pages of all languages have in common. */
export interface Storefront {
  appName: string;
  version: string | undefined;
  price: StorePrice;
  pictures: Pictures;
}

/** The product page on one side, as the App Store lays it out. @param title of the side */
export function productPage(language: Language, side: Side, title: string, storefront: Storefront): Markup {
  const { texts, galleries, locale } = language;
  const { appName, version, pictures } = storefront;
  const textAt = (field: StoreField): StoreText => texts.get(field) ?? {};
  const name = textAt('name')[side] ?? appName;
  const line = (field: StoreField, fallback = ''): Content => {
    const content = textMarkup(textAt(field), side) ?? fallback;
    return content === '' ? '' : markup`<p class="store-${field}"${written(locale)}>${content}</p>`;
  };
  return markup`<article class="product ${side}"><h4>${title}</h4>
    <div class="top"><div class="icon" aria-hidden="true">${Array.from(name.trim())[0] ?? ''}</div>
    <div class="names">${line('name', appName)}${line('subtitle')}${side === 'after' ? [standing(language, 'name'), standing(language, 'subtitle')] : ''}
    ${priceMarkup(storefront.price, side)}</div></div>
    ${galleries.length === 0 ? '' : shotsMarkup(galleries, side, pictures)}
    ${block(language, 'promotionalText', side, 'Promotional text')}
    ${block(language, 'description', side, 'Description')}
    ${block(language, 'whatsNew', side, side === 'after' && version !== undefined ? `What’s New · ${version}` : 'What’s New')}
    </article>`;
}

/** A text of several lines, which the store cuts until somebody asks for more. */
function block(language: Language, field: StoreField, side: Side, title: string): Content {
  const { texts, locale } = language;
  const text = texts.get(field) ?? {};
  const content = textMarkup(text, side);
  const mark = side === 'after' ? standing(language, field) : '';
  if (content === undefined) {
    const isGone = text.before !== undefined || text.after !== undefined || mark !== '';
    return isGone ? markup`<h5>${title}</h5>${mark}<p class="muted none">none</p>` : '';
  }
  const length =
    side === 'after' && text.sides ? markup` <span class="length">${textLength(text.after ?? '')}</span>` : '';
  return markup`<h5>${title}${length}</h5>${mark}<div class="cut store-${field}"${written(locale)}>${content}</div>`;
}

function textMarkup(text: StoreText, side: Side): Markup | undefined {
  const value = text[side];
  if (value === undefined) return undefined;
  return text.sides ? pieces(text.sides[side]) : lines(value);
}

/** How the text stands beside the source language. */
function standing({ standings }: Language, field: StoreField): Content {
  const text = standings.get(field);
  switch (text?.state) {
    case 'missing':
      return markup`<p>${badge('missing here', 'bad')}</p>`;
    case 'outdated':
      return markup`<p>${badge('outdated: the source changes, this text stays', 'warn')}</p>`;
    case 'same':
      return markup`<p>${badge(`same as ${text.as ?? 'another language'}`, 'warn')}</p>`;
    default:
      return '';
  }
}

function priceMarkup({ before, after, scheduled }: StorePrice, side: Side): Content {
  const price = side === 'before' ? before : after;
  const later = side === 'after' && scheduled.length > 0 ? markup`<p class="muted">${scheduled.join(', ')}</p>` : '';
  if (price === undefined) return later;
  const isChanged = before !== after;
  const tag = side === 'before' ? markup`<del>${price}</del>` : markup`<ins>${price}</ins>`;
  return markup`<p class="price"><span class="sr">Price: </span><span class="button">${isChanged ? tag : price}</span></p>${later}`;
}
