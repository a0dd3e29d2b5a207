import type { ErrorEntry } from '../protocol/errors.ts';
import { entry, relationshipEntry } from '../protocol/errors.ts';
import { own } from '../own.ts';
import type { Input, RelationshipRule } from '../protocol/resource.ts';
import type { Json } from '../store.ts';
import type { Members, Scope } from './validate-scope.ts';
import { isLocalId, isMembers, localKey } from './validate-scope.ts';

type Linked = Pick<Input, 'links' | 'lists'>;

/** Reads the relationships of one resource in a body. What is wrong with them goes to `errors`. */
export function readRelationships(scope: Scope, given: Members): Linked {
  const { resource, operation, place, errors } = scope;
  const linked: Linked = { links: {}, lists: {} };
  for (const [name, value] of Object.entries(given)) {
    const rule = own(resource.relationships, name);
    if (rule === undefined) {
      const detail = `'${name}' is not a relationship on the resource '${resource.type}'`;
      errors.push(relationshipEntry('UNKNOWN', name, detail, place));
    } else if (rule[operation] !== true) {
      const detail = `The relationship '${name}' can not be included in a '${operation.toUpperCase()}' operation`;
      errors.push(relationshipEntry('NOT_ALLOWED', name, detail, place));
    } else {
      readLinkages(scope, linked, name, rule, isMembers(value) ? value['data'] : undefined);
    }
  }
  for (const [name, rule] of Object.entries(resource.relationships)) {
    // What comes along with a resource belongs to it without saying so.
    const understood = rule.type === scope.inlineOf;
    if (operation === 'create' && rule.create && rule.required && own(given, name) === undefined && !understood) {
      const detail = `You must provide a value for the relationship '${name}' with this request`;
      errors.push(relationshipEntry('REQUIRED', name, detail, place));
    }
  }
  return linked;
}

/** Reads the `data` of one relation into `linked`. */
export function readLinkages(
  scope: Scope,
  linked: Linked,
  name: string,
  rule: RelationshipRule,
  data: Json | undefined,
): void {
  if (data === null && !rule.many && !rule.required) {
    linked.links[name] = null;
    return;
  }
  const many = rule.many === true;
  if (many !== Array.isArray(data)) {
    const detail = `Expected ${many ? 'an array of linkages' : 'one linkage'} in 'data'`;
    scope.errors.push(relationshipEntry('TYPE', name, detail, scope.place));
    return;
  }
  const ids: string[] = [];
  for (const [index, linkage] of (Array.isArray(data) ? data : [data]).entries()) {
    const id = isMembers(linkage) && linkage['type'] === rule.type ? linkage['id'] : undefined;
    const at = many ? `${name}/data/${index}` : `${name}/data`;
    const problem = typeof id === 'string' ? idError(scope, name, rule, id, at) : wrongLinkage(scope, name, rule);
    if (problem) {
      scope.errors.push(problem);
      return;
    }
    if (typeof id === 'string') ids.push(id);
  }
  if (many) linked.lists[name] = ids;
  else linked.links[name] = ids[0] ?? null;
}

function wrongLinkage({ place }: Scope, name: string, rule: RelationshipRule): ErrorEntry {
  return relationshipEntry('TYPE', name, `Expected a linkage with an id and the type '${rule.type}'`, place);
}

function idError(scope: Scope, name: string, rule: RelationshipRule, id: string, at: string): ErrorEntry | undefined {
  const { store, locals, place } = scope;
  const key = localKey(rule.type, id);
  if (locals.places.has(key)) {
    locals.referred.add(key);
    return undefined;
  }
  if (isLocalId(id)) {
    const detail = `There is no included entity of type '${rule.type}' with the local id '${id}'`;
    return entry(409, 'ENTITY_ERROR.INCLUDED.INVALID_ID', detail, { pointer: `${place}/relationships/${at}/id` });
  }
  if (store.get(rule.type, id)) return undefined;
  const detail = `There is no resource of type '${rule.type}' with id '${id}'`;
  return relationshipEntry('INVALID', name, detail, place);
}
