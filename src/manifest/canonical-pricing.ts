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
    ...(price === undefined ? {} : { price: canonicalPrice(price) }),
    ...(territories === undefined
      ? {}
      : {
          territories: Object.fromEntries(
            Object.entries(territories).map(([territory, own]) => [territory, canonicalPrice(own)]),
          ),
        }),
    ...(changes === undefined
      ? {}
      : { changes: changes.map((change) => ({ ...change, price: canonicalPrice(change.price) })) }),
  };
}

/** `4.990` is `4.99`, `600.00` is `600` and `free` is `0`. */
export function canonicalPrice(price: string | number): string {
  const text = String(price).trim();
  if (text === 'free') return '0';
  const [whole = '', fraction = ''] = text.split('.');
  const digits = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`;
}
