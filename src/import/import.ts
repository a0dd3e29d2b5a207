import type { Draft } from './draft.ts';
import { importAsc } from './asc/import.ts';
import { importEas } from './eas/import.ts';
import { importFastlane } from './fastlane/import.ts';
import type { ImportRequest } from './project.ts';

interface Importer {
  /** As people call it. */
  name: string;
  /** What is imported where nothing is named. */
  usual: string;
  /** A file or folder that only it has. */
  sign: string;
  read(request: ImportRequest): Imported | Promise<Imported>;
}

type Imported = Draft | { problem: string };

/** The tools whose files can be imported. */
export const IMPORTERS = {
  fastlane: { name: 'fastlane deliver', usual: 'fastlane', sign: 'fastlane/metadata', read: importFastlane },
  eas: { name: 'EAS Metadata', usual: 'store.config.json', sign: 'store.config.json', read: importEas },
  asc: { name: 'the asc command line', usual: 'metadata', sign: 'metadata/app-info', read: importAsc },
} as const satisfies Readonly<Record<string, Importer>>;

export type ImporterName = keyof typeof IMPORTERS;
