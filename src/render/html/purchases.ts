import type { Plan } from '../../core/plan.ts';
import type { Change } from '../../core/change.ts';
import { daysText } from '../../core/change.ts';
import type { Json } from '../../core/json/json.ts';
import type { Thing } from '../../core/thing.ts';
import type { Value } from '../../core/value.ts';
import { thingAt } from '../view/things.ts';
import type { StorePrice, StoreText } from './languages.ts';
import { changedText, priceText, textOf } from './languages.ts';
import { offerText } from './purchase-words.ts';
import type { Side } from './shots.ts';
import type { SheetField } from './store-fields.ts';
import { sheetField } from './store-fields.ts';

/** What customers read of one product, or of a group, by language. */
type Texts = Map<string, Partial<Record<'name' | 'description' | 'group', StoreText>>>;

/** What a purchase sheet says in every language alike. */
export interface Purchase {
  product: string;
  group?: string;
  price: StorePrice;
  /** Apple's word for how often it renews. */
  period: Partial<Record<Side, string>>;
  /** What new subscribers get first, in words. */
  offers: Record<Side, string[]>;
}

/** All purchase sheets of one language. */
export interface SheetLanguage {
  locale: string;
  /** By its texts alone: prices are the same in all. */
  what: 'new' | 'changed' | 'unchanged';
  sheets: { purchase: Purchase; texts: Partial<Record<'name' | 'description' | 'group', StoreText>> }[];
}

/** A field of a thing on both sides. */
type Part = Pick<Change, 'before' | 'after' | 'during' | 'secret'>;

/** The purchase sheets of a plan, by language: those whose texts change first. */
export function sheetLanguagesOf(plan: Plan): SheetLanguage[] {
  const purchases = new Map<string, Purchase>();
  const [byProduct, byGroup] = [new Map<string, Texts>(), new Map<string, Texts>()];
  const offers = new Map<string, { product: string; fields: Record<Side, Record<string, Value | Json | undefined>> }>();
  for (const { thing, address, field, part, known } of partsOf(plan)) {
    const { product, group } = thing.purchase ?? {};
    const text = changedText({ address, field, ...part });
    if (known === 'name' || known === 'description' || known === 'group') {
      const [all, key] = product === undefined ? [byGroup, group ?? ''] : [byProduct, product];
      addText(all, key, { locale: thing.locale ?? '', known, text });
    }
    if (product === undefined) continue;
    const purchase = purchases.get(product) ?? newPurchase(product);
    purchases.set(product, { ...purchase, ...(group === undefined ? {} : { group }) });
    if (known === 'price') addPrice(purchase.price, part);
    if (known === 'period') Object.assign(purchase.period, sidesOf(part));
    if (known === 'offer') {
      const offer = offers.get(address) ?? { product, fields: { before: {}, after: {} } };
      offers.set(address, offer);
      offer.fields.before[field] = part.before;
      offer.fields.after[field] = part.after;
    }
  }
  for (const { product, fields } of offers.values()) {
    for (const side of ['before', 'after'] as const) {
      const text = offerText(fields[side]);
      if (text !== undefined) purchases.get(product)?.offers[side].push(text);
    }
  }
  return languagesIn(byProduct, byGroup, purchases);
}

/** What stays and what changes, as if it were one: every field that stands on a sheet. */
function* partsOf({ changes, things, present }: Plan): Iterable<{
  thing: Thing;
  address: string;
  field: string;
  part: Part;
  known: SheetField;
}> {
  for (const { address, field, value } of present?.values ?? []) {
    const thing = thingAt(present?.things ?? {}, address);
    const known = sheetField(thing, field);
    if (thing && known) yield { thing, address, field, known, part: { before: value, after: value } };
  }
  for (const change of changes) {
    const { address, field } = change;
    const thing = thingAt(things, address);
    const known = sheetField(thing, field);
    if (thing && known) yield { thing, address, field, known, part: change };
  }
}

function newPurchase(product: string): Purchase {
  return { product, price: { scheduled: [] }, period: {}, offers: { before: [], after: [] } };
}

function addText(
  all: Map<string, Texts>,
  key: string,
  { locale, known, text }: { locale: string; known: 'name' | 'description' | 'group'; text: StoreText },
): void {
  const texts: Texts = all.get(key) ?? new Map();
  all.set(key, texts.set(locale, { ...texts.get(locale), [known]: text }));
}

function addPrice(price: StorePrice, { before, after, during }: Part): void {
  const [old, next] = [priceText(before, 'Free'), priceText(after, 'Free')];
  if (old !== undefined) price.before = old;
  if (during) {
    if (old !== undefined) price.after = old;
    if (next !== undefined) price.scheduled.push(`${next} ${daysText(during)}`);
  } else if (next !== undefined) price.after = next;
}

function sidesOf({ before, after, secret }: Part): Partial<Record<Side, string>> {
  const [old, next] = [textOf(before, secret), textOf(after, secret)];
  return { ...(old === undefined ? {} : { before: old }), ...(next === undefined ? {} : { after: next }) };
}

function languagesIn(
  byProduct: ReadonlyMap<string, Texts>,
  byGroup: ReadonlyMap<string, Texts>,
  purchases: ReadonlyMap<string, Purchase>,
): SheetLanguage[] {
  const locales = [...new Set([...byProduct.values()].flatMap((texts) => [...texts.keys()]))];
  return locales
    .map((locale): SheetLanguage => {
      const sheets = [...byProduct].flatMap(([product, byLocale]) => {
        const own = byLocale.get(locale);
        const purchase = purchases.get(product);
        if (!own || !purchase) return [];
        const group = byGroup.get(purchase.group ?? '')?.get(locale)?.group;
        return [{ purchase, texts: { ...own, ...(group ? { group } : {}) } }];
      });
      const texts = sheets.flatMap((sheet) => Object.values(sheet.texts));
      const isChanged = texts.some(({ sides }) => sides !== undefined);
      const what = !isChanged ? 'unchanged' : texts.every(({ before }) => before === undefined) ? 'new' : 'changed';
      return { locale, what, sheets };
    })
    .toSorted((a, b) => Number(a.what === 'unchanged') - Number(b.what === 'unchanged'));
}
