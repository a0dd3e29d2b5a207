import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const TEXT = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8');

/** A mapping that has names takes no others: readers may ignore names that they don't know, but we have to know all of them. */
const STRICT = JSON.parse(TEXT, (_key, value: unknown) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'object' && 'properties' in value
    ? { ...value, additionalProperties: false }
    : value,
) as object;

const judge = new Ajv2020({ allErrors: true, strict: false }).compile(STRICT);

/** What a plan has that its schema doesn't say, and what it lacks. */
export function againstPlanSchema(plan: unknown): string[] {
  judge(plan);
  return (judge.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
