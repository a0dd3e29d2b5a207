import { ASSET_VOLATILE, commit, reserve } from '../rules/assets.ts';
import { assetState } from '../rules/asset-state.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';
import { refuseReplaced } from './app-store-review-details.ts';

/** Files for App Review, beside the details of a version. */
export const appStoreReviewAttachments = defineResource('appStoreReviewAttachments', {
  parent: 'appStoreReviewDetail',
  key: (attachment) => text(attachment, 'fileName'),
  volatile: ASSET_VOLATILE,
  computed: assetState,
  create(context, { attributes, links }) {
    const detail = context.store.get('appStoreReviewDetails', links['appStoreReviewDetail'] ?? '');
    refuseReplaced(context, detail?.parent ?? '');
    return reserve(context, 'appStoreReviewAttachments', detail?.id ?? '', attributes);
  },
  update(context, attachment, { attributes }) {
    refuseReplaced(context, versionOf(context.store, attachment));
    commit(context, attachment, attributes);
  },
  remove(context, attachment) {
    refuseReplaced(context, versionOf(context.store, attachment));
  },
});

function versionOf(store: { get(type: string, id: string): Doc | undefined }, attachment: Doc): string {
  return store.get('appStoreReviewDetails', attachment.parent ?? '')?.parent ?? '';
}
