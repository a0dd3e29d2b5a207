import { ref } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Resource } from '../../core/document.ts';
import { requiredText, textAttribute } from '../../core/document.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import { canonicalText } from '../../core/text.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import { isEditableVersion, isWithdrawableVersion } from '../states.ts';
import type { VersionRow, VersionTarget } from './version-target.ts';
import { isFirstVersion, versionTarget } from './version-target.ts';

export interface VersionHave {
  target: VersionTarget;
  /** No version of this platform has been released before. */
  first: boolean;
  /**
   * editable: takes changes, now or once it is created; withdrawable: App Review has it, and the manifest asks for more than
   * preparing it, so it may be taken back first; locked: Apple refuses changes.
   */
  access: 'editable' | 'withdrawable' | 'locked';
  /** App Review has a version of another platform, and with it the app information that all platforms share. */
  othersInReview: boolean;
}

interface VersionWant {
  platform: string;
  fields: Fields;
}

/** The version on the manifest's platform: its string, copyright and how it is released. */
export const version = defineFacet<Manifest, VersionWant, VersionHave, { app: AppHave }>({
  name: 'version',
  needs: ['app'],

  want({ app, version: wanted, release }) {
    if (!wanted && !release) return undefined;
    return {
      platform: app.platform,
      fields: {
        versionString: wanted?.versionString,
        copyright: wanted?.copyright,
        releaseType: release?.releaseType,
        earliestReleaseDate: wantedDate(release),
      },
    };
  },

  async observe(api, manifest, { app }) {
    const list = await api.all(`/v1/apps/${app.id}/appStoreVersions`, {
      'fields[appStoreVersions]': [
        'platform',
        'versionString',
        'appVersionState',
        'createdDate',
        'copyright',
        'releaseType',
        'earliestReleaseDate',
      ],
    });
    const isOwn = (row: Resource) => requiredText(row, 'platform') === manifest.app.platform;
    const versions = list.data.filter(isOwn).map(parse);
    const target = versionTarget(manifest.version?.versionString, versions);
    const othersInReview = list.data.some((row) => !isOwn(row) && isWithdrawableVersion(parse(row).state));
    return { target, first: isFirstVersion(target, versions), access: accessTo(target, manifest), othersInReview };
  },

  addresses({ target }) {
    return target.kind === 'existing' ? [['version', target.version.id]] : [];
  },

  propose({ platform, fields }, { target, access }) {
    if (target.kind === 'new') return create(platform, fields, target.source);
    if (target.kind === 'existing') return update(fields, target.version, access);
    const proposal = emptyProposal();
    const reason =
      target.kind === 'refused'
        ? target.reason
        : 'the app has no version on this platform; name one in version.versionString';
    proposal.blocked.push({
      address: 'version',
      field: 'versionString',
      reason,
      from: target.kind === 'refused' ? '/version/versionString' : '/release',
    });
    return proposal;
  },
});

function create(platform: string, fields: Fields, source: VersionRow | undefined): Proposal {
  const proposal = emptyProposal();
  proposal.changes = createAttributes({ address: 'version', from: pointer }, fields);
  if (fields['copyright'] === null && (source?.copyright ?? null) !== null) {
    // A new version begins with the copyright of the one before: that it is to be empty has to be said.
    proposal.changes.push({ address: 'version', field: 'copyright', after: null, from: pointer('copyright') });
  }
  proposal.operations.push({
    action: 'create',
    kind: 'version',
    address: 'version',
    method: 'POST',
    path: ['/v1/appStoreVersions'],
    body: {
      data: {
        type: 'appStoreVersions',
        attributes: { platform, ...valuesOf(proposal.changes) },
        relationships: { app: { data: { type: 'apps', id: ref('app') } } },
      },
    },
    // Apple copies the previous version's texts into a new one and brings the editable appInfo with it (observed 2026-08).
    reveals: [
      'appInfo',
      'ageRating',
      'appInfoLocalizations',
      'versionLocalizations',
      'screenshots',
      'previews',
      'phasedRelease',
      'reviewDetail',
    ],
    mutex: 'version',
  });
  return proposal;
}

function update(fields: Fields, have: VersionRow, access: VersionHave['access']): Proposal {
  const proposal = emptyProposal();
  const changes = diffAttributes({ address: 'version', from: pointer }, fields, {
    versionString: have.versionString,
    copyright: have.copyright,
    releaseType: have.releaseType,
    earliestReleaseDate: have.earliestReleaseDate,
  });
  if (changes.length === 0) return proposal;
  if (access === 'locked') {
    proposal.blocked = changes.map((change) => locked(change, have));
    return proposal;
  }
  const wanted = fields['versionString'];
  const renamed = typeof wanted === 'string' && wanted !== have.versionString ? wanted : undefined;
  proposal.changes = changes;
  proposal.operations.push({
    action: 'update',
    kind: 'version',
    address: 'version',
    method: 'PATCH',
    path: ['/v1/appStoreVersions/', ref('version')],
    body: { data: { type: 'appStoreVersions', id: ref('version'), attributes: valuesOf(changes) } },
    mutex: 'version',
    ...(renamed !== undefined
      ? {
          gates: [
            {
              name: 'rename-version' as const,
              reason: `the draft ${have.versionString} becomes ${renamed}`,
            },
          ],
        }
      : {}),
  });
  return proposal;
}

function accessTo(target: VersionTarget, { release }: Manifest): VersionHave['access'] {
  if (target.kind === 'new') return 'editable';
  if (target.kind !== 'existing') return 'locked';
  const { state } = target.version;
  if (isEditableVersion(state)) return 'editable';
  const goal = release?.goal ?? 'prepare';
  return goal !== 'prepare' && isWithdrawableVersion(state) ? 'withdrawable' : 'locked';
}

function locked(change: Change, have: VersionRow) {
  return {
    address: change.address,
    field: change.field,
    reason: `version ${have.versionString} is ${have.state}, and Apple locks ${change.field} in that state`,
    ...(change.from === undefined ? {} : { from: change.from }),
  };
}

function pointer(field: string): string {
  return field === 'versionString' || field === 'copyright' ? `/version/${field}` : `/release/${field}`;
}

/** Only a scheduled release has a date: any other type clears one that is there (Apple keeps it otherwise). */
function wantedDate(release: Manifest['release']): string | null | undefined {
  if (release?.earliestReleaseDate !== undefined) return instant(release.earliestReleaseDate);
  return release?.releaseType === undefined || release.releaseType === 'SCHEDULED' ? undefined : null;
}

/** Apple answers dates with an offset of its own choice: compare instants, written in UTC. */
function instant(date: string | null): string | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

function parse(resource: Resource): VersionRow {
  const text = (name: string) => textAttribute(resource, name) ?? '';
  return {
    id: resource.id,
    versionString: requiredText(resource, 'versionString'),
    state: requiredText(resource, 'appVersionState'),
    createdDate: text('createdDate'),
    copyright: canonicalText(text('copyright')),
    releaseType: text('releaseType') || null,
    earliestReleaseDate: instant(text('earliestReleaseDate') || null),
  };
}
