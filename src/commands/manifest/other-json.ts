import { closeSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isJsonObject } from '../../core/json/json.ts';
import { isDeeper } from '../../core/json/json-depth.ts';
import { openFile } from '../../manifest/files/open.ts';
import { isManifestKey } from '../../manifest/schema-places.ts';
import { documentName } from './document-name.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { applyCommand, showCommand } from './suggest.ts';

/** The largest file that is looked into, in bytes: as for plans. */
const LARGEST = 64 * 1024 * 1024;

/** Neither a plan nor a manifest has more levels. */
const DEEPEST = 100;

/**
 * JSON is YAML, and would be called a manifest with many mistakes: a saved plan, or something else, is named instead. What can't be read is
 * for the reader of manifests to report.
 * @throws UsageError
 */
export function refuseOtherJson(path: string, io: Io): void {
  const value = readJson(resolve(io.cwd, path));
  if (value === undefined) return;
  if (isJsonObject(value) && (value['format'] === 'ascend.plan' || value['format'] === 'ascend.plans')) {
    throw new UsageError(
      `${path} is a saved plan, not a manifest: to see it, run  ${showCommand(path)},  to make its changes  ${applyCommand([path], { allow: [], env: [] })}`,
    );
  }
  // Most keys: other files have one or two names of ours, such as the version of a package.
  const keys = isJsonObject(value) ? Object.keys(value) : [];
  if (keys.filter(isManifestKey).length * 2 >= keys.length && isJsonObject(value)) return;
  throw new UsageError(
    `${path} is ${documentName(value) ?? 'JSON of something else'}: neither a manifest nor a saved plan`,
  );
}

function readJson(path: string): unknown {
  const opened = openFile(path);
  if (opened.problem !== undefined) return undefined;
  const { fd, size } = opened;
  try {
    if (size > LARGEST) return undefined;
    const text = readFileSync(fd, 'utf8');
    return /^\s*[[{]/.test(text) && !isDeeper(text, DEEPEST) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}
