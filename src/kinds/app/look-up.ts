import type { Reader, Resource } from '../../core/resource.ts';
import { textAttribute } from '../../core/resource.ts';
import { fields } from '../requests.ts';

/** The app record with a bundle id, among those that the key may see. */
export async function findApp(api: Reader, bundleId: string): Promise<Resource | undefined> {
  // Apple's filter also returns bundle ids that only begin like this one (observed; fastlane matches exactly too).
  const apps = await api.all('/v1/apps', {
    'filter[bundleId]': bundleId,
    ...fields('apps', ['name', 'bundleId', 'primaryLocale', 'contentRightsDeclaration']),
  });
  return apps.data.find((candidate) => textAttribute(candidate, 'bundleId') === bundleId);
}
