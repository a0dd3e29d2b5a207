import { ref } from '../../core/address.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Manifest } from '../../manifest/types.ts';
import { isReleasedVersion } from '../states.ts';
import type { VersionHave } from '../version/version.ts';

/** Apple has taken the request. */
const RELEASED = ['PROCESSING_FOR_DISTRIBUTION', 'READY_FOR_DISTRIBUTION'];

/** The last step: an approved version that waits for its developer goes on sale. */
export const release = defineFacet<Manifest, true, Record<never, never>, { version: VersionHave }>({
  name: 'release',
  needs: ['version'],

  want(manifest) {
    return manifest.release?.goal === 'release' ? true : undefined;
  },

  observe() {
    return Promise.resolve({});
  },

  addresses() {
    return [];
  },

  propose(_want, _have, { version: { target } }) {
    const proposal = emptyProposal();
    if (target.kind === 'none' || target.kind === 'refused') return proposal;
    const state = target.kind === 'existing' ? target.version.state : 'new';
    if (isReleasedVersion(state) || state === 'PENDING_APPLE_RELEASE') return proposal;
    if (state !== 'PENDING_DEVELOPER_RELEASE') {
      const message = 'App Review has to approve the version first; run this again afterwards to release it';
      proposal.notes.push({ address: 'release', message });
      return proposal;
    }
    if (target.kind === 'existing' && target.version.releaseType === 'SCHEDULED') {
      const reason = `version ${target.version.versionString} is approved and has a date on which Apple releases it; a release now would be before it`;
      proposal.blocked.push({ address: 'release', reason, from: '/release/goal', fix: 'release.releaseType' });
      return proposal;
    }
    proposal.changes.push({
      address: 'release',
      field: 'state',
      before: state,
      after: 'READY_FOR_DISTRIBUTION',
      from: '/release/goal',
    });
    proposal.operations.push({
      action: 'act',
      kind: 'release',
      address: 'release',
      method: 'POST',
      path: ['/v1/appStoreVersionReleaseRequests'],
      body: {
        data: {
          type: 'appStoreVersionReleaseRequests',
          relationships: { appStoreVersion: { data: { type: 'appStoreVersions', id: ref('version') } } },
        },
      },
      final: true,
      recheck: ['version', 'release'],
      evidence: { path: ['/v1/appStoreVersions/', ref('version')], attribute: 'appVersionState', is: RELEASED },
    });
    return proposal;
  },
});
