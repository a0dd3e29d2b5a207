import type { Address } from '../../core/address.ts';
import type { Outlook } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import type { ThingWords } from '../../core/thing.ts';
import type { LocalizationPlace } from '../localizations/place.ts';
import { localeOf } from '../localizations/place.ts';
import { languagesAhead } from '../localizations/requirements.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import type { ProductVersionHave } from './version-choice.ts';
import { isOnSale } from './version-choice.ts';

/** What is to be said of a product's texts. @param title what people call the product @param purchase the sheet that shows them */
export function productTextWords(
  place: LocalizationPlace,
  address: Address,
  {
    title,
    purchase,
    version,
  }: Pick<ThingWords, 'purchase'> & { title: string; version: ProductVersionHave | undefined },
): ThingWords {
  // Customers see an approved product's texts until the next ones are approved.
  const effect = isOnSale(version) ? 'with the version' : 'unseen';
  const all = `${title} · texts`;
  const locale = localeOf(place, address);
  if (locale === undefined) return { title: all, effect };
  const own = { title: `${title} · ${locale}`, locale, family: { title: all, member: locale } };
  return { ...own, ...(purchase ? { purchase } : {}), effect };
}

/** App Review asks for a name in one language. @param of what has it @param fix where the manifest does */
export function nameRequirement(
  place: LocalizationPlace,
  rows: LocalizationRows,
  { of, fix, outlook }: { of: string; fix: string; outlook: Outlook },
): Requirement {
  const what = { what: `a name of ${of} in one language`, address: place.owner.address, fix };
  if (Object.keys(rows).length > 0) return { ...what, state: 'ready' };
  return { ...what, state: languagesAhead(place, rows, outlook).length > 0 ? 'planned' : 'missing' };
}
