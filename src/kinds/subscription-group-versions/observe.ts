import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import { readIncludedVersions } from '../products/included-versions.ts';
import type { VersionWant } from '../products/version-kind.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { productVersion } from '../products/version-choice.ts';
import { fields, include } from '../requests.ts';
import type { GroupHave } from '../subscription-groups/observe.ts';
import { groupsPath } from '../subscription-groups/observe.ts';

/** One request for all groups: their versions come along. */
export async function observeGroupVersions(
  api: Reader,
  { want, whole }: Scope<Instances<VersionWant>>,
  { app, subscriptionGroups }: { app: AppHave; subscriptionGroups: Instances<GroupHave> },
): Promise<Record<string, ProductVersionHave>> {
  if (!whole && Object.keys(want ?? {}).length === 0) return {};
  const isNeeded = Object.values(subscriptionGroups).some(({ id }) => id !== undefined);
  const found = isNeeded
    ? await readIncludedVersions(api, groupsPath(app), {
        query: {
          ...include('subscriptionGroups', ['versions']),
          ...fields('subscriptionGroups', ['referenceName', 'versions']),
          ...fields('subscriptionGroupVersions', ['version', 'state']),
        },
        keyOf: (row) => requiredText(row, 'referenceName'),
        versionsOf: (id) => `/v1/subscriptionGroups/${id}/versions`,
      })
    : undefined;
  return Object.fromEntries(
    Object.entries(subscriptionGroups).map(([name, { id }]) => [
      name,
      productVersion(id === undefined ? undefined : (found?.get(name) ?? []), want?.[name]?.mayTakeBack),
    ]),
  );
}
