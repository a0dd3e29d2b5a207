import { ref } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppInfoHave } from './app-info.ts';
import { appInfoLock } from './app-info.ts';
import {
  canonicalAnswers,
  contradictions,
  fullSet,
  isUnanswered,
  unansweredQuestions,
  withOverrides,
} from './age-rating-answers.ts';

const ADDRESS = 'appInfo/ageRating';

export interface AgeRatingHave {
  /** Absent where Apple refuses changes, or is about to copy the answers to a new appInfo. */
  id?: string;
  answers: Fields;
}

/** The answers from which Apple works out the age rating. The declaration always exists; it belongs to the appInfo. */
export const ageRating = defineFacet<Manifest, Fields, AgeRatingHave, { appInfo: AppInfoHave }>({
  name: 'ageRating',
  needs: ['appInfo'],

  want(manifest) {
    return manifest.ageRating && canonicalAnswers({ ...manifest.ageRating });
  },

  async observe(api, _manifest, { appInfo }) {
    // The declaration's id has equalled the appInfo's (observed), but nothing promises that.
    const found = appInfo.id ? await api.one(`/v1/appInfos/${appInfo.id}/ageRatingDeclaration`) : undefined;
    const answers = canonicalAnswers(found?.data.attributes ?? {});
    return found && appInfo.access === 'editable' ? { id: found.data.id, answers } : { answers };
  },

  addresses({ id }) {
    return id === undefined ? [] : [[ADDRESS, id]];
  },

  propose(want, { answers }, { appInfo }) {
    const proposal = emptyProposal();
    const changes = diffAttributes({ address: ADDRESS, from: pointer }, want, withOverrides(answers));
    if (appInfo.access === 'arriving') expectAnswers(proposal, want, changes);
    if (appInfo.access !== 'locked') noteUnanswered(proposal, answers, want);
    if (changes.length === 0) return proposal;
    if (appInfo.access === 'locked') {
      proposal.blocked = changes.map((change) => appInfoLock(change, appInfo));
      return proposal;
    }
    const set = fullSet(answers, want);
    const missing = unansweredQuestions(answers, want);
    const refused = contradictions(answers, want);
    if (isUnanswered(answers) && Object.keys(set).length > 0 && missing.length > 0) {
      const reason = `nothing is answered yet, and Apple takes the first answers only all together; also answer ${missing.join(', ')}`;
      proposal.blocked.push({ address: ADDRESS, reason, from: '/ageRating' });
    }
    for (const { field, reason } of refused) {
      proposal.blocked.push({
        address: ADDRESS,
        field,
        reason,
        from: want[field] === undefined ? '/ageRating' : pointer(field),
      });
    }
    if (proposal.blocked.length > 0) return proposal;
    noteMadeForKids(proposal, changes);
    proposal.changes = changes;
    proposal.operations.push({
      action: 'update',
      kind: 'ageRating',
      address: ADDRESS,
      method: 'PATCH',
      path: ['/v1/ageRatingDeclarations/', ref(ADDRESS)],
      body: {
        data: { type: 'ageRatingDeclarations', id: ref(ADDRESS), attributes: { ...set, ...valuesOf(changes) } },
      },
      // Concurrent edits of one appInfo are answered with 409 (observed): one at a time.
      mutex: 'appInfo',
      // The editable appInfo comes with the draft version.
      ...(appInfo.access === 'arriving' ? { after: ['version'] } : {}),
    });
    return proposal;
  },
});

function pointer(field: string): string {
  return `/ageRating/${field}`;
}

/** What Apple is predicted to carry over and the manifest wants as it is. */
function expectAnswers(proposal: Proposal, want: Fields, changes: readonly Change[]): void {
  for (const [field, value] of Object.entries(want)) {
    const changed = changes.some((change) => change.field === field);
    if (!changed && value !== undefined) proposal.expects.push({ address: ADDRESS, field, value });
  }
}

/** Apple adds questions from time to time, and older declarations have no answers to them. */
function noteUnanswered(proposal: Proposal, answers: Fields, want: Fields): void {
  const missing = unansweredQuestions(answers, want);
  if (missing.length === 0 || isUnanswered(answers)) return;
  proposal.notes.push({ address: ADDRESS, message: `a submission also needs answers to ${missing.join(', ')}` });
}

function noteMadeForKids(proposal: Proposal, changes: readonly Change[]): void {
  const band = changes.find(({ field }) => field === 'kidsAgeBand');
  if (!band || (band.before ?? null) !== null) return;
  const message = 'an app that is approved as Made for Kids stays in that category for good';
  proposal.notes.push({ address: ADDRESS, message });
}
