import type { GateName } from '../core/gate.ts';
import type { LocalFile } from '../core/local-file.ts';
import type { AgeRating, LocaleTexts, Release } from './manifest.gen.ts';

/** The texts of one language: canonical, keywords joined by commas. Absent means not managed, `null` means clear. */
export type Texts = { [Field in keyof NonNullable<LocaleTexts>]?: string | null };

/** Apple's ids, e.g. GAMES and GAMES_PUZZLE. At most two subcategories; an empty list clears them. */
export interface Categories {
  primary?: string;
  primarySubcategories?: string[];
  /** `null` clears it with its subcategories. */
  secondary?: string | null;
  secondarySubcategories?: string[];
}

export interface AppSection {
  bundleId: string;
  platform: 'IOS' | 'MAC_OS' | 'TV_OS' | 'VISION_OS';
  primaryLocale?: string;
  contentRightsDeclaration?: 'DOES_NOT_USE_THIRD_PARTY_CONTENT' | 'USES_THIRD_PARTY_CONTENT';
  categories?: Categories;
  /** The app's own licence agreement; `null`: Apple's standard one. */
  eula?: { text: string; territories: 'all' | string[] } | null;
}

export interface VersionSection {
  versionString: string;
  copyright?: string | null;
  /** A build number, or `latest`; `null`: none. */
  build?: string | null;
  usesNonExemptEncryption?: boolean;
}

/** Apple's attribute names with today's words; the deprecated `ageRatingOverride` is in `ageRatingOverrideV2`. */
export interface AgeRatingSection extends Omit<AgeRating, 'developerAgeRatingInfoUrl'> {
  developerAgeRatingInfoUrl?: string | null;
}

/** Prices are canonical decimals in the territory's currency: `4.99`, `600`, `0`. Territories are ISO 3166-1 alpha-3. */
export interface Pricing {
  baseTerritory?: string;
  price?: string;
  /** Prices of their own; every other territory follows Apple's equalization of the base price. */
  territories?: Record<string, string>;
  /** Dates are `YYYY-MM-DD`; `territory` defaults to the base. */
  changes?: { startDate: string; endDate?: string; territory?: string; price: string }[];
}

export interface Territories {
  available?: 'all' | string[] | { except: string[] };
  availableInNewTerritories?: boolean;
  /** `null` ends the pre-order. `territories` defaults to every available one. */
  preOrder?: { releaseDate: string; territories?: string[] } | null;
}

export interface Review {
  contact?: { firstName: string; lastName: string; email: string; phone: string };
  demoAccount?: {
    required?: boolean;
    name?: string | null;
    /** The password's fingerprint: its text is in `LoadedManifest.secrets` only. */
    password?: string | null;
  };
  notes?: string | null;
  /** Owned whole. */
  attachments?: LocalFile[];
}

/** One picture or video of a list, as it lies beside the manifest. */
export interface MediaFile extends LocalFile {
  /** Index of the manifest's entry that names it. */
  entry: number;
}

export interface PreviewFile extends MediaFile {
  /** The frame shown before the video plays, `HH:MM:SS:FF`; absent: not managed. */
  previewFrameTimeCode?: string;
}

/** What a list of the manifest holds, by language and display type. Each is owned whole; an empty one is to be empty. */
export type MediaSection<File extends MediaFile> = Record<string, Record<string, File[]>>;

/**
 * A manifest ready for comparison: checked, with files and variables resolved, `metadata.default` merged into the languages, and
 * every text in canonical form.
 */
export interface Manifest {
  app: AppSection;
  version?: VersionSection;
  /** By language; `null` removes it. */
  metadata?: Record<string, Texts | null>;
  /** `default` is merged into the languages. */
  screenshots?: MediaSection<MediaFile>;
  /** `default` is merged into the languages. */
  previews?: MediaSection<PreviewFile>;
  ageRating?: AgeRatingSection;
  pricing?: Pricing;
  territories?: Territories;
  review?: Review;
  release?: Release;
  allow: GateName[];
}
