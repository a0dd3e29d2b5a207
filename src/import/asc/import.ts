import { posix } from 'node:path';
import { naturalOrder } from '../../manifest/files/natural-order.ts';
import { listFolder } from '../../manifest/files/list-folder.ts';
import type { Draft } from '../draft.ts';
import { emptyDraft, put } from '../draft.ts';
import { languageOf, NO_LANGUAGE } from '../languages.ts';
import type { ImportRequest } from '../project.ts';
import { namesIn, readJsonFile } from '../project.ts';
import { importVersion } from '../version.ts';

const APP_INFO = 'app-info';
const VERSION = 'version';

/** The folders do not say it: `asc` takes it as an option, and this is its default. */
const DEFAULT_PLATFORM = 'IOS';

/**
 * Reads the folders that `asc metadata pull` writes: `app-info/<language>.json` and `version/<version>/<language>.json`. Their keys are
 * Apple's own, as the manifest's are. Of several versions the newest one is taken.
 */
export function importAsc(request: ImportRequest): Draft | { problem: string } {
  const { area } = request;
  const root = rootOf(request);
  if (typeof root === 'object') return root;
  const draft = emptyDraft();
  draft.platform = request.platform ?? DEFAULT_PLATFORM;
  const versions = namesIn(area, posix.join(root, VERSION)).folders.sort(naturalOrder);
  const newest = versions.at(-1);
  if (newest !== undefined) {
    const source = posix.join(root, VERSION, newest);
    importVersion(draft, { versionString: { value: newest, source } });
    importLanguages(draft, source, request);
  }
  for (const version of versions.slice(0, -1)) {
    const why = `a manifest is about one version, and ${newest ?? ''} is newer`;
    draft.leftOut.push({ what: posix.join(root, VERSION, version), why });
  }
  importLanguages(draft, posix.join(root, APP_INFO), request);
  const { files, folders } = namesIn(area, root);
  for (const name of [...files, ...folders.filter((folder) => folder !== APP_INFO && folder !== VERSION)]) {
    draft.leftOut.push({ what: posix.join(root, name), why: `lies beside ${APP_INFO}/ and ${VERSION}/` });
  }
  for (const file of namesIn(area, posix.join(root, VERSION)).files)
    draft.leftOut.push({ what: posix.join(root, VERSION, file), why: 'lies beside the versions' });
  return draft;
}

/** The folder that is named, or `metadata` in it. */
function rootOf({ area, path }: ImportRequest): string | { problem: string } {
  const listing = listFolder(area, path);
  if (listing.problem !== undefined) return { problem: listing.problem };
  for (const folder of [path, posix.join(path, 'metadata')]) {
    const { folders } = namesIn(area, folder);
    if (folders.includes(APP_INFO) || folders.includes(VERSION)) return folder;
  }
  return { problem: `holds neither ${APP_INFO}/ nor ${VERSION}/, which  asc metadata pull  writes` };
}

/** One JSON file a language. */
function importLanguages(draft: Draft, folder: string, { area, fields }: ImportRequest): void {
  const { files, folders } = namesIn(area, folder);
  const taken = new Set<string>();
  for (const file of files) {
    const path = posix.join(folder, file);
    const locale = file.endsWith('.json') ? languageOf(file.slice(0, -5)) : undefined;
    if (locale === undefined || taken.has(locale)) {
      draft.leftOut.push({ what: path, why: locale === undefined ? NO_LANGUAGE : `is ${locale}, as another file is` });
      continue;
    }
    taken.add(locale);
    const texts = readJsonFile(area, path);
    if (texts.problem !== undefined) {
      draft.leftOut.push({ what: path, why: texts.problem });
      continue;
    }
    for (const [key, value] of Object.entries(texts.value)) {
      const what = `${path}: ${key}`;
      if (fields.get(key) !== key) draft.leftOut.push({ what, why: 'has no counterpart' });
      else if (typeof value === 'string' && value.trim() !== '')
        put(draft, ['metadata', locale, key], value.trim(), what);
      else draft.leftOut.push({ what, why: value === '' ? 'is empty' : 'is no text' });
    }
  }
  draft.leftOut.push(
    ...folders.map((name) => ({ what: posix.join(folder, name), why: 'is a folder, and no language' })),
  );
}
