import type { FolderTexts } from '../core/kind.ts';
import { isJsonObject } from '../core/json/json.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import { holdsPrivateKey } from '../core/secrets/key-guard.ts';
import { takesText } from '../manifest/schema-places.ts';

/** A file that is to lie beside a manifest. */
export interface NewFile {
  /** Relative to the manifest, with `/` between its parts. */
  path: string;
  content: string | Uint8Array;
}

/** A manifest whose texts lie in files. */
export interface WithFiles {
  manifest: Record<string, unknown>;
  files: NewFile[];
}

/** Code points. What is longer, or has several lines, lies in a file of its own. */
const LONGEST = 120;

/** Bytes, as of a text file that is read. */
const LARGEST = 256 * 1024;

/**
 * Puts texts into files, by one rule: every text that a folder may hold lies there, any other that is long in a file named after its key
 * (`review/notes.txt`), and all else stays in the manifest. A text that a file can't hold as it is stays as well.
 */
export function withTextFiles(manifest: object, folders: readonly FolderTexts[]): WithFiles {
  const files: NewFile[] = [];
  const put = (path: string, text: string): void => void files.push({ path, content: `${text}\n` });
  const sections = new Map<string, string[]>();
  for (const { section, fields } of folders) sections.set(section, [...(sections.get(section) ?? []), ...fields]);
  const entries = Object.entries(manifest).map(([name, value]): [string, unknown] => {
    const fields = sections.get(name);
    if (!fields || !isJsonObject(value)) return [name, withLongTexts(value, pointerOf([name]), put)];
    return [name, folderSection(name, value, { fields, put })];
  });
  return { manifest: Object.fromEntries(entries), files };
}

type Put = (path: string, text: string) => void;

function folderSection(
  name: string,
  languages: object,
  { fields, put }: { fields: readonly string[]; put: Put },
): Record<string, unknown> {
  const left = Object.entries(languages).flatMap(([locale, texts]: [string, unknown]): [string, unknown][] => {
    if (!isJsonObject(texts)) return [[locale, texts]];
    const own = Object.entries(texts).filter(([field, value]) => {
      const text = isList(value) ? value.join(',') : value;
      if (!fields.includes(field) || typeof text !== 'string' || !isFileText(text)) return true;
      put(`${name}/${locale}/${field}.txt`, text);
      return false;
    });
    return own.length === 0 ? [] : [[locale, Object.fromEntries(own)]];
  });
  return { from: name, ...Object.fromEntries(left) };
}

function withLongTexts(value: unknown, pointer: string, put: Put): unknown {
  if (isJsonObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withLongTexts(inner, pointer + pointerOf([key]), put)]),
    );
  if (typeof value !== 'string' || !isLong(value) || !isFileText(value) || !takesText(pointer)) return value;
  const path = `${keysOf(pointer).join('/')}.txt`;
  put(path, value);
  return { file: path };
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(','));
}

function isLong(text: string): boolean {
  return text.includes('\n') || [...text].length > LONGEST;
}

/** Whether a file gives the text back as it is: what is NUL looks like another encoding, and half a surrogate is no UTF-8. */
function isFileText(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  const isWhole = new TextDecoder().decode(bytes) === text;
  return text !== '' && isWhole && bytes.length < LARGEST && !text.includes('\0') && !holdsPrivateKey(text);
}
