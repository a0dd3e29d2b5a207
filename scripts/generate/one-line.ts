import { parse } from 'yaml';
import type { Json } from './schema.ts';
import { isSchema } from './schema.ts';

/** A value as it stands in a manifest, on one line. */
export function oneLine(value: Json): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isSchema(value)) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${oneLine(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Whether YAML takes it for this text without quotes, in a list as well. */
function isPlain(text: string): boolean {
  return !/[,[\]{}\n]/.test(text) && !text.includes(': ') && !text.includes(' #') && parse(text) === text;
}
