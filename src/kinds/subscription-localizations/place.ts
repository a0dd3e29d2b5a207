import type { LocalizationPlace } from '../localizations/place.ts';
import { subscriptionLocalizationsMaxima } from '../manifest.gen.ts';
import { versionAddress } from '../products/addresses.ts';
import { textsPlace } from '../products/texts.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';

/** What all of them have in common, whichever subscription's they are. */
export const TEXTS = {
  kind: 'subscriptionLocalizations',
  type: 'subscriptionLocalizations',
  api: 'v2',
  texts: { name: 'text', description: 'text' },
  names: ['name'],
  limits: {
    name: subscriptionLocalizationsMaxima.name,
    description: subscriptionLocalizationsMaxima.description,
  },
  required: ['name'],
} as const satisfies Partial<LocalizationPlace>;

/** The texts of one subscription. */
export function placeOf(group: string, key: string): LocalizationPlace {
  const version = { address: versionAddress(key), type: 'subscriptionVersions' } as const;
  return textsPlace(TEXTS, version, (...below) => subscriptionPointer(group, key, ...below));
}
