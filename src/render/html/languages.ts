import type { Change } from '../../core/change.ts';
import { daysText } from '../../core/change.ts';
import type { Plan } from '../../core/plan.ts';
import type { TranslatedText } from '../../core/translations.ts';
import type { Thing } from '../../core/thing.ts';
import type { Value } from '../../core/value.ts';
import { isMoney } from '../../core/value.ts';
import type { Json } from '../../core/json/json.ts';
import type { TextSides } from '../view/text-sides.ts';
import { textSides } from '../view/text-sides.ts';
import { thingAt } from '../view/things.ts';
import { shown } from '../view/values.ts';
import type { Gallery } from './galleries.ts';
import { galleriesOf } from './galleries.ts';
import type { StoreField } from './store-fields.ts';
import { isStorePrice, storeField } from './store-fields.ts';

/** The product page of one language, as it is and as it will be. */
export interface Language {
  locale: string;
  /** The one from which others are translated. */
  isSource: boolean;
  what: 'new' | 'removed' | 'changed' | 'unchanged';
  /** What is to be looked at stands first. */
  needsLook: boolean;
  texts: ReadonlyMap<StoreField, StoreText>;
  galleries: readonly Gallery[];
  /** How its texts stand beside those of the source. */
  standings: ReadonlyMap<string, TranslatedText>;
}

export interface StoreText {
  /** Absent where there is none. */
  before?: string;
  after?: string;
  /** Absent where nothing changes. */
  sides?: TextSides;
  /** How wide it may be on one line of search results. */
  room?: number;
  /** Of the thing that has it. */
  address?: string;
}

/** What customers pay in the base territory. */
export interface StorePrice {
  before?: string;
  after?: string;
  /** What comes later, or for a while. */
  scheduled: string[];
}

/** Every language that has a product page, those that need a look first. */
export function languagesOf(plan: Plan): Language[] {
  const { changes, things, present, translations } = plan;
  const texts = new Map<string, Map<StoreField, StoreText>>();
  const add = (thing: Thing | undefined, field: string, text: StoreText): void => {
    const known = storeField(thing, field);
    if (known === undefined || thing?.locale === undefined) return;
    texts.set(thing.locale, (texts.get(thing.locale) ?? new Map<StoreField, StoreText>()).set(known, text));
  };
  for (const { address, field, value, room } of present?.values ?? []) {
    const text = textOf(value);
    const sides = text === undefined ? {} : { before: text, after: text };
    add(thingAt(present?.things ?? {}, address), field, { ...sides, ...(room === undefined ? {} : { room }) });
  }
  for (const change of changes) {
    add(thingAt(things, change.address), change.field, { ...changedText(change), address: change.address });
  }
  const galleries = galleriesOf(plan);
  const standings = new Map(translations?.languages.map((language) => [language.locale, language.texts]));
  const lives = livesOf(plan);
  const locales = [...new Set([...texts.keys(), ...galleries.keys()])];
  return locales
    .map((locale): Language => {
      const own = {
        texts: texts.get(locale) ?? new Map<StoreField, StoreText>(),
        galleries: galleries.get(locale) ?? [],
      };
      const isSource = translations?.source === locale;
      const faults = (standings.get(locale) ?? []).filter(({ state }) => state !== 'translated');
      const what = lifeOf(lives.get(locale), own) ?? (isChanged(own) ? 'changed' : 'unchanged');
      return {
        ...{ locale, isSource, what, needsLook: what !== 'unchanged' || faults.length > 0, ...own },
        standings: new Map(faults.map((text) => [text.field, text])),
      };
    })
    .toSorted((a, b) => orderOf(a) - orderOf(b) || b.standings.size - a.standings.size);
}

/** What the price button says. */
export function priceOf({ changes, things, present }: Plan): StorePrice {
  const price: StorePrice = { scheduled: [] };
  const now = present?.values.find(({ address, field }) => isStorePrice(thingAt(present.things, address), field));
  const text = now && priceText(now.value);
  if (text !== undefined) Object.assign(price, { before: text, after: text });
  for (const { address, field, before, after, during } of changes) {
    if (!isStorePrice(thingAt(things, address), field)) continue;
    const [old, next] = [priceText(before), priceText(after)];
    if (during) {
      if (next !== undefined) price.scheduled.push(`${next} ${daysText(during)}`);
      continue;
    }
    if (old !== undefined) price.before = old;
    if (next !== undefined) price.after = next;
  }
  return price;
}

/** As the App Store says it: what is free is there to get. @param free what it says then */
export function priceText(value: Value | Json | undefined, free = 'Get'): string | undefined {
  if (!isMoney(value)) return undefined;
  if (Number(value.amount) === 0) return free;
  return value.currency === undefined ? value.amount : `${value.amount} ${value.currency}`;
}

function orderOf({ needsLook, isSource }: Language): number {
  return (needsLook ? 0 : 2) + (isSource ? 0 : 1);
}

function isChanged({ texts, galleries }: Pick<Language, 'texts' | 'galleries'>): boolean {
  return (
    [...texts.values()].some(({ sides }) => sides !== undefined) ||
    galleries.some(({ before, after }) => [...before, ...after].some(({ what }) => what !== undefined))
  );
}

/** A language has two halves, of the app and of the version: it is new, or goes, only where nothing of it is there on the other side. */
function lifeOf(
  life: 'new' | 'removed' | undefined,
  { texts, galleries }: Pick<Language, 'texts' | 'galleries'>,
): 'new' | 'removed' | 'changed' | undefined {
  if (life === undefined) return undefined;
  const side = life === 'new' ? 'before' : 'after';
  const isThere =
    [...texts.values()].some((text) => text[side] !== undefined) ||
    galleries.some((gallery) => gallery[side].length > 0);
  return isThere ? 'changed' : life;
}

/** Languages of which a half comes or goes as a whole: the name of the language itself is a field of theirs. */
function livesOf({ changes, things }: Plan): Map<string, 'new' | 'removed'> {
  const lives = new Map<string, 'new' | 'removed'>();
  for (const { address, before, after } of changes) {
    const { locale, purchase } = thingAt(things, address) ?? {};
    // A product has languages of its own.
    if (locale === undefined || purchase) continue;
    if (after === locale && before === undefined) lives.set(locale, 'new');
    if (before === locale && after === undefined) lives.set(locale, 'removed');
  }
  return lives;
}

/** A text on both sides of a change. */
export function changedText({ before, after, secret, room }: Change): StoreText {
  const [old, next] = [textOf(before, secret), textOf(after, secret)];
  return {
    ...(old === undefined ? {} : { before: old }),
    ...(next === undefined ? {} : { after: next }),
    ...(old === next ? {} : { sides: textSides(old ?? '', next ?? '') }),
    ...(room === undefined ? {} : { room }),
  };
}

/** A text as it may be shown: not one that a variable holds. */
export function textOf(value: Value | Json | undefined, secret?: true): string | undefined {
  const text = shown(value, secret);
  switch (text.is) {
    case 'empty':
      return undefined;
    case 'secret':
      return '(secret)';
    case 'list':
      return text.items.join(', ');
    default:
      return text.text;
  }
}
