import type { Blocked, Note } from '../../core/change.ts';
import type { AppHave } from '../app/kind.ts';
import type { VersionHave } from '../version/observe.ts';
import { isLiveVersion } from '../version/states.ts';
import { plannedString } from '../version/target.ts';
import { isSameVersion } from '../version/version-string.ts';
import type { BuildRow } from './choice.ts';
import { chooseBuild, isNumbered, newestFirst } from './choice.ts';
import type { BuildWant } from './want.ts';

/** The builds among which one is chosen. */
export interface FoundBuilds {
  /** The build that is attached to the version. */
  linked: BuildRow | null;
  /** The builds of the version's string and platform; read only where the manifest names a build, or all is read. */
  builds: readonly BuildRow[];
  /** Where a build number is that is not among them; of `latest`, other spellings of the version under which there are builds. */
  elsewhere: readonly { versionString: string; platform: string }[];
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

export const ADDRESS = 'version/build';
const FROM = '/version/build';

/** Decides which build the version gets. Pure. */
export function decideBuild(
  want: BuildWant | undefined,
  have: FoundBuilds,
  { app: { platform }, version }: { app: AppHave; version: VersionHave },
): BuildDecision {
  const { linked } = have;
  const kept: BuildDecision = { ...(linked ? { build: linked } : {}), notes: [] };
  const versionString = plannedString(version.target);
  if (want?.build === undefined || versionString === undefined) return kept;
  if (want.build === null) {
    if (!linked) return kept;
    return version.access === 'locked' ? { ...kept, blocked: locked(version, linked) } : { step: 'detach', notes: [] };
  }
  if (linked && isSettled(want.build, linked, version.access)) return { ...kept, notes: newerNote(want.build, have) };
  if (version.access === 'locked') return { ...kept, blocked: locked(version, linked) };
  return attach({ ...want, build: want.build }, have, { versionString, platform });
}

function attach(want: BuildWant & { build: string }, have: FoundBuilds, wanted: Receiver): BuildDecision {
  const choice = chooseBuild(want.build, have.builds);
  const version = `version ${wanted.versionString} for ${wanted.platform}`;
  if (choice.kind === 'missing') {
    const spelling = otherSpelling(wanted, have);
    if (spelling !== undefined) return blocked(...spelledOtherwise(want.build, wanted, spelling));
    return blocked(missing(want.build, version, have));
  }
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

/** The version that is to get a build. */
interface Receiver {
  versionString: string;
  platform: string;
}

/** Another spelling of the version's number, under which the build was uploaded. */
function otherSpelling({ versionString, platform }: Receiver, { elsewhere }: FoundBuilds): string | undefined {
  return elsewhere.find((other) => other.platform === platform && isSameVersion(other.versionString, versionString))
    ?.versionString;
}

function spelledOtherwise(
  wanted: string,
  { versionString, platform }: Receiver,
  spelling: string,
): [reason: string, fix: string] {
  const found =
    wanted === 'latest'
      ? `there is no build of version ${versionString} for ${platform}, but there are builds of ${spelling}`
      : `build ${wanted} belongs to version ${spelling} for ${platform}`;
  const reason = `${found}, and Apple attaches a build only to the version that is spelled as it is; ${spelling} and ${versionString} are the same number: write versionString: "${spelling}"`;
  return [reason, 'version.versionString'];
}

/** A version that is no longer edited keeps its build: `latest` was the latest when it was attached. */
function isSettled(wanted: string, linked: BuildRow, access: VersionHave['access']): boolean {
  if (access === 'editable') return false;
  // A newer build is no reason by itself to take a version back from App Review: that build is named by its number.
  return wanted === 'latest' || isNumbered(linked, wanted);
}

function newerNote(wanted: string, { linked, builds }: FoundBuilds): Note[] {
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

function missing(wanted: string, version: string, { builds, elsewhere }: FoundBuilds): string {
  const [other] = elsewhere;
  if (other) {
    return `build ${wanted} belongs to version ${other.versionString} for ${other.platform}, and Apple attaches a build only to the version of its own string: set version.build to latest, or to a build of ${version}`;
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
