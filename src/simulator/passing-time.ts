import { distribute } from './rules/versions-of-app.ts';
import type { Context } from './protocol/resource.ts';
import { isDue } from './rules/review-decisions.ts';
import { isIn } from './rules/review-items.ts';
import { finishCanceling } from './rules/reviews.ts';
import { readProduct } from './rules/product-states.ts';
import { PURCHASES, SUBSCRIPTIONS } from './rules/product-kinds.ts';
import { beginPrices } from './rules/subscription-prices.ts';
import { text } from './store.ts';

/** What happens by itself, seen when somebody asks. Returns whether anything did. */
export function passTime(context: Context, method: string, path: string): boolean {
  const { store, clock } = context;
  let happened = false;
  for (const submission of store.all('reviewSubmissions')) {
    if (!isIn(submission, 'CANCELING')) continue;
    const { attributes } = submission;
    const left = Number(attributes['readsToCome']);
    if (left <= 0) finishCanceling(context, submission);
    else if (method === 'GET' && path.includes('eviewSubmissions')) attributes['readsToCome'] = left - 1;
    happened = true;
  }
  for (const { products } of [PURCHASES, SUBSCRIPTIONS]) {
    if (method !== 'GET' || !path.includes(products.slice(1))) continue;
    for (const product of store.all(products)) if (readProduct(product)) happened = true;
  }
  for (const version of store.all('appStoreVersions')) {
    const scheduled = version.attributes['releaseType'] === 'SCHEDULED';
    if (!scheduled || text(version, 'appVersionState') !== 'PENDING_APPLE_RELEASE') continue;
    if (!isDue(version, clock.now())) continue;
    distribute(context, version);
    happened = true;
  }
  return beginPrices(context) || happened;
}
