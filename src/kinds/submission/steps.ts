import type { SubmissionRow } from './review-submissions.ts';
import { entryKey, hasVersion, isDraft, itemOf, othersIn } from './review-submissions.ts';
import { isApprovedVersion, isEditableVersion, isUnderReview } from '../version/states.ts';
import type { VersionHave } from '../version/observe.ts';
import { VERSION_TYPES } from './review-item.ts';

/** What has to happen to bring the version to App Review, in Apple's terms. */
export type SubmissionSteps =
  /** It is there already, or further. */
  | { kind: 'satisfied' }
  | { kind: 'refused'; reason: string }
  | {
      kind: 'submit';
      /** Given back first: by cancelling what was sent, or by taking the version out of the draft. */
      withdraw?: { how: 'cancel'; submission: SubmissionRow } | { how: 'take out'; itemId: string };
      /** An older submission that Apple is still cancelling. */
      await?: SubmissionRow;
      /** Our own draft, to be used again. */
      draft?: SubmissionRow;
      /** The version is in the draft and stays there. */
      attached: boolean;
      /** Apple's word for how an earlier attempt ended: the version was rejected, or somebody took it back. */
      again?: string;
    };

/** The version has to be sent. */
export type Submit = Extract<SubmissionSteps, { kind: 'submit' }>;

const NEVER_SUBMITTED = new Set(['new', 'PREPARE_FOR_SUBMISSION']);

/**
 * Decides how the version gets to App Review from where it and the open submissions stand. Pure. What is not known for certain is
 * refused, because what is sent once can't be unsent.
 * @param submissions of its platform
 * @param changes whether the plan writes something that Apple locks during review.
 * @param products entries that go to App Review together with the version; `joining`: one of them can't go after it
 */
export function submissionSteps(
  { target }: VersionHave,
  submissions: readonly SubmissionRow[],
  changes: boolean,
  { products, joining }: { products: ReadonlySet<string>; joining: boolean } = { products: new Set(), joining: false },
): SubmissionSteps {
  const versionId = target.kind === 'existing' ? target.version.id : undefined;
  const state = target.kind === 'existing' ? target.version.state : 'new';
  if (isApprovedVersion(state)) return { kind: 'satisfied' };
  const known = versionId === undefined ? products : withVersion(versionId, products);
  const holding = submissions.find((row) => versionId !== undefined && itemOf(row, versionId));
  // Right after a submission the version may still look as before: the submission's own word counts.
  const underReview = isUnderReview(holding?.state ?? state) || holding?.state === 'COMPLETING';
  if (underReview && !changes && !joining) return { kind: 'satisfied' };
  const problem =
    obstacle(state, holding, known, changes) ??
    draftProblem(submissions, known) ??
    versionInReview(submissions.filter((row) => row !== holding));
  if (problem !== undefined) return { kind: 'refused', reason: problem };
  const draft = submissions.find(isDraft);
  const reuse = draft ? { draft } : {};
  const canceling = submissions.find((row) => row.state === 'CANCELING' && (row === holding || !holding));
  if (holding && holding === draft) {
    if (!changes) return { kind: 'submit', ...reuse, attached: true };
    const itemId = itemOf(holding, versionId ?? '')?.id ?? '';
    return { kind: 'submit', ...reuse, withdraw: { how: 'take out', itemId }, attached: false };
  }
  if (holding && holding !== canceling) {
    const again = isUnderReview(holding.state) ? {} : { again: holding.state };
    return { kind: 'submit', ...reuse, withdraw: { how: 'cancel', submission: holding }, attached: false, ...again };
  }
  if (canceling) return { kind: 'submit', ...reuse, await: canceling, attached: false, again: canceling.state };
  return { kind: 'submit', ...reuse, attached: false, ...(NEVER_SUBMITTED.has(state) ? {} : { again: state }) };
}

/** Why the version can't go to App Review from here. */
function obstacle(
  state: string,
  holding: SubmissionRow | undefined,
  known: ReadonlySet<string>,
  changes: boolean,
): string | undefined {
  if (!holding) {
    if (state === 'new' || isEditableVersion(state)) return undefined;
    return `the version is ${state}, and App Store Connect shows no submission that holds it; look there, or try again later`;
  }
  if (isDraft(holding) || holding.state === 'CANCELING') return undefined;
  if (!isUnderReview(holding.state) && holding.state !== 'UNRESOLVED_ISSUES') {
    return `its submission is ${holding.state}, in which Apple takes neither changes nor a cancellation`;
  }
  const why =
    holding.state === 'UNRESOLVED_ISSUES' ? 'submitting again' : changes ? 'changing the version' : 'taking it back';
  return cancelProblem(holding, known, why);
}

/** Whatever else lies in a submission is taken out of review along with it. */
export function cancelProblem(submission: SubmissionRow, known: ReadonlySet<string>, why: string): string | undefined {
  const others = othersIn(submission, known);
  if (others === undefined) return undefined;
  const listing = hasOtherProducts(submission, known)
    ? ' list its products, and they are submitted again with it, or'
    : '';
  return `${why} means cancelling its submission, which also holds ${others};${listing} cancel it yourself under App Review if that is wanted`;
}

function hasOtherProducts({ items }: SubmissionRow, known: ReadonlySet<string>): boolean {
  return items.some(({ kind, target }) => Object.hasOwn(VERSION_TYPES, kind) && !known.has(entryKey(kind, target)));
}

/** A draft is sent as a whole: whatever else lies in it would go along. */
export function draftProblem(submissions: readonly SubmissionRow[], known: ReadonlySet<string>): string | undefined {
  const drafts = submissions.filter(isDraft);
  if (drafts.length > 1)
    return `App Store Connect has ${drafts.length} draft submissions; submit or empty all but one first`;
  const others = drafts[0] && othersIn(drafts[0], known);
  if (others === undefined) return undefined;
  return `the draft submission at App Store Connect holds ${others}, which this plan did not put there; submit it or empty it under App Review first`;
}

/** What App Review has on the platform, and nothing of ours is in it: somebody else sent it. */
export function foreignSubmissions(submissions: readonly SubmissionRow[], known: ReadonlySet<string>): SubmissionRow[] {
  const isOurs = ({ items }: SubmissionRow) => items.some(({ kind, target }) => known.has(entryKey(kind, target)));
  return submissions.filter((row) => !isDraft(row) && row.state !== 'CANCELING' && !isOurs(row));
}

/** Of one platform Apple reviews one submission with an app version at a time, and beside it one without (Apple's help). */
function versionInReview(others: readonly SubmissionRow[]): string | undefined {
  const other = others.find((row) => isUnderReview(row.state) && hasVersion(row));
  if (!other) return undefined;
  return `another submission of this platform is ${other.state} with ${othersIn(other, new Set())}, and App Review takes one with an app version at a time; it has to end first, or be cancelled under App Review`;
}

/** These entries, and that of the version. */
export function withVersion(versionId: string, products: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([entryKey('appStoreVersion', versionId), ...products]);
}
