import { entry, fail, failWith, relationshipError } from '../protocol/errors.ts';
import { notReviewable, readinessErrors, refusedIn } from '../rules/readiness.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { addVersion, holdingItem, isIn, removeItem, resolveItem, submissionOf, takeOut } from '../rules/reviews.ts';
import { isEditable } from '../rules/states.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

export const reviewSubmissionItems = defineResource('reviewSubmissionItems', {
  parent: 'reviewSubmission',
  key: (item) => text(item, 'state'),
  create(context, { links }) {
    const { store } = context;
    const submission = store.get('reviewSubmissions', links['reviewSubmission'] ?? '');
    const version = store.get('appStoreVersions', links['appStoreVersion'] ?? '');
    if (!submission || !version) {
      const detail =
        "You must provide a value for one of the relationships that name an item, such as 'appStoreVersion'";
      throw relationshipError('REQUIRED', 'appStoreVersion', detail);
    }
    if (!isIn(submission, 'READY_FOR_REVIEW')) {
      throw invalid('reviewSubmission state does not allow adding more items.');
    }
    if (version.parent !== submission.parent || text(version, 'platform') !== text(submission, 'platform')) {
      const detail = `appStoreVersions with id ${version.id} does not belong to the app and platform of the reviewSubmission`;
      throw relationshipError('INVALID', 'appStoreVersion', detail);
    }
    checkFree(context, version);
    if (!isEditable(version.attributes['appVersionState'])) throw failWith(notReviewable(version));
    if (!context.quirks.readinessAtSubmit) refusedIn([version], (each) => readinessErrors(context, each));
    return addVersion(store, submission, version);
  },
  update(context, item, { attributes }) {
    const submission = submissionOf(context.store, item);
    if (!submission) return;
    const isSent = isIn(submission, 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'UNRESOLVED_ISSUES');
    if (attributes['removed'] === true) {
      if (!isSent || text(item, 'state') === 'REMOVED') throw invalid('Resource state is invalid');
      removeItem(context, item);
    } else if (attributes['resolved'] === true) {
      if (!isIn(submission, 'UNRESOLVED_ISSUES') || text(item, 'state') !== 'REJECTED') {
        throw invalid('Resource state is invalid');
      }
      resolveItem(context.store, item);
    }
  },
  remove(context, item) {
    const submission = submissionOf(context.store, item);
    if (submission && !isIn(submission, 'READY_FOR_REVIEW')) throw invalid('Item was already submitted');
    takeOut(context, item);
  },
});

function invalid(detail: string) {
  return fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
}

/** An item is part of one submission only, also of one that is unresolved or being canceled. */
function checkFree({ store }: Context, version: Doc): void {
  const id = holdingItem(store, version)?.parent ?? stillHolding(version);
  if (id === undefined) return;
  const detail = `appStoreVersions with id ${version.id} was already added to another reviewSubmission with id ${id}`;
  const held = {
    ...entry(409, 'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION', detail),
    title: 'Item is already present in another reviewSubmission',
  };
  // Apple's key has no `/v1` here (observed 2026-06).
  throw failWith(notReviewable(version, { [`/appStoreVersions/${version.id}`]: [held] }));
}

/** Quirk `heldAfterCancel`: the submission is complete, and for a moment it holds the version all the same. */
function stillHolding(version: Doc): string | undefined {
  const { held } = version.attributes;
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return undefined;
  const times = Number(held['times']);
  version.attributes['held'] = times > 1 ? { ...held, times: times - 1 } : null;
  return typeof held['by'] === 'string' ? held['by'] : undefined;
}
