import type { GateName } from '../core/gate.ts';
import type { App, LocaleTexts, Release } from './manifest.gen.ts';

/** The texts of one language: canonical, keywords joined by commas. Absent means not managed, `null` means clear. */
export type Texts = { [Field in keyof NonNullable<LocaleTexts>]?: string | null };

/**
 * A manifest ready for comparison: checked, with files and variables resolved, `metadata.default` merged into the languages, and
 * every text in canonical form.
 */
export interface Manifest {
  app: App;
  version?: { versionString: string; copyright?: string | null };
  /** By language; `null` removes it. */
  metadata?: Record<string, Texts | null>;
  release?: Release;
  allow: GateName[];
}
