import type { Change } from '../change.ts';
import type { AppleError, Failure } from '../failure.ts';
import type { Json } from '../json/json.ts';
import { latin1Of } from '../text/latin1.ts';

/** Shorter texts would tear holes into ordinary words: a message that holds one is withheld as a whole. */
const SHORTEST = 4;

/** A failure in which no secret stands: servers like to quote what they were sent. */
export function redactFailure(failure: Failure, secrets: Iterable<string>): Failure {
  const clean = cleaner(secrets);
  return {
    ...cleaned(failure, clean),
    errors: failure.errors.map((error): AppleError => cleaned(error, clean)),
  };
}

/** Changes in which no secret stands: Apple may return a password in a field where nobody expects it. */
export function redactChanges(changes: readonly Change[], secrets: Iterable<string>): Change[] {
  const clean = cleaner(secrets);
  return changes.map((change) => ({
    ...change,
    ...(change.before === undefined ? {} : { before: cleanValue(change.before, clean) }),
    ...(change.after === undefined ? {} : { after: cleanValue(change.after, clean) }),
  }));
}

/** The same value with every text in it cleaned, whatever its form. */
function cleanValue(value: Json, clean: (text: string) => string): Json {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanValue(item, clean)]));
}

function cleaner(secrets: Iterable<string>): (text: string) => string {
  // The longest first: a secret may be the beginning of another one.
  const texts = [...secrets]
    .flatMap(spellings)
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
  return (text) =>
    texts.reduce((cleanText, secret) => {
      if (secret.length >= SHORTEST) return cleanText.replaceAll(secret, '(secret)');
      return isQuoted(cleanText, secret) ? '(withheld: it quotes a secret)' : cleanText;
    }, text);
}

/** As it is, as it looks inside JSON, an address or base64, and with its white space folded, as messages are. */
function spellings(secret: string): string[] {
  const plain = [secret, secret.replace(/\s+/gu, ' ').trim()];
  const encoded = plain.flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    btoa(latin1Of(text)),
  ]);
  return [...new Set(encoded)];
}

/** Whether a short secret stands there as a word of its own. */
function isQuoted(text: string, secret: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).includes(secret) || text.includes(`'${secret}'`) || text.includes(`"${secret}"`);
}

function cleaned<T extends object>(value: T, clean: (text: string) => string): T {
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    typeof item === 'string' ? clean(item) : item,
  ]);
  return Object.fromEntries(entries) as T;
}
