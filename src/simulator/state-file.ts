import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resourceOf } from './resources/index.ts';
import type { Doc, Store } from './store.ts';

const FORMAT = 'ascend.simulator';
const VERSION = 1;

/** The file is no state that was saved. */
export class StateFileError extends Error {}

/** Writes the store, whole: first beside the file, then in its place, so that a kill leaves the old or the new one. */
export function saveState(file: string, store: Store): void {
  const documents = store.documents().filter((doc) => resourceOf(doc.type)?.reference !== true);
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify({ format: FORMAT, version: VERSION, documents }, undefined, 1)}\n`);
  renameSync(draft, file);
}

/**
 * Puts what the file holds into the store; does nothing when there is no such file.
 * @throws StateFileError that names the file when it is not a state file
 */
export function loadState(file: string, store: Store): void {
  if (!existsSync(file)) return;
  for (const doc of read(file)) {
    const { lag, ...document } = doc;
    const added = store.add(document);
    if (lag !== undefined) added.lag = lag;
  }
}

function read(file: string): Doc[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new StateFileError(`${file} is not a simulator state: it is not JSON`, { cause });
  }
  if (!isObject(content) || content['format'] !== FORMAT || content['version'] !== VERSION) {
    throw new StateFileError(`${file} is not a simulator state of version ${VERSION}`);
  }
  const documents: unknown[] = Array.isArray(content['documents']) ? content['documents'] : [undefined];
  const broken = documents.find((doc) => !isDoc(doc));
  if (!documents.every(isDoc))
    throw new StateFileError(`${file} contains a broken document: ${JSON.stringify(broken)}`);
  return documents;
}

function isDoc(value: unknown): value is Doc {
  if (!isObject(value)) return false;
  const { type, id, attributes, links } = value;
  return (
    typeof type === 'string' &&
    resourceOf(type) !== undefined &&
    typeof id === 'string' &&
    isObject(attributes) &&
    isObject(links)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
