import type { Address } from '../core/address.ts';
import { ref } from '../core/address.ts';
import type { Change } from '../core/change.ts';
import type { Fields } from '../core/diff.ts';
import { createAttributes, deleteAttributes, diffAttributes, valuesOf } from '../core/diff.ts';
import type { Resource } from '../core/document.ts';
import { attribute, textAttribute } from '../core/document.ts';
import type { Proposal } from '../core/facet.ts';
import { emptyProposal } from '../core/facet.ts';
import { canonicalKeywords, canonicalText } from '../core/text.ts';
import type { RequestOperation } from '../core/operation.ts';
import type { Manifest } from '../manifest/types.ts';

/** The texts of one language as observed; `id` is absent where Apple is about to copy them to a new parent. */
export interface LocalizationRow {
  id?: string;
  texts: Record<string, string | null>;
}

export type LocalizationRows = Readonly<Record<string, LocalizationRow>>;

/** What the manifest says of each language: texts by field, or `null` to remove the language. */
export interface WantedLocales {
  locales: Readonly<Record<string, Fields | null>>;
  /** Languages in which the manifest sets a text of any kind. */
  spoken: readonly string[];
  /** The app's primary language, where the manifest sets it. */
  primaryLocale?: string;
}

/** How one kind of localization (of an app info, of a version) differs from the other. */
export interface LocalizationKind {
  facet: string;
  /** JSON:API type, which is the last part of its path too. */
  type: string;
  parent: { address: Address; type: string; relationship: string };
  limits: Readonly<Record<string, number>>;
  /** Fields Apple wants in the creating request. */
  required: readonly string[];
}

/** The state that one proposal is made against. */
export interface LocalizationState {
  rows: LocalizationRows;
  primaryLocale: string;
  /** Apple is about to create the parent and copy these rows to it: they have no ids yet. */
  arriving: boolean;
  /** Why a change is impossible now; `undefined` where it is possible. `field` is absent for creating or removing a language. */
  refusal(field: string | undefined, after: unknown): string | undefined;
  /** Further properties of every operation of a language. */
  extras(kind: RequestOperation['action'], locale: string): Pick<RequestOperation, 'after' | 'mutex' | 'reveals'>;
}

export function localizationAddress(kind: LocalizationKind, locale: string): Address {
  return `${kind.parent.address}/localizations/${locale}`;
}

/** Languages in a fixed order, so that a plan does not depend on how the manifest is sorted. */
export function proposeLocalizations(kind: LocalizationKind, want: WantedLocales, state: LocalizationState): Proposal {
  const whole = emptyProposal();
  for (const locale of Object.keys(want.locales).sort()) {
    const fields = want.locales[locale];
    const row = state.rows[locale];
    if (fields === undefined) continue;
    if (fields === null) {
      if (row) remove(whole, kind, locale, row, state);
    } else if (row) update(whole, kind, locale, fields, row, state);
    else if (want.spoken.includes(locale)) create(whole, kind, locale, fields, state);
  }
  return whole;
}

function thing(kind: LocalizationKind, locale: string) {
  return {
    address: localizationAddress(kind, locale),
    limits: kind.limits,
    from: (field: string) => (field === 'locale' ? `/metadata/${locale}` : `/metadata/${locale}/${field}`),
  };
}

function update(
  whole: Proposal,
  kind: LocalizationKind,
  locale: string,
  fields: Fields,
  row: LocalizationRow,
  state: LocalizationState,
): void {
  const changes = diffAttributes(thing(kind, locale), fields, row.texts);
  const possible = changes.filter((change) => !block(whole, change, state.refusal(change.field, change.after)));
  if (state.arriving) expectTexts(whole, kind, locale, fields, changes);
  if (possible.length === 0) return;
  whole.changes.push(...possible);
  whole.operations.push({
    action: 'update',
    kind: kind.facet,
    address: localizationAddress(kind, locale),
    method: 'PATCH',
    path: [`/v1/${kind.type}/`, ref(localizationAddress(kind, locale))],
    body: {
      data: { type: kind.type, id: ref(localizationAddress(kind, locale)), attributes: valuesOf(possible) },
    },
    ...state.extras('update', locale),
  });
}

function create(
  whole: Proposal,
  kind: LocalizationKind,
  locale: string,
  fields: Fields,
  state: LocalizationState,
): void {
  const address = localizationAddress(kind, locale);
  const wanted = createAttributes(thing(kind, locale), fields);
  const lacking = kind.required.filter((field) => !wanted.some((change) => change.field === field));
  if (wanted.length + lacking.length === 0) return;
  const impossible = [
    ...lacking.map((field) => `${locale} is new here, and Apple creates a language only with its ${field}`),
    state.refusal(undefined, locale),
  ].filter((reason) => reason !== undefined);
  for (const reason of impossible) whole.blocked.push({ address, reason, from: `/metadata/${locale}` });
  if (impossible.length > 0) return;
  const texts = wanted.filter((change) => !block(whole, change, state.refusal(change.field, change.after)));
  if (texts.length === 0) return;
  const changes = [...createAttributes(thing(kind, locale), { locale }), ...texts];
  whole.changes.push(...changes);
  whole.operations.push({
    action: 'create',
    kind: kind.facet,
    address,
    method: 'POST',
    path: [`/v1/${kind.type}`],
    body: {
      data: {
        type: kind.type,
        attributes: valuesOf(changes),
        relationships: {
          [kind.parent.relationship]: { data: { type: kind.parent.type, id: ref(kind.parent.address) } },
        },
      },
    },
    ...state.extras('create', locale),
  });
}

function remove(
  whole: Proposal,
  kind: LocalizationKind,
  locale: string,
  row: LocalizationRow,
  state: LocalizationState,
): void {
  const address = localizationAddress(kind, locale);
  const reason =
    locale === state.primaryLocale
      ? `${locale} is the app's primary language, which Apple does not let go; set app.primaryLocale to another one first`
      : state.refusal(undefined, undefined);
  if (reason !== undefined) {
    whole.blocked.push({ address, reason, from: `/metadata/${locale}` });
    return;
  }
  whole.changes.push(...deleteAttributes(thing(kind, locale), { locale, ...row.texts }));
  whole.operations.push({
    action: 'delete',
    kind: kind.facet,
    address,
    method: 'DELETE',
    path: [`/v1/${kind.type}/`, ref(address)],
    gates: [{ name: 'delete-locale', reason: `${locale} goes with all its texts` }],
    ...state.extras('delete', locale),
  });
}

function block(whole: Proposal, { address, field, from }: Change, reason: string | undefined): boolean {
  if (reason === undefined) return false;
  whole.blocked.push({ address, field, reason, ...(from === undefined ? {} : { from }) });
  return true;
}

/** What Apple is predicted to carry over and the manifest wants as it is. */
function expectTexts(
  whole: Proposal,
  kind: LocalizationKind,
  locale: string,
  fields: Fields,
  changes: readonly Change[],
): void {
  const address = localizationAddress(kind, locale);
  whole.expects.push({ address, field: 'locale', value: locale });
  for (const [field, value] of Object.entries(fields)) {
    const changed = changes.some((change) => change.field === field);
    if (!changed && value !== undefined) whole.expects.push({ address, field, value });
  }
}

/** Reads rows from Apple's resources, with every text in the form in which texts are compared. */
export function localizationRows(
  resources: readonly Resource[],
  fields: readonly string[],
): Record<string, LocalizationRow> {
  const rows: Record<string, LocalizationRow> = {};
  for (const resource of resources) {
    const locale = textAttribute(resource, 'locale');
    if (locale === undefined) continue;
    const texts = fields.map((field) => {
      const value = attribute(resource, field);
      return [field, field === 'keywords' ? canonicalKeywords(value) : canonicalText(value)] as const;
    });
    rows[locale] = { id: resource.id, texts: Object.fromEntries(texts) };
  }
  return rows;
}

/** The fields of one kind out of the manifest's languages. */
export function wantedLocales({ metadata, app }: Manifest, fields: readonly string[]): WantedLocales | undefined {
  if (!metadata) return undefined;
  const pick = (texts: Fields | null) =>
    texts === null ? null : Object.fromEntries(fields.map((field) => [field, texts[field]]));
  const locales = Object.fromEntries(Object.entries(metadata).map(([locale, texts]) => [locale, pick(texts)]));
  const spoken = Object.keys(metadata).filter((locale) =>
    Object.values(metadata[locale] ?? {}).some((text) => text !== undefined && text !== null),
  );
  return { locales, spoken, ...(app.primaryLocale === undefined ? {} : { primaryLocale: app.primaryLocale }) };
}
