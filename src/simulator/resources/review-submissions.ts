import { entry, fail, failWith, relationshipError } from '../protocol/errors.ts';
import { isFirstVersion } from '../rules/versions-of-app.ts';
import { notReviewable, readinessErrors, refusedIn } from '../rules/readiness.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { addSubmission, cancel, isIn, itemsOf, submit, versionOf } from '../rules/reviews.ts';
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
      if (!isIn(submission, 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'UNRESOLVED_ISSUES')) {
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
  if (!isIn(submission, 'READY_FOR_REVIEW', 'UNRESOLVED_ISSUES')) throw invalid('Resource state is invalid');
  const items = itemsOf(store, submission).filter((item) => text(item, 'state') !== 'REMOVED');
  const versions = items.flatMap((item) => versionOf(store, item) ?? []);
  const [version] = versions;
  if (!version) throw withoutVersion(context, submission);
  const unresolved = items.some((item) => text(item, 'state') === 'REJECTED');
  if (unresolved || isTooEarly(context, submission)) {
    // For an item that was rejected and is not marked as resolved this does not pass by waiting (observed 2026-09).
    const early = entry(409, 'STATE_ERROR', 'Version is not ready to be submitted yet, please try again later.');
    throw failWith(notReviewable(version, { [`/v1/appStoreVersions/${version.id}`]: [early] }));
  }
  refusedIn(versions, (each) => readinessErrors(context, each));
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
