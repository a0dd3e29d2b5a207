import { isEditableVersion, isInFlightVersion, isLiveVersion, isReleasedVersion } from './states.ts';

/** One version of the app on the manifest's platform. */
export interface VersionRow {
  id: string;
  versionString: string;
  state: string;
  createdDate: string;
  copyright: string | null;
  releaseType: string | null;
  earliestReleaseDate: string | null;
}

/** Which version the manifest speaks of. */
export type VersionTarget =
  /** It exists; `renameTo` when its version string has to change first. */
  | { kind: 'existing'; version: VersionRow; renameTo?: string }
  /** It has to be created; Apple fills it from `source`. */
  | { kind: 'new'; versionString: string; source?: VersionRow }
  /** Apple's state does not allow it now. */
  | { kind: 'refused'; reason: string }
  /** The platform has no version and the manifest names none. */
  | { kind: 'none' };

/**
 * Finds the version to work on.
 * @param versionString as the manifest names it; without it the draft is meant, or the version in review, or the live one.
 */
export function versionTarget(versionString: string | undefined, versions: readonly VersionRow[]): VersionTarget {
  const inFlight = versions.find(({ state }) => isInFlightVersion(state));
  if (versionString === undefined) {
    const version = inFlight ?? versions.find(({ state }) => isLiveVersion(state)) ?? newest(versions);
    return version ? { kind: 'existing', version } : { kind: 'none' };
  }
  const named = versions.find((version) => version.versionString === versionString);
  if (named?.state === 'REPLACED_WITH_NEW_VERSION') {
    return {
      kind: 'refused',
      reason: `version ${versionString} was released before and has been replaced; Apple accepts a version string once, so choose a new one`,
    };
  }
  if (named) return { kind: 'existing', version: named };
  if (inFlight && isEditableVersion(inFlight.state)) {
    return { kind: 'existing', version: inFlight, renameTo: versionString };
  }
  if (inFlight) {
    return {
      kind: 'refused',
      reason: `version ${inFlight.versionString} is ${inFlight.state}, and Apple keeps one version in flight on a platform; ${versionString} can be created once it is released or taken back`,
    };
  }
  const source = versions.find(({ state }) => isLiveVersion(state)) ?? newest(versions);
  return { kind: 'new', versionString, ...(source ? { source } : {}) };
}

/** The version that a manifest can name as it is: one that has been replaced is history, and its string is taken. */
export function nameableVersion(target: VersionTarget): VersionRow | undefined {
  const isHistory = target.kind === 'existing' && target.version.state === 'REPLACED_WITH_NEW_VERSION';
  return target.kind === 'existing' && !isHistory ? target.version : undefined;
}

/** The version that tells what there is: the one that exists, or the one from which Apple fills a new one. */
export function filledVersion(target: VersionTarget): VersionRow | undefined {
  if (target.kind === 'existing') return target.version;
  return target.kind === 'new' ? target.source : undefined;
}

/** Whether the target is the app's first version on the platform: Apple refuses `whatsNew` there and requires it later. */
export function isFirstVersion(target: VersionTarget, versions: readonly VersionRow[]): boolean {
  const id = target.kind === 'existing' ? target.version.id : undefined;
  return !versions.some((version) => version.id !== id && isReleasedVersion(version.state));
}

/** The string that the version has once the plan is done; `undefined` where there is no version to work on. */
export function plannedString(target: VersionTarget): string | undefined {
  if (target.kind === 'new') return target.versionString;
  return target.kind === 'existing' ? (target.renameTo ?? target.version.versionString) : undefined;
}

/** Apple's list has no order of its own and no sort parameter. */
function newest(versions: readonly VersionRow[]): VersionRow | undefined {
  return [...versions].sort((a, b) => b.createdDate.localeCompare(a.createdDate))[0];
}
