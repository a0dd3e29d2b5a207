/** Apple's resources as types: what may be read, created and updated. */
import openapiTS, { astToString } from 'openapi-typescript';
import type { AppleRelationship, Body, Schema } from './apple-spec.ts';
import { mapped, readAppleSpec, resourceIn } from './apple-spec.ts';
import { APPLE_TYPES } from './apple-resources.ts';

const PATH = 'src/asc/apple.gen.ts';
const BANNER = "// Generated from Apple's OpenAPI document by `npm run generate`. Do not edit.\n";

/** @param file Apple's OpenAPI document */
export async function appleTypes(file: string): Promise<{ path: string; content: string }[]> {
  const spec = await readAppleSpec(file);
  const schemas = Object.fromEntries(
    APPLE_TYPES.map((type) => {
      const { answer, create, update, fields, includes } = resourceIn(spec, type);
      const parts = {
        ...partsOf(answer),
        ...(create ? { create: complete(partsOf(create)) } : {}),
        ...(update ? { update: complete(partsOf(update)) } : {}),
        ...(fields.length > 0 ? { field: { type: 'string', enum: fields } } : {}),
        ...(includes.length > 0 ? { include: { type: 'string', enum: includes } } : {}),
      };
      return [type, complete(parts)];
    }),
  );
  const document = { openapi: '3.0.1', info: { title: 'Apple', version: '' }, paths: {}, components: { schemas } };
  const text = astToString(await openapiTS(Buffer.from(JSON.stringify(document)), { silent: true }));
  return [{ path: PATH, content: `${BANNER}\nexport interface AppleResources {\n${schemasIn(text)}}\n` }];
}

/** What was made of the schemas, without the frame that a whole API has, and without comments that only repeat the type. */
function schemasIn(text: string): string {
  const found = /^ {4}schemas: \{\n(.*?)^ {4}\};\n/ms.exec(text)?.[1];
  if (found === undefined) throw new Error('openapi-typescript writes its types in another form than before');
  return found
    .replace(/^ *\/\*\* @enum \S+ \*\/\n/gm, '')
    .replace(/\/\*\*\n *\* @deprecated\n *\* @enum \S+\n *\*\//g, '/** @deprecated */')
    .replace(/^ {4}( *)/gm, (_line, indent: string) => indent.slice(indent.length / 2));
}

function partsOf({ attributes, requiredAttributes, relationships }: Body): Record<string, Schema> {
  const linked = Object.keys(relationships).filter((name) => relationships[name]?.type !== '');
  const some = Object.keys(attributes).length > 0;
  return {
    ...(some ? { attributes: objectOf(mapped(attributes, plain), requiredAttributes) } : {}),
    ...(linked.length === 0
      ? {}
      : {
          relationships: objectOf(
            Object.fromEntries(linked.map((name) => [name, target(relationships[name])])),
            linked.filter((name) => relationships[name]?.required),
          ),
        }),
  };
}

/** The type that a relation leads to; a list for a to-many one. */
function target(relation: AppleRelationship | undefined): Schema {
  const one = { type: 'string', enum: [relation?.type ?? ''] };
  return relation?.many ? { type: 'array', items: one } : one;
}

function complete(properties: Record<string, Schema>): Schema {
  return objectOf(properties, Object.keys(properties));
}

function objectOf(properties: Record<string, Schema>, required: string[]): Schema {
  return { type: 'object', properties, required };
}

/** Formats would only become comments. */
function plain({ format: _format, ...schema }: Schema): Schema {
  return schema;
}
