import { posix } from 'node:path';
import type { JsonObject } from '../../core/json/json.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { readReferencedFile } from '../../manifest/files/read.ts';
import type { Draft, LeftOut } from '../draft.ts';
import { put } from '../draft.ts';
import { languageOf, NO_LANGUAGE } from '../languages.ts';
import type { ImportRequest } from '../project.ts';
import { namesIn } from '../project.ts';

/** Folders beside the languages. deliver passes over the last two. */
export const REVIEW = 'review_information';
const APP_CLIP = 'app_clip_review_information';
const OTHER_FOLDERS: Readonly<Record<string, string>> = {
  [APP_CLIP]: 'App Clips are not managed yet: keep deliver for these',
  trade_representative_contact_information: 'Apple does not ask for it any more',
  android: 'is of supply, for Google Play',
};

/** What deliver writes for a text that App Store Connect does not have. */
const EMPTY = 'is empty: nothing is managed by it here, and nothing is cleared';

/** deliver adds a language that has a folder. */
const NO_TEXTS = 'has no texts: a language comes with its texts here';

/** The texts by language: the folder itself, and in case that it can't be read as it is, file by file. */
export function importMetadata(draft: Draft, folder: string, request: ImportRequest): void {
  const { area } = request;
  const { files, folders } = namesIn(area, folder);
  const locales = folders.filter((name) => name !== REVIEW && !Object.hasOwn(OTHER_FOLDERS, name) && name !== 'fonts');
  for (const name of folders) {
    const why = Object.hasOwn(OTHER_FOLDERS, name) ? OTHER_FOLDERS[name] : undefined;
    if (why !== undefined) draft.leftOut.push({ what: posix.join(folder, name), why });
  }
  for (const name of files.filter((one) => one.endsWith('.txt') && !BESIDE.has(one))) {
    draft.leftOut.push({
      what: posix.join(folder, name),
      why: 'is no text of a language, and none that deliver knows',
    });
  }
  if (locales.length === 0) return;
  const written = writeOut(folder, locales, request);
  put(draft, ['metadata', 'from'], folder, folder);
  draft.writtenOut.set('metadata', written);
}

/** Texts of deliver's that belong to no language. */
const BESIDE = new Set([
  'copyright.txt',
  ...['primary', 'secondary'].flatMap((side) => [
    `${side}_category.txt`,
    `${side}_first_sub_category.txt`,
    `${side}_second_sub_category.txt`,
  ]),
]);

function writeOut(
  folder: string,
  names: readonly string[],
  { area, fields }: ImportRequest,
): { value: JsonObject; leftOut: LeftOut[]; sources: Map<string, string> } {
  const leftOut: LeftOut[] = [];
  const sources = new Map<string, string>();
  const locales = new Map<string, JsonObject>();
  for (const name of names) {
    const path = posix.join(folder, name);
    const locale = languageOf(name);
    if (locale === undefined || locales.has(locale)) {
      leftOut.push({ what: path, why: locale === undefined ? NO_LANGUAGE : `is ${locale}, as another folder is` });
      continue;
    }
    const { files, folders, problem } = namesIn(area, path);
    const texts = new Map<string, JsonObject>();
    for (const file of files) {
      const what = posix.join(path, file);
      const field = file.endsWith('.txt') ? fields.get(file.slice(0, -4)) : undefined;
      const why =
        field === undefined
          ? 'is no text of the App Store'
          : texts.has(field)
            ? `is ${field}, as another file is`
            : emptiness(what, area);
      if (field === undefined || why !== undefined) {
        leftOut.push({ what, why: why ?? '' });
        continue;
      }
      texts.set(field, { file: what });
      sources.set(pointerOf(['metadata', locale, field]), what);
    }
    leftOut.push(...folders.map((inner) => ({ what: posix.join(path, inner), why: 'is a folder, and no text' })));
    if (files.length === 0) leftOut.push({ what: path, why: problem ?? NO_TEXTS });
    if (texts.size > 0) locales.set(locale, Object.fromEntries(texts));
  }
  return { value: Object.fromEntries(locales), leftOut, sources };
}

/** What keeps a text from being used. A file that can't be read is a matter of the manifest's own checks. */
function emptiness(path: string, area: ImportRequest['area']): string | undefined {
  const { text } = readReferencedFile(area, path);
  return text?.trim() === '' ? EMPTY : undefined;
}

/** The text in a file, without the blanks around it; `undefined` for a file that is not there, or has none. */
export function textIn(draft: Draft, path: string, { area }: ImportRequest): string | undefined {
  const { text } = readReferencedFile(area, path);
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  if (trimmed !== '') return trimmed;
  draft.leftOut.push({ what: path, why: EMPTY });
  return undefined;
}
