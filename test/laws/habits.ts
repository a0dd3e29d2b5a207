import fc from 'fast-check';
import type { Quirks } from '../../src/simulator/index.ts';

/** Apple's uncertain habits, each both ways: a law has to hold under either answer. */

const either = fc.boolean();

const HABITS: { [Name in keyof Quirks]: fc.Arbitrary<Quirks[Name]> } = {
  versionTwinOnInfoLocalization: either,
  infoTwinOnVersionLocalization: either,
  carryOverPromotionalText: either,
  carryOverTexts: either,
  lagReads: fc.constantFrom(0, 0, 2),
  emptyAsNull: either,
  emptyAsNotFound: either,
  carryOverReviewDetail: either,
  carryOverReviewContact: either,
  carryOverReviewAttachments: either,
  hidePassword: fc.constantFrom(false as const, 'empty' as const, 'masked' as const),
  demoAccountAsText: either,
  phoneWithoutSpaces: either,
  uploadPartBytes: fc.constantFrom(7, 5_000_000),
  // Needs the patience of a quarter of an hour.
  stuckUploads: fc.constant(0),
  carryOverMedia: either,
  frameTimeNeedsVideo: either,
  assetMs: fc.constantFrom(0, 5),
  checksumLateMs: fc.constantFrom(0, 5),
  subcategoryNeedsCategory: either,
  legacyAgeRatingWords: either,
  firstAgeRatingNeedsSocialMedia: either,
  noOverrideAsNull: either,
  buildRefusals: fc.constantFrom(0, 2),
  buildNeedsEncryption: either,
  detachableBuild: either,
  carryOverPhasedRelease: either,
  cancelingReads: fc.constantFrom(0, 1, 3),
  heldAfterCancel: fc.constantFrom(0, 2),
  keepsLeadingZeros: either,
  readinessAtSubmit: either,
  earlySubmits: fc.constantFrom(0, 2),
  slowDistribution: either,
  emptyPriceSchedule: either,
  derivesPriceEnds: either,
  priceDatesInIds: either,
  refusesUnknownTerritory: either,
  cutsAtOnce: either,
  keepsPastPrices: either,
  addsInlinePrices: either,
  productNameLength: fc.constantFrom(30, 35),
  productDescriptionLength: fc.constantFrom(45, 55),
  productStateReads: fc.constantFrom(0, 1, 3),
  firstProductByApi: either,
  firstProductAfterVersion: either,
  // What Apple refuses for good is no plan that ends applied: test/kinds/in-app-purchases.test.ts has it.
  reviewScreenshotStaysLocked: fc.constant(false),
};

/** Against these a plan may predict something that does not come about; whichever way the others are, it can be carried out. */
const SURPRISES = new Set<string>([
  'carryOverPromotionalText',
  'carryOverTexts',
  'carryOverReviewDetail',
  'carryOverReviewContact',
  'carryOverReviewAttachments',
  'carryOverPhasedRelease',
  'carryOverMedia',
  'detachableBuild',
]);

function some(habits: readonly [string, fc.Arbitrary<unknown>][]): fc.Arbitrary<Partial<Quirks>> {
  return fc.record(Object.fromEntries(habits), { requiredKeys: [] });
}

export const predictable = some(Object.entries(HABITS).filter(([name]) => !SURPRISES.has(name)));
export const surprising = some(Object.entries(HABITS));
