import { deleteAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { PhasedReleasePart } from '../manifest.gen.ts';
import { create, remove, to, update } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import { isReleasedVersion } from '../version/states.ts';

/** ACTIVE and PAUSED: users with automatic updates get the version over seven days; COMPLETE and OFF: everyone at once. */
export type PhasedWant = NonNullable<NonNullable<PhasedReleasePart['release']>['phasedRelease']>;

/** `null`: the version has none. */
export type PhasedHave = { id: string; state: string } | null;

/** What has to happen; a text says why nothing can. */
type Step = 'none' | 'create' | 'delete' | { set: string } | { blocked: string } | { note: string };

export const ADDRESS = 'version/phasedRelease';

export const FIELD = 'phasedReleaseState';

export const TYPE = 'appStoreVersionPhasedReleases';

const TARGET = { kind: 'phasedRelease', address: ADDRESS, type: TYPE } as const;

const FROM = '/release/phasedRelease';

export function proposePhasedRelease(want: PhasedWant, have: PhasedHave, { target, first }: VersionHave): Proposal {
  const proposal = emptyProposal();
  if (target.kind === 'none' || target.kind === 'refused') return proposal;
  const isReleased = target.kind === 'existing' && isReleasedVersion(target.version.state);
  const versionString = target.kind === 'new' ? target.versionString : target.version.versionString;
  const step = isReleased ? whileOnSale(want, have?.state, versionString) : beforeRelease(want, have?.state, first);
  if (step === 'create') addCreation(proposal);
  else if (step === 'delete' && have) addRemoval(proposal, have.state, versionString);
  else if (typeof step === 'object' && 'set' in step) addChange(proposal, have?.state ?? null, step.set);
  else if (typeof step === 'object' && 'note' in step) proposal.notes.push({ address: ADDRESS, message: step.note });
  else if (typeof step === 'object') {
    proposal.blocked.push({ address: ADDRESS, field: FIELD, reason: step.blocked, from: FROM });
  }
  return proposal;
}

/** Before the release there is a plan for it (INACTIVE) or none. Other tools make it as ACTIVE, which comes to the same. */
function beforeRelease(want: PhasedWant, state: string | undefined, first: boolean): Step {
  if (want === 'OFF' || want === 'COMPLETE') return state === undefined ? 'none' : 'delete';
  if (first) {
    return {
      blocked: `the first version of an app is released to everyone at once; remove release.phasedRelease until the first update`,
    };
  }
  if (want === state) return 'none';
  if (want === 'PAUSED') {
    return { blocked: 'only a phased release that runs can be paused; write ACTIVE until the version is released' };
  }
  if (state === undefined) return 'create';
  if (state === 'INACTIVE') return 'none';
  return {
    blocked: `the phased release is ${state} before it has begun; give it up with OFF, then plan it with ACTIVE`,
  };
}

/** From the release on it runs, pauses or is over; after seven days it is COMPLETE by itself. */
function whileOnSale(want: PhasedWant, state: string | undefined, versionString: string): Step {
  const everyone = `version ${versionString} is on the App Store for everyone`;
  if (state === undefined || state === 'COMPLETE') {
    if (want === 'PAUSED') return { blocked: `${everyone}: there is nothing left to pause` };
    // Not an obstacle: it may have run its course.
    if (want === 'ACTIVE' && state === undefined)
      return { note: `${everyone}; a phased release is planned before the release` };
    return 'none';
  }
  if (want === state) return 'none';
  if (state === 'INACTIVE') {
    if (want === 'ACTIVE') return 'none';
    return want === 'PAUSED'
      ? { blocked: 'the phased release has not begun yet; it can be paused once it is ACTIVE' }
      : 'delete';
  }
  if (want === 'OFF') {
    return {
      blocked: `the phased release of version ${versionString} is ${state}, and Apple takes back only one that has not begun; COMPLETE releases the version to everyone`,
    };
  }
  return { set: want };
}

function addCreation(proposal: Proposal): void {
  const after = 'INACTIVE';
  proposal.changes.push({ address: ADDRESS, field: FIELD, after, from: FROM });
  const relationships = { appStoreVersion: to('appStoreVersions', 'version') };
  proposal.operations.push(create(TARGET, { attributes: { [FIELD]: after }, relationships }));
  const message = 'Apple makes the phased release ACTIVE by itself when the version goes on sale';
  proposal.notes.push({ address: ADDRESS, message });
}

function addChange(proposal: Proposal, before: string | null, after: string): void {
  proposal.changes.push({ address: ADDRESS, field: FIELD, before, after, from: FROM });
  // Somebody paused it for a reason that a run which comes along does not know.
  const isResumed = before === 'PAUSED' && after === 'ACTIVE';
  const gates = [{ name: 'resume-phased-release', reason: 'it is paused; more customers would get the version' }];
  proposal.operations.push(update(TARGET, { attributes: { [FIELD]: after } }, isResumed ? { gates } : {}));
}

function addRemoval(proposal: Proposal, state: string, versionString: string): void {
  proposal.changes.push(...deleteAttributes({ address: ADDRESS, from: () => FROM }, { [FIELD]: state }));
  const reason = `version ${versionString} is released to everyone at once`;
  proposal.operations.push(remove(TARGET, { gates: [{ name: 'delete-phased-release', reason }] }));
}
