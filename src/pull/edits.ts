import { posix } from 'node:path';
import { canonicalText } from '../core/text/canonical-text.ts';
import type { ManifestPart } from '../core/kind.ts';
import type { LeftOut } from '../core/left-out.ts';
import { canonicalJson, isJsonObject } from '../core/json/json.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import type { ManifestSource } from '../manifest/manifest-source.ts';
import { checkSchema } from '../manifest/schema-check.ts';
import { takesText } from '../manifest/schema-places.ts';
import { parseYaml } from '../manifest/yaml.ts';
import type { Difference } from './drift.ts';
import { defaultOf, languageOf } from './drift.ts';
import { keyOf, parentOf, valueAt, withValue } from './places.ts';
import { withAdded, withoutKey, withReplaced } from './yaml-edit.ts';

/** A manifest on its way to what is there, and the files beside it. */
export interface Editing {
  text: string;
  written: unknown;
  resolved: object;
  /** What files get, by their paths relative to the manifest; `null`: it goes. */
  files: Map<string, string | null>;
  /** What was put in place, and where: a file, or the manifest itself. */
  done: { pointer: string; file?: string }[];
  /** What was not, and why. */
  left: { pointer: string; reason: string }[];
}

/** What decides how a difference may be written. */
export interface EditContext {
  source: ManifestSource;
  present: object;
  parts: readonly ManifestPart[];
  /** Of what is there and no manifest can hold. */
  leftOut: readonly LeftOut[];
  /** Whether App Store Connect has nothing there, and not only nothing that a manifest could hold. */
  isEmpty(pointer: string): boolean;
}

export function beginEditing({ text, written, resolved }: ManifestSource): Editing {
  return { text: text.replaceAll('\r\n', '\n'), written, resolved, files: new Map(), done: [], left: [] };
}

const NOT_SAFE = 'it stands where nothing else stays as it is: an anchor, an alias, or the only value of a mapping';

/** Puts one value in its place, or says why not. Nothing else of the manifest is another one afterwards. */
export function edit(editing: Editing, difference: Difference, context: EditContext): void {
  const { pointer, present } = difference;
  const leave = (reason: string): void => void editing.left.push({ pointer, reason });
  const lost = context.leftOut.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  if (lost) return leave(lost.reason);
  if (context.source.beside.files(pointer).length > 0) return leave('files are not given back by Apple');
  const target = targetOf(editing, pointer, context.source);
  if (target === 'variable') return leave('a variable holds it, which is set elsewhere');
  const there = present === undefined ? emptied(editing, pointer, target, context) : { value: present };
  if ('reason' in there) return leave(there.reason);
  const value = inOldForm(valueAt(editing.resolved, pointer), there.value, pointer);
  if (typeof target === 'object') putIntoFile(editing, pointer, { file: target.file, value, leave, context });
  else putIntoYaml(editing, pointer, { target, value, leave });
}

type Target = 'yaml' | 'variable' | 'added' | { file: string };

/** Where a value stands: in the manifest, or in the file that it, or its folder, names. */
function targetOf(editing: Editing, pointer: string, { places }: ManifestSource): Target {
  const written = valueAt(editing.written, pointer);
  if (isJsonObject(written) && Object.keys(written).length === 1) {
    if (typeof written['env'] === 'string') return 'variable';
    if (typeof written['file'] === 'string') return { file: written['file'] };
  }
  if (written !== undefined) return 'yaml';
  const file = places.get(pointer);
  if (file?.endsWith('.txt')) return { file };
  const filling = places.get(defaultOf(pointer));
  const language = languageOf(pointer);
  // What fills a language from a file is overridden by a file, where the language has a folder of them.
  if (filling?.endsWith('.txt') && language && places.has(parentOf(pointer)))
    return { file: `${places.get(parentOf(pointer))}/${language.field}.txt` };
  return 'added';
}

/** How a manifest says that there is nothing: `null` where it may be cleared, and no key where it may be absent. */
function emptied(
  { written }: Editing,
  pointer: string,
  target: Target,
  { isEmpty, parts }: EditContext,
): { value: unknown } | { reason: string } {
  if (!isEmpty(pointer)) return { reason: 'a manifest has no words for what is there' };
  if (typeof target === 'object' && valueAt(written, pointer) === undefined) return { value: undefined };
  const isFine = (value: unknown) =>
    checkSchema(withValue(written, pointer, value), () => undefined, parts).length === 0;
  if (isFine(null)) return { value: null };
  return isFine(undefined) ? { value: undefined } : { reason: 'nothing is there, and a manifest can’t say that' };
}

/** A list of words that the manifest has as one text stays one. */
function inOldForm(old: unknown, value: unknown, pointer: string): unknown {
  if (typeof old !== 'string' || !Array.isArray(value) || !takesText(pointer)) return value;
  return value.join(/, |^[^,]*$/.test(old) ? ', ' : ',');
}

interface Putting {
  value: unknown;
  leave(reason: string): void;
}

function putIntoFile(
  editing: Editing,
  pointer: string,
  { file, value, leave, context }: Putting & { file: string; context: EditContext },
): void {
  const text = Array.isArray(value) ? value.join(',') : value;
  const isGone = text === null || text === undefined;
  if (isGone && valueAt(editing.written, pointer) !== undefined)
    return putIntoYaml(editing, pointer, { target: 'yaml', value, leave });
  if (!isGone && typeof text !== 'string') return leave('a file holds a text, and this is none any more');
  const others = pointersTo(file, context.source).filter((other) => other !== pointer);
  if (others.some((other) => !isSame(valueAt(context.present, other), value)))
    return leave(`${file} stands for several values, which are not the same any more`);
  editing.files.set(file, isGone ? null : text);
  editing.resolved = withValue(editing.resolved, pointer, value) as object;
  editing.done.push({ pointer, file });
}

/** Every value that a file is named for, by whatever spelling of its path. */
function pointersTo(file: string, { written, places }: ManifestSource): string[] {
  const found = [...places].filter(([, path]) => posix.normalize(path) === posix.normalize(file)).map(([at]) => at);
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('file' in value && typeof value.file === 'string' && posix.normalize(value.file) === posix.normalize(file))
      found.push(pointer);
    for (const [key, inner] of Object.entries(value)) visit(inner, pointer + pointerOf([key]));
  };
  visit(written, '');
  return found;
}

function putIntoYaml(editing: Editing, pointer: string, { target, value, leave }: Putting & { target: Target }): void {
  // What was to be removed, and is there, is no longer spoken of.
  const isBack = valueAt(editing.written, pointer) === null && isJsonObject(value);
  const wanted = isBack ? undefined : value;
  const text = target === 'added' ? added(editing, pointer, wanted) : changed(editing.text, pointer, wanted);
  const expected = expectedAfter(editing.written, pointer, wanted);
  const { parsed } = text === undefined ? {} : parseYaml(text, '');
  if (text === undefined || !parsed || !isSame(parsed.value, expected)) return leave(NOT_SAFE);
  editing.text = text;
  editing.written = parsed.value;
  editing.resolved = expectedAfter(editing.resolved, pointer, wanted) as object;
  editing.done.push({ pointer });
}

function changed(text: string, pointer: string, value: unknown): string | undefined {
  return value === undefined ? withoutKey(text, pointer) : withReplaced(text, pointer, value);
}

/** A key that is new goes to those beside it; a language that is new to the manifest comes with its first text. */
function added({ text, written }: Editing, pointer: string, value: unknown): string | undefined {
  const parent = parentOf(pointer);
  if (valueAt(written, parent) !== undefined) return withAdded(text, parent, keyOf(pointer), value);
  const holder = parentOf(parent);
  return withAdded(text, holder, keyOf(parent), { [keyOf(pointer)]: value });
}

function expectedAfter(value: unknown, pointer: string, put: unknown): unknown {
  const parent = parentOf(pointer);
  if (parent === '' || valueAt(value, parent) !== undefined) return withValue(value, pointer, put);
  return withValue(value, parent, { [keyOf(pointer)]: put });
}

/** Line ends and blanks around a text are no part of it. */
function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(trimmed(a)) === canonicalJson(trimmed(b));
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, trimmed(own)]));
}

/**
 * What a `default` gets, and what the languages that it fills get of their own: where all of them have the same by now, it is the
 * default that has changed.
 */
export function withDefaults(found: readonly Difference[], { resolved, written }: Editing): Difference[] {
  const groups = new Map<string, Difference[]>();
  for (const one of found) {
    const filling = defaultOf(one.pointer);
    const isFilled = valueAt(resolved, one.pointer) === undefined && valueAt(resolved, filling) !== undefined;
    const key = isFilled ? filling : one.pointer;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first || key === first.pointer) return group;
    const filled = filledBy(key, resolved);
    const isAll = group.length === filled.length && group.every((one) => isSame(one.present, first.present));
    return isAll && first.present !== undefined && written !== undefined
      ? [{ pointer: key, present: first.present }]
      : group;
  });
}

/** The languages that take a text from a default. */
function filledBy(filling: string, resolved: object): string[] {
  const [section = '', , ...field] = keysOf(filling);
  const languages = valueAt(resolved, pointerOf([section]));
  if (!isJsonObject(languages)) return [];
  return Object.entries(languages).flatMap(([locale, texts]) =>
    locale !== 'default' && isJsonObject(texts) && valueAt(texts, pointerOf(field)) === undefined ? [locale] : [],
  );
}
