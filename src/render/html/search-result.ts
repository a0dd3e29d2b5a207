import type { SearchLine } from '../view/search-row.ts';
import { isCutInSearch } from '../view/search-row.ts';
import { badge } from './badges.ts';
import type { Language } from './languages.ts';
import { written } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { Storefront } from './product-page.ts';
import type { Side } from './shots.ts';
import { firstShots } from './shots.ts';

/** The app as a phone shows it among search results. @param side which texts; the pictures are those that will be there */
export function searchResult(language: Language, side: Side, title: string, storefront: Storefront): Markup {
  const { locale, galleries } = language;
  const { appName, price, pictures } = storefront;
  const name = textOf(language, 'name', side) ?? appName;
  const subtitle = textOf(language, 'subtitle', side) ?? '';
  const [gallery] = galleries;
  const shown = price[side];
  return markup`<article class="search"><h4>${title}</h4><div class="result">
    <div class="icon" aria-hidden="true">${Array.from(name.trim())[0] ?? ''}</div>
    <div class="result-names"><p class="result-name"${written(locale)}>${name}</p>
    ${subtitle === '' ? '' : markup`<p class="result-subtitle"${written(locale)}>${subtitle}</p>`}</div>
    ${shown === undefined ? '' : markup`<span class="button">${shown}</span>`}</div>
    ${gallery && side === 'after' ? firstShots(gallery, pictures) : ''}${cutMarks({ name, subtitle })}</article>`;
}

/** Whether a language looks otherwise among search results than before. */
export function changesInSearch({ texts }: Language): boolean {
  return (['name', 'subtitle'] as const).some((field) => texts.get(field)?.sides !== undefined);
}

/** What a phone cuts, in words, of the texts that will be there. */
export function cutInSearch(language: Language): SearchLine[] {
  return (['name', 'subtitle'] as const).filter((line) => isCutInSearch(line, textOf(language, line, 'after') ?? ''));
}

function cutMarks(texts: Readonly<Record<SearchLine, string>>): Content {
  return (['name', 'subtitle'] as const).map((line) =>
    isCutInSearch(line, texts[line]) ? markup`<p>${badge(`${line} cut in search results`, 'warn')}</p>` : '',
  );
}

function textOf({ texts }: Language, line: SearchLine, side: Side): string | undefined {
  return texts.get(line)?.[side];
}
