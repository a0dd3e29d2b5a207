/** What the generators read in Apple's OpenAPI document: its resources, one description a JSON:API type. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { addNewer } from './apple-additions.ts';

/** The part of an OpenAPI 3.0 schema that Apple uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  nullable?: boolean;
  deprecated?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maximum?: number;
}

interface Parameter {
  name: string;
  schema: Schema;
  required?: boolean;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

type Content = Record<string, { schema: Schema }>;

export interface AppleSpec {
  paths: Record<string, { get?: Operation; post?: Operation; patch?: Operation; delete?: Operation }>;
  components: { schemas: Record<string, Schema> };
}

/** One JSON:API type. Schemas have no references left. */
export interface AppleResource {
  type: string;
  /** Name of the schema of what Apple answers. */
  name: string;
  answer: Body;
  /** What may be sent; absent where Apple takes no such request. */
  create?: Body;
  update?: Body;
  /** Names in `fields[<type>]`. */
  fields: string[];
  /** Names in `include`, wherever the type is answered. */
  includes: string[];
}

/** The attributes and relationships of an answer or of a request. */
export interface Body {
  attributes: Record<string, Schema>;
  requiredAttributes: string[];
  relationships: Record<string, AppleRelationship>;
}

export interface AppleRelationship {
  type: string;
  many: boolean;
  required: boolean;
  /** An answer shows addresses for it. */
  links: boolean;
}

/** With what is newer than it. @param file JSON, plain or gzipped. @throws when it is no OpenAPI document */
export async function readAppleSpec(file: string): Promise<AppleSpec> {
  const bytes = await readFile(file);
  const document: unknown = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  if (!isAppleSpec(document)) throw new Error(`${file} is not an OpenAPI document`);
  addNewer(document);
  return document;
}

function isAppleSpec(value: unknown): value is AppleSpec {
  return typeof value === 'object' && value !== null && 'paths' in value && 'components' in value;
}

/** @throws when Apple has no such type */
export function resourceIn(spec: AppleSpec, type: string): AppleResource {
  const { schemas } = spec.components;
  const names = Object.keys(schemas).filter((name) => typeOf(schemas[name]) === type);
  const answers = names.filter((name) => schemas[name]?.required?.includes('id') === true);
  // Where Apple has several versions of a type, the last one counts, here and below: AppPriceV2 after AppPrice.
  const name = answers.sort().at(-1);
  if (name === undefined) throw new Error(`Apple's specification has no resource of the type ${type}`);
  const last = (suffix: string) =>
    names
      .filter((other) => other.endsWith(suffix))
      .sort()
      .at(-1);
  const create = last('CreateRequest') ?? last('InlineCreate');
  const update = last('UpdateRequest');
  return {
    type,
    name,
    answer: bodyOf(spec, schemas[name]),
    ...(create === undefined ? {} : { create: bodyOf(spec, schemas[create]) }),
    ...(update === undefined ? {} : { update: bodyOf(spec, schemas[update]) }),
    fields: words(spec, `fields[${type}]`, () => true),
    includes: words(spec, 'include', (operation) => answeredBy(spec, operation)?.name === name),
  };
}

/** The schema of the resources that an operation answers, and whether there may be many. */
export function answeredBy(spec: AppleSpec, operation: Operation): { name: string; many: boolean } | undefined {
  const { content } = operation.responses['200'] ?? {};
  const answer = content?.['application/json']?.schema.$ref;
  const data = answer === undefined ? undefined : refer(spec, answer).properties?.['data'];
  const name = (data?.$ref ?? data?.items?.$ref)?.split('/').at(-1);
  return name === undefined ? undefined : { name, many: data?.items !== undefined };
}

/** Where a relation of an answer leads to: what its address answers, where the specification shows only links of it. */
export function relationTarget(spec: AppleSpec, type: string, name: string): { type: string; many: boolean } {
  const { type: target = '', many = false } = resourceIn(spec, type).answer.relationships[name] ?? {};
  if (target !== '') return { type: target, many };
  const paths = Object.keys(spec.paths).filter((path) => new RegExp(`^/v\\d+/${type}/{id}/${name}$`).test(path));
  const { get } = spec.paths[paths.sort().at(-1) ?? ''] ?? {};
  const answered = get && answeredBy(spec, get);
  return { type: (answered && typeNamed(spec, answered.name)) ?? '', many: answered?.many === true };
}

/** The JSON:API type of a schema's resources. */
export function typeNamed(spec: AppleSpec, name: string): string | undefined {
  return typeOf(spec.components.schemas[name]);
}

/** A schema with all that it refers to written out. */
function resolved(spec: AppleSpec, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const { $ref, ...others } = schema;
    return { ...resolved(spec, refer(spec, $ref)), ...others };
  }
  const { properties, items } = schema;
  return {
    ...schema,
    ...(items ? { items: resolved(spec, items) } : {}),
    ...(properties ? { properties: mapped(properties, (inner) => resolved(spec, inner)) } : {}),
  };
}

export function mapped<T, U>(object: Record<string, T>, change: (value: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}

function typeOf(schema: Schema | undefined): string | undefined {
  return dataOf(schema)?.properties?.['type']?.enum?.[0];
}

/** A request holds the resource in `data`. */
function dataOf(schema: Schema | undefined): Schema | undefined {
  const data = schema?.properties?.['data'];
  return data?.properties?.['type'] ? data : schema;
}

function bodyOf(spec: AppleSpec, schema: Schema | undefined): Body {
  const { attributes, relationships } = dataOf(schema)?.properties ?? {};
  return {
    attributes: resolved(spec, attributes ?? {}).properties ?? {},
    requiredAttributes: attributes?.required ?? [],
    relationships: mapped(relationships?.properties ?? {}, (relation, name) =>
      relationshipOf(spec, relation, relationships?.required?.includes(name) === true),
    ),
  };
}

/** Where the specification shows only links of a relation, there is no type. */
function relationshipOf(spec: AppleSpec, relation: Schema, required: boolean): AppleRelationship {
  const { data, links } = resolved(spec, relation).properties ?? {};
  const type = (data?.items ?? data)?.properties?.['type']?.enum?.[0] ?? '';
  return { type, many: data?.type === 'array', required, links: links !== undefined };
}

function words(spec: AppleSpec, parameter: string, counts: (operation: Operation) => boolean): string[] {
  const found = Object.values(spec.paths).flatMap(({ get }) => {
    const given = get && counts(get) ? get.parameters?.find(({ name }) => name === parameter) : undefined;
    return given?.schema.items?.enum ?? [];
  });
  return [...new Set(found)].sort();
}

function refer(spec: AppleSpec, $ref: string): Schema {
  const found = spec.components.schemas[$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`Apple's specification refers to ${$ref}, which it does not have`);
  return found;
}
