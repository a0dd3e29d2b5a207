import type { Address } from '../../core/address.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { Reader } from '../../core/resource.ts';
import type { LocalizationPlace } from '../localizations/place.ts';
import { proposeLocalizations } from '../localizations/propose.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import { arriving, readLocalizations } from '../localizations/rows.ts';
import type { WantedLocales } from '../localizations/want.ts';
import type { ProductVersion, ProductVersionHave } from './version-choice.ts';
import { filledProductVersion, productVersion } from './version-choice.ts';
import { isWithdrawableProductVersion } from './version-states.ts';

type Versions = 'inAppPurchaseVersions' | 'subscriptionVersions' | 'subscriptionGroupVersions';

/** Where the texts of a version lie. @param pointer JSON pointer of something below the product in the manifest */
export function textsPlace(
  texts: Omit<LocalizationPlace, 'owner' | 'pointer'>,
  version: { address: Address; type: Versions },
  pointer: (...below: string[]) => string,
): LocalizationPlace {
  return {
    ...texts,
    owner: { ...version, relationship: 'version' },
    pointer: (locale, field) => pointer('localizations', locale, ...(field === undefined ? [] : [field])),
  };
}

/** The texts of a product's version; those that a new one begins with come under other ids. */
export async function readProductTexts(
  api: Reader,
  place: LocalizationPlace,
  version: ProductVersionHave = productVersion(undefined),
): Promise<LocalizationRows> {
  const filled = filledProductVersion(version);
  if (!filled) return {};
  const rows = await readLocalizations(api, `/v1/${place.owner.type}/${filled.id}/localizations`, place);
  return version.target.kind === 'next' ? arriving(rows) : rows;
}

/** Compares the texts of a product's version. Where they change and it takes no changes any more, there has to be a new one. */
export function proposeProductTexts(
  place: LocalizationPlace,
  want: WantedLocales,
  rows: LocalizationRows = {},
  { target }: ProductVersionHave = productVersion(undefined),
): Proposal {
  const { address } = place.owner;
  const isEmptied = leavesNone(want, rows);
  return proposeLocalizations(place, want, {
    rows,
    arriving: target.kind === 'next',
    refusal: (field, after) =>
      lockOf(target, field) ?? (isEmptied && field === undefined && after === undefined ? LAST : undefined),
    extras: (action) => ({
      // A new version brings its texts.
      after: [address],
      // Two concurrent creations under one parent can lose one (observed with versions of apps).
      ...(action === 'create' ? { mutex: address } : {}),
    }),
  });
}

const LAST = 'Apple keeps at least one language of a product (observed); name another one that stays';

/** Why nothing of a version changes now. */
export function lockOf(target: ProductVersion, field = 'the list of languages'): string | undefined {
  if (target.kind !== 'locked') return undefined;
  const { number, state } = target.version;
  const lock = `version ${number} of it is ${state}, and Apple locks ${field} in that state`;
  return isWithdrawableProductVersion(state) ? `${lock}; ${WAY_OUT}` : lock;
}

const WAY_OUT =
  'release.goal: submit takes a listed product back from App Review to change it, unless it has submit: false';

function leavesNone({ locales }: WantedLocales, rows: LocalizationRows): boolean {
  const left = Object.keys({ ...rows, ...locales }).filter((locale) => locales[locale] !== null);
  return left.length === 0;
}
