import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseJson } from './protocol/json.ts';
import { codeOf, readRegularFile } from './regular-file.ts';
import { resourceOf } from './resources/index.ts';
import type { Doc, Store } from './store.ts';

const FORMAT = 'ascend.simulator';
const VERSION = 1;

/** So much of a broken document is shown, in characters. */
const SHOWN = 80;

/** Documents lie deeper in it than in the body of a request. */
const DEEPEST = 128;

/** The file is no state that was saved, or can't be one. */
export class StateFileError extends Error {}

/**
 * Writes the store, whole: first beside the file, then in its place, so that a kill leaves the old or the new one. It holds contacts and
 * passwords of demo accounts, so it is its owner's alone.
 * @throws StateFileError that names the file when it can't be written
 */
export function saveState(file: string, store: Store): void {
  const documents = store.documents().filter((doc) => resourceOf(doc.type)?.reference !== true);
  // A name that nobody can know before: what is there already, a link above all, is never written to.
  const draft = `${file}.${randomBytes(9).toString('base64url')}.tmp`;
  try {
    const text = `${JSON.stringify({ format: FORMAT, version: VERSION, documents }, undefined, 1)}\n`;
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new StateFileError(`${file} can't be written (${codeOf(cause)})`, { cause });
  }
}

/**
 * Puts what the file holds into the store; does nothing when there is no such file.
 * @throws StateFileError that names the file when it is not a state file
 */
export function loadState(file: string, store: Store): void {
  for (const doc of read(file)) {
    const { lag, ...document } = doc;
    const added = store.add(document);
    if (lag !== undefined) added.lag = lag;
  }
}

function read(file: string): Doc[] {
  const text = textOf(file);
  if (text === undefined) return [];
  let content: unknown;
  try {
    content = parseJson(text, DEEPEST);
  } catch (cause) {
    throw new StateFileError(`${file} is not a simulator state: it is not JSON`, { cause });
  }
  if (!isObject(content) || content['format'] !== FORMAT || content['version'] !== VERSION) {
    throw new StateFileError(`${file} is not a simulator state of version ${VERSION}`);
  }
  const documents: unknown[] = Array.isArray(content['documents']) ? content['documents'] : [undefined];
  if (documents.every(isDoc)) {
    const lone = loneDocument(documents);
    if (lone === undefined) return documents;
    throw new StateFileError(`${file} contradicts itself: ${lone}`);
  }
  const broken = JSON.stringify(documents.find((doc) => !isDoc(doc))) ?? 'none at all';
  throw new StateFileError(`${file} contains a broken document: ${broken.slice(0, SHOWN)}`);
}

/** @returns nothing where there is no such file */
function textOf(file: string): string | undefined {
  const found = readRegularFile(file, { followsLinks: false });
  if (found.text !== undefined) return found.text;
  const { code, problem } = found;
  if (code === 'ENOENT') return undefined;
  const why = code === 'ELOOP' ? 'is a link; name the file that it leads to' : problem;
  throw new StateFileError(`${file} is not a simulator state: it ${why}`);
}

/** What is there twice, or belongs to what is not there. */
function loneDocument(documents: readonly Doc[]): string | undefined {
  const there = new Set<string>();
  for (const { type, id } of documents) {
    if (there.has(`${type} ${id}`)) return `${type} ${id} is there twice`;
    there.add(`${type} ${id}`);
  }
  const lone = documents.find(
    ({ parent, parentType }) => parent !== undefined && !there.has(`${parentType} ${parent}`),
  );
  return (
    lone && `${lone.type} ${lone.id} belongs to ${lone.parentType ?? 'something'} ${lone.parent}, which is not there`
  );
}

function isDoc(value: unknown): value is Doc {
  if (!isObject(value)) return false;
  const { type, id, parent, parentType, attributes, links, lists, newer, lag } = value;
  return (
    typeof type === 'string' &&
    resourceOf(type) !== undefined &&
    typeof id === 'string' &&
    (parent === undefined || typeof parent === 'string') &&
    (parentType === undefined || typeof parentType === 'string') &&
    isObject(attributes) &&
    isObject(links) &&
    Object.values(links).every((target) => target === null || typeof target === 'string') &&
    (lists === undefined || (isObject(lists) && Object.values(lists).every(isIds))) &&
    (newer === undefined || isObject(newer)) &&
    (lag === undefined || typeof lag === 'number')
  );
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
