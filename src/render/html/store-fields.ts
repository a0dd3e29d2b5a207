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

/** The name of an app is mostly the same in every language: that alone makes no language one to look at. */
export function isMostlySame(field: string): boolean {
  return field === 'name';
}
