/** Apple's resources as tables: what the attributes of an answer are, and where its relations lead. Answers are judged by them. */
import { APPLE_TYPES } from './apple-resources.ts';
import type { AppleSpec, Schema } from './apple-spec.ts';
import { readAppleSpec, relationTarget, resourceIn } from './apple-spec.ts';

const PATH = 'src/asc/apple-shapes.gen.ts';
const HEAD = `// Generated from Apple's OpenAPI document by \`npm run generate\`. Do not edit.
import type { ResourceShape } from './shape.ts';

export const APPLE_SHAPES: Readonly<Record<string, ResourceShape>> = {
`;

/** Attributes that tell one row from the others: they become keys and parts of addresses. */
const NAMES = new Set(['locale', 'screenshotDisplayType', 'previewType', 'deviceFamily']);

/** @param file Apple's OpenAPI document */
export async function appleShapes(file: string): Promise<{ path: string; content: string }[]> {
  const spec = await readAppleSpec(file);
  const tables = APPLE_TYPES.map((type) => {
    const { answer } = resourceIn(spec, type);
    const attributes = Object.entries(answer.attributes).map(([name, schema]) => {
      return `${name}: ${NAMES.has(name) ? "'name'" : shapeOf(schema)}`;
    });
    return `  ${type}: {\n${group('attributes', attributes)}${group('relations', relationsOf(spec, type))}  },\n`;
  });
  return [{ path: PATH, content: `${HEAD}${tables.join('')}};\n` }];
}

function group(name: string, lines: string[]): string {
  return lines.length === 0 ? '' : `    ${name}: {\n${lines.map((line) => `      ${line},\n`).join('')}    },\n`;
}

/** @throws where the specification has something that no answer could be judged by */
function shapeOf({ type, format, items, properties }: Schema): string {
  if (type === 'string') return format === 'date' || format === 'date-time' ? "'date'" : "'string'";
  if (type === 'boolean' || type === 'integer' || type === 'number') return `'${type}'`;
  if (type === 'array' && items) return `[${shapeOf(items)}]`;
  if (type === 'object' && properties) {
    const members = Object.entries(properties).map(([name, schema]) => `${name}: ${shapeOf(schema)}`);
    return `{ ${members.join(', ')} }`;
  }
  throw new Error(`Apple's specification has an attribute of the type ${type}`);
}

/** Those that lead to what ascend reads; a list for a to-many one. */
function relationsOf(spec: AppleSpec, type: string): string[] {
  return Object.keys(resourceIn(spec, type).answer.relationships).flatMap((name) => {
    const { type: target, many } = relationTarget(spec, type, name);
    if (!APPLE_TYPES.some((known) => known === target)) return [];
    return many ? `${name}: ['${target}']` : `${name}: '${target}'`;
  });
}
