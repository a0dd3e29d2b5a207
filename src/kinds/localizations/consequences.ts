import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { LocalizationPlace } from './place.ts';
import { localeOf } from './place.ts';

/** A language that goes takes all that it has along. The app's side and the version's side say it in the same words. */
export function localizationConsequences(
  place: LocalizationPlace,
  { operations }: Proposal,
): Omit<Consequence, 'kind'>[] {
  const locales = operations.flatMap(({ action, address }) => (action === 'delete' && localeOf(place, address)) || []);
  return locales.length === 0 ? [] : [{ text: `removes ${locales.join(', ')} with all that is in it` }];
}
