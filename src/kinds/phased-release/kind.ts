import type { Address } from '../../core/address.ts';
import { textAttribute } from '../../core/resource.ts';
import { kind } from '../../core/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { PhasedReleasePart } from '../manifest.gen.ts';
import { fields } from '../requests.ts';
import type { StateWords } from '../state-words.ts';
import { standing } from '../state-words.ts';
import { version } from '../version/kind.ts';
import { isReleasedVersion } from '../version/states.ts';
import type { VersionHave } from '../version/observe.ts';
import { versionEffect } from '../version/words.ts';
import type { PhasedHave, PhasedWant } from './propose.ts';
import { ADDRESS, FIELD, proposePhasedRelease, TYPE } from './propose.ts';

/** Whether an update reaches everyone at once or over seven days. Apple starts it at the release by itself. */
export const phasedRelease = kind({
  name: 'phasedRelease',
  needs: { version },
  // A new version may come with one.
  arrivesWith: [version],
  gates: {
    'delete-phased-release': { opens: 'gives up a phased release' },
    'resume-phased-release': { opens: 'goes on with a phased release that was paused' },
  },

  want(manifest: PhasedReleasePart): PhasedWant | undefined {
    const { release, ...left } = manifest;
    everythingRead(left);
    const { phasedRelease: wanted, ...others } = release ?? {};
    everythingRead(others);
    return wanted;
  },

  describe(have: PhasedHave, observed): PhasedReleasePart | undefined {
    const state = have && stateToAskFor(have.state, observed.version);
    return state ? { release: { phasedRelease: state } } : undefined;
  },

  async observe(api, _scope, observed): Promise<PhasedHave> {
    const { target } = observed.version;
    if (target.kind !== 'existing') return null;
    const path = `/v1/appStoreVersions/${target.version.id}/appStoreVersionPhasedRelease`;
    const found = await api.one(path, fields(TYPE, [FIELD]));
    return found ? { id: found.data.id, state: textAttribute(found.data, FIELD) ?? '' } : null;
  },

  addresses: (have): [Address, string][] => (have ? [[ADDRESS, have.id]] : []),
  propose: (want, have, observed) => proposePhasedRelease(want, have, observed.version),
  consequences: ({ changes }) =>
    changes.flatMap(({ before, after }) => {
      const text = before === undefined || typeof after !== 'string' ? undefined : STEPS[after];
      return text === undefined ? [] : [{ text, atOnce: true as const }];
    }),
  words: (_address, { observed }) => ({ title: 'phased release', ...versionEffect(observed.version.target) }),
  errors: { appStoreVersionPhasedReleases: () => 'release/phasedRelease' },
  standings: ({ have }) => (have ? [standing('phased release', have.state, STATES)] : []),
});

/** What another state of a phased release that runs means to customers. */
const STEPS: Readonly<Record<string, string>> = {
  ACTIVE: 'goes on with the phased release',
  PAUSED: 'pauses the phased release',
  COMPLETE: 'gives the version to everybody',
};

const STATES: StateWords = {
  INACTIVE: { words: 'begins when the version is released' },
  ACTIVE: { words: 'under way' },
  PAUSED: { words: 'paused' },
  COMPLETE: { words: 'everybody gets the version' },
};

/** The word of the manifest that leaves Apple's state as it is; none where a phased release is over that never began. */
function stateToAskFor(state: string, { target, first }: VersionHave): PhasedWant | undefined {
  const isReleased = target.kind === 'existing' && isReleasedVersion(target.version.state);
  // The first version is released to everyone at once: what is planned for it means nothing.
  if (first && !isReleased) return undefined;
  if (state === 'ACTIVE' || state === 'PAUSED') return state;
  if (state === 'INACTIVE') return 'ACTIVE';
  return state === 'COMPLETE' && isReleased ? state : undefined;
}
