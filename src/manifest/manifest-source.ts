import type { Beside } from '../core/kind.ts';

/** What a manifest was made of: for those who change it, and look at what comes of that. */
export interface ManifestSource {
  /** Of its file, as it lies there. */
  text: string;
  /** Its value, where folders and references still stand for what they name. */
  written: unknown;
  /** Its value with the texts of files and variables in it. */
  resolved: object;
  beside: Beside;
  /** Where what was read from folders lies, relative to the manifest, by JSON pointer. */
  places: ReadonlyMap<string, string>;
}
