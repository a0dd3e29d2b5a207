import type { Reader, Resource } from '../../core/resource.ts';
import { textAttribute } from '../../core/resource.ts';
import { fields, include } from '../requests.ts';

/** So many come along at most (api: limit[appStoreVersions]). */
const ALONG = 50;

const RECORD = ['name', 'bundleId', 'primaryLocale', 'contentRightsDeclaration'] as const;

const VERSION = [
  'platform',
  'versionString',
  'appVersionState',
  'createdDate',
  'copyright',
  'releaseType',
  'earliestReleaseDate',
] as const;

export interface FoundApp {
  record: Resource;
  /** On all platforms. */
  versions: readonly Resource[];
}

/** The app record with a bundle id, among those that the key may see, and its versions on all platforms. */
export async function findApp(api: Reader, bundleId: string): Promise<FoundApp | undefined> {
  // Apple's filter also returns bundle ids that only begin like this one (observed; fastlane matches exactly too).
  const apps = await api.all('/v1/apps', {
    'filter[bundleId]': bundleId,
    ...fields('apps', [...RECORD, 'appStoreVersions']),
    ...include('apps', ['appStoreVersions']),
    ...fields('appStoreVersions', VERSION),
    'limit[appStoreVersions]': ALONG,
  });
  const record = apps.data.find((candidate) => textAttribute(candidate, 'bundleId') === bundleId);
  if (!record) return undefined;
  return { record, versions: versionsAlong(record, apps.included) ?? (await allVersions(api, record.id)) };
}

/** `undefined` where there may be more of them than came along. */
function versionsAlong({ relationships }: Resource, included: readonly Resource[]): Resource[] | undefined {
  const data = relationships?.['appStoreVersions']?.data;
  if (!Array.isArray(data) || data.length >= ALONG) return undefined;
  const byId = new Map(included.filter(({ type }) => type === 'appStoreVersions').map((row) => [row.id, row]));
  const found = data.flatMap(({ id }) => byId.get(id) ?? []);
  return found.length === data.length ? found : undefined;
}

async function allVersions(api: Reader, appId: string): Promise<Resource[]> {
  return (await api.all(`/v1/apps/${appId}/appStoreVersions`, fields('appStoreVersions', VERSION))).data;
}
