import { entry, fail, failWith, relationshipError } from '../protocol/errors.ts';
import { firstOfItsType } from '../rules/first-products.ts';
import { appIdOf } from '../rules/product-kinds.ts';
import { gapsOf, notReviewable, refusedIn } from '../rules/readiness.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context, Input } from '../protocol/resource.ts';
import { isStranded } from '../rules/review-decisions.ts';
import { heldItems, holdingItem, isIn, relationTo, REVIEWED, submissionOf, versionOf } from '../rules/review-items.ts';
import { addVersion, removeItem, resolveItem, takeOut } from '../rules/reviews.ts';
import { isEditable } from '../rules/states.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

export const reviewSubmissionItems = defineResource('reviewSubmissionItems', {
  parent: 'reviewSubmission',
  key: (item) => text(item, 'state'),
  create(context, input) {
    const { store } = context;
    const submission = store.get('reviewSubmissions', input.links['reviewSubmission'] ?? '');
    const [version, ...others] = namedIn(context, input);
    if (!submission || !version || others.length > 0) {
      const detail =
        "You must provide a value for one of the relationships that name an item, such as 'appStoreVersion'";
      throw relationshipError('REQUIRED', 'appStoreVersion', detail);
    }
    if (!isIn(submission, 'READY_FOR_REVIEW')) {
      throw invalid('reviewSubmission state does not allow adding more items.');
    }
    if (version.type === 'appStoreVersions') checkVersion(context, submission, version);
    else checkProduct(context, submission, version);
    if (!context.quirks.readinessAtSubmit) refusedIn([version], (each) => gapsOf(context, each));
    return addVersion(store, submission, version);
  },
  update(context, item, { attributes }) {
    const submission = submissionOf(context.store, item);
    if (!submission) return;
    const isSent = isIn(submission, 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'UNRESOLVED_ISSUES');
    if (isStranded(submission)) throw invalid('Resource state is invalid');
    if (attributes['removed'] === true) {
      if (!isSent || ['REMOVED', 'APPROVED'].includes(text(item, 'state'))) throw invalid('Resource state is invalid');
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

function namedIn({ store }: Context, { links }: Input): Doc[] {
  return [...REVIEWED].flatMap(([relation, type]) => store.get(type, links[relation] ?? '') ?? []);
}

function checkVersion(context: Context, submission: Doc, version: Doc): void {
  if (version.parent !== submission.parent || text(version, 'platform') !== text(submission, 'platform')) {
    const detail = `appStoreVersions with id ${version.id} does not belong to the app and platform of the reviewSubmission`;
    throw relationshipError('INVALID', 'appStoreVersion', detail);
  }
  checkFree(context, version);
  if (!isEditable(version.attributes['appVersionState'])) throw failWith(notReviewable(version));
}

/** Products are for all platforms of their app, in one submission at a time (observed). */
function checkProduct(context: Context, submission: Doc, version: Doc): void {
  const { store, quirks } = context;
  const relation = relationTo(version);
  if (appIdOf(store, version) !== submission.parent) {
    const detail = `${version.type} with id ${version.id} does not belong to the app of the reviewSubmission`;
    throw relationshipError('INVALID', relation, detail);
  }
  const draft = holdingItem(store, version);
  const holder = draft && submissionOf(store, draft);
  // What lies in another draft is told in this sentence; the website makes a draft for whoever presses a button there (observed 2026).
  if (holder && !isIn(holder, 'READY_FOR_REVIEW')) checkFree(context, version);
  if (!['PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED'].includes(text(version, 'state'))) {
    const detail = "Only versions in 'Prepare for Submission' or 'Developer Rejected' state can be submitted";
    throw failWith(notReviewable(version, { [`/v1/${version.type}/${version.id}`]: [stateError(detail)] }));
  }
  const first = firstOfItsType(store, version);
  const hasVersion = heldItems(store, submission).some((item) => versionOf(store, item));
  if (first && (!quirks.firstProductByApi || (quirks.firstProductAfterVersion && !hasVersion))) throw failWith(first);
}

function stateError(detail: string) {
  return entry(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
}

/** An item is part of one submission only, also of one that is unresolved or being canceled. */
function checkFree({ store }: Context, version: Doc): void {
  const id = holdingItem(store, version)?.parent ?? stillHolding(version);
  if (id === undefined) return;
  const detail = `${version.type} with id ${version.id} was already added to another reviewSubmission with id ${id}`;
  const held = {
    ...entry(409, 'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION', detail),
    title: 'Item is already present in another reviewSubmission',
  };
  // Apple's key has no `/v1` here (observed 2026-06).
  throw failWith(notReviewable(version, { [`/${version.type}/${version.id}`]: [held] }));
}

/** Quirk `heldAfterCancel`: the submission is complete, and for a moment it holds the version all the same. */
function stillHolding(version: Doc): string | undefined {
  const { held } = version.attributes;
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return undefined;
  const times = Number(held['times']);
  version.attributes['held'] = times > 1 ? { ...held, times: times - 1 } : null;
  return typeof held['by'] === 'string' ? held['by'] : undefined;
}
