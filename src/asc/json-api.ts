import type { JsonObject } from '../core/json/json.ts';
import { isJsonObject, sameJson } from '../core/json/json.ts';
import type { Resource } from '../core/resource.ts';
import type { Answer } from './answer.ts';
import type { Request } from './errors.ts';
import { unreadable } from './errors.ts';
import type { Expected, Identified } from './resource-shape.ts';
import { isIdentified, isKnownType, relationTo, resourceMisfit, resourceOf } from './resource-shape.ts';
import type { Misfit } from './shape.ts';
import { below, firstOf } from './shape.ts';

/** A JSON:API answer as far as it is read. */
interface Received {
  included: Resource[];
}

/** A single resource, or none. */
export interface ReceivedOne extends Received {
  data: Resource | null;
}

/** A page of a collection. */
export interface ReceivedPage extends Received {
  data: Resource[];
  /** Address of the next page. */
  next?: string;
  /** Of the body, unpacked. */
  bytes: number;
}

/**
 * Reads the answer to a request for one resource, or to a writing one.
 * @param sent the body of the request, which says what resource the answer has to be about
 * @throws FailureError, kind `network`, naming the place, when it is not what Apple's specification says, as a proxy may send
 */
export function resourceIn(request: Request, answer: Answer, sent?: JsonObject): ReceivedOne {
  const expected = sent ? sentResource(request, sent) : askedFor(request.path);
  const { data, included } = documentOf(request, answer, (value) => {
    // A relation may lead nowhere; what was asked for by its id, or sent, is a resource.
    if (value === null && !sent && expected.id === undefined) return undefined;
    return resourceMisfit(value, expected);
  });
  return { data: isIdentified(data) ? resourceOf(data) : null, included };
}

/** Reads a page of a collection. @throws as `resourceIn` does */
export function pageIn(request: Request, answer: Answer): ReceivedPage {
  const { type } = askedFor(request.path);
  const expected = type === undefined ? {} : { type };
  const { data, included, next } = documentOf(request, answer, (value) => {
    if (!Array.isArray(value)) return { pointer: '', wanted: 'a list', found: value };
    return firstOf(value, (item) => resourceMisfit(item, expected)) ?? repetition(value.filter(isIdentified));
  });
  const rows = Array.isArray(data) ? data.filter(isIdentified).map(resourceOf) : [];
  return { data: rows, included, bytes: answer.bytes, ...(next === undefined ? {} : { next }) };
}

function documentOf(request: Request, { body }: Answer, dataMisfit: (data: unknown) => Misfit | undefined) {
  const refuse = (found: Misfit): never => {
    throw unreadable(request, found);
  };
  if (!isJsonObject(body)) return refuse({ pointer: '', wanted: 'an object', found: body });
  const { data, included = [], links } = body;
  const wrong = data === undefined ? { pointer: '', wanted: 'there', found: data } : dataMisfit(data);
  if (wrong) refuse(below('data', wrong));
  if (included !== null && !Array.isArray(included))
    return refuse({ pointer: '/included', wanted: 'a list', found: included });
  const along = included ?? [];
  const odd = firstOf(along, (item) => resourceMisfit(item)) ?? contradiction(along.filter(isIdentified));
  if (odd) refuse(below('included', odd));
  return { data, included: along.filter(isIdentified).map(resourceOf), ...nextIn(links, refuse) };
}

/** A link that can't be followed must not pass for the end of the list. */
function nextIn(links: unknown, refuse: (found: Misfit) => never): { next?: string } {
  if (links === undefined || links === null) return {};
  if (!isJsonObject(links)) return refuse({ pointer: '/links', wanted: 'an object', found: links });
  const { next = null } = links;
  if (next === null) return {};
  return typeof next === 'string' ? { next } : refuse({ pointer: '/links/next', wanted: 'a text', found: next });
}

/** A list has each of its members once. */
function repetition(rows: readonly Identified[]): Misfit | undefined {
  const keys = new Set<string>();
  return firstOf(rows, (row) => {
    const key = keyOf(row);
    if (keys.has(key)) return { pointer: '/id', wanted: 'the id of another row', found: row.id };
    keys.add(key);
    return undefined;
  });
}

/** What comes along may come more than once, if it is the same each time. */
function contradiction(rows: readonly Identified[]): Misfit | undefined {
  const first = new Map<string, Identified>();
  return firstOf(rows, (row) => {
    const other = first.get(keyOf(row));
    if (other && !sameJson(other, row)) return { pointer: '/id', wanted: 'the id of another resource', found: row.id };
    first.set(keyOf(row), row);
    return undefined;
  });
}

function keyOf({ type, id }: Identified): string {
  return `${type} ${id}`;
}

/** The resource that a request sends, or changes, is the one that is answered; several at once are the ends of a relation. */
function sentResource({ method }: Request, { data }: JsonObject): Expected {
  if (!isJsonObject(data) || typeof data['type'] !== 'string') return {};
  const { type, id } = data;
  return method === 'PATCH' && typeof id === 'string' ? { type, id } : { type };
}

/** `/v1/apps/1` and `/v1/apps` name a type, and `/v1/apps/1/appInfos` one that Apple's specification knows. */
function askedFor(path: string): Expected {
  const [, , type = '', id, relation, ...more] = path.split('?', 1)[0]?.split('/') ?? [];
  if (!isKnownType(type) || more.length > 0) return {};
  if (id === undefined) return { type };
  if (relation === undefined) return { type, id };
  const target = relationTo(type, relation);
  return target === undefined ? {} : { type: target };
}
