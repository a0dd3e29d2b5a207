import { posix } from 'node:path';
import type { Json, JsonObject } from '../../core/json/json.ts';
import { isJsonObject } from '../../core/json/json.ts';
import { importAgeRating } from '../age-rating.ts';
import { importCategory } from '../categories.ts';
import type { Draft } from '../draft.ts';
import { emptyDraft } from '../draft.ts';
import type { ImportRequest } from '../project.ts';
import { namesIn, readJsonFile } from '../project.ts';
import { importVersion } from '../version.ts';
import { importInfo } from './info.ts';
import { importRelease } from './release.ts';
import { importReviewer } from './reviewer.ts';

/** Keys of `apple` that are read, each by a part of its own. */
const PARTS = ['version', 'copyright', 'info', 'categories', 'advisory', 'release', 'review'];

/** Reads a `store.config.json` of EAS Metadata, which is for iOS alone. */
export function importEas(request: ImportRequest): Draft | { problem: string } {
  const { area, path } = request;
  if (/\.[cm]?[jt]s$/.test(path)) return { problem: `is a program, and is not run: ${asJson(path)}` };
  const folder = posix.dirname(path);
  const { files } = namesIn(area, folder);
  const config = readJsonFile(area, path);
  const program = path.replace(/\.json$/, '.js');
  if (config.problem !== undefined) {
    const isProgram = files.includes(posix.basename(program)) && !files.includes(posix.basename(path));
    return { problem: isProgram ? `does not exist, and ${program} is not run: ${asJson(program)}` : config.problem };
  }
  const { apple } = config.value;
  if (!isJsonObject(apple)) return { problem: 'has no "apple" with an object: is it a store config of EAS Metadata?' };
  const draft = emptyDraft();
  draft.platform = 'IOS';
  const bundleId = bundleIdIn(request, posix.join(folder, 'app.json'));
  if (bundleId !== undefined) draft.bundleId = bundleId;
  for (const key of Object.keys(config.value).filter((name) => !['configVersion', 'apple', '$schema'].includes(name)))
    draft.leftOut.push({ what: `${path}: ${key}`, why: 'is not for the App Store' });
  const take = (name: string) => taken(draft, apple, name, `${path}: ${name}`);
  const [versionString, copyright] = [take('version'), take('copyright')];
  importVersion(draft, {
    ...(versionString === undefined ? {} : { versionString: { value: versionString, source: `${path}: version` } }),
    ...(copyright === undefined ? {} : { copyright: { value: copyright, source: `${path}: copyright` } }),
  });
  importCategories(draft, apple['categories'], `${path}: categories`);
  const part = (name: string, read: (value: JsonObject, source: string) => void): void => {
    const value = apple[name];
    if (isJsonObject(value)) read(value, `${path}: ${name}`);
    else if (value !== undefined && value !== null)
      draft.leftOut.push({ what: `${path}: ${name}`, why: 'is no object' });
  };
  part('info', (value, source) => importInfo(draft, value, { source, folder }));
  part('advisory', (value, source) => importAgeRating(draft, value, source));
  part('release', (value, source) => importRelease(draft, value, source));
  part('review', (value, source) => importReviewer(draft, value, source));
  for (const key of Object.keys(apple).filter((name) => !PARTS.includes(name))) {
    const why = key === 'appClip' ? 'App Clips are not managed yet' : 'has no counterpart';
    draft.leftOut.push({ what: `${path}: ${key}`, why });
  }
  return draft;
}

function asJson(program: string): string {
  return `write what it exports to a file, as in  node -p "JSON.stringify(require('./${posix.basename(program)}'))" > store.config.json,  and import that`;
}

/** A text of the configuration; what is no text, or an empty one, is left out. */
function taken(draft: Draft, object: JsonObject, name: string, what: string): string | undefined {
  const value = object[name];
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (value === undefined || value === null) return undefined;
  draft.leftOut.push({ what, why: value === '' ? 'is empty' : 'is no text' });
  return undefined;
}

/** Expo's own configuration lies beside, and says which app it is, where that is no program either. */
function bundleIdIn({ area }: ImportRequest, path: string): string | undefined {
  const { value } = { value: undefined, ...readJsonFile(area, path) };
  const expo = value?.['expo'];
  const ios = isJsonObject(expo) ? expo['ios'] : undefined;
  const id = isJsonObject(ios) ? ios['bundleIdentifier'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The first one is the primary category; one with subcategories is a list. */
function importCategories(draft: Draft, given: Json | undefined, source: string): void {
  if (given === undefined || given === null) return;
  if (!Array.isArray(given)) return void draft.leftOut.push({ what: source, why: 'is no list' });
  for (const [at, item] of given.entries()) {
    const ids = [item].flat();
    const side = (['primary', 'secondary'] as const)[at];
    if (side === undefined) draft.leftOut.push({ what: source, why: 'has more than two categories' });
    else if (!ids.every((id) => typeof id === 'string'))
      draft.leftOut.push({ what: source, why: `its ${side} one is no text` });
    else
      importCategory(
        draft,
        side,
        ids.map((id) => withCategory(id, ids[0] ?? '')),
        source,
      );
  }
}

function withCategory(id: string, category: string): string {
  return id === category || id.startsWith(`${category}_`) ? id : `${category}_${id}`;
}
