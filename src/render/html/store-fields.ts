import type { Thing } from '../../core/thing.ts';

/** A text that the product page shows, by Apple's own name of it. */
export type StoreField = 'name' | 'subtitle' | 'promotionalText' | 'description' | 'whatsNew';

/** Which kinds have them: the product page in the App Store is what a reader knows, so this page has to know its fields. */
const FIELDS: Readonly<Record<string, readonly StoreField[]>> = {
  appInfoLocalizations: ['name', 'subtitle'],
  versionLocalizations: ['promotionalText', 'description', 'whatsNew'],
};

/** The text of the product page that a field of a thing is; `undefined` for anything else. */
export function storeField(thing: Thing | undefined, field: string): StoreField | undefined {
  const fields = thing && Object.hasOwn(FIELDS, thing.kind) ? FIELDS[thing.kind] : undefined;
  return fields?.find((known) => known === field);
}

/** Whether it is the price of the app itself: prices of single territories belong to a family. */
export function isStorePrice(thing: Thing | undefined, field: string): boolean {
  return thing?.kind === 'pricing' && field === 'price' && thing.family === undefined;
}

/** Which part of a purchase sheet a field is. */
export type SheetField = 'name' | 'description' | 'group' | 'price' | 'period' | 'offer';

/** As above: by Apple's own names of what a purchase sheet is made of. An offer has several fields, all of which are its part. */
const SHEET_FIELDS: Readonly<Record<string, Readonly<Record<string, SheetField>>>> = {
  inAppPurchaseLocalizations: { name: 'name', description: 'description' },
  subscriptionLocalizations: { name: 'name', description: 'description' },
  subscriptionGroupLocalizations: { name: 'group' },
  inAppPurchasePricing: { price: 'price' },
  subscriptionPricing: { price: 'price' },
  subscriptions: { subscriptionPeriod: 'period' },
  introductoryOffers: { offerMode: 'offer', duration: 'offer', numberOfPeriods: 'offer', price: 'offer' },
};

/** The part of the purchase sheet that a field of a thing is; `undefined` for anything else. */
export function sheetField(thing: Thing | undefined, field: string): SheetField | undefined {
  if (thing?.purchase === undefined || !Object.hasOwn(SHEET_FIELDS, thing.kind)) return undefined;
  const fields = SHEET_FIELDS[thing.kind] ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
