/** The sections of a manifest in the order in which people read them, as in release.yml.example. Those of all kinds, and of none. */
export const SECTION_ORDER: readonly string[] = [
  'app',
  'version',
  'metadata',
  'screenshots',
  'previews',
  'ageRating',
  'accessibility',
  'pricing',
  'territories',
  'products',
  'review',
  'release',
  'allow',
  'silence',
];

/** What no kind can read, because Apple's API has nothing of it. */
export const NOT_IN_THE_API =
  'the answers on App Privacy, the password of a demo account, and the files of pictures and videos';

/** Platforms that a manifest can name, in Apple's words. */
export const PLATFORMS: readonly string[] = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
