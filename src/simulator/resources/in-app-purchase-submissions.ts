import { randomUUID } from 'node:crypto';
import { fail, failWith } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { firstOfItsType } from '../rules/first-products.ts';
import { PURCHASES } from '../rules/product-kinds.ts';
import { inFlight } from '../rules/product-versions.ts';
import { gapsOf, refusedIn } from '../rules/readiness.ts';
import { addVersion, addSubmission, submit } from '../rules/reviews.ts';
import { text } from '../store.ts';

const type = 'inAppPurchaseSubmissions';

/** The way to submit before there were versions of products. It still answers, except for the first product of its type (observed). */
export const inAppPurchaseSubmissions = defineResource(type, {
  key: () => '',
  create(context, { links }) {
    const { store } = context;
    const product = store.get(PURCHASES.products, links['inAppPurchaseV2'] ?? '');
    const version = product && inFlight(store, PURCHASES, product);
    if (!version || !['PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED'].includes(text(version, 'state'))) {
      const detail = 'The in-app purchase can not be submitted in its current state';
      throw fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', detail);
    }
    const first = firstOfItsType(store, version);
    if (first) throw failWith(first);
    refusedIn([version], (each) => gapsOf(context, each));
    const appId = product.parent ?? '';
    const platform = text(store.children(appId, 'appStoreVersions')[0], 'platform');
    const submission = addSubmission(store, appId, platform);
    addVersion(store, submission, version);
    submit(context, submission);
    // Nothing reads it again, so it is not kept.
    return { type, id: randomUUID(), attributes: {}, links: { inAppPurchaseV2: product.id } };
  },
});
