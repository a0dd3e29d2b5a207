import type { AgeRatingHave } from '../app-info/age-rating.ts';
import type { AppHave } from '../app/app.ts';
import type { AppInfoHave } from '../app-info/app-info.ts';
import type { BuildHave } from '../build/build-decision.ts';
import type { LocalizationRows } from '../localizations.ts';
import type { MediaHave } from '../media/media-facet.ts';
import type { PricingHave } from '../pricing/pricing.ts';
import type { ReviewHave } from '../review/review-detail.ts';
import type { TerritoriesHave } from '../territories/territory-goals.ts';
import type { VersionHave } from '../version/version.ts';

/** What the facets observed of everything that App Review asks for. */
export interface Observed {
  app: AppHave;
  version: VersionHave;
  appInfo: AppInfoHave;
  ageRating: AgeRatingHave;
  appInfoLocalizations: LocalizationRows;
  versionLocalizations: LocalizationRows;
  screenshots: MediaHave;
  build: BuildHave;
  reviewDetail: ReviewHave;
  pricing: PricingHave;
  territories: TerritoriesHave;
}
