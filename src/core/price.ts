/**
 * A price in the one form in which prices are compared: `4.99`, `600`, `0`; `undefined` for what is no price.
 * Apple guarantees no form: `0`, `0.0`, `600` and `600.00` have been seen.
 */
export function canonicalPrice(text: string): string | undefined {
  const match = /^0*(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
