import type { Picture } from '../../core/picture.ts';
import type { Plan } from '../../core/plan.ts';
import type { Entry } from '../view/entries.ts';
import { planMarker } from '../view/marker.ts';
import type { Locate } from '../view/positions.ts';
import type { PlanView } from '../view/plan.ts';
import { planView, serverText } from '../view/plan.ts';
import { thingAt } from '../view/things.ts';
import { coverageMarkup } from './coverage.ts';
import { baseSummaryMarkup, withdrawnMarkup } from './base.ts';
import { documentSource } from './document.ts';
import type { Filters, Listing } from './entries.ts';
import { entriesMarkup } from './entries.ts';
import type { Elsewhere } from './fields.ts';
import type { Language } from './languages.ts';
import { languagesOf } from './languages.ts';
import { anchorOf } from './locale.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { blockedMarkup, gatesMarkup, notesMarkup, noticesMarkup } from './matters.ts';
import { createPictures } from './pictures.ts';
import { productPages } from './product-pages.ts';
import { purchaseSheets } from './purchase-sheets.ts';
import { sheetLanguagesOf } from './purchases.ts';
import { storeField } from './store-fields.ts';
import { tableMarkup } from './tables.ts';
import { toolbarMarkup } from './toolbar.ts';

export interface HtmlOptions {
  /** Where a manifest value stands, for what is blocked. */
  locate?: Locate;
  /** Small pictures of local files, by their path in the plan. Others are boxes with their name. */
  pictures?: ReadonlyMap<string, Picture>;
}

/**
 * The plan as one page that needs nothing else: what matters first, then the release as customers see it, then everything. It loads
 * nothing, whatever the texts in it say.
 */
export function renderPlanHtml(plan: Plan, { locate, pictures: given }: HtmlOptions = {}): string {
  const view = planView(plan, locate, { full: true, groupedRows: true });
  const languages = languagesOf(plan);
  const sheets = sheetLanguagesOf(plan);
  const pictures = createPictures(given);
  const filtersOf = filtersIn(plan);
  const listing: Listing = { filtersOf, linkOf: linksIn(plan, languages, filtersOf) };
  const pages = new Set(languages.map(({ locale }) => locale));
  const actions = view.entries.filter(({ action }) => action === 'act');
  const money = view.entries.filter((entry) => entry.action !== 'act' && entry.topic === 'commerce');
  const others = view.entries.filter((entry) => !actions.includes(entry) && !money.includes(entry));
  const body = markup`${headerMarkup(view)}
    <main id="main">${mattersMarkup(view, plan, { actions, money }, listing)}
    ${toolbarMarkup({ languages, sheets }, others.map(filtersOf), { hasTranslations: plan.translations !== undefined, hasOrigins: view.base?.titles !== undefined })}
    ${productPages(plan, languages, pictures)}${purchaseSheets(plan, sheets, languages)}${coverageMarkup(plan.translations, pages)}
    ${everythingMarkup(others, listing)}${withdrawnMarkup(view)}${carriedMarkup(view)}${notesMarkup(view)}${noticesMarkup(view)}</main>\n
    ${footerMarkup(view)}`;
  return documentSource({
    marker: planMarker(plan.target, plan.digest),
    title: ['App Store plan', ...headlineParts(view)].join(' · '),
    body,
    rules: pictures.rules(),
  });
}

function headlineParts({ header }: PlanView): string[] {
  const { name, platform, versions, state } = header;
  return [name, [platform, versions.join(' → ')].join(' ').trim(), ...(state === undefined ? [] : [state])];
}

function headerMarkup(view: PlanView): Markup {
  const [name = '', ...parts] = headlineParts(view);
  const { headline, obstacle, header, server } = view;
  return markup`<header><p class="kicker">App Store plan <code>${header.bundleId}</code></p><h1>${name} <span class="version">${parts.join(' · ')}</span></h1>
    ${headline.length === 0 ? '' : markup`<p class="headline">${headline.join(' · ')}</p>`}
    ${obstacle === undefined ? '' : markup`<p class="obstacle">${obstacle}</p>`}
    <p class="summary">${[view.summary, view.uploads, view.requests].filter((text) => text !== undefined).join(' ')}</p>
    ${baseSummaryMarkup(view)}
    ${server === undefined ? '' : markup`<p class="server">${serverText(server)}</p>`}</header>\n`;
}

/** What a reader must not overlook. */
function mattersMarkup(
  view: PlanView,
  { tables }: Plan,
  { actions, money }: Readonly<Record<'actions' | 'money', readonly Entry[]>>,
  listing: Listing,
): Markup {
  const actionsMarkup =
    actions.length === 0
      ? ''
      : markup`<section class="card" id="actions" aria-labelledby="actions-title">
          <h2 id="actions-title">Submission, release and other actions</h2>${entriesMarkup(actions, listing, 3)}</section>\n`;
  const moneyMarkup =
    money.length + tables.length === 0
      ? ''
      : markup`<section class="card" id="money" aria-labelledby="money-title">
          <h2 id="money-title">Money and territories</h2>${money.length === 0 ? '' : entriesMarkup(money, listing, 3)}
          ${view.tables.map((table) => tableMarkup(table))}</section>\n`;
  return markup`<div class="matters">${blockedMarkup(view)}${gatesMarkup(view)}${moneyMarkup}${actionsMarkup}</div>`;
}

function everythingMarkup(entries: readonly Entry[], listing: Listing): Content {
  if (entries.length === 0) return '';
  const isFiles = ({ content }: Entry): boolean => content.form === 'files' || content.form === 'wait';
  const isStorefront = ({ topic }: Entry): boolean => topic === 'storefront';
  const groups: readonly (readonly [string, Entry[]])[] = [
    ['Review, release and everything else', entries.filter((entry) => !isStorefront(entry) && !isFiles(entry))],
    ['Texts', entries.filter((entry) => isStorefront(entry) && !isFiles(entry))],
    ['Pictures and videos', entries.filter(isFiles)],
  ];
  return markup`<section id="all" aria-labelledby="all-title"><h2 id="all-title">All changes</h2>${groups.map(
    ([title, own]) =>
      own.length === 0
        ? ''
        : markup`<section class="group"><h3>${title}</h3>${entriesMarkup(own, listing, 4)}</section>`,
  )}</section>\n`;
}

function carriedMarkup({ carriedOver }: PlanView): Content {
  if (carriedOver.length === 0) return '';
  return markup`<p id="carried">Carried over by Apple and already as wanted: ${carriedOver.join(', ')}</p>\n`;
}

function footerMarkup({ summary, digest }: PlanView): Markup {
  return markup`<footer><p>${summary}</p><p>Digest <code>${digest}</code></p></footer>\n`;
}

/** By the words of the plan for its things. */
function filtersIn({ things }: Plan): (entry: Entry) => Filters {
  const locales = new Set(Object.values(things).flatMap(({ locale }) => locale ?? []));
  return ({ title, family }) => {
    const locale = family && locales.has(family.member) ? family.member : undefined;
    return { kind: family?.title ?? title, ...(locale === undefined ? {} : { locale }) };
  };
}

/** Texts that a product page shows whole are not said twice. */
function linksIn(
  { things }: Plan,
  languages: readonly Language[],
  filtersOf: (entry: Entry) => Filters,
): (entry: Entry) => Elsewhere['link'] {
  const texts = new Map(languages.map((language) => [language.locale, language.texts]));
  return (entry) => {
    const { locale } = filtersOf(entry);
    const thing = entry.address === undefined ? undefined : thingAt(things, entry.address);
    return (field) => {
      const known = storeField(thing, field);
      // Where two things have the same text, the page shows one of them.
      if (locale === undefined || known === undefined || texts.get(locale)?.get(known)?.address !== entry.address)
        return undefined;
      return markup`<a href="#${anchorOf(locale)}">see the product page</a>`;
    };
  };
}
