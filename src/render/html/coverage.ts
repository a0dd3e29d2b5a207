import type { TranslatedText, Translations } from '../../core/translations.ts';
import type { TranslationRow } from '../view/translations.ts';
import { faultsText, translationsView } from '../view/translations.ts';
import { anchorOf, languageName } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { isMostlySame } from './store-fields.ts';

/** Under which name the translations are filtered. */
export const COVERAGE = 'translations';

/** How far each language is translated, the worst first. */
export function coverageMarkup(translations: Translations | undefined, pages: ReadonlySet<string>): Content {
  if (!translations) return '';
  const { source, fields, rows, totals } = translationsView(translations, isMostlySame);
  const summary = faultsText(totals);
  return markup`<section id="translations" data-kind="${COVERAGE}" aria-labelledby="translations-title">
    <h2 id="translations-title">Translations</h2>
    <p>Source language: ${languageName(source)}. ${summary === '' ? 'Every text is translated.' : `${summary}.`}</p>
    <div class="scroll" tabindex="0" role="group" aria-label="Translations by language and field"><table class="coverage">
    <caption class="sr">Translations by language and field</caption>
    <thead><tr><th scope="col">language</th>${fields.map((field) => markup`<th scope="col">${field}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => rowMarkup(row, fields, { isSource: row.locale === source, hasPage: pages.has(row.locale) }))}</tbody>
    </table></div></section>\n`;
}

function rowMarkup(
  { locale, texts }: TranslationRow,
  fields: readonly string[],
  { isSource, hasPage }: { isSource: boolean; hasPage: boolean },
): Markup {
  const name = hasPage ? markup`<a href="#${anchorOf(locale)}">${locale}</a>` : locale;
  return markup`<tr data-language="${locale}"><th scope="row">${name}${isSource ? markup` <span class="muted">source</span>` : ''}</th>
    ${fields.map((field) => cellMarkup(texts.get(field), isSource))}</tr>`;
}

function cellMarkup(text: TranslatedText | undefined, isSource: boolean): Markup {
  switch (text?.state) {
    case undefined:
      return markup`<td class="muted">–</td>`;
    case 'missing':
      return markup`<td class="bad">✗ missing</td>`;
    case 'outdated':
      return markup`<td class="warn">! outdated</td>`;
    case 'same': {
      const isExpected = isSource || isMostlySame(text.field);
      return markup`<td class="${isExpected ? 'muted' : 'warn'}">${isExpected ? '' : '! '}same as ${text.as ?? 'another'}</td>`;
    }
    default:
      return markup`<td class="good">✓${isSource ? '' : markup`<span class="sr"> translated</span>`}</td>`;
  }
}
