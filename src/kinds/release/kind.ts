import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { kind } from '../../core/kind.ts';
import type { SubmissionPart } from '../manifest.gen.ts';
import { productsApart } from '../products/apart.ts';
import { create, itself, to } from '../requests.ts';
import { releaseStandings } from './standings.ts';
import { version } from '../version/kind.ts';
import { isReleasedVersion } from '../version/states.ts';
import type { VersionTarget } from '../version/target.ts';
import { plannedString } from '../version/target.ts';

const ADDRESS = 'release';

/** Apple has taken the request. */
const RELEASED = ['PROCESSING_FOR_DISTRIBUTION', 'READY_FOR_DISTRIBUTION'];

/** The last step: an approved version that waits for its developer goes on sale. It happens once, so nothing of it is observed. */
export const release = kind({
  name: 'release',
  needs: { version },
  want: ({ release: section }: SubmissionPart) => (section?.goal === 'release' ? true : undefined),
  describe: (_have: Record<never, never>): undefined => undefined,
  observe: () => Promise.resolve({}),
  addresses: () => [],
  propose: (_want, _have, observed, others) => proposeRelease(observed.version.target, others),
  consequences: ({ operations }, { observed }) =>
    operations.length === 0
      ? []
      : [
          {
            text: `begins the release of ${plannedString(observed.version.target) ?? 'the version'} to customers`,
            atOnce: true,
          },
        ],
  words: () => ({ title: 'release', effect: 'at once' }),
  standings: ({ observed }, now) => releaseStandings(observed.version.target, now),

  milestone(versionString) {
    const subject = `Version ${versionString}`.trim();
    return {
      done: `${subject} is on its way to the App Store.`,
      uncertain: `${subject} may have been released: App Store Connect shows it.`,
    };
  },
});

function proposeRelease(target: VersionTarget, others: Proposal): Proposal {
  const proposal = emptyProposal();
  if (target.kind === 'none' || target.kind === 'refused') return proposal;
  const state = target.kind === 'existing' ? target.version.state : 'new';
  if (isReleasedVersion(state) || state === 'PENDING_APPLE_RELEASE') return proposal;
  if (state !== 'PENDING_DEVELOPER_RELEASE') {
    const message = 'App Review has to approve the version first; run this again afterwards to release it';
    proposal.notes.push({ address: ADDRESS, message });
    return proposal;
  }
  if (target.kind === 'existing' && target.version.releaseType === 'SCHEDULED') {
    const reason = `version ${target.version.versionString} is approved and has a date on which Apple releases it; a release now would be before it`;
    proposal.blocked.push({ address: ADDRESS, reason, from: '/release/goal', fix: 'release.releaseType' });
    return proposal;
  }
  const after = 'READY_FOR_DISTRIBUTION';
  proposal.changes.push({ address: ADDRESS, field: 'state', before: state, after, from: '/release/goal' });
  const request = { kind: 'release', address: ADDRESS, type: 'appStoreVersionReleaseRequests' } as const;
  const relationships = { appStoreVersion: to('appStoreVersions', 'version') };
  proposal.operations.push({
    ...create(request, { relationships }),
    action: 'act',
    final: true,
    ...productsApart(others.operations),
    recheck: ['version', 'release'],
    evidence: {
      path: itself({ type: 'appStoreVersions', address: 'version' }),
      attribute: 'appVersionState',
      is: RELEASED,
    },
  });
  return proposal;
}
