import type { ErrorEntry } from '../protocol/errors.ts';
import { entry, fail, refuseIfAny } from '../protocol/errors.ts';
import type { Included, Input, ResourceType } from '../protocol/resource.ts';
import { resourceOf } from '../resources/index.ts';
import type { Json, Store } from '../store.ts';
import { readAttributes } from './validate-attributes.ts';
import { readLinkages, readRelationships } from './validate-relationships.ts';
import type { Locals, Members, Scope } from './validate-scope.ts';
import { isLocalId, isMembers, localKey } from './validate-scope.ts';

/**
 * Checks a request body against the resource's table and reads it. Texts come back trimmed, as Apple stores them.
 * @param id of the resource in the path, for an update; without it the body is that of a create.
 * @throws ApiError with one entry for each thing that is wrong
 */
export function readBody(resource: ResourceType, store: Store, body: Json | undefined, id?: string): Input {
  const { data, included } = membersOfBody(body, resource.inline !== undefined);
  const operation = id === undefined ? 'create' : 'update';
  const errors: ErrorEntry[] = [];
  for (const name of Object.keys(data)) {
    const known = id === undefined ? ['type', 'attributes', 'relationships'] : KNOWN;
    if (!known.includes(name)) errors.push(unexpected(`/data/${name}`, name));
  }
  if (data['type'] !== resource.type) {
    const detail = `The resource type ${JSON.stringify(data['type'])} is not valid here. Expected '${resource.type}'`;
    errors.push(entry(409, 'ENTITY_ERROR.TYPE.INVALID', detail, { pointer: '/data/type' }));
  }
  if (id !== undefined && data['id'] !== id) {
    const detail = `The id in the body must be the one in the path: '${id}'`;
    errors.push(entry(409, 'ENTITY_ERROR.ID.INVALID', detail, { pointer: '/data/id' }));
  }
  const locals = localsOf(included);
  const scope: Scope = { resource, operation, place: '/data', store, locals, errors };
  const input: Input = { ...readResource(scope, data), included: readIncluded(scope, included) };
  for (const [key, index] of locals.places) {
    if (locals.referred.has(key)) continue;
    const detail = `No relationship refers to the included entity '${key}'`;
    errors.push(entry(409, INVALID_ID, detail, { pointer: `/included/${index}/id` }));
  }
  refuseIfAny(errors);
  return input;
}

/**
 * Reads the body of PATCH …/relationships/<relation>.
 * @throws ApiError when it names what can't be linked there
 */
export function readLinkage(resource: ResourceType, store: Store, body: Json | undefined, name: string): Input {
  const errors: ErrorEntry[] = [];
  const locals: Locals = { places: new Map(), referred: new Set() };
  const scope: Scope = { resource, operation: 'update', place: '/data', store, locals, errors };
  const input: Input = { attributes: {}, links: {}, lists: {}, included: [] };
  const rule = resource.relationships[name];
  if (!isMembers(body) || body['data'] === undefined) {
    throw fail(422, 'ENTITY_UNPROCESSABLE', "The body must be an object with 'data'", { pointer: '/data' });
  }
  if (rule) readLinkages(scope, input, name, rule, body['data']);
  refuseIfAny(errors);
  return input;
}

const KNOWN = ['type', 'id', 'attributes', 'relationships'];
const INVALID_ID = 'ENTITY_ERROR.INCLUDED.INVALID_ID';

function readResource(scope: Scope, data: Members): Omit<Input, 'included'> {
  const attributes = readAttributes(scope, membersOf(data, 'attributes', scope.place));
  const hasAttributes = data['attributes'] === undefined ? {} : { hasAttributes: true as const };
  return { attributes, ...hasAttributes, ...readRelationships(scope, membersOf(data, 'relationships', scope.place)) };
}

function membersOfBody(body: Json | undefined, inline: boolean): { data: Members; included: Json[] } {
  if (isMembers(body) && isMembers(body['data'])) {
    const extra = Object.keys(body).find((name) => name !== 'data' && !(inline && name === 'included'));
    const included = body['included'] ?? [];
    if (extra === undefined && Array.isArray(included)) return { data: body['data'], included };
    const name = extra ?? 'included';
    throw fail(422, 'ENTITY_UNPROCESSABLE', `'${name}' is not expected here`, { pointer: `/${name}` });
  }
  throw fail(422, 'ENTITY_UNPROCESSABLE', "The body must be an object with an object 'data'", { pointer: '/data' });
}

function membersOf(data: Members, name: string, place: string): Members {
  const value = data[name];
  if (value === undefined) return {};
  if (isMembers(value)) return value;
  throw fail(422, 'ENTITY_UNPROCESSABLE', `'${name}' must be an object`, { pointer: `${place}/${name}` });
}

function unexpected(pointer: string, name: string): ErrorEntry {
  return entry(422, 'ENTITY_UNPROCESSABLE', `'${name}' is not expected here`, { pointer });
}

function localsOf(included: readonly Json[]): Locals {
  const places = new Map<string, number>();
  for (const [index, item] of included.entries()) {
    if (!isMembers(item) || typeof item['id'] !== 'string' || !isLocalId(item['id'])) continue;
    if (typeof item['type'] === 'string') places.set(localKey(item['type'], item['id']), index);
  }
  return { places, referred: new Set() };
}

function readIncluded(scope: Scope, included: readonly Json[]): Included[] {
  return included.flatMap((item, index) => {
    const place = `/included/${index}`;
    if (!isMembers(item)) {
      throw fail(422, 'ENTITY_UNPROCESSABLE', 'An included entity must be an object', { pointer: place });
    }
    const { type, id } = item;
    for (const name of Object.keys(item)) {
      if (!KNOWN.includes(name)) scope.errors.push(unexpected(`${place}/${name}`, name));
    }
    // Even what exists already, as a territory does, is refused here for its id (observed 2026-03).
    if (typeof id !== 'string' || !isLocalId(id)) {
      const words = "For inline creation, the id must be a local id with the format '${local-id}'.";
      const detail = `The provided included entity id '${typeof id === 'string' ? id : ''}' has invalid format. ${words}`;
      scope.errors.push(entry(409, INVALID_ID, detail, { pointer: `${place}/id` }));
      return [];
    }
    const resource = typeof type === 'string' && scope.resource.inline?.includes(type) ? resourceOf(type) : undefined;
    if (!resource) {
      const detail = `The resource type ${JSON.stringify(type)} can not be created inline here`;
      scope.errors.push(entry(409, 'ENTITY_ERROR.TYPE.INVALID', detail, { pointer: `${place}/type` }));
      return [];
    }
    if (scope.locals.places.get(localKey(resource.type, id)) !== index) {
      const detail = `The local id '${id}' is used more than once`;
      scope.errors.push(entry(409, INVALID_ID, detail, { pointer: `${place}/id` }));
      return [];
    }
    const inner: Scope = { ...scope, resource, operation: 'create', place, inlineOf: scope.resource.type };
    return [{ type: resource.type, id, ...readResource(inner, item) }];
  });
}
