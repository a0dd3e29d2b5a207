import { entry, fail, failWith, relationshipError } from '../protocol/errors.ts';
import { firstOfItsType, groupAlone } from '../rules/first-products.ts';
import { isFirstVersion, versionsOf } from '../rules/versions-of-app.ts';
import { gapsOf, notReviewable, refusedIn } from '../rules/readiness.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { isStranded } from '../rules/review-decisions.ts';
import { heldItems, isIn, itemsOf, reviewedOf, versionOf } from '../rules/review-items.ts';
import { addSubmission, cancel, submit } from '../rules/reviews.ts';
import { isReleased } from '../rules/states.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

export const reviewSubmissions = defineResource('reviewSubmissions', {
  parent: 'app',
  key: (submission) => `${text(submission, 'platform')} ${text(submission, 'state')}`,
  volatile: ['submittedDate', 'readsToCome', 'tries'],
  create({ store }, { attributes, links }) {
    const appId = links['app'] ?? '';
    // The platform has been optional since API 2; the app's only one is meant then.
    const first = store.children(appId, 'appStoreVersions')[0];
    const given = attributes['platform'];
    const platform = typeof given === 'string' ? given : text(first, 'platform') || 'IOS';
    const other = store
      .children(appId, 'reviewSubmissions')
      .find((doc) => doc.attributes['platform'] === platform && isIn(doc, 'READY_FOR_REVIEW', 'CANCELING'));
    if (other) {
      const detail = `There is another reviewSubmissions with id ${other.id} still in progress`;
      throw fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
    }
    return addSubmission(store, appId, platform);
  },
  update(context, submission, { attributes }) {
    const { platform, submitted, canceled } = attributes;
    if (submitted === true && canceled === true) throw invalid('Resource state is invalid');
    if (typeof platform === 'string' && platform !== submission.attributes['platform']) {
      if (!isIn(submission, 'READY_FOR_REVIEW') || itemsOf(context.store, submission).length > 0) {
        throw invalid('Resource state is invalid');
      }
      submission.attributes['platform'] = platform;
    }
    if (canceled === true) {
      if (!isIn(submission, 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'UNRESOLVED_ISSUES') || isStranded(submission)) {
        throw invalid('Resource is not in cancellable state');
      }
      cancel(context, submission);
    }
    if (submitted === true) {
      checkSubmission(context, submission);
      submit(context, submission);
    }
  },
});

function invalid(detail: string) {
  return fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
}

/** @throws ApiError with all that stands in the way of the review */
function checkSubmission(context: Context, submission: Doc): void {
  const { store } = context;
  if (!isIn(submission, 'READY_FOR_REVIEW', 'UNRESOLVED_ISSUES') || isStranded(submission)) {
    throw invalid('Resource state is invalid');
  }
  const items = heldItems(store, submission);
  const all = items.flatMap((item) => reviewedOf(store, item) ?? []);
  const [version] = items.flatMap((item) => versionOf(store, item) ?? []);
  const [first] = all;
  if (!first || (!version && !hasReleased(context, submission))) throw withoutVersion(context, submission);
  const unresolved = items.find((item) => text(item, 'state') === 'REJECTED');
  if (unresolved || isTooEarly(context, submission)) {
    // For an item that was rejected and is not marked as resolved this does not pass by waiting (observed 2026-09).
    const early = entry(409, 'STATE_ERROR', 'Version is not ready to be submitted yet, please try again later.');
    const what = (unresolved && reviewedOf(store, unresolved)) ?? version ?? first;
    throw failWith(notReviewable(what, { [`/v1/${what.type}/${what.id}`]: [early] }));
  }
  checkOneOfAKind(context, submission, version !== undefined);
  const undecided = items.filter((item) => text(item, 'state') === 'READY_FOR_REVIEW');
  const versions = undecided.flatMap((item) => reviewedOf(store, item) ?? []);
  refusedIn(versions, (each) => {
    const lone = (version ? undefined : firstOfItsType(store, each)) ?? groupAlone(store, each, all);
    const place = `/v1/${each.type}/${each.id}`;
    const gaps = gapsOf(context, each);
    return lone ? { ...gaps, [place]: [lone, ...(gaps[place] ?? [])] } : gaps;
  });
}

/** Per platform one submission with a version and one without can be under way (Apple's help). */
function checkOneOfAKind({ store }: Context, submission: Doc, hasVersion: boolean): void {
  const other = store
    .children(submission.parent ?? '', 'reviewSubmissions')
    .filter((doc) => doc !== submission && text(doc, 'platform') === text(submission, 'platform'))
    .filter((doc) => isIn(doc, 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'UNRESOLVED_ISSUES'))
    .find((doc) => {
      const items = heldItems(store, doc);
      // What is not simulated can be sent beside anything.
      return (
        items.some((item) => reviewedOf(store, item)) && items.some((item) => versionOf(store, item)) === hasVersion
      );
    });
  if (other) throw invalid(`There is another reviewSubmissions with id ${other.id} still in progress`);
}

function hasReleased({ store }: Context, submission: Doc): boolean {
  return versionsOf(store, submission.parent ?? '', text(submission, 'platform')).some((version) =>
    isReleased(version.attributes['appVersionState']),
  );
}

/** Quirk `earlySubmits`: a version that has just been added is not ready for a moment. */
function isTooEarly({ quirks }: Context, submission: Doc): boolean {
  const tries = Number(submission.attributes['tries'] ?? 0);
  if (tries >= quirks.earlySubmits) return false;
  submission.attributes['tries'] = tries + 1;
  return true;
}

function withoutVersion({ store }: Context, submission: Doc) {
  const app = submission.parent ?? '';
  const platform = text(submission, 'platform');
  const versions = store.children(app, 'appStoreVersions').filter((doc) => doc.attributes['platform'] === platform);
  // What Apple answers for an app that is in the store is not known: an empty submission can't be sent in any case.
  if (versions.some((version) => !isFirstVersion(store, version))) throw invalid('Resource state is invalid');
  const detail = `App ${app} must have an approved appStoreVersions for platform ${platform}, or an appStoreVersions must be included in this review submission.`;
  return relationshipError('REQUIRED', 'appStoreVersionForReview', detail);
}
