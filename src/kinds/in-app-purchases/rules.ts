import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping, section } from '../../manifest/section.ts';
import type { ManifestText } from '../text-rules.ts';
import { textRules } from '../text-rules.ts';
import { pointerTo } from './place.ts';

/** The in-app purchases of a manifest, which may break the schema. */
export function purchasesIn(manifest: unknown): [key: string, purchase: Record<string, unknown>][] {
  const all = mapping(section(manifest, 'products')['inAppPurchases']);
  return Object.entries(all).map(([key, purchase]) => [key, mapping(purchase)]);
}

export const rules: readonly Rule[] = [
  ...textRules((manifest) => purchasesIn(manifest).flatMap(textsOf)),
  ({ manifest }) => purchasesIn(manifest).flatMap(([key]) => wrongId(key)),
  ({ manifest }) => purchasesIn(manifest).flatMap(([key, purchase]) => sharing(key, purchase)),
  ({ manifest }) => sameNames(purchasesIn(manifest)),
];

function textsOf([key, { name, reviewNote }]: [string, Record<string, unknown>]): ManifestText[] {
  return [
    { pointer: pointerTo(key, 'name'), value: name, clearable: false },
    { pointer: pointerTo(key, 'reviewNote'), value: reviewNote, clearable: true },
  ];
}

/** Families share what is bought once (Apple's help). */
function sharing(key: string, { inAppPurchaseType: type, familySharable }: Record<string, unknown>): Problem[] {
  if (familySharable !== true || typeof type !== 'string' || type === 'NON_CONSUMABLE') return [];
  const message = `families share NON_CONSUMABLE products only, and this one is ${type}`;
  return [{ pointer: pointerTo(key, 'familySharable'), message, hint: 'write false, or leave the key out' }];
}

/** Apple refuses a reference name that another product of the app has (observed). */
function sameNames(all: readonly [string, Record<string, unknown>][]): Problem[] {
  return all.flatMap(([key, { name }], index) => {
    const other = all.slice(0, index).find(([, earlier]) => typeof name === 'string' && earlier['name'] === name);
    if (!other) return [];
    const message = `${other[0]} has this name already, and Apple takes a reference name once`;
    return [{ pointer: pointerTo(key, 'name'), message, hint: 'give it another one' }];
  });
}

const PRODUCT = /^\/products\/inAppPurchases\/[^/]+$/;

/** What to say of `null` in the place of a product. */
export function emptyPurchase(pointer: string): string | undefined {
  return PRODUCT.test(pointer)
    ? 'a product is permanent, so nothing removes it: take it off sale with  territories: { available: [] }, or leave it out to keep it as it is'
    : undefined;
}

/** Apple's help: letters, digits, periods, hyphens and underscores, at most 100. */
const PRODUCT_ID = /^[A-Za-z0-9._-]{1,100}$/;

function wrongId(key: string): Problem[] {
  if (PRODUCT_ID.test(key)) return [];
  const hint = 'letters, digits, periods, hyphens and underscores, at most 100 of them';
  return [{ pointer: pointerTo(key), at: 'key', message: `${quote(key)} is not a product id`, hint }];
}
