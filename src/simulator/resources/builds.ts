import { AUDIENCES, BUILD_STATES, settled } from '../rules/builds.ts';
import { attributeError } from '../protocol/errors.ts';
import type { Context, Filter, RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { PLATFORMS } from '../rules/states.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

/** Relations that lead to resources that are not simulated; `!` marks a to-many one. */
const UNSIMULATED_INCLUDABLE: Record<string, string> = {
  individualTesters: '!betaTesters',
  betaGroups: '!betaGroups',
  betaBuildLocalizations: '!betaBuildLocalizations',
  betaAppReviewSubmission: 'betaAppReviewSubmissions',
  buildBetaDetail: 'buildBetaDetails',
  icons: '!buildIcons',
};

const FLAG = ['true', 'false'];

/** Filters by what a build is, shared with the list of marketing versions. */
export const BUILD_FILTERS = {
  version: by('version'),
  expired: by('expired', FLAG),
  processingState: by('processingState', BUILD_STATES),
  buildAudienceType: by('buildAudienceType', AUDIENCES),
};

export const builds: ResourceType = {
  type: 'builds',
  attributes: {
    version: { kind: 'text' },
    uploadedDate: { kind: 'dateTime' },
    expirationDate: { kind: 'dateTime' },
    expired: { kind: 'boolean', update: true },
    minOsVersion: { kind: 'text' },
    lsMinimumSystemVersion: { kind: 'text' },
    computedMinMacOsVersion: { kind: 'text' },
    computedMinVisionOsVersion: { kind: 'text' },
    iconAssetToken: { kind: 'text' },
    processingState: { kind: 'text' },
    buildAudienceType: { kind: 'text' },
    usesNonExemptEncryption: { kind: 'boolean', update: true },
  },
  relationships: {
    preReleaseVersion: { type: 'preReleaseVersions', from: 'parent', includable: true, related: {} },
    ...Object.fromEntries(
      Object.entries(UNSIMULATED_INCLUDABLE).map(([name, word]): [string, RelationshipRule] => [
        name,
        word.startsWith('!') ? { type: word.slice(1), many: true, includable: true } : { type: word, includable: true },
      ]),
    ),
    appEncryptionDeclaration: { type: 'appEncryptionDeclarations', includable: true, related: {} },
    app: { type: 'apps', from: appOf, includable: true, related: {} },
    appStoreVersion: { type: 'appStoreVersions', from: versionsWith, includable: true, related: { include: true } },
    buildBundles: { type: 'buildBundles', many: true, includable: true, unlinked: true },
    buildUpload: { type: 'buildUploads', includable: true, unlinked: true },
    perfPowerMetrics: { type: 'perfPowerMetrics' },
    diagnosticSignatures: { type: 'diagnosticSignatures' },
  },
  key: (build) => text(build, 'version'),
  volatile: ['uploadedDate', 'expirationDate', 'processing', 'refusals'],
  computed(context, build) {
    const { attributes } = settled(context, build);
    // Builds may be sorted by their marketing version.
    return {
      ...attributes,
      preReleaseVersion: text(context.store.get('preReleaseVersions', build.parent ?? ''), 'version'),
    };
  },
  collection: {
    filters: {
      ...BUILD_FILTERS,
      usesNonExemptEncryption: by('usesNonExemptEncryption', FLAG),
      'preReleaseVersion.version': byMarketing('version'),
      'preReleaseVersion.platform': byMarketing('platform', PLATFORMS),
      preReleaseVersion: { of: (_context, build) => [build.parent] },
      app: { of: (context, build) => appOf(context, build).map(({ id }) => id) },
      appStoreVersion: { of: (context, build) => versionsWith(context, build).map(({ id }) => id) },
      id: { of: (_context, build) => [build.id] },
      betaGroups: { of: () => [] },
      'betaAppReviewSubmission.betaReviewState': {
        values: ['WAITING_FOR_REVIEW', 'IN_REVIEW', 'REJECTED', 'APPROVED'],
        of: () => [],
      },
    },
    exists: {
      usesNonExemptEncryption: (context, build) =>
        typeof settled(context, build).attributes['usesNonExemptEncryption'] === 'boolean',
    },
    sort: ['version', 'uploadedDate', 'preReleaseVersion'],
  },
  instance: true,
  update(context, build, { attributes }) {
    const present = settled(context, build).attributes;
    const { usesNonExemptEncryption: answer, expired } = attributes;
    // Answered once, for good: the same answer is refused too (observed).
    if (answer !== undefined && typeof present['usesNonExemptEncryption'] === 'boolean') {
      throw unmodifiable('usesNonExemptEncryption');
    }
    if (expired !== undefined && expired !== true && present['expired'] === true) throw unmodifiable('expired');
    Object.assign(present, attributes);
  },
};

function unmodifiable(name: string) {
  return attributeError('INVALID.INVALID_STATE', name, `The attribute '${name}' can not be modified.`);
}

function appOf({ store }: Context, build: Doc): Doc[] {
  const app = store.get('apps', store.get('preReleaseVersions', build.parent ?? '')?.parent ?? '');
  return app ? [app] : [];
}

/** The version that the build is linked to: one at most, since a build carries its version's string. */
function versionsWith(context: Context, build: Doc): Doc[] {
  const [app] = appOf(context, build);
  if (!app) return [];
  const versions = context.store.children(app.id, 'appStoreVersions');
  return versions.filter((version) => version.links['build'] === build.id).slice(0, 1);
}

function by(name: string, values?: readonly string[]): Filter {
  return {
    ...(values ? { values } : {}),
    of(context, build) {
      const value = settled(context, build).attributes[name] ?? undefined;
      return [typeof value === 'boolean' ? String(value) : value];
    },
  };
}

function byMarketing(name: string, values?: readonly string[]): Filter {
  return {
    ...(values ? { values } : {}),
    of: ({ store }, build) => [store.get('preReleaseVersions', build.parent ?? '')?.attributes[name]],
  };
}

/** A filter of builds, for the marketing version that they belong to. */
export function byBuild(filter: Filter): Filter {
  return {
    ...filter,
    of: (context, version) =>
      context.store.children(version.id, 'builds').flatMap((build) => filter.of(context, build)),
  };
}
