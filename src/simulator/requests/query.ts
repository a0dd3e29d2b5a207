import type { ErrorEntry } from '../protocol/errors.ts';
import { entry, refuseIfAny } from '../protocol/errors.ts';
import type { Listing, ResourceType } from '../protocol/resource.ts';
import { own } from '../own.ts';
import { formerOf, resourceOf } from '../resources/index.ts';

const PAGE = { standard: 50, max: 200 };
const INCLUDED = { standard: 10, max: 50 };

/** What may be asked of an address. */
export interface Endpoint {
  resource: ResourceType;
  /** There for collections: they have `limit` and pages. */
  listing?: Listing;
  /** Whether `include`, `fields[…]` of included types and `limit[…]` may be used. */
  includes: boolean;
  /** An address of linkages knows no `fields[…]`. */
  linkage?: true;
}

/** A query string that the address accepts. */
export interface Query {
  include: string[];
  /** Names of attributes and relations to show, by type; types that are missing show all. */
  fields: Map<string, ReadonlySet<string>>;
  limit: number;
  offset: number;
  limits: Map<string, number>;
  filters: Map<string, string[]>;
  exists: Map<string, boolean>;
  sort: string[];
}

/** Limit for the items of an included to-many relation. */
export function includedLimit(query: Query, relation: string): number {
  return query.limits.get(relation) ?? INCLUDED.standard;
}

/** @throws ApiError with an entry for each parameter that Apple would refuse here */
export function readQuery(params: URLSearchParams, endpoint: Endpoint): Query {
  const query: Query = {
    include: [],
    fields: new Map(),
    limit: PAGE.standard,
    offset: 0,
    limits: new Map(),
    filters: new Map(),
    exists: new Map(),
    sort: [],
  };
  const errors: ErrorEntry[] = [];
  for (const name of new Set(params.keys())) {
    const given = params.getAll(name);
    const problem =
      given.length > 1 ? invalid(name, `The parameter '${name}' was given more than once`) : read(name, given[0] ?? '');
    if (problem) errors.push(problem);
  }
  for (const [name, filter] of Object.entries(endpoint.listing?.filters ?? {})) {
    if (filter.required && !params.has(`filter[${name}]`)) errors.push(required(`filter[${name}]`));
  }
  refuseIfAny(errors);
  return query;

  function read(name: string, value: string): ErrorEntry | undefined {
    const [, family = name, member] = /^(\w+)\[([^\]]+)\]$/.exec(name) ?? [];
    const values = value.split(',');
    if (member === undefined) {
      if (name === 'include' && endpoint.includes) return readInclude(values);
      if (name === 'limit' && endpoint.listing) {
        return readLimit(name, value, endpoint.listing.max ?? PAGE.max, (n) => (query.limit = n));
      }
      if (name === 'cursor' && endpoint.listing) return readCursor(value);
      if (name === 'sort' && endpoint.listing?.sort) return readSort(values, endpoint.listing.sort);
      return illegal(name);
    }
    if (family === 'fields' && !endpoint.linkage) return readFields(name, member, values);
    if (family === 'limit' && endpoint.includes && isIncludableList(member)) {
      return readLimit(name, value, INCLUDED.max, (n) => query.limits.set(member, n));
    }
    if (family === 'filter' && endpoint.listing) return readFilter(name, member, values);
    if (family === 'exists' && own(endpoint.listing?.exists, member)) {
      if (value !== 'true' && value !== 'false') return invalid(name, `'${value}' is not a valid boolean`);
      query.exists.set(member, value === 'true');
      return undefined;
    }
    return illegal(name);
  }

  function readInclude(values: string[]): ErrorEntry | undefined {
    const wrong = values.find((value) => own(endpoint.resource.relationships, value)?.includable !== true);
    if (wrong !== undefined) return invalid('include', `'${wrong}' is not a valid relationship name`);
    query.include = [...new Set(values)];
    return undefined;
  }

  function readFields(name: string, type: string, values: string[]): ErrorEntry | undefined {
    const included = endpoint.includes
      ? Object.values(endpoint.resource.relationships).filter((rule) => rule.includable)
      : [];
    if (type !== endpoint.resource.type && !included.some((rule) => rule.type === type)) return illegal(name);
    const former = included.some((rule) => rule.type === type && rule.former);
    const resource = type === endpoint.resource.type ? endpoint.resource : former ? formerOf(type) : resourceOf(type);
    const wrong = resource && values.find((value) => !isField(resource, value));
    if (wrong !== undefined) return invalid(name, `'${wrong}' is not a valid field name`);
    query.fields.set(type, new Set(values));
    return undefined;
  }

  function readFilter(name: string, member: string, values: string[]): ErrorEntry | undefined {
    const filter = own(endpoint.listing?.filters, member);
    // An unknown filter is an invalid parameter, not an illegal one (observed).
    if (!filter) return invalid(name, `'${member}' is not a valid filter type`);
    const wrong = values.find((value) => value === '' || (filter.values && !filter.values.includes(value)));
    if (wrong !== undefined) return invalid(name, `'${wrong}' is not a valid filter value`);
    query.filters.set(member, values);
    return undefined;
  }

  function readSort(values: string[], known: readonly string[]): ErrorEntry | undefined {
    const wrong = values.find((value) => !known.includes(value.replace(/^-/, '')));
    if (wrong !== undefined) return invalid('sort', `'${wrong}' is not a valid sort type`);
    query.sort = values;
    return undefined;
  }

  function readCursor(value: string): ErrorEntry | undefined {
    const offset = /^at:(\d+)$/.exec(Buffer.from(value, 'base64url').toString())?.[1];
    if (offset === undefined) return invalid('cursor', `'${value}' is not a valid cursor for this request`);
    query.offset = Number(offset);
    return undefined;
  }

  function isIncludableList(relation: string): boolean {
    const rule = own(endpoint.resource.relationships, relation);
    return rule?.includable === true && rule.many === true;
  }
}

export function cursorAt(offset: number): string {
  return Buffer.from(`at:${offset}`).toString('base64url');
}

function isField(resource: ResourceType, name: string): boolean {
  const attribute = own(resource.attributes, name);
  if (attribute) return attribute.unselectable !== true && attribute.writeOnly !== true;
  const relationship = own(resource.relationships, name);
  return relationship !== undefined && relationship.writeOnly !== true;
}

function illegal(parameter: string): ErrorEntry {
  const detail = `The parameter '${parameter}' can not be used with this request`;
  return entry(400, 'PARAMETER_ERROR.ILLEGAL', detail, { parameter });
}

function required(parameter: string): ErrorEntry {
  const detail = `The parameter '${parameter}' must be provided with this request`;
  return entry(400, 'PARAMETER_ERROR.REQUIRED', detail, { parameter });
}

function invalid(parameter: string, detail: string): ErrorEntry {
  return entry(400, 'PARAMETER_ERROR.INVALID', detail, { parameter });
}

function readLimit(name: string, value: string, max: number, set: (n: number) => void): ErrorEntry | undefined {
  const n = /^\d+$/.test(value) ? Number(value) : 0;
  if (n < 1 || n > max) return invalid(name, `'${value}' is not a valid limit. It has to be from 1 to ${max}`);
  set(n);
  return undefined;
}
