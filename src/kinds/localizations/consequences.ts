import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import { lossText } from './loss.ts';
import type { LocalizationPlace } from './place.ts';
import { localeOf } from './place.ts';

/** So many languages are named one by one. */
const MOST_NAMED = 3;

/**
 * A language that goes takes all that it has along. The app's side says so in the words with which the version's side begins.
 * @param hanging what hangs in languages, in words, and goes with them
 */
export function localizationConsequences(
  place: LocalizationPlace,
  { operations }: Proposal,
  hanging: (locales: readonly string[]) => readonly string[] = () => [],
): Omit<Consequence, 'kind'>[] {
  const locales = operations.flatMap(({ action, address }) => (action === 'delete' && localeOf(place, address)) || []);
  if (locales.length > MOST_NAMED) {
    return [{ text: `removes ${locales.length} languages with ${lossText('their', hanging(locales))}` }];
  }
  return locales.map((locale) => ({ text: `removes ${locale} with ${lossText('its', hanging([locale]))}` }));
}
