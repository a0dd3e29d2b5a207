import type { Reader, Resource } from '../../core/resource.ts';
import { textAttribute } from '../../core/resource.ts';
import { companionsOf, withoutForbidden } from '../companions.ts';
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
  /** On all platforms; absent where they did not come along, or not all of them. */
  versions?: readonly Resource[];
}

/** The app record with a bundle id, among those that the key may see, with its versions. */
export async function findApp(api: Reader, bundleId: string): Promise<FoundApp | undefined> {
  // Apple's filter also returns bundle ids that only begin like this one (observed; fastlane matches exactly too).
  const query = { 'filter[bundleId]': bundleId };
  const apps = await withoutForbidden(
    () =>
      api.all('/v1/apps', {
        ...query,
        ...fields('apps', [...RECORD, 'appStoreVersions']),
        ...include('apps', ['appStoreVersions']),
        ...fields('appStoreVersions', VERSION),
        'limit[appStoreVersions]': ALONG,
      }),
    () => api.all('/v1/apps', { ...query, ...fields('apps', RECORD) }),
  );
  const record = apps.data.find((candidate) => textAttribute(candidate, 'bundleId') === bundleId);
  if (!record) return undefined;
  const versions = companionsOf(record, 'appStoreVersions', { included: apps.included, most: ALONG });
  return { record, ...(versions ? { versions } : {}) };
}

/** The versions of an app on all platforms, by a request of their own. */
export async function readVersions(api: Reader, appId: string): Promise<readonly Resource[]> {
  return (await api.all(`/v1/apps/${appId}/appStoreVersions`, fields('appStoreVersions', VERSION))).data;
}
