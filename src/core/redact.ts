import type { AppleError, Failure } from './failure.ts';

/** Shorter texts would tear holes into ordinary words, and are no secrets. */
const SHORTEST = 4;

/** A failure in which no secret stands: servers like to quote what they were sent. */
export function redactFailure(failure: Failure, secrets: Iterable<string>): Failure {
  const texts = [...secrets].filter((text) => text.length >= SHORTEST).flatMap(spellings);
  if (texts.length === 0) return failure;
  const clean = (text: string): string => texts.reduce((rest, secret) => rest.replaceAll(secret, '(secret)'), text);
  return {
    ...cleaned(failure, clean),
    errors: failure.errors.map((error): AppleError => cleaned(error, clean)),
  };
}

/** As it is, and as it looks inside JSON or an address. */
function spellings(secret: string): string[] {
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])];
}

function cleaned<T extends object>(value: T, clean: (text: string) => string): T {
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    typeof item === 'string' ? clean(item) : item,
  ]);
  return Object.fromEntries(entries) as T;
}
