import type { FileEntry } from './file-list.ts';
import type { Json } from './json/json.ts';
import { isJsonObject } from './json/json.ts';

// Types, since an interface is no JSON value.

/** An amount in a territory's currency, as a canonical decimal (`4.99`, `600`, `0`); `automatic`: derived by Apple from another price. */
export type Money = { amount: string; currency?: string; automatic?: true };

/** No price of its own: Apple derives it, and which one that is has not been read. */
export type AutomaticPrice = { automatic: true };

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = { day: string };

/** A moment in UTC, ISO 8601. */
export type Instant = { instant: string };

/** Words that Apple keeps as one text with commas between them, such as keywords. */
export type Words = { words: string[] };

/** Every territory but these. */
export type AllBut = { except: string[] };

/** Pictures or videos in their order. */
export type FileList = { files: FileEntry[] };

/** A text that a variable holds, which nothing may show. */
export type FromVariable = { variable: string; fingerprint: string };
/** A text that a reader may recognize and not learn: how it begins, and what stands for the whole of it where it is compared. */
export type Masked = { masked: string; fingerprint: string };

/** What a field may hold, said so that nobody has to read it out of a text. A list of texts is a list of codes; `null` is an empty field. */
export type Value =
  | null
  | boolean
  | number
  | string
  | string[]
  | Money
  | AutomaticPrice
  | Day
  | Instant
  | Words
  | AllBut
  | FileList
  | Masked
  | FromVariable;

export function isMoney(value: Json | undefined): value is Money {
  return isJsonObject(value) && typeof value['amount'] === 'string';
}

export function isAutomaticPrice(value: Json | undefined): value is AutomaticPrice {
  return isJsonObject(value) && value['automatic'] === true && value['amount'] === undefined;
}

export function isDayValue(value: Json | undefined): value is Day {
  return isJsonObject(value) && typeof value['day'] === 'string';
}

export function isInstant(value: Json | undefined): value is Instant {
  return isJsonObject(value) && typeof value['instant'] === 'string';
}

export function isWords(value: Json | undefined): value is Words {
  return isJsonObject(value) && isTexts(value['words']);
}

export function isAllBut(value: Json | undefined): value is AllBut {
  return isJsonObject(value) && isTexts(value['except']);
}

export function isFileList(value: Json | undefined): value is FileList {
  return isJsonObject(value) && Array.isArray(value['files']);
}

export function isMasked(value: Json | undefined): value is Masked {
  return isJsonObject(value) && typeof value['masked'] === 'string' && typeof value['fingerprint'] === 'string';
}

export function isFromVariable(value: unknown): value is FromVariable {
  return isJsonObject(value) && typeof value['variable'] === 'string' && typeof value['fingerprint'] === 'string';
}

export function isTexts(value: Json | undefined): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A value as a request carries it. Prices and files are sent in requests of their own form, so they have none here. */
export function sentValue(value: Value): Json {
  if (isDayValue(value)) return value.day;
  if (isInstant(value)) return value.instant;
  return isWords(value) ? value.words.join(',') : value;
}
