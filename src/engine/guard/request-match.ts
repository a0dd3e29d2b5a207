import { isRef } from '../../core/address.ts';
import type { AddressBook, Ref } from '../../core/address.ts';
import type { Json, JsonObject } from '../../core/json/json.ts';
import { isJsonObject } from '../../core/json/json.ts';
import { isSecretRef } from '../../core/operation.ts';
import { dayAfter, isDayAfterSending, storeDay } from '../../core/store-day.ts';
import { isFromVariable } from '../../core/value.ts';
import type { Bindings } from '../send-request.ts';

/** Whether a path is the one that an operation describes. */
export function matchesPath(template: readonly (string | Ref)[], path: string, book: AddressBook): boolean {
  let at = 0;
  for (const part of template) {
    const text = isRef(part) ? book.get(part.ref) : part;
    if (text === undefined || !path.startsWith(text, at)) return false;
    at += text.length;
  }
  return at === path.length;
}

/**
 * Whether a body is the one that an operation describes, to the last value: no key more or less, every list in its order. Written by other
 * means than what fills the placeholders in, so that no mistake is made in both.
 */
export function matchesBody(
  template: JsonObject | undefined,
  body: JsonObject | undefined,
  bindings: Bindings,
): boolean {
  if (template === undefined || body === undefined) return template === body;
  return matches(template, body, bindings);
}

function matches(template: Json, value: unknown, bindings: Bindings): boolean {
  if (isRef(template)) return isText(value) && bindings.book.get(template.ref) === value;
  if (isSecretRef(template)) return isText(value) && bindings.secrets.get(template.secret) === value;
  if (isDayAfterSending(template)) return days().includes(value);
  if (isFromVariable(template)) {
    const { fingerprint } = template;
    return bindings.variables.some(({ shown, sent }) => shown.fingerprint === fingerprint && sent === value);
  }
  if (Array.isArray(template)) {
    if (!Array.isArray(value) || value.length !== template.length) return false;
    return template.every((item, at) => matches(item, value[at], bindings));
  }
  if (!isJsonObject(template)) return template === value;
  if (!isJsonObject(value)) return false;
  const names = Object.keys(template);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => {
      const part = template[name];
      return part !== undefined && Object.hasOwn(value, name) && matches(part, value[name], bindings);
    })
  );
}

/** A day may end between filling it in and sending it. */
const LEEWAY_MS = 60_000;

function days(): unknown[] {
  const now = Date.now();
  return [now, now - LEEWAY_MS].map((moment) => dayAfter(storeDay(new Date(moment))));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
