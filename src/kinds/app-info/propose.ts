import type { Blocked, Change } from '../../core/change.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { AppHave } from '../app/kind.ts';
import { update } from '../requests.ts';
import type { CategoryLinks, CategoryRelation, WantedCategories } from './categories.ts';
import { categoryChanges, categoryPointer, categoryProblems, sentCategories, wantedLinks } from './categories.ts';
import type { AppInfoHave } from './observe.ts';
import { isEndedAppInfo } from './states.ts';

const TARGET = { kind: 'appInfo', address: 'appInfo', type: 'appInfos' } as const;

export function proposeCategories(
  want: WantedCategories,
  have: AppInfoHave,
  { app: { platform } }: { app: AppHave },
): Proposal {
  const proposal = emptyProposal();
  const changes = categoryChanges(want, have.categories);
  const changed = (relation: CategoryRelation) => changes.some(({ field }) => field === relation);
  if (have.access === 'arriving') expectCategories(proposal, want, have.categories, changes);
  if (changes.length === 0) return proposal;
  if (have.access === 'locked') {
    proposal.blocked = changes.map((change) => lockedWithAppInfo(change, have));
    return proposal;
  }
  const links = { ...have.categories, ...wantedLinks(want, have.categories) };
  const problems = categoryProblems(links, changed, have.offered ?? {}, platform);
  if (problems.length > 0) {
    proposal.blocked = problems.map(({ relation, reason }) => {
      return { address: 'appInfo', field: relation, reason, from: categoryPointer(want, relation) };
    });
    return proposal;
  }
  proposal.changes = changes;
  const relationships = sentCategories(links, changed);
  const sendsMore = Object.keys(relationships).length > changes.length;
  const more = { ...appInfoOrder(have), ...(sendsMore ? { recheck: [TARGET.kind] } : {}) };
  proposal.operations.push(update(TARGET, { relationships }, more));
  return proposal;
}

/** When something that hangs on the appInfo can be written. */
export function appInfoOrder({ access }: Pick<AppInfoHave, 'access'>): { mutex: string; after?: string[] } {
  return {
    // Concurrent edits of one appInfo are answered with 409 (observed): one at a time.
    mutex: 'appInfo',
    // The editable appInfo comes with the draft version.
    ...(access === 'arriving' ? { after: ['version'] } : {}),
  };
}

/** Why a change of something that hangs on a locked appInfo is impossible now. */
export function lockedWithAppInfo(
  { address, field, from }: Change,
  { id, state, uncertain }: Pick<AppInfoHave, 'id' | 'state' | 'uncertain'>,
): Blocked {
  const reason = !id
    ? 'App Store Connect shows no app information for this app'
    : uncertain !== undefined
      ? uncertain
      : isEndedAppInfo(state)
        ? `${field} can change only together with a new version; name the next one in version.versionString`
        : `the app information is ${state}, and Apple locks ${field} in that state`;
  return { address, field, reason, ...(from === undefined ? {} : { from }) };
}

/** What Apple is predicted to carry over and the manifest wants as it is. */
function expectCategories(
  proposal: Proposal,
  want: WantedCategories,
  have: CategoryLinks,
  changes: readonly Change[],
): void {
  for (const [field, value] of Object.entries(wantedLinks(want, have))) {
    if (!changes.some((change) => change.field === field)) proposal.expects.push({ address: 'appInfo', field, value });
  }
}
