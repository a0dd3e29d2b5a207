import { COVERAGE } from './coverage.ts';
import type { Filters } from './entries.ts';
import type { Language } from './languages.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { PAGES } from './product-pages.ts';
import { SHEETS } from './purchase-sheets.ts';
import type { SheetLanguage } from './purchases.ts';
import { PENDING_WORDS } from '../view/origins.ts';

/** Of entries alone: a product page shows the whole. */
const ORIGIN_FILTER = markup`<label>Changes <select id="by-origin"><option value="">all</option><option value="new">new in this branch</option>
    <option value="pending">${PENDING_WORDS}</option></select></label>\n`;

/** Search and filters. Without the script, which shows them, the page shows everything. */
export function toolbarMarkup(
  { languages, sheets }: { languages: readonly Language[]; sheets: readonly SheetLanguage[] },
  filters: readonly Filters[],
  { hasTranslations, hasOrigins }: { hasTranslations: boolean; hasOrigins: boolean },
): Markup {
  const locales = new Set([...languages, ...sheets, ...filters].flatMap(({ locale }) => locale ?? []));
  const kinds = [
    ...(languages.length > 0 ? [PAGES] : []),
    ...(sheets.length > 0 ? [SHEETS] : []),
    ...(hasTranslations ? [COVERAGE] : []),
    ...[...new Set(filters.map(({ kind }) => kind))].toSorted(),
  ];
  const options = (values: Iterable<string>): Markup[] =>
    Array.from(values, (value) => markup`<option value="${value}">${value}</option>`);
  return markup`<form class="toolbar" id="toolbar" role="search" hidden>
    <label>Search <input type="search" id="search" autocomplete="off"></label>
    <label>Language <select id="by-language"><option value="">all</option>${options([...locales].toSorted())}</select></label>
    <label>Kind <select id="by-kind"><option value="">all</option>${options(kinds)}</select></label>
    ${hasOrigins ? ORIGIN_FILTER : ''}<button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button>
    <p id="found" role="status"></p></form>\n`;
}
