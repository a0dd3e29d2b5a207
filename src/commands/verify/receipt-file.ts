import { closeSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FailureError } from '../../core/failure.ts';
import { isDeeper } from '../../core/json/json-depth.ts';
import { isJsonObject } from '../../core/json/json.ts';
import { repeatedKey } from '../../core/json/json-keys.ts';
import type { Receipt } from '../../core/receipt/receipt.ts';
import { openFile } from '../../manifest/files/open.ts';
import { documentName } from '../manifest/document-name.ts';
import type { Io } from '../io.ts';
import { validateReceipt } from './validate-receipt.gen.js';

/** The largest receipt that is read, in bytes: one of thousands of uploads has some megabytes. */
const LARGEST = 64 * 1024 * 1024;

/** A receipt has some seven levels; newer ones may have more. */
const DEEPEST = 100;

/**
 * Reads a receipt that `ascend apply --receipt` wrote. Whether it says the truth is not looked at here.
 * @throws FailureError where there is none that can be read
 */
export function readReceipt(path: string, io: Pick<Io, 'cwd'>): Receipt {
  const text = readText(path, io);
  const value = parse(text, path);
  const format = isJsonObject(value) ? value['format'] : undefined;
  const other = documentName(value);
  if (other !== undefined && format !== 'ascend.receipt') {
    const isPlan = format === 'ascend.plan' || format === 'ascend.plans';
    throw refused(path, `is ${other}, not a receipt`, isPlan ? 'see it with  ascend show' : REMEDY);
  }
  const version = isJsonObject(value) && format === 'ascend.receipt' ? value['formatVersion'] : undefined;
  if (typeof version === 'string' && !version.startsWith('1.')) {
    throw refused(path, `is in receipt format ${version}, and this ascend reads 1`, 'use the ascend that wrote it');
  }
  if (!validateReceipt(value)) {
    const where = validateReceipt.errors?.[0];
    throw refused(path, `is not a receipt: ${where?.instancePath || '/'} ${where?.message ?? ''}`.trim(), REMEDY);
  }
  const twice = repeatedKey(text);
  if (twice !== undefined)
    throw refused(path, `is not a receipt: it has the key ${JSON.stringify(twice)} twice`, REMEDY);
  return value;
}

const REMEDY = 'name the file that  ascend apply --receipt  wrote, as it was';

function readText(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const opened = openFile(resolve(cwd, path));
  if (opened.problem !== undefined) throw refused(path, opened.problem, REMEDY);
  const { fd, size } = opened;
  try {
    if (size > LARGEST) throw refused(path, 'is too large for a receipt', REMEDY);
    return readFileSync(fd, 'utf8');
  } finally {
    closeSync(fd);
  }
}

function parse(text: string, path: string): unknown {
  if (isDeeper(text, DEEPEST)) throw refused(path, 'is not a receipt: it is nested too deeply', REMEDY);
  try {
    return JSON.parse(text);
  } catch {
    throw refused(path, text.trim() === '' ? 'is empty' : 'is not a receipt: it is not JSON, or not all of it', REMEDY);
  }
}

function refused(path: string, what: string, hint: string): FailureError {
  return new FailureError({ kind: 'internal', message: `${path} ${what}`, hint });
}
