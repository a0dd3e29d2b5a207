import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Name = 'plan' | 'report' | 'receipt';

/** A mapping that has names takes no others: readers may ignore names that they don't know, but we have to know all of them. */
function strict(name: Name): object {
  const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'object' && 'properties' in value
      ? { ...value, additionalProperties: false }
      : value,
  ) as object;
}

function judgeOf(name: Name): (value: unknown) => string[] {
  const judge = new Ajv2020({ allErrors: true, strict: false }).compile(strict(name));
  return (value) => {
    judge(value);
    return (judge.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}

/** What a plan has that its schema doesn't say, and what it lacks. */
export const againstPlanSchema = judgeOf('plan');

/** The same for the report of an apply. */
export const againstReportSchema = judgeOf('report');

/** The same for its receipt. */
export const againstReceiptSchema = judgeOf('receipt');
