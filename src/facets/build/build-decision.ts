import type { Blocked, Note } from '../../core/change.ts';
import type { BuildRow } from './build-choice.ts';
import { chooseBuild, isNumbered, newestFirst } from './build-choice.ts';
import type { DeclarationHave } from './encryption-declaration.ts';
import { isLiveVersion } from '../states.ts';
import type { VersionHave } from '../version/version.ts';
import type { VersionTarget } from '../version/version-target.ts';

export interface BuildWant {
  platform: string;
  /** A build number or `latest`; `null`: none; absent: whichever is attached. */
  build?: string | null;
  usesNonExemptEncryption?: boolean;
  /** The version goes no further than its preparation: nothing is asked for on behalf of App Review. */
  prepareOnly: boolean;
}

export interface BuildHave {
  /** The build that is attached to the version. */
  linked: BuildRow | null;
  /** The builds of the version's string and platform; read only where the manifest names a build. */
  builds: readonly BuildRow[];
  /** Where a build number is that is not among them. */
  elsewhere: readonly { versionString: string; platform: string }[];
  /** Read only where the build that the version ends up with needs one. */
  declaration?: DeclarationHave;
}

/** What becomes of the version's build. */
export interface BuildDecision {
  /** The build that the version ends up with. */
  build?: BuildRow;
  /** absent: as it is; attach: `build` is attached; detach: the present one is taken off. */
  step?: 'attach' | 'detach';
  /** Apple still processes `build`. */
  wait?: true;
  blocked?: Blocked;
  notes: Note[];
}

const ADDRESS = 'version/build';
const FROM = '/version/build';

/** Decides which build the version gets. Pure. */
export function decideBuild(want: BuildWant | undefined, have: BuildHave, version: VersionHave): BuildDecision {
  const { linked } = have;
  const kept: BuildDecision = { ...(linked ? { build: linked } : {}), notes: [] };
  const versionString = stringOf(version.target);
  if (want?.build === undefined || versionString === undefined) return kept;
  if (want.build === null) {
    if (!linked) return kept;
    return version.access === 'locked' ? { ...kept, blocked: locked(version, linked) } : { step: 'detach', notes: [] };
  }
  if (linked && isSettled(want.build, linked, version.access)) return { ...kept, notes: newerNote(want.build, have) };
  if (version.access === 'locked') return { ...kept, blocked: locked(version, linked) };
  return attach({ ...want, build: want.build }, have, versionString);
}

function attach(want: BuildWant & { build: string }, have: BuildHave, versionString: string): BuildDecision {
  const choice = chooseBuild(want.build, have.builds);
  const version = `version ${versionString} for ${want.platform}`;
  if (choice.kind === 'missing') return blocked(missing(want.build, version, have));
  const { build } = choice;
  if (choice.kind === 'unusable') {
    const remedy = 'raise the build number and upload again';
    return blocked(`build ${build.number} of ${version} ${choice.reason}; ${remedy}`);
  }
  const attached = have.linked?.id === build.id;
  const answered = build.usesNonExemptEncryption !== null || want.usesNonExemptEncryption !== undefined;
  if (choice.kind === 'processing') {
    const message = `build ${build.number} is still being processed; if it does not answer the question on encryption itself, version.usesNonExemptEncryption is needed`;
    return { build, ...(attached ? {} : { step: 'attach' }), wait: true, notes: answered ? [] : [note(message)] };
  }
  if (attached) return { build, notes: [] };
  if (!answered) {
    return blocked(
      `build ${build.number} does not say whether it uses non-exempt encryption, and Apple attaches it only then`,
      'version.usesNonExemptEncryption',
    );
  }
  return { build, step: 'attach', notes: [] };
}

/** The string that the version has once the plan is done. */
export function stringOf(target: VersionTarget): string | undefined {
  if (target.kind === 'new') return target.versionString;
  return target.kind === 'existing' ? (target.renameTo ?? target.version.versionString) : undefined;
}

/** A version that is no longer edited keeps its build: `latest` was the latest when it was attached. */
function isSettled(wanted: string, linked: BuildRow, access: VersionHave['access']): boolean {
  if (access === 'editable') return false;
  // A newer build is no reason by itself to take a version back from App Review: that build is named by its number.
  return wanted === 'latest' || isNumbered(linked, wanted);
}

function newerNote(wanted: string, { linked, builds }: BuildHave): Note[] {
  const choice = chooseBuild(wanted, builds);
  if (wanted !== 'latest' || (choice.kind !== 'usable' && choice.kind !== 'processing')) return [];
  if (choice.build.uploaded <= (linked?.uploaded ?? 0)) return [];
  return [note(`build ${choice.build.number} is newer than build ${linked?.number}, which the version keeps`)];
}

function locked({ target }: VersionHave, linked: BuildRow | null): Blocked {
  const { state, versionString } = target.kind === 'existing' ? target.version : { state: 'absent', versionString: '' };
  const has = linked ? `has build ${linked.number}` : 'has no build';
  const reason = isLiveVersion(state)
    ? `version ${versionString} is on the App Store and ${has}; another build needs a new version in version.versionString`
    : `version ${versionString} is ${state} and ${has}, and Apple locks the build in that state`;
  return { address: ADDRESS, field: 'build', reason, from: FROM };
}

function missing(wanted: string, version: string, { builds, elsewhere }: BuildHave): string {
  const [other] = elsewhere;
  if (other) {
    return `build ${wanted} belongs to version ${other.versionString} for ${other.platform}, and Apple attaches a build only to the version of its own string: it would have to be ${version}`;
  }
  const there = newestFirst(builds).slice(0, 3);
  if (there.length === 0)
    return `there is no build of ${version} yet; upload one first (Apple shows it some minutes later)`;
  return `there is no build ${wanted} of ${version}; upload it first, or name one that is there: ${there.map(({ number }) => number).join(', ')}`;
}

function blocked(reason: string, fix?: string): BuildDecision {
  return { blocked: { address: ADDRESS, reason, from: FROM, ...(fix === undefined ? {} : { fix }) }, notes: [] };
}

function note(message: string): Note {
  return { address: ADDRESS, message };
}
