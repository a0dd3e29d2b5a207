import type { Reader, Resource } from '../../core/document.ts';
import { attribute, textAttribute } from '../../core/document.ts';
import type { BuildRow } from './build-choice.ts';

const FIELDS = [
  'version',
  'uploadedDate',
  'expired',
  'processingState',
  'buildAudienceType',
  'usesNonExemptEncryption',
];
/** The build that is attached to a version. */
export async function linkedBuild(api: Reader, versionId: string): Promise<BuildRow | null> {
  const found = await api.one(`/v1/appStoreVersions/${versionId}/build`, { 'fields[builds]': FIELDS });
  return found ? parse(found.data) : null;
}

/** The builds of one version string and platform: without these the number alone would find builds of others. */
export async function buildsOf(
  api: Reader,
  appId: string,
  versionString: string,
  platform: string,
): Promise<BuildRow[]> {
  const list = await api.all('/v1/builds', {
    'filter[app]': appId,
    'filter[preReleaseVersion.version]': versionString,
    'filter[preReleaseVersion.platform]': platform,
    'fields[builds]': FIELDS,
    sort: '-uploadedDate',
  });
  return list.data.map(parse);
}

/** Which versions a build number belongs to, on any platform. */
export async function elsewhere(
  api: Reader,
  appId: string,
  number: string,
): Promise<{ versionString: string; platform: string }[]> {
  const list = await api.all('/v1/builds', {
    'filter[app]': appId,
    'filter[version]': number,
    'fields[builds]': ['version', 'preReleaseVersion'],
    'fields[preReleaseVersions]': ['version', 'platform'],
    include: 'preReleaseVersion',
  });
  return list.included.map((row) => ({
    versionString: textAttribute(row, 'version') ?? '',
    platform: textAttribute(row, 'platform') ?? '',
  }));
}

function parse(row: Resource): BuildRow {
  const uploaded = Date.parse(textAttribute(row, 'uploadedDate') ?? '');
  const encryption = attribute(row, 'usesNonExemptEncryption');
  return {
    id: row.id,
    number: textAttribute(row, 'version') ?? '',
    processingState: textAttribute(row, 'processingState') ?? '',
    uploaded: Number.isNaN(uploaded) ? 0 : uploaded,
    expired: attribute(row, 'expired') === true,
    buildAudienceType: textAttribute(row, 'buildAudienceType') ?? null,
    usesNonExemptEncryption: typeof encryption === 'boolean' ? encryption : null,
  };
}
