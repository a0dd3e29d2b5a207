import { expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { loadWith } from './media.ts';

/** What other tools call a thing (fastlane deliver's options and files, EAS Metadata's keys), and where it stands in a manifest. */
const NAMES: [theirs: string, ours: string][] = [
  ['app_identifier', 'app.bundleId'],
  ['app_platform', 'app.platform'],
  ['content_rights_contains_third_party_content', 'app.contentRightsDeclaration'],
  ['app_version', 'version.versionString'],
  ['automatic_release', 'release.releaseType'],
  ['auto_release_date', 'release.earliestReleaseDate'],
  ['primary_category', 'app.categories.primary'],
  ['secondary_category', 'app.categories.secondary'],
  ['primary_first_sub_category', 'app.categories.primarySubcategories'],
  ['primary_second_sub_category', 'app.categories.primarySubcategories'],
  ['secondary_first_sub_category', 'app.categories.secondarySubcategories'],
  ['secondary_second_sub_category', 'app.categories.secondarySubcategories'],
  ['advisory', 'ageRating'],
  ['app_rating_config_path', 'ageRating'],
  ['info', 'metadata'],
  ['localizations', 'metadata'],
  ['title', 'metadata.<language>.name'],
  ['privacy_url', 'metadata.<language>.privacyPolicyUrl'],
  ['apple_tv_privacy_policy', 'metadata.<language>.privacyPolicyText'],
  ['release_notes', 'metadata.<language>.whatsNew'],
  ['promo_text', 'metadata.<language>.promotionalText'],
  ['screenshots_path', 'screenshots'],
  ['app_screenshots', 'screenshots'],
  ['app_previews', 'previews'],
  ['previews_path', 'previews'],
  ['build_number', 'version.build'],
  ['export_compliance_uses_encryption', 'version.usesNonExemptEncryption'],
  ['app_review_information', 'review'],
  ['review_information', 'review'],
  ['app_review_attachment_file', 'review.attachments'],
  ['phone_number', 'review.contact.phone'],
  ['email_address', 'review.contact.email'],
  ['demo_user', 'review.demoAccount.name'],
  ['demo_username', 'review.demoAccount.name'],
  ['demo_account_name', 'review.demoAccount.name'],
  ['demo_password', 'review.demoAccount.password'],
  ['demo_account_password', 'review.demoAccount.password'],
  ['demo_required', 'review.demoAccount.required'],
  ['demo_account_required', 'review.demoAccount.required'],
  ['price_tier', 'pricing.price'],
  ['available_territories', 'territories.available'],
  ['submit_for_review', 'release.goal'],
];

test('a key of another tool is told where it stands in a manifest', async () => {
  const { issues } = await loadWith(NAMES.map(([theirs]) => `${theirs}: x\n`).join(''));
  // The first line of the manifest is `app`.
  expect(issues.map((issue) => issue.replace(/unknown key ".*"/, 'unknown key'))).toEqual(
    NAMES.map(([, ours], index) => `error ${index + 2}:1 unknown key (write ${ours})`),
  );
});

test('every name that a kind knows is in this table', () => {
  const known = kinds.flatMap(({ manifest }) => Object.entries(manifest?.otherNames ?? {}));
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(NAMES));
});
