import type { Json } from '../core/json/json.ts';
import type { Draft } from './draft.ts';
import { put } from './draft.ts';

/** What belongs to one version, with where it stands. */
export interface VersionTexts {
  versionString?: { value: string; source: string };
  copyright?: { value: Json; source: string };
  build?: { value: string; source: string };
  usesNonExemptEncryption?: { value: boolean; source: string };
}

/** Without a version string there is no section for it: it says which version is meant. */
export function importVersion(draft: Draft, texts: VersionTexts): void {
  const { versionString, ...others } = texts;
  if (versionString) put(draft, ['version', 'versionString'], versionString.value, versionString.source);
  for (const [key, found] of Object.entries(others)) {
    if (found === undefined) continue;
    if (versionString) put(draft, ['version', key], found.value, found.source);
    else
      draft.leftOut.push({
        what: found.source,
        why: 'it belongs to a version, and nothing says which: set version.versionString',
      });
  }
  if (versionString) return;
  const { copyright } = others;
  const file = copyright && typeof copyright.value === 'object' ? [`copyright: { file: ${copyright.source} }`] : [];
  draft.suggestions.set('version', ["versionString: '1.0.0' # the version to work on", ...file]);
}
