import type { Plan } from '../../core/plan.ts';
import { count } from '../../core/text/words.ts';
import { plannedVersion } from '../view/things.ts';
import { CUT_WORDS } from '../view/fields.ts';
import { badge } from './badges.ts';
import type { Language } from './languages.ts';
import { priceOf } from './languages.ts';
import { anchorOf, languageName } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { Pictures } from './pictures.ts';
import type { Storefront } from './product-page.ts';
import { productPage } from './product-page.ts';
import { changesInSearch, cutInSearch, searchResult } from './search-result.ts';
import { displayChoice } from './shots.ts';

/** Under which name product pages are filtered. */
export const PAGES = 'product pages';

/** The release as customers see it: the product page of each language, before beside after. */
export function productPages(plan: Plan, languages: readonly Language[], pictures: Pictures): Content {
  if (languages.length === 0) return '';
  const storefront: Storefront = {
    appName: plan.target.name,
    version: plannedVersion(plan.target),
    price: priceOf(plan),
    pictures,
  };
  const looks = languages.filter(({ needsLook }) => needsLook).length;
  return markup`<section id="pages" aria-labelledby="pages-title"><h2 id="pages-title">Product pages</h2>
    <p class="muted">As customers see them, in ${count(languages.length, 'language')}: ${looks} to look at${
      looks < languages.length ? ', then those that stay as they are' : ''
    }.</p>
    <nav aria-label="Languages"><ul class="index">${languages.map(indexItem)}</ul></nav>
    ${languages.map((language) => languageMarkup(language, storefront))}</section>\n`;
}

function indexItem(language: Language): Markup {
  const { locale, what, needsLook } = language;
  const word = what === 'unchanged' ? (needsLook ? 'to look at' : '') : what;
  return markup`<li><a href="#${anchorOf(locale)}">${locale}${word === '' ? '' : markup` <small>${word}</small>`}</a></li>`;
}

function languageMarkup(language: Language, storefront: Storefront): Markup {
  const { locale, needsLook, isSource } = language;
  return markup`<details class="language" id="${anchorOf(locale)}" data-language="${locale}" data-kind="${PAGES}"${
    needsLook ? markup` open` : ''
  }>
    <summary><h3>${languageName(locale)} <span class="code">${locale}</span></h3>
    ${isSource ? markup` ${badge('source language', 'plain')}` : ''} ${marks(language)}</summary>
    ${displayChoice(language.galleries, `display-${anchorOf(locale)}`)}
    <div class="sides">${sides(language, storefront)}</div></details>\n`;
}

function marks(language: Language): Content {
  const { what, standings, galleries } = language;
  const lives = { new: 'create', removed: 'delete', changed: 'update' } as const;
  const faults = (['missing', 'outdated', 'same'] as const).map((state) => {
    const fields = [...standings.values()].filter((text) => text.state === state).map(({ field }) => field);
    const word = state === 'same' ? 'same as in another language' : state;
    return fields.length === 0
      ? ''
      : markup` ${badge(`${word}: ${fields.join(', ')}`, state === 'missing' ? 'bad' : 'warn')}`;
  });
  const cut = what === 'removed' ? [] : cutInSearch(language);
  const moved = galleries.flatMap(({ after }) => after.filter((shot) => shot.what === 'moved')).length;
  return [
    what === 'unchanged' ? '' : markup`${badge(what, lives[what])}`,
    moved === 0 ? '' : markup` ${badge(`${moved} moved`, 'move')}`,
    ...faults,
    cut.length === 0 ? '' : markup` ${badge(`${cut.join(' and ')} ${CUT_WORDS}`, 'warn')}`,
  ];
}

function sides(language: Language, storefront: Storefront): Content {
  switch (language.what) {
    case 'unchanged':
      return [
        productPage(language, 'after', 'Now, and as it stays', storefront),
        searchMarkup([searchResult(language, 'after', 'In search results', storefront)]),
      ];
    case 'new':
      return [
        productPage(language, 'after', 'New', storefront),
        searchMarkup([searchResult(language, 'after', 'In search results', storefront)]),
      ];
    case 'removed':
      return productPage(language, 'before', 'Removed', storefront);
    default:
      return [
        productPage(language, 'before', 'Before', storefront),
        productPage(language, 'after', 'After', storefront),
        searchMarkup([
          ...(changesInSearch(language)
            ? [searchResult(language, 'before', 'In search results, before', storefront)]
            : []),
          searchResult(language, 'after', 'In search results', storefront),
        ]),
      ];
  }
}

function searchMarkup(results: readonly Markup[]): Markup {
  return markup`<div class="searches">${results}</div>`;
}
