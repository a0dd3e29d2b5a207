import type { Collection, Reader, Resource } from '../../core/resource.ts';
import { linkedId, textAttribute } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import type { AppHave } from '../app/kind.ts';
import { companionsOf, withoutForbidden } from '../companions.ts';
import { fields, include } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import type { CategoryLinks, CategoryTree, WantedCategories } from './categories.ts';
import { CATEGORY_RELATIONS, categoryChanges, categoryLinks } from './categories.ts';
import { isEditableAppInfo, isEndedAppInfo, isReviewedAppInfo } from './states.ts';

/** The app's name, categories and age rating hang on an appInfo, which all platforms of the app share. */
export interface AppInfoHave {
  /** Empty where App Store Connect shows none. */
  id: string;
  state: string;
  /**
   * editable: takes changes; arriving: the editable one comes with the version that this plan creates, filled from this one;
   * locked: Apple refuses changes now.
   */
  access: 'editable' | 'arriving' | 'locked';
  /** Why it can't be told which one takes changes: several look as if they did. They are locked then. */
  uncertain?: string;
  categories: CategoryLinks;
  /** What hangs on it and came along, as Apple shows it. */
  along: AppInfoCompany;
  /** What Apple offers; read only where the manifest wants other categories and may have them. */
  offered?: CategoryTree;
}

/** What hangs on an appInfo. */
const COMPANY = ['ageRatingDeclaration', 'appInfoLocalizations'] as const;

/** Each is absent where there may be more than came along. */
interface AppInfoCompany {
  ageRating?: Resource;
  localizations?: readonly Resource[];
}

/** So many languages come along at most (api: limit[appInfoLocalizations]). */
const ALONG = 50;

export async function observeAppInfo(
  api: Reader,
  { want, before }: Scope<WantedCategories, AppInfoHave>,
  { app, version }: { app: AppHave; version: VersionHave },
): Promise<AppInfoHave> {
  const list = await withoutForbidden(
    () => readAppInfos(api, app.id, [...CATEGORY_RELATIONS, ...COMPANY]),
    () => readAppInfos(api, app.id, CATEGORY_RELATIONS),
  );
  const chosen = choose(list.data);
  if (!chosen) return { id: '', state: 'absent', access: 'locked', categories: categoryLinks(() => null), along: {} };
  const state = stateOf(chosen);
  const categories = categoryLinks((relation) => linkedId(chosen, relation) ?? null);
  const uncertain = severalEditable(list.data);
  const access = uncertain === undefined ? accessTo(state, version) : 'locked';
  const have: AppInfoHave = {
    ...{ id: chosen.id, state, access, categories, along: companyOf(chosen, list.included) },
    ...(uncertain === undefined ? {} : { uncertain }),
  };
  if (!want || have.access === 'locked' || categoryChanges(want, categories).length === 0) return have;
  // What Apple offers does not change within a run. Read last, it would leave time for others to change the categories.
  return { ...have, offered: before?.offered ?? (await categoryTree(api, app.platform)) };
}

function readAppInfos(
  api: Reader,
  appId: string,
  relations: readonly (typeof CATEGORY_RELATIONS | typeof COMPANY)[number][],
): Promise<Collection> {
  return api.all(`/v1/apps/${appId}/appInfos`, {
    ...fields('appInfos', ['state', ...relations]),
    ...fields('appCategories', ['platforms']),
    // Linkage data is there only for relations that are included.
    ...include('appInfos', relations),
    ...(relations.length > CATEGORY_RELATIONS.length ? { 'limit[appInfoLocalizations]': ALONG } : {}),
  });
}

function companyOf(info: Resource, included: readonly Resource[]): AppInfoCompany {
  const [ageRating] = companionsOf(info, 'ageRatingDeclaration', { included, most: 2 }) ?? [];
  const localizations = companionsOf(info, 'appInfoLocalizations', { included, most: ALONG });
  return { ...(ageRating ? { ageRating } : {}), ...(localizations ? { localizations } : {}) };
}

/** A shipped app has two, and the live one comes first and refuses writes (observed): choose by state, never by place. */
function choose(infos: readonly Resource[]): Resource | undefined {
  return (
    infos.find((info) => isEditableAppInfo(stateOf(info))) ??
    infos.find((info) => isReviewedAppInfo(stateOf(info))) ??
    infos.find((info) => !isEndedAppInfo(stateOf(info))) ??
    infos.find((info) => stateOf(info) !== 'REPLACED_WITH_NEW_INFO') ??
    infos[0]
  );
}

/** An app has one appInfo in preparation. Where Apple shows more, a guess would write into one that nobody publishes. */
function severalEditable(infos: readonly Resource[]): string | undefined {
  const editable = infos.filter((info) => isEditableAppInfo(stateOf(info)));
  if (editable.length < 2) return undefined;
  const named = editable.map((info) => `${info.id} (${stateOf(info)})`).sort();
  return `App Store Connect has ${editable.length} app infos that look editable, ${named.join(' and ')}, and nothing tells which one the next version publishes`;
}

function stateOf(info: Resource): string {
  return textAttribute(info, 'state') ?? '';
}

function accessTo(state: string, { target, access, othersInReview }: VersionHave): AppInfoHave['access'] {
  if (isEditableAppInfo(state)) return 'editable';
  // It is taken back from App Review together with the version, unless another platform's version keeps it there.
  if (access === 'withdrawable' && isReviewedAppInfo(state) && !othersInReview) return 'editable';
  // Another platform's version may have it in review: then a new version of this one brings no second one.
  return target.kind === 'new' && isEndedAppInfo(state) ? 'arriving' : 'locked';
}

async function categoryTree(api: Reader, platform: string): Promise<CategoryTree> {
  const list = await api.all('/v1/appCategories', {
    ...(platform === '' ? {} : { 'filter[platforms]': platform }),
    'exists[parent]': false,
    ...fields('appCategories', ['subcategories']),
    ...include('appCategories', ['subcategories']),
    'limit[subcategories]': 50,
  });
  return Object.fromEntries(
    list.data.map(({ id, relationships }) => {
      const data = relationships?.['subcategories']?.data;
      return [id, Array.isArray(data) ? data.map((linkage) => linkage.id) : []];
    }),
  );
}
