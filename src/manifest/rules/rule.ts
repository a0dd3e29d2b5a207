import type { Problem } from '../problem.ts';
import { pointerOf } from '../problem.ts';

/** What a rule looks at: the manifest with files and variables resolved. It may break the schema, so nothing is taken for granted. */
interface RuleInput {
  manifest: unknown;
  now: Date;
}

/** One thing that the schema can't say. Pure. */
export type Rule = (input: RuleInput) => Problem[];

export interface LocaleText {
  pointer: string;
  locale: string;
  field: string;
  value: unknown;
}

/** Every text under `metadata`, those of `default` too. */
export function textsOf(manifest: unknown): LocaleText[] {
  return Object.entries(section(manifest, 'metadata')).flatMap(([locale, texts]) =>
    Object.entries(isObject(texts) ? texts : {}).map(([field, value]) => ({
      pointer: pointerOf(['metadata', locale, field]),
      locale,
      field,
      value,
    })),
  );
}

/** A top-level section, empty where it is missing or something else. */
export function section(manifest: unknown, name: string): Record<string, unknown> {
  const value = isObject(manifest) ? manifest[name] : undefined;
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
