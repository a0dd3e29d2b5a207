import { Buffer } from 'node:buffer';
import type { Issue } from '../core/issue.ts';
import type { Json, JsonObject } from '../core/json/json.ts';
import { isJsonObject } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import { keysOf } from '../core/json/pointer.ts';
import { quotePath } from '../manifest/quote.ts';
import type { Draft, LeftOut } from './draft.ts';
import { nearestPlace, sourceOf, without } from './draft.ts';
import type { Section } from './write-manifest.ts';
import { writeManifest } from './write-manifest.ts';

/** A manifest that is valid, or why there can be none. */
export type Settled =
  | { text: string; leftOut: LeftOut[]; warnings: Issue[]; problem?: undefined }
  | { problem: string };

/** What every manifest begins with. */
export interface Heading {
  bundleId: string;
  platform: string;
  /** Lines of comment above everything. */
  about: readonly string[];
}

/** Bytes: a manifest of more is not read. */
const LARGEST = 2 * 1024 * 1024;

const ORDER = ['app', 'version', 'metadata', 'screenshots', 'previews', 'ageRating', 'review', 'release'];

/**
 * Takes out of a draft what `ascend validate` would refuse, until it refuses nothing. A folder that can't be read as it is becomes its
 * files one by one first. What is taken out is named with the reason.
 * @param check what `ascend validate` says of a manifest with this text
 */
export async function settle(
  draft: Draft,
  heading: Heading,
  check: (text: string) => Promise<readonly Issue[]>,
): Promise<Settled> {
  const { bundleId, platform } = heading;
  const { app, ...others } = draft.manifest;
  let manifest: JsonObject = { app: { bundleId, platform, ...(isJsonObject(app) ? app : {}) }, ...others };
  const writtenOut = new Map(draft.writtenOut);
  const sources = new Map(draft.sources);
  const leftOut = [...draft.leftOut, ...beatenFiles(draft)];
  for (;;) {
    const text = writeManifest({
      head: heading.about,
      sections: sectionsOf(manifest, draft.suggestions),
      foot: footOf(leftOut),
    });
    if (Buffer.byteLength(text) > LARGEST) return { problem: 'it would be larger than 2 MB, which no manifest is' };
    const issues = await check(text);
    const errors = issues.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (!first) return { text, leftOut, warnings: [...issues] };
    const unread = [...writtenOut].filter(([name]) => errors.some(({ pointer }) => keysOf(pointer)[0] === name));
    if (unread.length > 0) {
      for (const [name, section] of unread) {
        manifest = { ...manifest, [name]: beaten(section.value, manifest[name]) };
        leftOut.push(...section.leftOut);
        for (const [pointer, source] of section.sources) if (!sources.has(pointer)) sources.set(pointer, source);
        writtenOut.delete(name);
      }
      continue;
    }
    const reasons = new Map<string, string>();
    for (const { pointer, message } of errors) {
      const place = nearestPlace(manifest, pointer);
      if (!reasons.has(place)) reasons.set(place, message);
    }
    if ([...reasons.keys()].some((place) => FIXED.has(place))) return { problem: first.message };
    for (const [place, message] of reasons) {
      const what = sourceOf(sources, place) ?? keysOf(place).join('.');
      leftOut.push({ what, why: withoutPath(message, what) });
    }
    const left = without(manifest, new Set(reasons.keys()));
    manifest = isJsonObject(left) ? left : {};
  }
}

/** Messages name the file, which stands before them here. */
function withoutPath(message: string, what: string): string {
  const path = `${quotePath(what)} `;
  return message.startsWith(path) ? message.slice(path.length) : message.replace(/^the file "[^"]*" /, '');
}

/** Without these there is no manifest. */
const FIXED = new Set(['', '/app', '/app/bundleId', '/app/platform']);

function sectionsOf(manifest: JsonObject, suggestions: ReadonlyMap<string, readonly string[]>): Section[] {
  const names = [...new Set([...Object.keys(manifest), ...suggestions.keys()])];
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return names
    .sort((a, b) => place(a) - place(b))
    .map((key): Section => {
      const below = suggestions.get(key) ?? [];
      const value = own(manifest, key);
      // A key without a value is an error, so that it is a comment as well.
      return value === undefined ? { key, value: null, below, isComment: true } : { key, value, below };
    });
}

function footOf(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  return ['Left out:', ...leftOut.map(({ what, why }) => `  ${what}: ${why}`)];
}

/** Files in whose place the manifest says something itself. */
function beatenFiles({ manifest, sources, writtenOut }: Draft): LeftOut[] {
  return [...writtenOut.values()].flatMap((section) =>
    [...section.sources].flatMap(([pointer, what]) => {
      const instead = sources.get(pointer);
      const isSaid = instead !== undefined && nearestPlace(manifest, pointer) === pointer;
      return isSaid ? [{ what, why: `gives way to ${instead}` }] : [];
    }),
  );
}

/** A section written out, in which what the manifest says itself beats what a file says. */
function beaten(files: JsonObject, section: Json | undefined): JsonObject {
  const { from: _folder, ...said } = isJsonObject(section) ? section : {};
  const both = (a: Json | undefined, b: Json): Json => (isJsonObject(a) && isJsonObject(b) ? { ...a, ...b } : b);
  return {
    ...files,
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, both(own(files, key), value)])),
  };
}
