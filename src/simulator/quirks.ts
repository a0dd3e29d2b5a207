/** Behaviours of Apple's that are not certain: tests try both answers. */
export interface Quirks {
  /** POST appInfoLocalizations makes the localization of the same locale on editable versions. Observed 2026-09, not always. */
  versionTwinOnInfoLocalization: boolean;
  /** POST appStoreVersionLocalizations makes the localization of the same locale on the editable appInfo. */
  infoTwinOnVersionLocalization: boolean;
  /** A new version's localizations begin with the previous version's promotional text. */
  carryOverPromotionalText: boolean;
  /** A new version's localizations begin with the previous version's description, keywords and URLs. */
  carryOverTexts: boolean;
  /** So many reads of a collection after a version was created still do not show the new version or appInfo. */
  lagReads: number;
  /** Unset attributes and empty to-one linkages are `null`, as in Apple's samples; otherwise they are left out. */
  emptyAsNull: boolean;
}

export const DEFAULT_QUIRKS: Quirks = {
  versionTwinOnInfoLocalization: true,
  infoTwinOnVersionLocalization: false,
  carryOverPromotionalText: true,
  carryOverTexts: true,
  lagReads: 0,
  emptyAsNull: true,
};
