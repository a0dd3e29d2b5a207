import type { LocalizationPlace } from '../localizations/place.ts';
import { subscriptionGroupLocalizationsMaxima } from '../manifest.gen.ts';
import { textsPlace } from '../products/texts.ts';
import { groupVersionAddress } from '../subscription-groups/addresses.ts';
import { groupPointer } from '../subscription-groups/place.ts';

/** What all of them have in common, whichever group's they are. */
export const TEXTS = {
  kind: 'subscriptionGroupLocalizations',
  type: 'subscriptionGroupLocalizations',
  api: 'v2',
  texts: { name: 'text', customAppName: 'text' },
  names: ['name', 'customAppName'],
  limits: {
    name: subscriptionGroupLocalizationsMaxima.name,
    customAppName: subscriptionGroupLocalizationsMaxima.customAppName,
  },
  required: ['name'],
} as const satisfies Partial<LocalizationPlace>;

/** The texts of one group. */
export function placeOf(group: string): LocalizationPlace {
  const version = { address: groupVersionAddress(group), type: 'subscriptionGroupVersions' } as const;
  return textsPlace(TEXTS, version, (...below) => groupPointer(group, ...below));
}
