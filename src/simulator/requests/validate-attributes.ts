import { attributeEntry } from '../protocol/errors.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { own } from '../own.ts';
import type { AttributeRule } from '../protocol/resource.ts';
import type { Attributes, Json } from '../store.ts';
import type { Members, Scope } from './validate-scope.ts';
import { isMembers } from './validate-scope.ts';

/** Reads the attributes of one resource in a body. What is wrong with them goes to `errors`. */
export function readAttributes(scope: Scope, given: Members): Attributes {
  const { resource, operation, place, errors } = scope;
  const read: Attributes = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = own(resource.attributes, name);
    if (rule === undefined) {
      const detail = `'${name}' is not an attribute on the resource '${resource.type}'`;
      errors.push(attributeEntry('UNKNOWN', name, detail, place));
    } else if (rule[operation] !== true) {
      const detail = `The attribute '${name}' can not be included in a '${operation.toUpperCase()}' operation`;
      errors.push(attributeEntry('NOT_ALLOWED', name, detail, place));
    } else {
      read[name] = typeof value === 'string' && rule.kind === 'text' ? value.trim() : value;
      errors.push(...valueErrors(place, name, rule, read[name]));
    }
  }
  if (operation === 'create') {
    for (const [name, rule] of Object.entries(resource.attributes)) {
      if (rule.create && rule.required && own(given, name) === undefined) errors.push(missing(place, name));
    }
  }
  return read;
}

function missing(place: string, name: string): ErrorEntry {
  const detail = `You must provide a value for the attribute '${name}' with this request`;
  return attributeEntry('REQUIRED', name, detail, place);
}

function valueErrors(place: string, name: string, rule: AttributeRule, value: Json): ErrorEntry[] {
  if (value === null || (rule.required && value === '')) return rule.required ? [missing(place, name)] : [];
  const expected = expectedInstead(rule, value);
  if (expected !== undefined) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const detail = `'${shown}' is not a valid value for the attribute '${name}'. ${expected}`;
    return [attributeEntry('TYPE', name, detail, place)];
  }
  if (typeof value !== 'string') return [];
  if (rule.kind === 'url' && !isWebUrl(value)) {
    const detail = `The attribute '${name}' must be an absolute URL with http or https`;
    return [attributeEntry('INVALID', name, detail, place)];
  }
  if (rule.shown && REFUSED.test(value)) {
    // The code is reported often, Apple's sentence is not known.
    const detail = `The field '${name}' contains one or more invalid characters.`;
    return [attributeEntry('INVALID.INVALID_CHARACTERS', name, detail, place)];
  }
  const length = Array.from(value).length;
  if (rule.max !== undefined && length > rule.max) {
    const detail = `The provided entity contains a field '${name}' whose value is too long. It cannot exceed ${rule.max} characters.`;
    return [attributeEntry('INVALID.TOO_LONG', name, detail, place)];
  }
  if (rule.min !== undefined && length < rule.min) {
    const detail = `The provided entity contains a field '${name}' whose value is too short. It needs at least ${rule.min} characters.`;
    return [attributeEntry('INVALID.TOO_SHORT', name, detail, place)];
  }
  return [];
}

/** Emoji and other pictures, and what HTML is made of. Letters, numbers and signs such as © or ★ are taken. */
const REFUSED = /[<>\u{1f000}-\u{1faff}]|\u{fe0f}|\u{20e3}|\p{Emoji_Presentation}|(?=\p{Emoji})[\u{2600}-\u{27bf}]/u;

/** What was expected, when the value is of another type. A word outside an enum counts as a wrong type with Apple. */
export function expectedInstead(rule: AttributeRule, value: Json): string | undefined {
  switch (rule.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Expected a BOOLEAN';
    case 'enum':
      if (typeof value === 'string' && rule.values?.includes(value)) return undefined;
      return `Expected one of: ${(rule.values ?? []).map((word) => `'${word}'`).join(', ')}`;
    case 'integer':
      return Number.isInteger(value) ? undefined : 'Expected an INTEGER';
    case 'date':
      return typeof value === 'string' && isDate(value) ? undefined : 'Expected a DATE';
    case 'dateTime':
      return typeof value === 'string' && isDateTime(value) ? undefined : 'Expected a DATE_TIME';
    case 'list':
      return Array.isArray(value) ? undefined : 'Expected an ARRAY';
    case 'object':
      return isMembers(value) ? undefined : 'Expected an OBJECT';
    default:
      return typeof value === 'string' ? undefined : 'Expected a STRING';
  }
}

function isDate(value: string): boolean {
  // A day that the month does not have is moved into the next one by Date.
  const date = new Date(`${value}T00:00:00Z`);
  const shape = /^\d{4}-\d{2}-\d{2}$/;
  return shape.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isDateTime(value: string): boolean {
  // A bare date is refused (observed 2026).
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  return shape.test(value) && !Number.isNaN(Date.parse(value));
}

function isWebUrl(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}
