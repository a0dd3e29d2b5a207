// Generated from schemas/release.schema.json by `npm run generate`. Do not edit.

/**
 * The version number that customers see: whole numbers separated by periods, at most 18 characters, in quotes (without them YAML reads 1.10 as the number 1.1). It must equal CFBundleShortVersionString of the build.
 */
export type Text =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * Path of a UTF-8 text file, relative to this manifest and inside its folder. A final newline is dropped and line ends become \n.
 */
export type File = string;
/**
 * Name of an environment variable that holds the text. It must be set and not empty.
 */
export type Env = string;
/**
 * Year and owner of the rights, without the © sign, which Apple adds. Shown at the foot of the product page; a submission needs it. null clears it.
 */
export type ClearableText =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * The app name on the App Store, 2 to 30 characters. App Store Connect shows it under App Information. Every language needs one, so it cannot be cleared.
 */
export type Name =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * A summary under the app name, at most 30 characters. App Store Connect shows it under App Information. null clears it.
 */
export type Subtitle =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Address of the privacy policy, at most 255 characters with http:// or https://. App Store Connect shows it under App Privacy; iOS and macOS apps need one in every language. null clears it.
 */
export type PrivacyPolicyUrl =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Address where customers manage their data and privacy choices, at most 255 characters with http:// or https://. App Store Connect shows it as User Privacy Choices URL under App Privacy. null clears it.
 */
export type PrivacyChoicesUrl =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * The privacy policy itself, which Apple TV shows because it opens no web pages. App Store Connect shows it under App Privacy; tvOS apps need one. null clears it.
 */
export type PrivacyPolicyText =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * What the app does, at most 4000 characters of plain text: line breaks are kept, HTML is not understood. Shown on the version page. null clears it.
 */
export type Description =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Words customers may search for: a list, or one text with commas. At most 100 characters together, commas included; Apple wants more than two characters in each. Not shown to customers. null clears them.
 *
 * @minItems 1
 */
export type Keywords =
  | string
  | [string, ...string[]]
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * What's New in This Version, at most 4000 characters. Apple refuses it for the first version of an app and requires it in every language later. null clears it.
 */
export type WhatsNew =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Text above the description, at most 170 characters. The one text that can change while a version is on sale, without a review. null clears it.
 */
export type PromotionalText =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Address where customers get help, at most 255 characters with http:// or https://. Shown on the version page; every language needs one. null clears it.
 */
export type SupportUrl =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Address of a page about the app, at most 255 characters with http:// or https://. Shown on the version page. null clears it.
 */
export type MarketingUrl =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * The texts of one language. null removes the language with all its texts.
 */
export type LocaleTexts = {
  name?: Name;
  subtitle?: Subtitle;
  privacyPolicyUrl?: PrivacyPolicyUrl;
  privacyChoicesUrl?: PrivacyChoicesUrl;
  privacyPolicyText?: PrivacyPolicyText;
  description?: Description;
  keywords?: Keywords;
  whatsNew?: WhatsNew;
  promotionalText?: PromotionalText;
  supportUrl?: SupportUrl;
  marketingUrl?: MarketingUrl;
} | null;
/**
 * Gates that this file opens. Nothing destructive happens unless it is named here or on the command line with --allow.
 *
 * Items: delete-locale: removes a language with all its texts. rename-version: gives an existing draft version another version string.
 */
export type Allow = ('delete-locale' | 'rename-version')[];

/**
 * What the App Store should show for one app on one platform. A key that is absent is not managed, null clears the value, anything else sets it.
 */
export interface ReleaseManifest {
  app: App;
  version?: Version;
  metadata?: Metadata;
  release?: Release;
  allow?: Allow;
}
/**
 * Which app this file is about, and what belongs to the app as a whole.
 */
export interface App {
  /**
   * The app's bundle ID, spelled exactly as in App Store Connect under App Information. The app record must exist: only the website can create one.
   */
  bundleId: string;
  /**
   * The platform whose version this file manages. An app on several platforms has one file for each.
   */
  platform: 'IOS' | 'MAC_OS' | 'TV_OS' | 'VISION_OS';
  /**
   * The language the App Store falls back to where a text has no translation. App Store Connect shows it as Primary Language under App Information. Another one needs its texts (and screenshots) first.
   */
  primaryLocale?: string;
  /**
   * Whether the app contains, shows or accesses third-party content. App Store Connect asks for it as Content Rights under App Information; a submission needs an answer. null clears it.
   */
  contentRightsDeclaration?: 'DOES_NOT_USE_THIRD_PARTY_CONTENT' | 'USES_THIRD_PARTY_CONTENT' | null;
}
/**
 * The version to work on: created when App Store Connect doesn't have it yet.
 */
export interface Version {
  versionString: Text;
  copyright?: ClearableText;
}
/**
 * Texts by language. Each language holds its app information (name, subtitle, privacy) and its version's texts together. A language that is absent is not touched; null removes it with all its texts, which needs delete-locale in allow.
 */
export interface Metadata {
  default?: DefaultTexts;
  [k: string]: LocaleTexts | DefaultTexts | undefined;
}
/**
 * Fills every language listed in this file that lacks the key. It adds no language by itself.
 */
export interface DefaultTexts {
  name?: Name;
  subtitle?: Subtitle;
  privacyPolicyUrl?: PrivacyPolicyUrl;
  privacyChoicesUrl?: PrivacyChoicesUrl;
  privacyPolicyText?: PrivacyPolicyText;
  description?: Description;
  keywords?: Keywords;
  whatsNew?: WhatsNew;
  promotionalText?: PromotionalText;
  supportUrl?: SupportUrl;
  marketingUrl?: MarketingUrl;
}
/**
 * When an approved version goes on sale. App Store Connect shows it as App Store Version Release on the version page.
 */
export interface Release {
  /**
   * MANUAL: approved versions wait for you. AFTER_APPROVAL: on sale as soon as App Review approves. SCHEDULED: likewise, but not before earliestReleaseDate.
   */
  releaseType?: 'MANUAL' | 'AFTER_APPROVAL' | 'SCHEDULED';
  /**
   * Only with releaseType SCHEDULED, and required there: the earliest time of release as ISO 8601 with Z or an offset, on a whole hour. null clears it.
   */
  earliestReleaseDate?: string | null;
}
