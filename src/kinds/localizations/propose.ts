import type { Change } from '../../core/change.ts';
import { createAttributes, deleteAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { RequestOperation } from '../../core/operation.ts';
import { create, remove, to, update } from '../requests.ts';
import { refusedCharacterNotes } from '../store-texts.ts';
import type { LocalizationPlace } from './place.ts';
import { lossText } from './loss.ts';
import { isLink, localizationTarget } from './place.ts';
import type { LocalizationRow, LocalizationRows } from './rows.ts';
import type { WantedLocales, WantedTexts } from './want.ts';

/** Of every kind that has texts by language. */
export const LOCALIZATION_GATES = {
  'delete-locale': { opens: 'removes a language with its texts, screenshots and previews' },
} as const;

/** The state that one proposal is made against. */
export interface LocalizationState {
  rows: LocalizationRows;
  /** The app's primary language, which can't go; absent where the owner has none. */
  primaryLocale?: string;
  /** Apple is about to create the owner and copy these rows to it: they have no ids yet. */
  arriving: boolean;
  /** Why a change is impossible now; `undefined` where it is possible. `field` is absent for creating or removing a language. */
  refusal(field: string | undefined, after: unknown): string | undefined;
  /** What else has to be said of every operation of a language. */
  extras(action: RequestOperation['action'], locale: string): Pick<RequestOperation, 'after' | 'mutex'>;
  /** What hangs in a language and goes with it, besides its texts. */
  hanging?(locale: string): Hanging;
}

/** `words`: what it is, e.g. `3 screenshots`. */
export interface Hanging {
  changes: Change[];
  words: readonly string[];
}

/** One language, and the proposal to which its changes are added. */
interface Language {
  whole: Proposal;
  place: LocalizationPlace;
  locale: string;
  state: LocalizationState;
}

/** Languages in a fixed order, so that a plan does not depend on how the manifest is sorted. */
export function proposeLocalizations(
  place: LocalizationPlace,
  want: WantedLocales,
  state: LocalizationState,
): Proposal {
  const whole = emptyProposal();
  for (const locale of Object.keys(want.locales).sort()) {
    const language = { whole, place, locale, state };
    const texts = want.locales[locale];
    const row = state.rows[locale];
    if (texts === undefined) continue;
    if (texts === null) {
      if (row) removal(language, row);
    } else if (row) change(language, texts, row);
    else creation(language, texts);
  }
  whole.notes.push(...refusedCharacterNotes(whole.changes.filter(({ field }) => !isLink(field))));
  return whole;
}

function thing({ place, locale }: Language) {
  return {
    address: localizationTarget(place, locale).address,
    limits: place.limits,
    ...(place.rooms ? { rooms: place.rooms } : {}),
    from: (field: string) => (field === 'locale' ? place.pointer(locale) : place.pointer(locale, field)),
  };
}

function change(language: Language, texts: WantedTexts, row: LocalizationRow): void {
  const { whole, place, locale, state } = language;
  const changes = diffAttributes(thing(language), texts, row.texts);
  const possible = withoutBlocked(language, changes);
  if (state.arriving) expectTexts(language, texts, changes);
  if (possible.length === 0) return;
  whole.changes.push(...possible);
  const attributes = valuesOf(possible);
  whole.operations.push(update(localizationTarget(place, locale), { attributes }, state.extras('update', locale)));
}

/** A listed language is one of the app and of the version alike, also where the manifest has no text for this side of it. */
function creation(language: Language, texts: WantedTexts): void {
  const { whole, place, locale, state } = language;
  const target = localizationTarget(place, locale);
  const wanted = createAttributes(thing(language), texts);
  const lacking = place.required.filter((field) => !wanted.some((item) => item.field === field));
  const refused = state.refusal(undefined, locale);
  // Nothing of it is wanted here, and nothing is asked for: the other side tells what is in the way.
  if (refused !== undefined && wanted.length + lacking.length === 0) return;
  const impossible = [
    ...lacking.map((field) => `${locale} is new here, and Apple creates a language only with its ${field}`),
    refused,
  ].filter((reason) => reason !== undefined);
  for (const reason of impossible) blockLanguage(language, reason);
  if (impossible.length > 0) return;
  const possible = withoutBlocked(language, wanted);
  if (possible.length < wanted.length && possible.length === 0) return;
  const changes = [...createAttributes(thing(language), { locale }), ...possible];
  whole.changes.push(...changes);
  const { relationship, type, address } = place.owner;
  const content = { attributes: valuesOf(changes), relationships: { [relationship]: to(type, address) } };
  whole.operations.push(create(target, content, state.extras('create', locale)));
}

function removal(language: Language, { texts }: LocalizationRow): void {
  const { whole, place, locale, state } = language;
  const reason =
    locale === state.primaryLocale
      ? `${locale} is the app's primary language, which Apple does not remove; set app.primaryLocale to another one first`
      : state.refusal(undefined, undefined);
  if (reason !== undefined) return blockLanguage(language, reason);
  whole.changes.push(...deleteAttributes(thing(language), { locale, ...texts }));
  const { changes, words } = state.hanging?.(locale) ?? { changes: [], words: [] };
  whole.changes.push(...changes);
  const gates = [{ name: 'delete-locale', reason: `${locale} is removed with ${lossText('its', words)}` }];
  whole.operations.push(remove(localizationTarget(place, locale), { gates, ...state.extras('delete', locale) }));
}

function blockLanguage({ whole, place, locale }: Language, reason: string): void {
  whole.blocked.push({ address: localizationTarget(place, locale).address, reason, from: place.pointer(locale) });
}

/** The changes that Apple's state allows; the others are reported as blocked. */
function withoutBlocked({ whole, state }: Language, changes: readonly Change[]): Change[] {
  return changes.filter(({ address, field, from, after }) => {
    const reason = state.refusal(field, after);
    if (reason !== undefined) {
      whole.blocked.push({ address, field, reason, ...(from === undefined ? {} : { from }) });
    }
    return reason === undefined;
  });
}

/** What Apple is predicted to carry over and the manifest wants as it is. */
function expectTexts({ whole, place, locale }: Language, texts: WantedTexts, changes: readonly Change[]): void {
  const { address } = localizationTarget(place, locale);
  whole.expects.push({ address, field: 'locale', value: locale });
  for (const [field, value] of Object.entries(texts)) {
    if (!changes.some((item) => item.field === field)) whole.expects.push({ address, field, value });
  }
}
