import type { Plan } from '../../core/plan.ts';
import { count } from '../../core/text/words.ts';
import { badge } from './badges.ts';
import type { Language, StoreText } from './languages.ts';
import { anchorOf, languageName, written } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { lines, markup, pieces } from './markup.ts';
import { rateText } from './purchase-words.ts';
import type { Purchase, SheetLanguage } from './purchases.ts';
import type { Side } from './shots.ts';

/** Under which name purchase sheets are filtered. */
export const SHEETS = 'purchase sheets';

type Sheet = SheetLanguage['sheets'][number];

/** What customers see before they buy something in the app, in each language of the products. @param pages the app's own languages */
export function purchaseSheets({ target }: Plan, all: readonly SheetLanguage[], pages: readonly Language[]): Content {
  if (all.length === 0) return '';
  const isAnyChanged = all.some(({ what }) => what !== 'unchanged');
  const names = new Map(pages.map(({ locale, texts }) => [locale, texts.get('name')?.after]));
  // Where the app is not in that language, it has the name of another one.
  const name = pages.find(({ isSource }) => isSource)?.texts.get('name')?.after ?? [...names.values()].find(Boolean);
  return markup`<section id="purchases" aria-labelledby="purchases-title"><h2 id="purchases-title">Purchase sheets</h2>
    <p class="muted">What customers see before they buy, in ${count(all.length, 'language')}. Prices are those from which the others are derived.</p>
    ${all.map((language, at) =>
      languageMarkup(language, {
        appName: names.get(language.locale) ?? name ?? target.name,
        isOpen: isAnyChanged ? language.what !== 'unchanged' : at === 0,
      }),
    )}</section>\n`;
}

function languageMarkup(
  { locale, what, sheets }: SheetLanguage,
  { appName, isOpen }: { appName: string; isOpen: boolean },
): Markup {
  return markup`<details class="language" id="sheets-${anchorOf(locale)}" data-language="${locale}" data-kind="${SHEETS}"${isOpen ? markup` open` : ''}>
    <summary><h3>${languageName(locale)} <span class="code">${locale}</span></h3> <span class="muted">· ${count(sheets.length, 'product')}</span>
    ${what === 'unchanged' ? '' : markup` ${badge(what, what === 'new' ? 'create' : 'update')}`}</summary>
    <ul class="sheets">${sheets.map((sheet) => sheetsMarkup(sheet, locale, appName))}</ul></details>\n`;
}

/** One sheet where it is new, goes or stays; else that before beside that after. */
function sheetsMarkup(sheet: Sheet, locale: string, appName: string): Markup {
  const { texts, purchase } = sheet;
  const side = (one: Side, title: string): Markup => sheetMarkup(sheet, one, { title, locale, appName });
  const sides = (): Markup[] => {
    if (texts.name?.before === undefined) return [side('after', 'New')];
    if (texts.name.after === undefined) return [side('before', 'Removed')];
    if (isChanged(sheet)) return [side('before', 'Before'), side('after', 'After')];
    return [side('after', 'Now, and as it stays')];
  };
  return markup`<li><h4><code>${purchase.product}</code></h4><div class="sheet-sides">${sides()}</div></li>`;
}

function isChanged({ purchase: { price, period, offers }, texts }: Sheet): boolean {
  return (
    Object.values(texts).some(({ sides }) => sides !== undefined) ||
    price.before !== price.after ||
    price.scheduled.length > 0 ||
    period.before !== period.after ||
    offers.before.join('\n') !== offers.after.join('\n')
  );
}

function sheetMarkup(
  { purchase, texts }: Sheet,
  side: Side,
  { title, locale, appName }: { title: string; locale: string; appName: string },
): Markup {
  const line = (name: string, text: StoreText | undefined): Content => {
    const value = text?.[side];
    if (text === undefined || value === undefined) return '';
    return markup`<p class="sheet-${name}"${written(locale)}>${text.sides ? pieces(text.sides[side]) : lines(value)}</p>`;
  };
  return markup`<article class="sheet ${side}"><h5>${title}</h5>
    <div class="sheet-top"><div class="icon" aria-hidden="true">${Array.from(appName.trim())[0] ?? ''}</div>
    <div class="sheet-names">${line('name', texts.name)}<p class="sheet-app"${written(undefined)}>${appName}</p>${line('group', texts.group)}</div></div>
    ${line('description', texts.description)}${priceMarkup(purchase, side)}</article>`;
}

function priceMarkup({ price, period, offers }: Purchase, side: Side): Content {
  const now = price[side];
  const rate = period[side];
  const offer = offers[side].map((text) => markup`<p class="sheet-offer">${marked(text, offers, side)}</p>`);
  const amount = now === undefined ? undefined : price.before === price.after ? now : tagged(now, side);
  const isSubscribed = rate !== undefined;
  const line =
    amount === undefined
      ? markup`<p class="muted">no price</p>`
      : markup`<p class="sheet-price">${offer.length > 0 ? 'then ' : ''}${amount}${isSubscribed ? ` ${rateText(rate)}` : ''}</p>`;
  const later =
    side === 'after' ? price.scheduled.map((text) => markup`<p class="sheet-later"><ins>${text}</ins></p>`) : [];
  return markup`<div class="sheet-prices">${offer}${line}${later}</div>`;
}

function marked(text: string, offers: Purchase['offers'], side: Side): Content {
  return offers[side === 'before' ? 'after' : 'before'].includes(text) ? text : tagged(text, side);
}

function tagged(text: string, side: Side): Markup {
  return side === 'before' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
}
