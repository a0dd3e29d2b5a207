import type { Buffer } from 'node:buffer';
import { closeSync, readFileSync } from 'node:fs';
import type { FileArea } from '../../core/local-file.ts';
import { HOLDS_KEY } from './describe.ts';
import { locateFile } from './locate.ts';
import { locateManifest } from './locate-manifest.ts';
import type { OpenFile, Refusal } from './open.ts';
import { MISSING, NOT_UTF_8, openLocated, unreadable } from './open.ts';
import { holdsPrivateKey } from './private-key-scan.ts';

/** Bytes. A release.yml of this size is a mistake. */
const MAX_MANIFEST = 2 * 1024 * 1024;

/** Bytes. The longest text Apple takes has 4,000 characters. */
const MAX_TEXT = 256 * 1024;

type FileResult = { text: string; problem?: undefined } | Refusal;

/** For who has no manifest yet. */
const TO_BEGIN = 'ascend init writes a small one, ascend pull --app BUNDLE_ID writes what App Store Connect has';

/** Reads a manifest. @param path absolute */
export function readManifestFile(path: string): FileResult {
  const opened = openLocated(() => locateManifest(path));
  return opened.problem === MISSING ? { ...opened, hint: TO_BEGIN } : readText(opened, MAX_MANIFEST);
}

/** Reads a text file that a manifest names. */
export function readReferencedFile(area: FileArea, path: string): FileResult {
  return readText(
    openLocated(() => locateFile(area, path)),
    MAX_TEXT,
    refusedContent,
  );
}

function refusedContent(bytes: Buffer): Refusal | undefined {
  return holdsPrivateKey(bytes) ? HOLDS_KEY : undefined;
}

function readText(
  opened: OpenFile | Refusal,
  limit: number,
  refuse: (bytes: Buffer) => Refusal | undefined = () => undefined,
): FileResult {
  if (opened.problem !== undefined) return opened;
  const { fd, size } = opened;
  try {
    if (size > limit) return { problem: `has ${megabytes(size)}; files of up to ${megabytes(limit)} are read` };
    const bytes = readFileSync(fd);
    const refused = refuse(bytes);
    if (refused) return refused;
    const wide = wideEncoding(bytes);
    if (wide !== undefined) return { problem: `is ${wide}, and not UTF-8`, hint: SAVE };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const problem = unreadable(error);
    return { problem, ...(problem === NOT_UTF_8 ? { hint: SAVE } : {}) };
  } finally {
    closeSync(fd);
  }
}

const SAVE = 'save it as UTF-8';

/** What some editors call Unicode: by its mark, or because of two ASCII letters one byte is always 0, which no text in UTF-8 has. */
function wideEncoding(bytes: Buffer): string | undefined {
  const [a, b, c, d] = bytes;
  const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if ((isMarked && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'UTF-32';
  if (isMarked) return 'UTF-16';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const isZero = (byte: number | undefined) => byte === 0;
  return (isZero(a) && isZero(c) && !isZero(b) && !isZero(d)) || (isZero(b) && isZero(d) && !isZero(a) && !isZero(c))
    ? 'UTF-16'
    : undefined;
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
