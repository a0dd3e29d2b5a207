import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import { fields } from '../requests.ts';

/** A subscription group; the id is absent where the manifest names one that is not there yet. */
export interface GroupHave {
  id?: string;
}

/** One request for all of them; none where the manifest has none. */
export async function observeGroups(
  api: Reader,
  { want, whole }: Scope<Instances<object>>,
  { app }: { app: AppHave },
): Promise<Record<string, GroupHave>> {
  const wanted = Object.keys(want ?? {});
  if (!whole && wanted.length === 0) return {};
  const list = await api.all(groupsPath(app), fields('subscriptionGroups', ['referenceName']));
  const found = list.data.map(({ id, ...row }): [string, GroupHave] => [
    requiredText({ id, ...row }, 'referenceName'),
    { id },
  ]);
  return { ...Object.fromEntries(wanted.map((name) => [name, {}])), ...Object.fromEntries(found) };
}

/** Of all subscription groups of an app. */
export function groupsPath({ id }: Pick<AppHave, 'id'>): string {
  return `/v1/apps/${id}/subscriptionGroups`;
}
