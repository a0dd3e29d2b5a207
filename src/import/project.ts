import { join } from 'node:path';
import { isDeeper } from '../core/json/json-depth.ts';
import type { JsonObject } from '../core/json/json.ts';
import { isJsonObject } from '../core/json/json.ts';
import type { FileArea } from '../core/local-file.ts';
import { listFolder } from '../manifest/files/list-folder.ts';
import { readManifestFile } from '../manifest/files/read.ts';

/** What is imported, and where it lies. */
export interface ImportRequest {
  /** Of the manifest that is to be. */
  area: FileArea;
  /** What the caller has named, relative to the manifest. */
  path: string;
  /** Of the manifest that is to be, where the caller has named one. */
  platform?: string;
  /** Fields of a language by the names that their files may have, without `.txt`. */
  fields: ReadonlyMap<string, string>;
}

/** More levels than any configuration has. */
const DEEPEST = 20;

/** Reads a JSON file whose outermost value is an object. */
export function readJsonFile(
  area: FileArea,
  path: string,
): { value: JsonObject; problem?: undefined } | { problem: string } {
  const { text, problem } = readManifestFile(join(area.folder, path));
  if (text === undefined) return { problem: problem ?? '' };
  if (isDeeper(text, DEEPEST)) return { problem: 'is nested too deeply' };
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? { value } : { problem: 'holds no JSON object' };
  } catch {
    return { problem: 'is no JSON' };
  }
}

/** What lies in a folder; nothing, with the reason, where it can't be read. */
export function namesIn(
  area: FileArea,
  path: string,
): { files: string[]; folders: string[]; problem?: string | undefined } {
  const listing = listFolder(area, path);
  return listing.problem === undefined ? listing : { files: [], folders: [], problem: listing.problem };
}
