import { posix } from 'node:path';
import type { Json, JsonObject } from '../../core/json/json.ts';
import { isJsonObject } from '../../core/json/json.ts';
import { own } from '../../core/json/own.ts';
import type { Draft } from '../draft.ts';
import { put } from '../draft.ts';
import { languageOf, NO_LANGUAGE } from '../languages.ts';

const TEXTS: Readonly<Record<string, string>> = {
  title: 'name',
  subtitle: 'subtitle',
  privacyPolicyUrl: 'privacyPolicyUrl',
  privacyPolicyText: 'privacyPolicyText',
  privacyChoicesUrl: 'privacyChoicesUrl',
  description: 'description',
  keywords: 'keywords',
  releaseNotes: 'whatsNew',
  promoText: 'promotionalText',
  marketingUrl: 'marketingUrl',
  supportUrl: 'supportUrl',
};

interface Place {
  source: string;
  /** Paths in the configuration are relative to it. */
  folder: string;
}

/** The texts of every language, with its pictures and videos. */
export function importInfo(draft: Draft, info: JsonObject, { source, folder }: Place): void {
  for (const [name, texts] of Object.entries(info)) {
    const locale = languageOf(name);
    const place = `${source}.${name}`;
    if (locale === undefined) draft.leftOut.push({ what: place, why: NO_LANGUAGE });
    else if (!isJsonObject(texts)) draft.leftOut.push({ what: place, why: 'is no object' });
    else importLanguage(draft, locale, texts, { source: place, folder });
  }
}

function importLanguage(draft: Draft, locale: string, texts: JsonObject, { source, folder }: Place): void {
  for (const [key, value] of Object.entries(texts)) {
    const what = `${source}.${key}`;
    const field = own(TEXTS, key);
    if (value === null) continue;
    if (field !== undefined) {
      if (isText(value) || (field === 'keywords' && isTexts(value)))
        put(draft, ['metadata', locale, field], value, what);
      else draft.leftOut.push({ what, why: isEmpty(value) ? 'is empty' : 'is no text' });
    } else if (key === 'screenshots' || key === 'previews') {
      if (isJsonObject(value)) importFiles(draft, [key, locale], value, { source: what, folder });
      else draft.leftOut.push({ what, why: 'is no object' });
    } else draft.leftOut.push({ what, why: 'has no counterpart' });
  }
}

/** Lists by display type. A preview may be one path, or one with its frame. */
function importFiles(draft: Draft, keys: readonly string[], types: JsonObject, { source, folder }: Place): void {
  for (const [type, value] of Object.entries(types)) {
    const what = `${source}.${type}`;
    const files = [value].flat().flatMap((item): Json[] => {
      const file = fileIn(item, folder);
      if (file === undefined) draft.leftOut.push({ what, why: 'names a file that is no path' });
      return file === undefined ? [] : [file];
    });
    // A name of this length is none of Apple's, and no key of YAML's.
    if (type.length > 100) draft.leftOut.push({ what: source, why: 'names no display type' });
    else if (files.length > 0) put(draft, [...keys, type], files, what);
    else if (isEmpty(value)) draft.leftOut.push({ what, why: 'is empty' });
  }
}

function fileIn(item: Json, folder: string): Json | undefined {
  if (isText(item)) return posix.join(folder, item);
  if (!isJsonObject(item) || !isText(item['path'])) return undefined;
  const { path, previewFrameTimeCode: frame } = item;
  return { file: posix.join(folder, path), ...(isText(frame) ? { previewFrameTimeCode: frame } : {}) };
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '';
}
