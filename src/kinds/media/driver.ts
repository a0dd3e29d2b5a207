import type { Reader } from '../../core/resource.ts';
import type { Operation } from '../../core/operation.ts';
import type { Gallery } from './gallery.ts';
import type { GalleryPlan } from './gallery-plan.ts';

/** The localization in which media of a language hang, also where a new version is about to get copies of them. */
export interface HeldMedia {
  localizationId: string;
  /** The relations that lead to anything. */
  relations: readonly MediaDriver['relation'][];
}

/** Which languages of a version are looked at. */
export interface MediaQuery {
  versionId: string;
  locales: ReadonlySet<string>;
  /** The version's localizations by language, as far as they are known. */
  localizations: Readonly<Record<string, { id?: string; media?: HeldMedia }>>;
}

/**
 * Where media hang at Apple, and how they get there. What is wanted, what is the same and what changes is decided without it, since
 * Apple has announced another place for the same pictures (the asset library of API 4.5.1).
 */
export interface MediaDriver {
  /** The relation by which a language of the version shows whether it has any. */
  relation: 'appScreenshotSets' | 'appPreviewSets';
  /** In a fixed order, each gallery's rows in Apple's. Those of other languages may be among them. */
  observe(api: Reader, query: MediaQuery): Promise<Gallery[]>;
  /** All galleries at once: what is the same in several may be sent once. */
  operations(plans: readonly GalleryPlan[]): Operation[];
}
