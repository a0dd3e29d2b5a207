import type { Reader } from '../../core/resource.ts';
import type { Operation } from '../../core/operation.ts';
import type { Gallery } from './gallery.ts';
import type { GalleryPlan } from './gallery-plan.ts';

/** Which languages of a version are looked at. */
export interface MediaQuery {
  versionId: string;
  locales: ReadonlySet<string>;
  /** Ids of the version's localizations by language, as far as they are known. */
  localizations: Readonly<Record<string, { id?: string }>>;
}

/**
 * Where media hang at Apple, and how they get there. What is wanted, what is the same and what changes is decided without it, since
 * Apple has announced another place for the same pictures (the asset library of API 4.5.1).
 */
export interface MediaDriver {
  /** In a fixed order, each gallery's rows in Apple's. Those of other languages may be among them. */
  observe(api: Reader, query: MediaQuery): Promise<Gallery[]>;
  /** All galleries at once: what is the same in several may be sent once. */
  operations(plans: readonly GalleryPlan[]): Operation[];
}
