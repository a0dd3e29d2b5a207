import type { Issue, Position } from './issue.ts';
import type { Json } from './json/json.ts';
import { sameJson } from './json/json.ts';
import type { Kind, Wants } from './kind.ts';
import type { Target } from './plan.ts';
import { keysOf, pointerOf } from './json/pointer.ts';
import { meantTarget } from './build-plan.ts';

/** What a manifest says of things that an app has once, whatever its platforms: values by JSON pointer. */
export type SharedPlaces = Readonly<Record<string, Json>>;

/** Every key of an object below a pointer. */
export function placesIn(pointer: string, values: object): SharedPlaces {
  return Object.fromEntries(
    Object.entries(values as Readonly<Record<string, Json>>).map(([key, value]) => [pointer + pointerOf([key]), value]),
  );
}

/** Of a manifest what is looked at beside others. */
export interface BesideOthers {
  /** As messages name it. */
  path: string;
  wants: Wants;
  locate(pointer: string): Position;
}

/**
 * What can't be true of several manifests together: two of one app and platform, or two of one app that disagree on what it has once.
 * Pure. No value is quoted: it may come from a variable.
 */
export function contradictions(kinds: readonly Kind[], manifests: readonly BesideOthers[]): Issue[] {
  const earlier: BesideOthers[] = [];
  return manifests.flatMap((manifest) => {
    const found = earlier.flatMap((other) => between(kinds, other, manifest));
    earlier.push(manifest);
    return found;
  });
}

function between(kinds: readonly Kind[], one: BesideOthers, other: BesideOthers): Issue[] {
  const [first, second] = [meantTarget(kinds, one.wants), meantTarget(kinds, other.wants)];
  if (first.bundleId !== second.bundleId) return [];
  if (first.platform === second.platform) return [sameTarget(one, other, second)];
  return kinds.flatMap((kind) => {
    const [wanted, wantedToo] = [one.wants[kind.name], other.wants[kind.name]];
    if (!kind.shared || wanted === undefined || wantedToo === undefined) return [];
    const [here, there] = [kind.shared(wantedToo), kind.shared(wanted)];
    return Object.entries(here)
      .filter(([pointer, value]) => there[pointer] !== undefined && !sameJson(value, there[pointer]))
      .map(([pointer]) => disagreement(pointer, one, other));
  });
}

function sameTarget(one: BesideOthers, { locate }: BesideOthers, { bundleId = '', platform }: Partial<Target>): Issue {
  const what = platform === undefined ? `${bundleId} without a platform` : `${bundleId} on ${platform}`;
  return {
    severity: 'error',
    ...{ ...locate(''), pointer: '' },
    message: `${one.path} manages ${what} as well`,
    hint: 'keep one of them, or give each a platform of its own',
  };
}

function disagreement(pointer: string, one: BesideOthers, { locate }: BesideOthers): Issue {
  const { file, line, column } = one.locate(pointer);
  return {
    severity: 'error',
    ...{ ...locate(pointer), pointer },
    message: `${keysOf(pointer).join('.')} is not what ${file}:${line}:${column} says, and the app has one for all its platforms`,
    hint: 'say it in one of the files, or the same in both',
  };
}
