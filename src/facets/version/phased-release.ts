import { ref } from '../../core/address.ts';
import { deleteAttributes } from '../../core/diff.ts';
import { textAttribute } from '../../core/document.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Manifest } from '../../manifest/types.ts';
import { isReleasedVersion } from '../states.ts';
import type { VersionHave } from './version.ts';

/** ACTIVE and PAUSED: users with automatic updates get the version over seven days; COMPLETE and OFF: everyone at once. */
type PhasedWant = NonNullable<NonNullable<Manifest['release']>['phasedRelease']>;

/** `null`: the version has none. */
export type PhasedHave = { id: string; state: string } | null;

/** What has to happen; a text says why nothing can. */
type Step = 'none' | 'create' | 'delete' | { set: string } | { blocked: string } | { note: string };

const ADDRESS = 'version/phasedRelease';
const FROM = '/release/phasedRelease';
const FIELD = 'phasedReleaseState';
const TYPE = 'appStoreVersionPhasedReleases';

/** Whether an update reaches everyone at once or over seven days. Apple starts it at the release by itself. */
export const phasedRelease = defineFacet<Manifest, PhasedWant, PhasedHave, { version: VersionHave }>({
  name: 'phasedRelease',
  needs: ['version'],

  want: ({ release }) => release?.phasedRelease,

  async observe(api, _manifest, { version: { target } }) {
    if (target.kind !== 'existing') return null;
    const path = `/v1/appStoreVersions/${target.version.id}/appStoreVersionPhasedRelease`;
    const found = await api.one(path, { [`fields[${TYPE}]`]: [FIELD] });
    return found ? { id: found.data.id, state: textAttribute(found.data, FIELD) ?? '' } : null;
  },

  addresses(have) {
    return have ? [[ADDRESS, have.id]] : [];
  },

  propose(want, have, { version }) {
    const { target } = version;
    const proposal = emptyProposal();
    if (target.kind === 'none' || target.kind === 'refused') return proposal;
    const released = target.kind === 'existing' && isReleasedVersion(target.version.state);
    const versionString = target.kind === 'new' ? target.versionString : target.version.versionString;
    const step = released ? running(want, have?.state, versionString) : planned(want, have?.state, version.first);
    if (step === 'create') create(proposal);
    else if (step === 'delete' && have) remove(proposal, have.state, versionString);
    else if (typeof step === 'object' && 'set' in step) set(proposal, have?.state ?? null, step.set);
    else if (typeof step === 'object' && 'note' in step) proposal.notes.push({ address: ADDRESS, message: step.note });
    else if (typeof step === 'object') {
      proposal.blocked.push({ address: ADDRESS, field: FIELD, reason: step.blocked, from: FROM });
    }
    return proposal;
  },
});

/** Before the release there is a plan for it (INACTIVE) or none. Other tools make it as ACTIVE, which comes to the same. */
function planned(want: PhasedWant, state: string | undefined, first: boolean): Step {
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
function running(want: PhasedWant, state: string | undefined, versionString: string): Step {
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

function create(proposal: Proposal): void {
  const after = 'INACTIVE';
  proposal.changes.push({ address: ADDRESS, field: FIELD, after, from: FROM });
  proposal.operations.push({
    action: 'create',
    kind: 'phasedRelease',
    address: ADDRESS,
    method: 'POST',
    path: [`/v1/${TYPE}`],
    body: {
      data: {
        type: TYPE,
        attributes: { [FIELD]: after },
        relationships: { appStoreVersion: { data: { type: 'appStoreVersions', id: ref('version') } } },
      },
    },
  });
  const message = 'Apple makes the phased release ACTIVE by itself when the version goes on sale';
  proposal.notes.push({ address: ADDRESS, message });
}

function set(proposal: Proposal, before: string | null, after: string): void {
  proposal.changes.push({ address: ADDRESS, field: FIELD, before, after, from: FROM });
  proposal.operations.push({
    action: 'update',
    kind: 'phasedRelease',
    address: ADDRESS,
    method: 'PATCH',
    path: [`/v1/${TYPE}/`, ref(ADDRESS)],
    body: { data: { type: TYPE, id: ref(ADDRESS), attributes: { [FIELD]: after } } },
    // Somebody paused it for a reason that a run which comes along does not know.
    ...(before === 'PAUSED' && after === 'ACTIVE'
      ? {
          gates: [
            { name: 'resume-phased-release' as const, reason: 'it is paused; more customers would get the version' },
          ],
        }
      : {}),
  });
}

function remove(proposal: Proposal, state: string, versionString: string): void {
  proposal.changes.push(...deleteAttributes({ address: ADDRESS, from: () => FROM }, { [FIELD]: state }));
  proposal.operations.push({
    action: 'delete',
    kind: 'phasedRelease',
    address: ADDRESS,
    method: 'DELETE',
    path: [`/v1/${TYPE}/`, ref(ADDRESS)],
    gates: [{ name: 'delete-phased-release', reason: `version ${versionString} is released to everyone at once` }],
  });
}
