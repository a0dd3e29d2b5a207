import { posix } from 'node:path';
import type { Problem } from '../core/issue.ts';
import type { FileProblem, FolderLists, FolderTexts, ManifestPart } from '../core/kind.ts';
import type { FileArea } from '../core/local-file.ts';
import { nearest } from '../core/text/nearest.ts';
import { pointerOf } from '../core/json/pointer.ts';
import { orList } from '../core/text/words.ts';
import { listFolder } from './files/list-folder.ts';
import { quote, quotePath } from './quote.ts';
import { isMapping, mapping, section } from './section.ts';

/** A manifest in which the files of folders stand as if they were written there. */
export interface Expanded {
  value: unknown;
  problems: Problem[];
  /** Where what came from a folder lies: paths relative to the manifest, by JSON pointer. */
  places: ReadonlyMap<string, string>;
}

/** The key that names a folder. */
export const FROM = 'from';

/** Files beside texts that nobody means for the store. */
const NOTES = /^(?:readme|license|contributing)\b|\.md$/i;

/** Puts what lies in folders in the place of `from`. What stands in the manifest itself beats it, a language that it removes too. */
export async function expandFolders(
  manifest: unknown,
  { area, parts }: { area: FileArea; parts: readonly ManifestPart[] },
): Promise<Expanded> {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  let value = manifest;
  const texts = sections(parts.flatMap(({ folderTexts = [] }) => folderTexts));
  const lists = new Map(parts.flatMap(({ folderLists }) => (folderLists ? [[folderLists.section, folderLists]] : [])));
  for (const name of new Set([...texts.keys(), ...lists.keys()])) {
    const written = section(manifest, name);
    const { [FROM]: folder, ...own } = written;
    if (folder === undefined) continue;
    const reader = { name, area, manifest, texts: texts.get(name), lists: lists.get(name), problems, places };
    const found = typeof folder === 'string' && folder !== '' ? await readSection(folder, reader) : {};
    value = { ...mapping(value), [name]: merged(found, own) };
  }
  return { value, problems, places };
}

/** The fields of a section that several kinds share. */
function sections(all: readonly FolderTexts[]): Map<string, FolderTexts> {
  const found = new Map<string, FolderTexts>();
  for (const { section: name, fields, otherNames, besides = [] } of all) {
    const known = found.get(name);
    found.set(name, {
      section: name,
      fields: [...(known?.fields ?? []), ...fields],
      otherNames: { ...known?.otherNames, ...otherNames },
      besides: [...(known?.besides ?? []), ...besides],
    });
  }
  return found;
}

interface SectionReader {
  name: string;
  area: FileArea;
  manifest: unknown;
  texts: FolderTexts | undefined;
  lists: FolderLists | undefined;
  problems: Problem[];
  places: Map<string, string>;
}

type Languages = Record<string, Record<string, unknown>>;

async function readSection(folder: string, reader: SectionReader): Promise<Languages> {
  const { name, area, places, problems } = reader;
  const listing = listFolder(area, folder);
  if (listing.problem !== undefined) {
    const { problem, hint } = listing;
    problems.push({
      pointer: pointerOf([name, FROM]),
      message: `the folder ${quote(folder)} ${problem}`,
      ...(hint ? { hint } : {}),
    });
    return {};
  }
  const besides = reader.texts?.besides ?? [];
  for (const file of listing.files) {
    if (!NOTES.test(file) && !besides.includes(file))
      report({ path: join(listing.path, file), ...outOfPlace(name) }, reader);
  }
  const found: [locale: string, own: Record<string, unknown>][] = [];
  for (const locale of listing.folders.filter((inner) => !besides.includes(inner))) {
    const path = join(listing.path, locale);
    places.set(pointerOf([name, locale]), path);
    const own = reader.texts ? readTexts(path, locale, reader.texts, reader) : await readLists(path, locale, reader);
    found.push([locale, own]);
  }
  // A folder may be called anything, `__proto__` too.
  return Object.fromEntries(found);
}

function outOfPlace(name: string): Omit<FileProblem, 'path'> {
  return {
    severity: 'warning',
    message: `lies beside the languages, and nothing of ${name} is read from there`,
    hint: 'put it into the folder of a language, or name it in the manifest where it belongs',
  };
}

function readTexts(
  folder: string,
  locale: string,
  { section: name, fields, otherNames = {} }: FolderTexts,
  reader: SectionReader,
): Record<string, unknown> {
  const listing = listFolder(reader.area, folder);
  if (listing.problem !== undefined) {
    report({ path: folder, message: listing.problem, ...(listing.hint ? { hint: listing.hint } : {}) }, reader);
    return {};
  }
  const found: Record<string, { file: string }> = {};
  for (const file of listing.files.filter((one) => !NOTES.test(one))) {
    const path = join(folder, file);
    const stem = file.replace(/\.txt$/, '');
    const field = fields.includes(stem) ? stem : Object.hasOwn(otherNames, stem) ? (otherNames[stem] ?? '') : '';
    const known = found[field];
    if (field === '' || stem === file) report({ path, ...unknownText(file, fields) }, reader);
    else if (known)
      report({ path, message: `is ${field} as ${quotePath(known.file)} is`, hint: 'keep one of them' }, reader);
    else {
      found[field] = { file: path };
      reader.places.set(pointerOf([name, locale, field]), path);
    }
  }
  for (const inner of listing.folders)
    report(
      { path: join(folder, inner), message: 'is a folder, and texts lie right in the folder of their language' },
      reader,
    );
  return found;
}

function unknownText(file: string, fields: readonly string[]): Omit<FileProblem, 'path'> {
  const names = fields.map((field) => `${field}.txt`);
  const meant = nearest(file, names);
  return {
    message: 'is no text of the App Store',
    hint: meant === undefined ? `texts are called ${orList(names)}` : `did you mean ${meant}?`,
  };
}

async function readLists(folder: string, locale: string, reader: SectionReader): Promise<Record<string, unknown>> {
  const { name, area, manifest, lists: kind, places } = reader;
  if (!kind) return {};
  const { lists, problems } = await kind.read(folder, { area, manifest });
  for (const problem of problems) report(problem, reader);
  for (const [type, files] of Object.entries(lists)) {
    places.set(pointerOf([name, locale, type]), folder);
    for (const [at, file] of files.entries()) places.set(pointerOf([name, locale, type, at]), file);
  }
  return { ...lists };
}

/** A place of its own: no value of the manifest names the file. */
function report({ path, message, hint, severity }: FileProblem, { name, problems, places }: SectionReader): void {
  const pointer = pointerOf([name, FROM, path]);
  places.set(pointer, path);
  problems.push({
    pointer,
    message: `${quotePath(path)} ${message}`,
    ...(hint === undefined ? {} : { hint }),
    ...(severity === undefined ? {} : { severity }),
  });
}

function merged(found: Languages, own: Record<string, unknown>): Record<string, unknown> {
  const both = Object.keys(found).filter((locale) => Object.hasOwn(own, locale));
  return {
    ...found,
    ...own,
    ...Object.fromEntries(
      both.map((locale) => [locale, isMapping(own[locale]) ? { ...found[locale], ...own[locale] } : own[locale]]),
    ),
  };
}

function join(folder: string, name: string): string {
  return posix.join(folder, name);
}
