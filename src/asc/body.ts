import { isDeeper } from '../core/json/json-depth.ts';
import type { KeyGuard } from '../core/secrets/key-guard.ts';

/** The body of an answer: JSON, nothing, or something unusable and how to say so after "Apple answered 502". */
export type Body = { json: object } | 'empty' | { unusable: string };

/** Apple's deepest answers, the headers of upload operations, have nine levels. */
const DEEPEST = 64;

/**
 * Reads a body. Whatever is no JSON object is only named: a gateway's page is never shown.
 * @param guard of credentials that an answer may repeat: they go no further
 */
export function readBody(text: string, guard: KeyGuard): Body {
  const start = text.trimStart().charAt(0);
  if (start === '') return 'empty';
  if (start === '<') return { unusable: 'with a web page instead of JSON' };
  if (start !== '{' && start !== '[') return { unusable: 'with text instead of JSON' };
  if (isDeeper(text, DEEPEST)) return { unusable: 'with JSON that is nested too deeply' };
  try {
    const json: unknown = JSON.parse(text);
    // Answers are long, and mostly there is nothing to take out.
    return { json: (holdsOne(json, guard) ? redacted(json, guard) : json) as object };
  } catch {
    return { unusable: 'with broken JSON' };
  }
}

/** What is never shown: ids, and addresses that lead to more. */
const UNSEEN = new Set(['id', 'links']);

/** A text that is shorter holds none. */
const SHORTEST = 24;

function holdsOne(value: unknown, guard: KeyGuard): boolean {
  if (typeof value === 'string') return value.length >= SHORTEST && guard.finds(value);
  if (Array.isArray(value)) return value.some((item) => holdsOne(item, guard));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, item]) => !UNSEEN.has(key) && (holdsOne(key, guard) || holdsOne(item, guard)),
  );
}

function redacted(value: unknown, guard: KeyGuard): unknown {
  if (typeof value === 'string') return guard.redact(value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, guard));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [guard.redact(key), UNSEEN.has(key) ? item : redacted(item, guard)]),
  );
}
