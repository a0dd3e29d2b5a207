import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The part of OpenAPI 3.0 that Apple's specification uses. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation | Parameter[]>>;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { content?: Content }>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  /** Default true, as OpenAPI has it for query parameters; Apple says false and means comma-separated. */
  explode?: boolean;
  schema: Schema;
}

export interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  [keyword: string]: unknown;
}

type Content = Record<string, { schema: Schema }>;

/** Reads a specification, plain or gzipped. @throws when the file is missing or is not an OpenAPI document in JSON. */
export function readOpenApi(file: string): OpenApi {
  const bytes = readFileSync(file);
  const document: unknown = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  if (!isOpenApi(document)) throw new Error(`${file} is not an OpenAPI document`);
  return document;
}

function isOpenApi(value: unknown): value is OpenApi {
  return typeof value === 'object' && value !== null && 'paths' in value && 'components' in value;
}

/** The schema of a body in JSON; `undefined` where the specification wants no body or another media type. */
export function jsonSchemaOf(content: Content | undefined): Schema | undefined {
  return content?.['application/json']?.schema;
}
