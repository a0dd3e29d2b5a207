import type { Facet } from '../core/facet.ts';
import type { Manifest } from '../manifest/types.ts';
import { ageRating } from './app-info/age-rating.ts';
import { app } from './app/app.ts';
import { appInfo } from './app-info/app-info.ts';
import { appInfoLocalizations } from './app-info/app-info-localizations.ts';
import { build } from './build/build.ts';
import { eula } from './app/eula.ts';
import { phasedRelease } from './version/phased-release.ts';
import { release } from './submission/release.ts';
import { previews } from './media/previews.ts';
import { screenshots } from './media/screenshots.ts';
import { submission } from './submission/submission.ts';
import { territories } from './territories/territories.ts';
import { pricing } from './pricing/pricing.ts';
import { reviewDetail } from './review/review-detail.ts';
import { version } from './version/version.ts';
import { versionLocalizations } from './version/version-localizations.ts';

/** Every kind of thing that a release is made of. The order is how a plan reads; what comes first is derived elsewhere. */
export const facets: readonly Facet<Manifest>[] = [
  app,
  eula,
  version,
  appInfo,
  ageRating,
  appInfoLocalizations,
  versionLocalizations,
  screenshots,
  previews,
  build,
  phasedRelease,
  reviewDetail,
  pricing,
  territories,
  submission,
  release,
];
