import { isEditableVersion, isInFlightVersion, isLiveVersion, isReleasedVersion } from './states.ts';
import { isSameVersion } from './version-string.ts';

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
  const drafts = versions.filter(({ state }) => isEditableVersion(state));
  const named = versionString === undefined ? undefined : versionNamed(versionString, versions);
  if (drafts.length > 1 && !named) return { kind: 'refused', reason: severalDrafts(drafts) };
  if (versionString === undefined) {
    const version = inFlight ?? versions.find(({ state }) => isLiveVersion(state)) ?? newest(versions);
    return version ? { kind: 'existing', version } : { kind: 'none' };
  }
  if (named?.state === 'REPLACED_WITH_NEW_VERSION') {
    const spelling = named.versionString === versionString ? '' : ` as ${named.versionString}, the same number,`;
    return {
      kind: 'refused',
      reason: `version ${versionString} was released before${spelling} and has been replaced; Apple accepts a version string once, so choose a new one`,
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

/** A version of this number, whichever way it is spelled: of two, the one that is spelled so. */
function versionNamed(versionString: string, versions: readonly VersionRow[]): VersionRow | undefined {
  return (
    versions.find((version) => version.versionString === versionString) ??
    versions.find((version) => isSameVersion(version.versionString, versionString))
  );
}

/** Apple keeps one draft a platform: where it shows more, a guess would write into the wrong one. */
function severalDrafts(drafts: readonly VersionRow[]): string {
  const named = drafts.map(({ versionString, state }) => `${versionString} (${state})`).sort();
  return `App Store Connect has ${drafts.length} versions that look editable, ${named.join(' and ')}; name the one that is meant`;
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

/** The target once it was created: a draft, filled from the version before; nothing where that is what Apple names as new. */
export function createdTarget(target: VersionTarget, id: string): VersionTarget | undefined {
  if (target.kind !== 'new') return target;
  const { versionString, source } = target;
  if (source?.id === id) return undefined;
  const empty = { copyright: null, releaseType: null, earliestReleaseDate: null };
  return {
    kind: 'existing',
    version: { ...empty, ...source, id, versionString, state: 'PREPARE_FOR_SUBMISSION', createdDate: '' },
  };
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
