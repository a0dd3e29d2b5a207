import { canonicalPrice } from '../core/price.ts';
import type { ReleaseManifest } from './manifest.gen.ts';
import type { Pricing } from './types.ts';

/** Prices as canonical decimals. The order of changes stays, so that their places in the file can be found. */
export function canonicalPricing({
  baseTerritory,
  price,
  territories,
  changes,
}: NonNullable<ReleaseManifest['pricing']>): Pricing {
  return {
    ...(baseTerritory === undefined ? {} : { baseTerritory }),
    ...(price === undefined ? {} : { price: canonicalAmount(price) }),
    ...(territories === undefined
      ? {}
      : {
          territories: Object.fromEntries(
            Object.entries(territories).map(([territory, own]) => [territory, canonicalAmount(own)]),
          ),
        }),
    ...(changes === undefined
      ? {}
      : { changes: changes.map((change) => ({ ...change, price: canonicalAmount(change.price) })) }),
  };
}

/** `4.990` is `4.99`, `600.00` is `600` and `free` is `0`. The schema has let nothing else through. */
export function canonicalAmount(price: string | number): string {
  const text = String(price).trim();
  return text === 'free' ? '0' : (canonicalPrice(text) ?? text);
}
