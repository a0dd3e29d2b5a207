import type { Problem } from '../core/issue.ts';
import type { ManifestPart } from '../core/kind.ts';
import { keysOf } from '../core/json/pointer.ts';
import { checkSchema } from '../manifest/schema-check.ts';
import type { Difference } from './drift.ts';
import { withValue } from './places.ts';

/** A difference that a manifest could not be read with. */
export interface Refused {
  pointer: string;
  reason: string;
}

/**
 * Finds the differences with which the manifest stays one that can be read. They are judged all together: of values that belong
 * together, one alone may be wrong.
 */
export function acceptable(
  resolved: object,
  found: readonly Difference[],
  { parts, now }: { parts: readonly ManifestPart[]; now: Date },
): { accepted: Difference[]; refused: Refused[] } {
  let accepted = [...found];
  const refused: Refused[] = [];
  while (accepted.length > 0) {
    const manifest = accepted.reduce<unknown>(
      (value, { pointer, present }) => withValue(value, pointer, present),
      resolved,
    );
    const problem = errorsIn(manifest, parts, now)[0];
    if (!problem) break;
    const at = accepted.filter(({ pointer }) => isAbout(problem, pointer));
    const [section] = keysOf(problem.pointer);
    const dropped = at.length > 0 ? at : accepted.filter(({ pointer }) => keysOf(pointer)[0] === section);
    // A mistake that was there before is nobody's here.
    if (dropped.length === 0) break;
    refused.push(...dropped.map(({ pointer }) => ({ pointer, reason: problem.message })));
    accepted = accepted.filter((one) => !dropped.includes(one));
  }
  return { accepted, refused };
}

function errorsIn(manifest: unknown, parts: readonly ManifestPart[], now: Date): Problem[] {
  const ruled = parts.flatMap(({ rules = [] }) => rules.flatMap((rule) => rule({ manifest, now })));
  return [...checkSchema(manifest, () => undefined, parts), ...ruled].filter(
    ({ severity = 'error' }) => severity === 'error',
  );
}

function isAbout({ pointer }: Problem, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
