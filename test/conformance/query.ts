import type { Parameter, Schema } from './openapi.ts';
import type { CheckValue, Finding } from './schemas.ts';

/** Holds a query string against the parameters that an operation declares. A finding's pointer starts with the parameter. */
export function checkQuery(declared: readonly Parameter[], query: URLSearchParams, check: CheckValue): Finding[] {
  const found: Finding[] = [];
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const parameter = declared.find((candidate) => candidate.name === name);
    if (parameter) found.push(...checkParameter(parameter, values, check));
    else if (!isCursor(name, declared))
      found.push({ pointer: name, found: values.join(','), says: 'no such parameter' });
  }
  for (const { name, required } of declared) {
    if (required && !query.has(name)) found.push({ pointer: name, found: undefined, says: 'required' });
  }
  return found;
}

/** Apple's `links.next` carries a `cursor` that the specification does not declare anywhere (API 4.4.1 spec). */
function isCursor(name: string, declared: readonly Parameter[]): boolean {
  return name === 'cursor' && declared.some((parameter) => parameter.name === 'limit');
}

function checkParameter({ name, explode, schema }: Parameter, values: readonly string[], check: CheckValue): Finding[] {
  const isList = schema.type === 'array';
  const exploded = isList && explode !== false;
  if (values.length > 1 && !exploded) return [{ pointer: name, found: values, says: 'given once' }];
  const texts = isList && !exploded ? (values[0] ?? '').split(',') : values;
  if (texts.includes('')) return [{ pointer: name, found: values.join(','), says: 'no empty value' }];
  const items = texts.map((text) => coerce(text, isList ? schema.items : schema));
  return check(schema, 'request', isList ? items : items[0]).map((finding) => ({
    ...finding,
    pointer: `${name}${finding.pointer}`,
  }));
}

/** The value that a text in a query stands for. A text that stands for nothing of the kind stays, and so fails the check. */
function coerce(text: string, schema: Schema | undefined): unknown {
  if ((schema?.type === 'integer' || schema?.type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (schema?.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
