import type { LocalizationPlace } from '../localizations/place.ts';
import { inAppPurchaseLocalizationsMaxima } from '../manifest.gen.ts';
import { versionAddress } from '../products/addresses.ts';
import { textsPlace } from '../products/texts.ts';
import { pointerTo } from '../in-app-purchases/place.ts';

/** What all of them have in common, whichever product's they are. */
export const TEXTS = {
  kind: 'inAppPurchaseLocalizations',
  type: 'inAppPurchaseLocalizations',
  api: 'v2',
  texts: { name: 'text', description: 'text' },
  names: ['name'],
  limits: {
    name: inAppPurchaseLocalizationsMaxima.name,
    description: inAppPurchaseLocalizationsMaxima.description,
  },
  required: ['name'],
} as const satisfies Partial<LocalizationPlace>;

/** The texts of one product. */
export function placeOf(key: string): LocalizationPlace {
  const version = { address: versionAddress(key), type: 'inAppPurchaseVersions' } as const;
  return textsPlace(TEXTS, version, (...below) => pointerTo(key, ...below));
}
