import { canonicalKeywords, canonicalText } from '../core/text.ts';
import { canonicalAgeRating } from './canonical-age-rating.ts';
import { canonicalMedia } from './canonical-media.ts';
import { canonicalPricing } from './canonical-pricing.ts';
import type { Extras } from './canonical-review.ts';
import { canonicalReview } from './canonical-review.ts';
import type { Media } from './media/read-media.ts';
import type { ReleaseManifest } from './manifest.gen.ts';
import type { AppSection, Manifest, Texts, VersionSection } from './types.ts';

type RawTexts = Record<string, unknown>;

/** Brings a checked manifest, its references resolved, into the form in which it is compared with App Store Connect. */
export function canonicalManifest(value: unknown, { lists, ...extras }: Extras & Pick<Media, 'lists'>): Manifest {
  const { app, version, metadata, screenshots, previews, ageRating, pricing, territories, review, release, allow } =
    value as ReleaseManifest;
  return {
    app: canonicalApp(app),
    ...(version ? { version: canonicalVersion(version) } : {}),
    ...(metadata ? { metadata: canonicalMetadata(metadata as Record<string, RawTexts | null>) } : {}),
    ...(screenshots ? { screenshots: canonicalMedia(value, 'screenshots', lists) } : {}),
    ...(previews ? { previews: canonicalMedia(value, 'previews', lists) } : {}),
    ...(ageRating ? { ageRating: canonicalAgeRating(ageRating) } : {}),
    ...(pricing ? { pricing: canonicalPricing(pricing) } : {}),
    ...(territories ? { territories: territories as NonNullable<Manifest['territories']> } : {}),
    ...(review ? { review: canonicalReview(review, { ...extras, bundleId: app.bundleId }) } : {}),
    ...(release ? { release } : {}),
    allow: [...new Set(allow)].sort(),
  };
}

function canonicalApp({ categories, eula, ...app }: ReleaseManifest['app']): AppSection {
  return {
    ...(app as AppSection),
    ...(categories ? { categories: canonicalCategories(categories) } : {}),
    ...(eula === undefined ? {} : { eula: canonicalEula(eula) }),
  };
}

/** `null` clears subcategories as an empty list does. */
function canonicalCategories({
  primarySubcategories: first,
  secondarySubcategories: second,
  ...rest
}: NonNullable<ReleaseManifest['app']['categories']>): NonNullable<AppSection['categories']> {
  return {
    ...rest,
    ...(first === undefined ? {} : { primarySubcategories: first ?? [] }),
    ...(second === undefined ? {} : { secondarySubcategories: second ?? [] }),
  };
}

function canonicalEula(
  eula: NonNullable<ReleaseManifest['app']['eula']> | null,
): NonNullable<AppSection['eula']> | null {
  if (eula === null) return null;
  const { text, territories = 'all' } = typeof eula === 'string' ? { text: eula } : eula;
  return { text: canonicalText(text) ?? '', territories: typeof territories === 'string' ? 'all' : territories };
}

function canonicalVersion({
  versionString,
  copyright,
  build,
  usesNonExemptEncryption,
}: NonNullable<ReleaseManifest['version']>): VersionSection {
  return {
    versionString: canonicalText(versionString) ?? '',
    ...(copyright === undefined ? {} : { copyright: canonicalText(copyright) }),
    ...(build === undefined ? {} : { build: canonicalText(build) }),
    ...(usesNonExemptEncryption === undefined ? {} : { usesNonExemptEncryption }),
  };
}

/** `default` fills what a language doesn't mention; a language that is removed stays removed. */
function canonicalMetadata({
  default: filling,
  ...locales
}: Record<string, RawTexts | null>): Record<string, Texts | null> {
  return Object.fromEntries(
    Object.entries(locales).map(([locale, texts]) => [
      locale,
      texts === null ? null : canonicalTexts({ ...filling, ...texts }),
    ]),
  );
}

function canonicalTexts(texts: RawTexts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([field, value]) => [
      field,
      field === 'keywords' ? canonicalKeywords(value) : canonicalText(value),
    ]),
  );
}
