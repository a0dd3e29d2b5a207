import type { ErrorEntry } from './errors.ts';
import { attributeEntry, entry, fail, refuseIfAny, relationshipEntry } from './errors.ts';
import type { AttributeRule, Input, RelationshipRule, ResourceType } from './resource.ts';
import type { Json, Store } from './store.ts';

type Members = Record<string, Json>;

/**
 * Checks a request body against the resource's table and reads it. Texts come back trimmed, as Apple stores them.
 * @param id of the resource in the path, for an update; without it the body is that of a create.
 * @throws ApiError with one entry for each thing that is wrong
 */
export function readBody(resource: ResourceType, store: Store, body: Json | undefined, id?: string): Input {
  const data = dataOf(body);
  const operation = id === undefined ? 'create' : 'update';
  const known = id === undefined ? ['type'] : ['type', 'id'];
  const errors: ErrorEntry[] = [];
  for (const name of Object.keys(data)) {
    if (![...known, 'attributes', 'relationships'].includes(name)) {
      errors.push(entry(422, 'ENTITY_UNPROCESSABLE', `'${name}' is not expected here`, { pointer: `/data/${name}` }));
    }
  }
  if (data['type'] !== resource.type) {
    const detail = `The resource type ${JSON.stringify(data['type'])} is not valid here. Expected '${resource.type}'`;
    errors.push(entry(409, 'ENTITY_ERROR.TYPE.INVALID', detail, { pointer: '/data/type' }));
  }
  if (id !== undefined && data['id'] !== id) {
    const detail = `The id in the body must be the one in the path: '${id}'`;
    errors.push(entry(409, 'ENTITY_ERROR.ID.INVALID', detail, { pointer: '/data/id' }));
  }
  const attributes = readAttributes(resource, operation, membersOf(data, 'attributes'), errors);
  const links = readRelationships(resource, operation, store, membersOf(data, 'relationships'), errors);
  refuseIfAny(errors);
  return { attributes, links };
}

function dataOf(body: Json | undefined): Members {
  if (isMembers(body) && isMembers(body['data'])) {
    const extra = Object.keys(body).find((name) => name !== 'data');
    if (extra === undefined) return body['data'];
    throw fail(422, 'ENTITY_UNPROCESSABLE', `'${extra}' is not expected here`, { pointer: `/${extra}` });
  }
  throw fail(422, 'ENTITY_UNPROCESSABLE', "The body must be an object with an object 'data'", { pointer: '/data' });
}

function membersOf(data: Members, name: string): Members {
  const value = data[name];
  if (value === undefined) return {};
  if (isMembers(value)) return value;
  throw fail(422, 'ENTITY_UNPROCESSABLE', `'${name}' must be an object`, { pointer: `/data/${name}` });
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readAttributes(
  resource: ResourceType,
  operation: 'create' | 'update',
  given: Members,
  errors: ErrorEntry[],
): Members {
  const read: Members = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(resource.attributes, name) ? resource.attributes[name] : undefined;
    if (rule === undefined) {
      const detail = `'${name}' is not an attribute on the resource '${resource.type}'`;
      errors.push(attributeEntry('UNKNOWN', name, detail));
    } else if (rule[operation] !== true) {
      const detail = `The attribute '${name}' can not be included in a '${operation.toUpperCase()}' operation`;
      errors.push(attributeEntry('NOT_ALLOWED', name, detail));
    } else {
      read[name] = typeof value === 'string' && rule.kind === 'text' ? value.trim() : value;
      errors.push(...valueErrors(name, rule, read[name]));
    }
  }
  if (operation === 'create') {
    for (const [name, rule] of Object.entries(resource.attributes)) {
      if (rule.create && rule.required && given[name] === undefined) errors.push(missing(name));
    }
  }
  return read;
}

function missing(name: string): ErrorEntry {
  return attributeEntry('REQUIRED', name, `You must provide a value for the attribute '${name}' with this request`);
}

function valueErrors(name: string, rule: AttributeRule, value: Json): ErrorEntry[] {
  if (value === null || (rule.required && value === '')) return rule.required ? [missing(name)] : [];
  const expected = typeError(rule, value);
  if (expected !== undefined) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return [attributeEntry('TYPE', name, `'${shown}' is not a valid value for the attribute '${name}'. ${expected}`)];
  }
  if (typeof value !== 'string') return [];
  if (rule.kind === 'url' && !isWebUrl(value)) {
    return [attributeEntry('INVALID', name, `The attribute '${name}' must be an absolute URL with http or https`)];
  }
  const length = Array.from(value).length;
  if (rule.max !== undefined && length > rule.max) {
    const detail = `The provided entity contains a field '${name}' whose value is too long. It cannot exceed ${rule.max} characters.`;
    return [attributeEntry('INVALID.TOO_LONG', name, detail)];
  }
  if (rule.min !== undefined && length < rule.min) {
    const detail = `The provided entity contains a field '${name}' whose value is too short. It needs at least ${rule.min} characters.`;
    return [attributeEntry('INVALID.TOO_SHORT', name, detail)];
  }
  return [];
}

/** What was expected, when the value is of another type. A word outside an enum counts as a wrong type with Apple. */
function typeError(rule: AttributeRule, value: Json): string | undefined {
  switch (rule.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Expected a BOOLEAN';
    case 'enum':
      if (typeof value === 'string' && rule.values?.includes(value)) return undefined;
      return `Expected one of: ${(rule.values ?? []).map((word) => `'${word}'`).join(', ')}`;
    case 'dateTime':
      return typeof value === 'string' && isDateTime(value) ? undefined : 'Expected a DATE_TIME';
    case 'list':
      return Array.isArray(value) ? undefined : 'Expected an ARRAY';
    default:
      return typeof value === 'string' ? undefined : 'Expected a STRING';
  }
}

function isDateTime(value: string): boolean {
  // A bare date is refused (observed 2026).
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  return shape.test(value) && !Number.isNaN(Date.parse(value));
}

function isWebUrl(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}

function readRelationships(
  resource: ResourceType,
  operation: 'create' | 'update',
  store: Store,
  given: Members,
  errors: ErrorEntry[],
): Input['links'] {
  const links: Input['links'] = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(resource.relationships, name) ? resource.relationships[name] : undefined;
    if (rule === undefined) {
      const detail = `'${name}' is not a relationship on the resource '${resource.type}'`;
      errors.push(relationshipEntry('UNKNOWN', name, detail));
    } else if (rule[operation] !== true) {
      const detail = `The relationship '${name}' can not be included in a '${operation.toUpperCase()}' operation`;
      errors.push(relationshipEntry('NOT_ALLOWED', name, detail));
    } else {
      const data = isMembers(value) ? value['data'] : undefined;
      const problem = linkageError(store, name, rule, data);
      const id = isMembers(data) && typeof data['id'] === 'string' ? data['id'] : null;
      if (problem) errors.push(problem);
      else if (!rule.many) links[name] = id;
    }
  }
  for (const [name, rule] of Object.entries(resource.relationships)) {
    if (operation === 'create' && rule.create && rule.required && given[name] === undefined) {
      const detail = `You must provide a value for the relationship '${name}' with this request`;
      errors.push(relationshipEntry('REQUIRED', name, detail));
    }
  }
  return links;
}

function linkageError(store: Store, name: string, rule: RelationshipRule, data: Json | undefined) {
  if (data === null && !rule.many && !rule.required) return undefined;
  const many = rule.many === true;
  if (many !== Array.isArray(data)) {
    return relationshipEntry('TYPE', name, `Expected ${many ? 'an array of linkages' : 'one linkage'} in 'data'`);
  }
  for (const linkage of Array.isArray(data) ? data : [data]) {
    if (!isMembers(linkage) || typeof linkage['id'] !== 'string' || linkage['type'] !== rule.type) {
      return relationshipEntry('TYPE', name, `Expected a linkage with an id and the type '${rule.type}'`);
    }
    if (!store.get(rule.type, linkage['id'])) {
      const detail = `There is no resource of type '${rule.type}' with id '${linkage['id']}'`;
      return relationshipEntry('INVALID', name, detail);
    }
  }
  return undefined;
}
