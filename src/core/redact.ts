import type { AppleError, Failure } from './failure.ts';

/** Shorter texts would tear holes into ordinary words: a message that holds one is withheld as a whole. */
const SHORTEST = 4;

/** A failure in which no secret stands: servers like to quote what they were sent. */
export function redactFailure(failure: Failure, secrets: Iterable<string>): Failure {
  const texts = [...secrets].flatMap(spellings);
  if (texts.length === 0) return failure;
  const clean = (text: string): string =>
    texts.reduce((rest, secret) => {
      if (secret.length >= SHORTEST) return rest.replaceAll(secret, '(secret)');
      return isQuoted(rest, secret) ? '(withheld: it quotes a secret)' : rest;
    }, text);
  return {
    ...cleaned(failure, clean),
    errors: failure.errors.map((error): AppleError => cleaned(error, clean)),
  };
}

/** As it is, as it looks inside JSON or an address, and with its white space folded, as messages are. */
function spellings(secret: string): string[] {
  const plain = [secret, secret.replace(/\s+/gu, ' ').trim()];
  return [...new Set(plain.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)]))];
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
