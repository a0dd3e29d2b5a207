import type { Beside, ListedFile, Wants } from '../../src/core/kind.ts';
import type { LocalFile } from '../../src/core/local-file.ts';
import { keysOf, pointerOf } from '../../src/core/json/pointer.ts';
import { wantsOf } from '../../src/core/propose.ts';
import type { GateName } from '../../src/kinds/gates.gen.ts';
import { kinds } from '../../src/kinds/index.ts';
import { mapping } from '../../src/manifest/section.ts';
import type {
  AgeRatingPart,
  AppInfoLocalizationsPart,
  ManifestParts,
  PhasedReleasePart,
  SubmissionPart,
  VersionLocalizationsPart,
  VersionPart,
} from '../../src/kinds/manifest.gen.ts';

type TextsIn<Part extends { metadata?: { default?: object } }> = NonNullable<NonNullable<Part['metadata']>['default']>;
type LocaleTexts = TextsIn<AppInfoLocalizationsPart> & TextsIn<VersionLocalizationsPart>;
type AgeRating = NonNullable<AgeRatingPart['ageRating']>;
type Release = NonNullable<VersionPart['release']> &
  NonNullable<SubmissionPart['release']> &
  NonNullable<PhasedReleasePart['release']>;

/** The texts of one language: canonical, keywords joined by commas. Absent means not managed, `null` means clear. */
type Texts = { [Field in keyof NonNullable<LocaleTexts>]?: string | null };

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
interface AgeRatingSection extends Omit<AgeRating, 'developerAgeRatingInfoUrl'> {
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

interface Review {
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

/** The sections that tests write as they stand in a manifest. */
type Others = Omit<ManifestParts, keyof Sections>;

/** A manifest as tests write it: files are what lies beside it, the password is its fingerprint, `default` is merged into the languages. */
export interface Manifest extends Sections, Others {}

interface Sections {
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
  /** Files that are named by a path alone, such as the pictures of products. */
  files?: LocalFile[];
}

/** What the kinds are to make of a manifest. */
export function wantsFrom(manifest: Manifest): Wants {
  const { allow: _allow, files: named = [], screenshots, previews, review, ...rest } = manifest;
  const lists = new Map<string, ListedFile[]>();
  const media = (name: string, section: MediaSection<PreviewFile>) =>
    Object.fromEntries(
      Object.entries(section).map(([locale, types]) => [
        locale,
        Object.fromEntries(
          Object.entries(types).map(([type, files]) => {
            // The files of a test need not be named by entries of their own.
            lists.set(
              pointerOf([name, locale, type]),
              files.map(({ path, bytes, md5 }, entry) => ({ path, bytes, md5, entry })),
            );
            return [type, files.map(entryOf)];
          }),
        ),
      ]),
    );
  const value = {
    ...rest,
    ...(screenshots ? { screenshots: media('screenshots', screenshots) } : {}),
    ...(previews ? { previews: media('previews', previews) } : {}),
    ...(review ? { review: reviewOf(review, lists) } : {}),
  };
  const beside: Beside = {
    files: (pointer) => lists.get(pointer) ?? fileNamed(rest, pointer, named),
    fingerprint: () => review?.demoAccount?.password ?? undefined,
  };
  return wantsOf(kinds, value, beside);
}

function fileNamed(manifest: unknown, pointer: string, files: readonly LocalFile[]): ListedFile[] {
  const path = keysOf(pointer).reduce<unknown>((value, key) => mapping(value)[key], manifest);
  return files.filter((file) => file.path === path).map((file) => ({ ...file, entry: 0 }));
}

function entryOf({ path, previewFrameTimeCode }: PreviewFile) {
  return previewFrameTimeCode === undefined ? path : { file: path, previewFrameTimeCode };
}

function reviewOf({ attachments, demoAccount, ...review }: Review, lists: Map<string, ListedFile[]>) {
  if (attachments) {
    lists.set(
      '/review/attachments',
      attachments.map((file, entry) => ({ ...file, entry })),
    );
  }
  return {
    ...review,
    ...(demoAccount
      ? { demoAccount: { ...demoAccount, ...(demoAccount.password ? { password: { env: 'ASCEND_DEMO' } } : {}) } }
      : {}),
    ...(attachments ? { attachments: attachments.map(({ path }) => path) } : {}),
  };
}
