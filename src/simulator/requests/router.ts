import { fail, notFound } from '../protocol/errors.ts';
import type { Answer } from '../protocol/http.ts';
import type { View } from './jsonapi.ts';
import {
  linkageDocument,
  linkagesDocument,
  oneDocument,
  pageDocument,
  pathOf,
  selfLink,
  viewOf,
  visible,
} from './jsonapi.ts';
import type { Endpoint } from './query.ts';
import { readQuery } from './query.ts';
import type { Related, RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { parseJson } from '../protocol/json.ts';
import { relatedDocs } from '../protocol/resource.ts';
import { select } from './select.ts';
import { own } from '../own.ts';
import { formerOf, resourceOf } from '../resources/index.ts';
import type { Doc, Json } from '../store.ts';
import { readBody, readLinkage } from './validate.ts';

export interface Request {
  method: string;
  url: URL;
  body: string;
}

/** Answers a request that is allowed in: finds the resource, checks, changes the store. @throws ApiError for each refusal */
export function route(view: View, request: Request): Answer {
  const [, version, type = '', id, ...path] = request.url.pathname.split('/');
  const resource = [resourceOf(type), formerOf(type)].find((known) => known?.version === version);
  if (!resource) throw fail(404, 'PATH_ERROR', `The resource '${version}/${type}' does not exist`);
  const shown = { ...view, as: resource };
  if (id === undefined) return collection(shown, request, resource);
  if (path.length === 0) return instance(shown, request, resource, id);
  return relation(shown, request, resource, id, path);
}

function collection(view: View, request: Request, resource: ResourceType): Answer {
  const { method, url, body } = request;
  if (method === 'POST' && resource.create) {
    const query = readQuery(url.searchParams, { resource, includes: false, linkage: true });
    const doc = resource.create(view, readBody(resource, view.store, parse(body)));
    const headers = { location: selfLink(view, doc) };
    return { status: 201, headers, body: oneDocument(at(view, doc), query, doc) };
  }
  if (method !== 'GET' || !resource.collection) throw forbidden(resource, method, false);
  const includes = resource.collection.include === true;
  const query = readQuery(url.searchParams, { resource, listing: resource.collection, includes });
  const docs = select(view, resource.collection, query, visible(view, view.store.all(resource.type)));
  return { status: 200, body: pageDocument(view, query, docs) };
}

function instance(view: View, request: Request, resource: ResourceType, id: string): Answer {
  const { method, url, body } = request;
  const { store } = view;
  if (!allowed(resource, true)[method]) throw forbidden(resource, method, true);
  const doc = store.get(resource.type, id);
  if (method === 'GET') {
    const query = readQuery(url.searchParams, { resource, includes: true });
    if (!doc) throw notFound(resource.type, id);
    return { status: 200, body: oneDocument(view, query, doc) };
  }
  const query = readQuery(url.searchParams, { resource, includes: false, linkage: true });
  if (!doc) throw notFound(resource.type, id);
  if (method === 'PATCH' && resource.update) {
    resource.update(view, doc, readBody(resource, store, parse(body), id));
    return { status: 200, body: oneDocument(view, query, doc) };
  }
  resource.remove?.(view, doc);
  for (const { id: gone } of store.remove(doc)) view.uploads.forget(gone);
  return { status: 204 };
}

function relation(view: View, request: Request, resource: ResourceType, id: string, path: string[]): Answer {
  const linkage = path[0] === 'relationships';
  const name = path[linkage ? 1 : 0] ?? '';
  const rule = own(resource.relationships, name);
  const target = rule && (rule.former ? formerOf(rule.type) : resourceOf(rule.type));
  const replaceable = linkage && rule?.patch === true && (resource.relink ?? resource.update) !== undefined;
  if (!rule || !target || !(rule.related || replaceable) || path.length > (linkage ? 2 : 1)) {
    throw fail(404, 'PATH_ERROR', `The relationship '${name}' does not exist`);
  }
  if (request.method === 'PATCH' && replaceable) return replaceLinkage(view, request, resource, id, name);
  if (request.method !== 'GET' || !rule.related)
    throw notAllowedThere(request.method, name, rule, linkage, replaceable);
  const query = readQuery(request.url.searchParams, relationEndpoint(rule, target, linkage));
  const doc = view.store.get(resource.type, id);
  if (!doc) throw notFound(resource.type, id);
  const docs = visible(view, relatedDocs(view, doc, name, rule, query.filters));
  const there = viewOf(view, rule);
  if (rule.many) {
    const selected = select(view, linkage ? {} : rule.related, query, docs);
    return {
      status: 200,
      body: linkage ? linkagesDocument(view, query, selected) : pageDocument(there, query, selected),
    };
  }
  if (docs.length === 0 && isMissing(view, rule.related)) throw notFound(rule.type, id);
  return { status: 200, body: linkage ? linkageDocument(view, docs[0]) : oneDocument(there, query, docs[0]) };
}

/** Whether an empty to-one is no resource, rather than an answer without one. */
function isMissing({ quirks }: View, { empty }: Related): boolean {
  return empty === 'not-found' || (empty === 'reported-both' && quirks.emptyAsNotFound);
}

function replaceLinkage(view: View, request: Request, resource: ResourceType, id: string, name: string): Answer {
  readQuery(request.url.searchParams, { resource, includes: false, linkage: true });
  const doc = view.store.get(resource.type, id);
  if (!doc) throw notFound(resource.type, id);
  const input = readLinkage(resource, view.store, parse(request.body), name);
  if (resource.relink) resource.relink(view, doc, input);
  else resource.update?.(view, doc, input);
  return { status: 204 };
}

function notAllowedThere(method: string, name: string, rule: RelationshipRule, linkage: boolean, replaceable: boolean) {
  const size = rule.many ? 'MANY' : 'ONE';
  const offered = [
    ...(rule.related ? [`GET_TO_${size}_${linkage ? 'RELATIONSHIP' : 'RELATED'}`] : []),
    ...(replaceable ? [`UPDATE_TO_${size}_RELATIONSHIP`] : []),
  ];
  const verb = method === 'GET' ? `GET_TO_${size}_RELATIONSHIP` : (OPERATIONS[method] ?? method);
  return fail(403, 'FORBIDDEN_ERROR', `The relationship '${name}' does not allow '${verb}'. ${operations(offered)}`);
}

function relationEndpoint(rule: RelationshipRule, resource: ResourceType, linkage: boolean): Endpoint {
  if (linkage) return { resource, includes: false, linkage: true, ...(rule.many ? { listing: {} } : {}) };
  return { resource, includes: rule.related?.include === true, ...(rule.many ? { listing: rule.related ?? {} } : {}) };
}

/** A created resource is answered as if it had been asked for. */
function at(view: View, doc: Doc): View {
  return { ...view, url: pathOf(view, doc) };
}

function parse(body: string): Json | undefined {
  if (body === '') return undefined;
  try {
    return parseJson(body);
  } catch {
    throw fail(400, 'ENTITY_INVALID', 'Unexpected or invalid value in the JSON body');
  }
}

/** Apple's words for the verbs. */
const OPERATIONS: Record<string, string> = { POST: 'CREATE', PATCH: 'UPDATE', DELETE: 'DELETE', PUT: 'REPLACE' };

function allowed(resource: ResourceType, hasId: boolean): Record<string, boolean> {
  if (!hasId) return { GET: resource.collection !== undefined, POST: resource.create !== undefined };
  return {
    GET: resource.instance === true,
    PATCH: resource.update !== undefined,
    DELETE: resource.remove !== undefined,
  };
}

function forbidden(resource: ResourceType, method: string, hasId: boolean) {
  const word = method === 'GET' ? (hasId ? 'GET_INSTANCE' : 'GET_COLLECTION') : (OPERATIONS[method] ?? method);
  const { GET: list, POST: create } = allowed(resource, false);
  const { GET: read, PATCH: update, DELETE: remove } = allowed(resource, true);
  const offered = [
    ...(create ? ['CREATE'] : []),
    ...(remove ? ['DELETE'] : []),
    ...(list ? ['GET_COLLECTION'] : []),
    ...(read ? ['GET_INSTANCE'] : []),
    ...(update ? ['UPDATE'] : []),
  ];
  const detail = `The resource '${resource.type}' does not allow '${word}'. ${operations(offered)}`;
  return fail(403, 'FORBIDDEN_ERROR', detail);
}

function operations(offered: readonly string[]): string {
  return `Allowed operation${offered.length === 1 ? ' is' : 's are'}: ${offered.join(', ')}`;
}
