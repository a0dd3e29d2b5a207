import type { Schema } from './openapi.ts';
import type { Side } from './schemas.ts';

/** Keywords that mean the same in OpenAPI 3.0 and JSON Schema. */
const SAME = new Set(
  'type format required minimum maximum minLength maxLength pattern minItems maxItems uniqueItems'.split(' '),
);
/** Keywords that are translated one by one. */
const TRANSLATED = new Set('$ref nullable enum items oneOf discriminator properties additionalProperties'.split(' '));
/** Keywords that say nothing about validity. */
const SILENT = new Set('title description deprecated example examples default readOnly writeOnly'.split(' '));

/**
 * Makes the translation of one specification's schemas into JSON Schema for Ajv, for requests or for answers.
 * `define` gets each component that a translated schema refers to, once, under the name that the references use.
 *
 * Objects are closed: Apple refuses unknown attributes although the specification does not say so.
 * In answers `null` is allowed for attributes and for the `data` of a to-one relation, whatever the schema says: Apple's own
 * samples show it, and an empty to-one is answered with `data: null` (API 4.4.1 spec has neither as nullable).
 */
export function translator(
  components: Readonly<Record<string, Schema>>,
  side: Side,
  define: (name: string, schema: object) => void,
): (schema: Schema) => object {
  const defined = new Set<string>();

  function component(reference: string): { name: string; schema: Schema } {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    const schema = components[name];
    if (!schema) throw new Error(`the specification refers to ${reference}, which it does not have`);
    return { name, schema };
  }

  function refer(reference: string): object {
    const { name, schema } = component(reference);
    if (!defined.has(name)) {
      defined.add(name);
      define(name, translate(schema));
    }
    return { $ref: name };
  }

  /** `open`: inside the attributes of an answer, where everything may be null. */
  function property(name: string, schema: Schema, open: boolean): object {
    if (side === 'request') return translate(schema);
    const isToOne = name === 'data' && schema.type !== 'array';
    return translate(open || isToOne ? { ...schema, nullable: true } : schema, open || name === 'attributes');
  }

  function translate(schema: Schema, open = false): object {
    if (schema.$ref !== undefined) {
      if (!schema.nullable && !open) return refer(schema.$ref);
      // JSON Schema has no reference that is also null, so the target is written out, with null.
      return translate({ ...component(schema.$ref).schema, nullable: schema.nullable ?? false }, open);
    }
    const out: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      // API 4.4.1 spec: one attribute (deepLink of an app event) has the format null.
      if (value === null) continue;
      if (SAME.has(keyword)) out[keyword] = value;
      else if (!TRANSLATED.has(keyword) && !SILENT.has(keyword))
        throw new Error(`schema keyword ${keyword} is unknown`);
    }
    if (schema.enum) out['enum'] = schema.nullable ? [...schema.enum, null] : schema.enum;
    if (schema.items) out['items'] = translate(schema.items, open);
    if (schema.oneOf) Object.assign(out, alternatives(schema.oneOf, open));
    if (schema.properties) {
      const properties = Object.entries(schema.properties);
      out['properties'] = Object.fromEntries(properties.map(([name, child]) => [name, property(name, child, open)]));
      out['additionalProperties'] = false;
    }
    const others = schema.additionalProperties;
    if (others !== undefined) {
      out['additionalProperties'] = typeof others === 'boolean' ? others : translate(others, open);
    }
    if (!schema.nullable) return out;
    return schema.type === undefined ? { anyOf: [out, { type: 'null' }] } : { ...out, nullable: true };
  }

  /** Resources are told apart by their `type`, whether the specification declares it (answers) or not (inline creates). */
  function alternatives(oneOf: readonly Schema[], open: boolean): object {
    const resolved = oneOf.map((schema) => (schema.$ref === undefined ? schema : component(schema.$ref).schema));
    const typed = resolved.every(
      ({ properties, required }) => properties?.['type']?.enum && required?.includes('type'),
    );
    const branches = oneOf.map((schema) => translate(schema, open));
    return typed ? { type: 'object', discriminator: { propertyName: 'type' }, oneOf: branches } : { oneOf: branches };
  }

  return (schema) => translate(schema);
}
