import type { Change } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { AppInfoHave } from '../app-info/observe.ts';
import { appInfoOrder, lockedWithAppInfo } from '../app-info/propose.ts';
import { update } from '../requests.ts';
import { contradictions, fullSet, isUnanswered, unansweredQuestions, withOverrides } from './answers.ts';

export const ADDRESS = 'appInfo/ageRating';

const TARGET = { kind: 'ageRating', address: ADDRESS, type: 'ageRatingDeclarations' } as const;

/** @param answers what Apple has, in canonical form */
export function proposeAgeRating(want: Fields, answers: Fields, appInfo: AppInfoHave): Proposal {
  const proposal = emptyProposal();
  const changes = diffAttributes({ address: ADDRESS, from: pointer }, want, withOverrides(answers));
  if (appInfo.access === 'arriving') expectAnswers(proposal, want, changes);
  if (appInfo.access !== 'locked') noteUnanswered(proposal, answers, want);
  if (changes.length === 0) return proposal;
  if (appInfo.access === 'locked') {
    proposal.blocked = changes.map((change) => lockedWithAppInfo(change, appInfo));
    return proposal;
  }
  blockRefused(proposal, want, answers);
  if (proposal.blocked.length > 0) return proposal;
  noteMadeForKids(proposal, changes);
  proposal.changes = changes;
  // The first answers go all together, later ones alone: whatever else is answered stays as it is by then.
  const isFirst = isUnanswered(answers);
  const attributes = { ...(isFirst ? fullSet(answers, want) : {}), ...valuesOf(changes) };
  const more = { ...appInfoOrder(appInfo), ...(isFirst ? { recheck: [TARGET.kind] } : {}) };
  proposal.operations.push(update(TARGET, { attributes }, more));
  return proposal;
}

function pointer(field: string): string {
  return `/ageRating/${field}`;
}

function blockRefused(proposal: Proposal, want: Fields, answers: Fields): void {
  const missing = unansweredQuestions(answers, want);
  const isFirstSet = isUnanswered(answers) && Object.keys(fullSet(answers, want)).length > 0;
  if (isFirstSet && missing.length > 0) {
    const reason = `nothing is answered yet, and Apple accepts the first answers only all together; also answer ${missing.join(', ')}`;
    proposal.blocked.push({ address: ADDRESS, reason, from: '/ageRating' });
  }
  for (const { field, reason } of contradictions(answers, want)) {
    const from = want[field] === undefined ? '/ageRating' : pointer(field);
    proposal.blocked.push({ address: ADDRESS, field, reason, from });
  }
}

/** What Apple is predicted to carry over and the manifest wants as it is. */
function expectAnswers(proposal: Proposal, want: Fields, changes: readonly Change[]): void {
  for (const [field, value] of Object.entries(want)) {
    const isChanged = changes.some((change) => change.field === field);
    if (!isChanged && value !== undefined) proposal.expects.push({ address: ADDRESS, field, value });
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
