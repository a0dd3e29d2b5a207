import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Schema } from './openapi.ts';
import { translator } from './translate.ts';

export type Side = 'request' | 'answer';

/** One place where a value is not what the specification says. */
export interface Finding {
  /** JSON pointer into the value that was checked. */
  pointer: string;
  /** What stands there; `undefined` for nothing. */
  found: unknown;
  says: string;
}

export type CheckValue = (schema: Schema, side: Side, value: unknown) => Finding[];

/** Holds values against schemas of one specification. Validators are compiled at first use: Apple's whole set takes seconds. */
export function valueChecker(components: Record<string, Schema>): CheckValue {
  const compile = { request: compiler(components, 'request'), answer: compiler(components, 'answer') };
  return (schema, side, value) => {
    const validate = compile[side](schema);
    return validate(value) ? [] : findings(validate.errors ?? []);
  };
}

function compiler(components: Record<string, Schema>, side: Side): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    // Apple's document is not ours to lint, and checking it against the meta-schema costs more than using it.
    validateSchema: false,
    meta: false,
    // Both halve the time to the first verdict: most components are used from several places, each only now and then.
    inlineRefs: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  // API 4.4.1 spec: Game Center scores are texts of format "number".
  ajv.addFormat('number', /^-?\d+(\.\d+)?$/);
  const translate = translator(components, side, (name, schema) => ajv.addSchema(schema, name));
  const compiled = new WeakMap<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema) ?? ajv.compile(translate(schema));
    compiled.set(schema, known);
    return known;
  };
}

/** A value that fits no alternative fails in every one of them: only the choice itself is worth reporting. */
function findings(errors: readonly ErrorObject[]): Finding[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  return errors.filter((error) => !choices.some((choice) => isWithin(error, choice))).map(finding);
}

function isWithin(error: ErrorObject, choice: ErrorObject): boolean {
  return error !== choice && `${error.instancePath}/`.startsWith(`${choice.instancePath}/`);
}

function finding({ keyword, instancePath, params, data, message }: ErrorObject): Finding {
  const text = (name: string) => String(memberOf(params, name));
  const child = (name: string) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'additionalProperties': {
      const name = text('additionalProperty');
      return { pointer: child(name), found: memberOf(data, name), says: 'no such property' };
    }
    case 'required':
      return { pointer: child(text('missingProperty')), found: undefined, says: 'required' };
    case 'enum':
      return { pointer: instancePath, found: data, says: `one of ${list(memberOf(params, 'allowedValues'))}` };
    case 'discriminator':
      return { pointer: child(text('tag')), found: memberOf(params, 'tagValue'), says: 'no such resource here' };
    case 'oneOf':
      return { pointer: instancePath, found: data, says: 'exactly one of several forms, and this fits none or many' };
    default:
      return { pointer: instancePath, found: data, says: message ?? keyword };
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => value ?? 'null').join(', ') : '';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
