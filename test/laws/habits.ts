import fc from 'fast-check';
import type { Quirks } from '../../src/simulator/index.ts';

/** Apple's uncertain habits, each both ways: a law has to hold under either answer. */

const either = fc.boolean();

/** Habits that no plan predicts: whichever is true, a plan can be carried out as it is. */
const HARMLESS_HABITS: { [Name in keyof Quirks]?: fc.Arbitrary<Quirks[Name]> } = {
  versionTwinOnInfoLocalization: either,
  infoTwinOnVersionLocalization: either,
  lagReads: fc.constantFrom(0, 0, 2),
  emptyAsNull: either,
  hidePassword: fc.constantFrom(false as const, 'empty' as const, 'masked' as const),
  demoAccountAsText: either,
  phoneWithoutSpaces: either,
  uploadPartBytes: fc.constantFrom(7, 5_000_000),
  assetMs: fc.constantFrom(0, 5),
  checksumLateMs: fc.constantFrom(0, 5),
  subcategoryNeedsCategory: either,
  legacyAgeRatingWords: either,
  noOverrideAsNull: either,
  buildRefusals: fc.constantFrom(0, 2),
  buildNeedsEncryption: either,
  cancelingReads: fc.constantFrom(0, 1, 3),
  heldAfterCancel: fc.constantFrom(0, 2),
  readinessAtSubmit: either,
  earlySubmits: fc.constantFrom(0, 2),
  slowDistribution: either,
  emptyPriceSchedule: either,
  derivesPriceEnds: either,
  priceDatesInIds: either,
  refusesUnknownTerritory: either,
};

/** Habits against which a plan may predict something that does not come about. */
const SURPRISING_HABITS: { [Name in keyof Quirks]?: fc.Arbitrary<Quirks[Name]> } = {
  carryOverPromotionalText: either,
  carryOverTexts: either,
  carryOverReviewDetail: either,
  carryOverReviewContact: either,
  carryOverReviewAttachments: either,
  carryOverPhasedRelease: either,
  detachableBuild: either,
};

export const predictable: fc.Arbitrary<Partial<Quirks>> = fc.record(HARMLESS_HABITS, { requiredKeys: [] });

export const surprising: fc.Arbitrary<Partial<Quirks>> = fc.record(
  { ...HARMLESS_HABITS, ...SURPRISING_HABITS },
  { requiredKeys: [] },
);
