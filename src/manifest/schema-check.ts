import type { Problem } from '../core/issue.ts';
import type { ManifestPart } from '../core/kind.ts';
import { explain } from './explain.ts';
import { validateManifest } from './validate-manifest.gen.js';

/**
 * Holds a value against the manifest's schema. One mistake is one problem, in words that need no knowledge of JSON Schema.
 * @param written how a scalar is written in the file, for values that YAML read as something else.
 */
export function checkSchema(
  value: unknown,
  written: (pointer: string) => string | undefined,
  parts: readonly ManifestPart[],
): Problem[] {
  if (validateManifest(value)) return [];
  const byPlace = new Map<string, { problem: Problem; rank: number }>();
  for (const error of validateManifest.errors ?? []) {
    const problem = explain(error, written, parts);
    if (!problem) continue;
    const place = `${problem.pointer} ${problem.at ?? ''} ${error.keyword === 'required' ? problem.message : ''}`;
    const rank = RANK.indexOf(error.keyword);
    const known = byPlace.get(place);
    if (!known || rank < known.rank) byPlace.set(place, { problem, rank });
  }
  return withoutSlips([...byPlace.values()].map(({ problem }) => problem));
}

/** A misspelt required key is one mistake: the unknown key says it all. */
function withoutSlips(problems: readonly Problem[]): Problem[] {
  const slips = new Set(
    problems
      .filter(({ at }) => at === 'key')
      .map(({ pointer, hint = '' }) => {
        const [, slip, other] = /^(?:did you mean (\w+)\?|write (\w+))$/.exec(hint) ?? [];
        return `${pointer.slice(0, pointer.lastIndexOf('/'))} ${slip ?? other ?? ''}`;
      }),
  );
  return problems.filter(({ pointer, message }) => {
    const missing = / lacks (\w+)$/.exec(message)?.[1];
    return missing === undefined || !slips.has(`${pointer} ${missing}`);
  });
}

/** Where several keywords fail at one place, the first of these tells what is wrong; the others follow from it. */
const RANK = [
  'type',
  'maxProperties',
  'minProperties',
  'additionalProperties',
  'enum',
  'required',
  'dependentRequired',
  'minLength',
  'pattern',
  'maxLength',
];
