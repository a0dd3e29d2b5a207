import { ref } from '../../core/address.ts';
import type { Blocked, Change } from '../../core/change.ts';
import { diffAttributes } from '../../core/diff.ts';
import type { Reader, Resource } from '../../core/document.ts';
import { textAttribute } from '../../core/document.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Categories, Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import type { CategoryLinks, CategoryRelation, CategoryTree } from './categories.ts';
import {
  CATEGORY_RELATIONS,
  categoryBody,
  categoryLinks,
  categoryPointer,
  categoryProblems,
  wantedLinks,
} from './categories.ts';
import { isEditableAppInfo, isEndedAppInfo, isReviewedAppInfo } from '../states.ts';
import type { VersionHave } from '../version/version.ts';

/** The app's name, categories and age rating hang on an appInfo, which all platforms of the app share. */
export interface AppInfoHave {
  id: string;
  state: string;
  /**
   * editable: takes changes; arriving: the editable one comes with the version that this plan creates, filled from this one;
   * locked: Apple refuses changes now.
   */
  access: 'editable' | 'arriving' | 'locked';
  categories: CategoryLinks;
  /** What Apple offers; read only where the manifest wants other categories and may have them. */
  offered?: CategoryTree;
}

interface AppInfoWant {
  categories: Categories;
  platform: string;
}

/** The app's categories; and which appInfo takes changes, for everything else that hangs on it. */
export const appInfo = defineFacet<Manifest, AppInfoWant, AppInfoHave, { app: AppHave; version: VersionHave }>({
  name: 'appInfo',
  needs: ['app', 'version'],

  want({ app: { categories, platform } }) {
    return categories && { categories, platform };
  },

  async observe(api, { app: { categories, platform } }, { app, version }) {
    // Linkage data is there only for relations that are included.
    const list = await api.all(`/v1/apps/${app.id}/appInfos`, {
      'fields[appInfos]': ['state', ...CATEGORY_RELATIONS],
      'fields[appCategories]': ['platforms'],
      include: CATEGORY_RELATIONS,
    });
    const chosen = choose(list.data);
    if (!chosen) return { id: '', state: 'absent', access: 'locked', categories: categoryLinks(() => null) };
    const links = categoryLinks((relation) => linkedId(chosen, relation));
    const state = stateOf(chosen);
    const have: AppInfoHave = { id: chosen.id, state, access: accessTo(state, version), categories: links };
    if (!categories || have.access === 'locked' || changesOf(categories, links).length === 0) return have;
    return { ...have, offered: await categoryTree(api, platform) };
  },

  addresses({ id, access }) {
    return access === 'editable' ? [['appInfo', id]] : [];
  },

  propose({ categories, platform }, have) {
    const proposal = emptyProposal();
    const changes = changesOf(categories, have.categories);
    if (have.access === 'arriving') expectCategories(proposal, categories, have.categories);
    if (changes.length === 0) return proposal;
    if (have.access === 'locked') {
      proposal.blocked = changes.map((change) => appInfoLock(change, have));
      return proposal;
    }
    const wanted = { ...have.categories, ...wantedLinks(categories, have.categories) };
    const changed = (relation: CategoryRelation) => changes.some(({ field }) => field === relation);
    const problems = categoryProblems(wanted, changed, have.offered ?? {}, platform);
    if (problems.length > 0) {
      proposal.blocked = problems.map(({ relation, reason }) => {
        return { address: 'appInfo', field: relation, reason, from: categoryPointer(categories, relation) };
      });
      return proposal;
    }
    proposal.changes = changes;
    proposal.operations.push({
      action: 'update',
      kind: 'appInfo',
      address: 'appInfo',
      method: 'PATCH',
      path: ['/v1/appInfos/', ref('appInfo')],
      body: { data: { type: 'appInfos', id: ref('appInfo'), relationships: categoryBody(wanted, changed) } },
      // Concurrent edits of one appInfo are answered with 409 (observed): one at a time.
      mutex: 'appInfo',
      // The editable appInfo comes with the draft version.
      ...(have.access === 'arriving' ? { after: ['version'] } : {}),
    });
    return proposal;
  },
});

/** Why a change of something that hangs on a locked appInfo is impossible now. */
export function appInfoLock({ address, field, from }: Change, { id, state }: AppInfoHave): Blocked {
  const reason = !id
    ? 'App Store Connect shows no app information for this app'
    : isEndedAppInfo(state)
      ? `${field} can change only together with a new version; name the next one in version.versionString`
      : `the app information is ${state}, and Apple locks ${field} in that state`;
  return { address, field, reason, ...(from === undefined ? {} : { from }) };
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

function linkedId({ relationships }: Resource, relation: CategoryRelation): string | null {
  const data = relationships?.[relation]?.data;
  return data && !Array.isArray(data) ? data.id : null;
}

function changesOf(categories: Categories, have: CategoryLinks): Change[] {
  const pointers = new Map<string, string>(
    CATEGORY_RELATIONS.map((relation) => [relation, categoryPointer(categories, relation)]),
  );
  const from = (field: string) => pointers.get(field) ?? '/app/categories';
  return diffAttributes({ address: 'appInfo', from }, wantedLinks(categories, have), have);
}

/** What Apple is predicted to carry over and the manifest wants as it is. */
function expectCategories(proposal: Proposal, categories: Categories, have: CategoryLinks): void {
  for (const [field, value] of Object.entries(wantedLinks(categories, have))) {
    const changed = changesOf(categories, have).some((change) => change.field === field);
    if (!changed) proposal.expects.push({ address: 'appInfo', field, value });
  }
}

async function categoryTree(api: Reader, platform: string): Promise<CategoryTree> {
  const list = await api.all('/v1/appCategories', {
    'filter[platforms]': platform,
    'exists[parent]': false,
    'fields[appCategories]': ['subcategories'],
    include: ['subcategories'],
    'limit[subcategories]': 50,
  });
  return Object.fromEntries(
    list.data.map(({ id, relationships }) => {
      const data = relationships?.['subcategories']?.data;
      return [id, Array.isArray(data) ? data.map((linkage) => linkage.id) : []];
    }),
  );
}
