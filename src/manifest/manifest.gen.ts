// Generated from schemas/release.schema.json by `npm run generate`. Do not edit.

/**
 * The app's own licence agreement: a text, { file: path }, { env: NAME }, or { text: …, territories: … } where it holds in some territories only. Plain text, no HTML. App Store Connect shows it as License Agreement under App Information. null goes back to Apple's standard agreement, which needs remove-eula in allow.
 */
export type Eula =
  | string
  | {
      file?: File;
      env?: Env;
      text?: Text;
      /**
       * Where it holds: all, which is the default, or a list of territories. Elsewhere the standard agreement holds.
       *
       * @minItems 1
       */
      territories?: string | [TerritoryCode, ...TerritoryCode[]];
    }
  | null;
/**
 * Path of a UTF-8 text file, relative to this manifest and inside its folder. A final newline is dropped and line ends become \n.
 */
export type File = string;
/**
 * Name of an environment variable that holds the text. It must be set and not empty.
 */
export type Env = string;
/**
 * The agreement as plain text.
 */
export type Text =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * A territory of the App Store by its three letters (ISO 3166-1 alpha-3; Kosovo is XKS).
 */
export type TerritoryCode = string;
/**
 * The version number that customers see: whole numbers separated by periods, at most 18 characters, in quotes (without them YAML reads 1.10 as the number 1.1). It must equal CFBundleShortVersionString of the build.
 */
export type Text1 =
  | string
  | {
      file?: File;
      env?: Env;
    };
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
 * The build that goes on sale: its build number (CFBundleVersion) in quotes, or latest for the newest one of this version and platform, waited for while Apple still processes it. Uploaded with Xcode or Transporter beforehand. App Store Connect shows it under Build on the version page. null takes the build off the version, which needs remove-build in allow.
 */
export type ClearableText1 =
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
 * Up to 10 PNG or JPEG files in the order in which customers see them: RGB without an alpha channel, at most 500 MB each. An empty list, or null, removes all.
 */
export type ScreenshotFiles = string[] | null;
/**
 * Up to 3 MOV, M4V or MP4 files in the order in which customers see them: 15 to 30 seconds, at most 30 frames a second, with sound, at most 500 MB each. An empty list, or null, removes all.
 */
export type PreviewFiles = PreviewFile[] | null;
/**
 * Path of a video or a glob, or { file: path, previewFrameTimeCode: … } with the frame that is shown before it plays.
 */
export type PreviewFile =
  | string
  | {
      /**
       * Path of a video, relative to this manifest and inside its folder, or a glob such as previews/ja/*.mp4.
       */
      file: string;
      /**
       * The frame that is shown before the video plays (Poster Frame), as hours, minutes, seconds and frames from its beginning. Left out, App Store Connect keeps the one it has; a new video gets the frame at 5 seconds.
       */
      previewFrameTimeCode?: string;
    };
/**
 * Address of a page on which you explain how the app suits which age, with http:// or https://. Shown on the product page beside the age rating. null clears it.
 */
export type ClearableText2 =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * What customers pay, in the territory's currency: an amount such as "4.99", or free. It has to be one of Apple's price points; ascend plan names the nearest ones.
 */
export type Price = string | number;
/**
 * First name of the contact.
 */
export type Text2 =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * Last name of the contact.
 */
export type Text3 =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * E-mail address of the contact.
 */
export type Text4 =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * Telephone number of the contact, beginning with + and the country code. In quotes.
 */
export type Text5 =
  | string
  | {
      file?: File;
      env?: Env;
    };
/**
 * User name of the account. null clears it.
 */
export type ClearableText3 =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Notes for the reviewer, at most 4000 characters: how to reach what is hard to find, which hardware is needed. null clears them.
 */
export type ClearableText4 =
  | string
  | {
      file?: File;
      env?: Env;
    }
  | null;
/**
 * Gates that this file opens. Nothing destructive happens unless it is named here or on the command line with --allow.
 *
 * Items: delete-locale: removes a language with all its texts. rename-version: gives an existing draft version another version string. remove-build: takes the build off the version. remove-eula: replaces your own licence agreement by Apple’s standard one. delete-screenshots: empties a set of screenshots, or leaves less than 70 % of four or more. delete-previews: leaves fewer previews in a set. delete-attachments: removes attachments for App Review. price-change: changes a price by more than half, to free, or from free. remove-prices: drops manual or scheduled prices that the manifest does not list. base-territory: prices every territory anew, from another base. remove-territories: takes the app off sale somewhere. end-preorder: ends a pre-order. delete-phased-release: gives up a phased release. resume-phased-release: goes on with a phased release that was paused. replace-submission: takes a version back from App Review to change it, or submits unchanged what was rejected or taken back.
 */
export type Allow = (
  | 'delete-locale'
  | 'rename-version'
  | 'remove-build'
  | 'remove-eula'
  | 'delete-screenshots'
  | 'delete-previews'
  | 'delete-attachments'
  | 'price-change'
  | 'remove-prices'
  | 'base-territory'
  | 'remove-territories'
  | 'end-preorder'
  | 'delete-phased-release'
  | 'resume-phased-release'
  | 'replace-submission'
)[];

/**
 * What the App Store should show for one app on one platform. A key that is absent is not managed, null clears the value, anything else sets it.
 */
export interface ReleaseManifest {
  app: App;
  version?: Version;
  metadata?: Metadata;
  screenshots?: Screenshots;
  previews?: Previews;
  ageRating?: AgeRating;
  pricing?: Pricing;
  territories?: Territories;
  review?: Review;
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
  categories?: Categories;
  eula?: Eula;
}
/**
 * Where customers find the app when they browse. App Store Connect shows it under App Information. It changes together with a new version.
 */
export interface Categories {
  /**
   * Id of the app's primary category, as Apple's API names it. A submission needs one.
   */
  primary?: string;
  /**
   * Up to two subcategories of the primary category; only GAMES and STICKERS have some. An empty list, or null, clears them.
   *
   * @maxItems 2
   */
  primarySubcategories?: [] | [string] | [string, string] | null;
  /**
   * Id of the app's secondary category, another one than the primary. null clears it with its subcategories.
   */
  secondary?: string | null;
  /**
   * Up to two subcategories of the secondary category; only GAMES and STICKERS have some. An empty list, or null, clears them.
   *
   * @maxItems 2
   */
  secondarySubcategories?: [] | [string] | [string, string] | null;
}
/**
 * The version to work on: created when App Store Connect doesn't have it yet.
 */
export interface Version {
  versionString: Text1;
  copyright?: ClearableText;
  build?: ClearableText1;
  /**
   * Whether the build uses encryption that is not exempt from export rules; HTTPS alone is exempt. App Store Connect asks for it as App Encryption of the build. Apple takes the answer once for each build, and none is needed where Info.plist has ITSAppUsesNonExemptEncryption.
   */
  usesNonExemptEncryption?: boolean;
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
 * Pictures of the app by language and display type. A display type that is absent is not touched; one that is listed is owned whole: its files, their order, and nothing else. App Store Connect shows them under Previews and Screenshots on the version page; they change together with a new version.
 */
export interface Screenshots {
  default?: ScreenshotTypes;
  [k: string]: ScreenshotTypes1 | ScreenshotTypes | undefined;
}
/**
 * Fills a display type that a language lists not at all: of every language in metadata and in this section. It adds no language by itself.
 */
export interface ScreenshotTypes {
  [k: string]: ScreenshotFiles;
}
/**
 * The screenshots of one language by display type. One that is absent is not touched. An empty list, or null, removes all of it, which needs delete-screenshots in allow.
 */
export interface ScreenshotTypes1 {
  [k: string]: ScreenshotFiles;
}
/**
 * Videos of the app, App Previews, by language and type. A type that is absent is not touched; one that is listed is owned whole: its files, their order, and nothing else. App Store Connect shows them under Previews and Screenshots on the version page, and customers see them before the screenshots; they change together with a new version.
 */
export interface Previews {
  default?: PreviewTypes;
  [k: string]: PreviewTypes1 | PreviewTypes | undefined;
}
/**
 * Fills a type that a language lists not at all: of every language in metadata and in this section. It adds no language by itself.
 */
export interface PreviewTypes {
  [k: string]: PreviewFiles;
}
/**
 * The previews of one language by type: the display types of screenshots without APP_. One that is absent is not touched. An empty list, or null, removes all of it, which needs delete-previews in allow.
 */
export interface PreviewTypes1 {
  [k: string]: PreviewFiles;
}
/**
 * Answers to Apple's age rating questionnaire, by Apple's own attribute names. A question left out keeps its present answer; a first submission needs all of them except socialMediaAgeRestricted and the overrides. App Store Connect shows them under App Information, Age Rating. They change together with a new version.
 */
export interface AgeRating {
  /**
   * Alcohol, tobacco or drug use, or references to them: NONE, INFREQUENT or FREQUENT.
   */
  alcoholTobaccoOrDrugUseOrReferences?:
    'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Contests: NONE, INFREQUENT or FREQUENT.
   */
  contests?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Simulated gambling, without real money: NONE, INFREQUENT or FREQUENT.
   */
  gamblingSimulated?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Guns or other weapons: NONE, INFREQUENT or FREQUENT.
   */
  gunsOrOtherWeapons?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Horror or fear themes: NONE, INFREQUENT or FREQUENT.
   */
  horrorOrFearThemes?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Mature or suggestive themes: NONE, INFREQUENT or FREQUENT.
   */
  matureOrSuggestiveThemes?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Medical or treatment information: NONE, INFREQUENT or FREQUENT.
   */
  medicalOrTreatmentInformation?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Profanity or crude humor: NONE, INFREQUENT or FREQUENT.
   */
  profanityOrCrudeHumor?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Graphic sexual content and nudity: NONE, INFREQUENT or FREQUENT.
   */
  sexualContentGraphicAndNudity?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Sexual content or nudity: NONE, INFREQUENT or FREQUENT.
   */
  sexualContentOrNudity?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Cartoon or fantasy violence: NONE, INFREQUENT or FREQUENT.
   */
  violenceCartoonOrFantasy?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Realistic violence: NONE, INFREQUENT or FREQUENT.
   */
  violenceRealistic?: 'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Prolonged graphic or sadistic realistic violence: NONE, INFREQUENT or FREQUENT.
   */
  violenceRealisticProlongedGraphicOrSadistic?:
    'NONE' | 'INFREQUENT' | 'FREQUENT' | 'INFREQUENT_OR_MILD' | 'FREQUENT_OR_INTENSE';
  /**
   * Whether the app shows advertising.
   */
  advertising?: boolean;
  /**
   * Whether the app checks or declares its users' ages, beyond what the App Store does.
   */
  ageAssurance?: boolean;
  /**
   * Whether the app offers gambling with real money.
   */
  gambling?: boolean;
  /**
   * Whether the app is about health or wellness. Raises the rating to 9+ or more.
   */
  healthOrWellnessTopics?: boolean;
  /**
   * Whether the app sells loot boxes, or other random items. Raises the rating to 9+ or more.
   */
  lootBox?: boolean;
  /**
   * Whether users can write to each other in the app.
   */
  messagingAndChat?: boolean;
  /**
   * Whether the app has parental controls.
   */
  parentalControls?: boolean;
  /**
   * Whether the app is a social medium: users make content and share it widely. Needs userGeneratedContent: true. Raises the rating to 13+ or more.
   */
  socialMedia?: boolean;
  /**
   * Whether the social features are closed to users below the age that the law sets. true needs socialMedia and ageAssurance to be true; a question only where socialMedia is true. null clears the answer.
   */
  socialMediaAgeRestricted?: boolean | null;
  /**
   * Whether users can go to any web page in the app.
   */
  unrestrictedWebAccess?: boolean;
  /**
   * Whether users see content that other users made.
   */
  userGeneratedContent?: boolean;
  /**
   * For the Kids category: the age band the app is made for. It can't be undone once App Review has approved it. null clears it before that.
   */
  kidsAgeBand?: 'FIVE_AND_UNDER' | 'SIX_TO_EIGHT' | 'NINE_TO_ELEVEN' | null;
  /**
   * A higher age rating than the answers give, or UNRATED (which the App Store does not sell; for alternative distribution in the EU). NONE, or null: no override.
   */
  ageRatingOverrideV2?: 'NONE' | 'NINE_PLUS' | 'THIRTEEN_PLUS' | 'SIXTEEN_PLUS' | 'EIGHTEEN_PLUS' | 'UNRATED' | null;
  /**
   * @deprecated
   * Deprecated by Apple: use ageRatingOverrideV2, for which it is taken. SEVENTEEN_PLUS has no counterpart there.
   */
  ageRatingOverride?: 'NONE' | 'NINE_PLUS' | 'THIRTEEN_PLUS' | 'SIXTEEN_PLUS' | 'SEVENTEEN_PLUS' | 'UNRATED' | null;
  /**
   * A higher age rating than the answers give in South Korea. NONE, or null: no override.
   */
  koreaAgeRatingOverride?: 'NONE' | 'FIFTEEN_PLUS' | 'NINETEEN_PLUS' | null;
  developerAgeRatingInfoUrl?: ClearableText2;
}
/**
 * What the app costs. App Store Connect shows it under Pricing and Availability. Prices take effect without a review.
 */
export interface Pricing {
  /**
   * A territory of the App Store by its three letters (ISO 3166-1 alpha-3; Kosovo is XKS).
   */
  baseTerritory?: string;
  /**
   * The price in the base territory, in its currency: an amount such as "4.99", or free. It has to be one of Apple's price points. A change of more than half, or to free, needs price-change in allow.
   */
  price?: string | number;
  /**
   * Prices of their own, by territory and in its currency; every other territory follows Apple's equalization of the base price. Owned whole: a manual price that is not listed is dropped, which needs remove-prices in allow.
   */
  territories?: {
    [k: string]: Price;
  };
  /**
   * Price changes that Apple makes by itself on a day. Owned whole: a scheduled change that is not listed is dropped, which needs remove-prices in allow.
   *
   * Items: One change.
   */
  changes?: {
    /**
     * First day of the price, YYYY-MM-DD.
     */
    startDate: string;
    /**
     * Day on which the price before comes back, YYYY-MM-DD. Without it the price stays.
     */
    endDate?: string;
    /**
     * A territory of the App Store by its three letters (ISO 3166-1 alpha-3; Kosovo is XKS).
     */
    territory?: string;
    price: Price;
  }[];
}
/**
 * Where the app is on sale. App Store Connect shows it under Pricing and Availability.
 */
export interface Territories {
  /**
   * all, a list of territories, or { except: [territories] }. Taking the app off sale somewhere needs remove-territories in allow.
   */
  available?:
    | string
    | TerritoryCode[]
    | {
        /**
         * Every territory but these.
         */
        except: TerritoryCode[];
      };
  /**
   * Whether the app goes on sale by itself in territories that Apple opens later. Apple takes it once, together with the first list of territories; afterwards only the website changes it.
   */
  availableInNewTerritories?: boolean;
  /**
   * Customers may order before the app is released, which only a first version can be. null ends the pre-order, which needs end-preorder in allow.
   */
  preOrder?: {
    /**
     * Day of the release, YYYY-MM-DD.
     */
    releaseDate: string;
    /**
     * Where it can be ordered; every territory in which the app is available, when left out.
     *
     * @minItems 1
     */
    territories?: [TerritoryCode, ...TerritoryCode[]];
  } | null;
}
/**
 * What App Review gets to know, and customers never see. App Store Connect shows it as App Review Information on the version page.
 */
export interface Review {
  /**
   * Whom App Review asks. Apple takes the four together only; a submission needs them.
   */
  contact?: {
    firstName: Text2;
    lastName: Text3;
    email: Text4;
    phone: Text5;
  };
  /**
   * An account with which App Review can see everything in the app. App Store Connect shows it as Sign-In Information.
   */
  demoAccount?: {
    /**
     * Whether the app needs an account to be used (Sign-in required). ascend never guesses it from the name.
     */
    required?: boolean;
    name?: ClearableText3;
    /**
     * Password of the account, only ever as { env: NAME }: the name of an environment variable that holds it. It appears in no plan, log or report. null clears it.
     */
    password?: {
      env: Env;
    } | null;
  };
  notes?: ClearableText4;
  /**
   * Paths of files for the reviewer, relative to this manifest and inside its folder: a demo video, a document. Owned whole: a file that is not listed is removed, which needs delete-attachments in allow. An empty list, or null, removes all.
   */
  attachments?: string[] | null;
}
/**
 * How far the release goes, and how an approved version goes on sale. App Store Connect shows it as App Store Version Release on the version page.
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
  /**
   * An update reaches customers with automatic updates over seven days: ACTIVE. PAUSED stops that for up to 30 days, COMPLETE releases to everyone at once, OFF is no phased release; giving up one that is set needs delete-phased-release in allow. Not for a first version. App Store Connect shows it as Phased Release for Automatic Updates.
   */
  phasedRelease?: 'ACTIVE' | 'PAUSED' | 'COMPLETE' | 'OFF';
  /**
   * The furthest state that the release may reach. prepare, the default: everything is set and nothing is submitted. submit: the version is sent to App Review. release: a version that is approved and waits for you is released as well.
   */
  goal?: 'prepare' | 'submit' | 'release';
}
