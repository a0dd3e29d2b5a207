import type { Finding } from './schemas.ts';

/**
 * What Apple's servers do although Apple's specification does not say so. Everything else is a disagreement.
 * Each line has its evidence; a client and a simulator that followed the specification here would both be wrong.
 */

/**
 * DELETE of the primary language or of a locked version is refused with 409 (observed); the specification declares none. A price of an in-app
 * purchase that does not name its product is answered with 500 (one report).
 */
export function isObservedStatus(method: string, status: number, url: string): boolean {
  if (method === 'POST' && status === 500) return url === '/v1/inAppPurchasePriceSchedules';
  return method === 'DELETE' && status === 409;
}

const CLEARED_CATEGORY = /^\/data\/relationships\/(primary|secondary)(Category|Subcategory(One|Two))\/data$/;

const DETACHED_BUILD = /^\/v1\/appStoreVersions\/[^/]+\/relationships\/build$/;

/**
 * A category is cleared with `data: null` (fastlane sends it in production), and so would a build be: the schemas declare no null.
 * For the build nobody has reported what Apple answers; the simulator has both answers.
 */
export function isObservedValue({ pointer, found }: Finding, url: string): boolean {
  if (found !== null) return false;
  return CLEARED_CATEGORY.test(pointer) || (pointer === '/data' && DETACHED_BUILD.test(url));
}
