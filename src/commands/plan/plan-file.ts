import { closeSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FailureError } from '../../core/failure.ts';
import { isJsonObject } from '../../core/json/json.ts';
import { repeatedKey } from '../../core/json/json-keys.ts';
import type { Plan } from '../../core/plan.ts';
import { isDeeper } from '../../core/json/json-depth.ts';
import { planDigest } from '../../core/build-plan.ts';
import { openFile } from '../../manifest/files/open.ts';
import type { PlansDocument } from '../../render/json.ts';
import { documentName } from '../manifest/document-name.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import type { validatePlan } from './validate-plan.gen.js';

/**
 * Reads a plan that `ascend plan --out` saved.
 * @throws UsageError when there is no such file; FailureError, kind `stale`, when it is not a plan, comes from another version of the
 * format, or was changed by hand.
 */
export async function readPlan(path: string, io: Io): Promise<Plan> {
  const [plan, ...others] = await readPlans(path, io);
  if (plan && others.length === 0) return plan;
  throw refused(`${path} holds the plans of several manifests`, 'name one that holds a single plan');
}

/** Likewise, of a file that holds the plans of several manifests, or one. */
export async function readPlans(path: string, io: Io): Promise<Plan[]> {
  const value = parse(readText(path, io), path);
  // The whole schema, as code: an apply that makes its plan itself has no use for it.
  const { validatePlan: validate } = await import('./validate-plan.gen.js');
  if (!isJsonObject(value) || value['format'] !== 'ascend.plans') return [checked(value, path, validate)];
  const { plans, formatVersion } = value;
  if (formatVersion !== SEVERAL)
    throw otherFormat(path, typeof formatVersion === 'string' ? formatVersion : 'unknown', SEVERAL);
  if (!Array.isArray(plans) || plans.length === 0) throw refused(`${path} holds no plan`, REMEDY);
  const all = plans.map((plan) => checked(plan, path, validate));
  const paths = all.map(({ manifest }) => manifest.path);
  // Who reviews one of two would not know which is meant.
  const twice = paths.find((one, at) => paths.indexOf(one) !== at);
  if (twice !== undefined) throw refused(`${path} holds two plans for ${twice}`, REMEDY);
  return all;
}

function checked(value: unknown, path: string, validate: typeof validatePlan): Plan {
  const other = documentName(value);
  if (other !== undefined && isJsonObject(value) && value['format'] !== 'ascend.plan') {
    throw refused(`${path} is ${other}, not a plan`, REMEDY);
  }
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'string' && version !== FORMAT) throw otherFormat(path, version, FORMAT);
  if (!validate(value)) {
    const where = validate.errors?.[0];
    throw refused(`${path} is not a plan: ${where?.instancePath || '/'} ${where?.message ?? ''}`.trim(), REMEDY);
  }
  if (planDigest(value) !== value.digest) throw refused(`${path} was changed after it was made`, REMEDY);
  const forced = value.gates.find(({ name, open }) => open !== value.allow.includes(name));
  if (forced) {
    const { name, open } = forced;
    throw refused(
      `${path} was changed after it was made: it shows the gate ${name} ${open ? 'open, which nobody opened' : 'closed, which is open'}`,
      REMEDY,
    );
  }
  return value;
}

/** The largest plan that is read, in bytes: thousands of files and texts fit. */
const LARGEST = 64 * 1024 * 1024;

function readText(path: string, io: Io): string {
  const opened = openFile(resolve(io.cwd, path));
  if (opened.problem !== undefined) throw new UsageError(`${path} ${opened.problem}`);
  const { fd, size } = opened;
  try {
    if (size > LARGEST) throw new UsageError(`${path} is too large for a plan`);
    return readFileSync(fd, 'utf8');
  } finally {
    closeSync(fd);
  }
}

/** The version of the format that is read: a digest covers what its version knows. */
const FORMAT: Plan['formatVersion'] = '2.1';

/** The same of the document that holds several. */
const SEVERAL: PlansDocument['formatVersion'] = '1.0';

function otherFormat(path: string, version: string, read: string): FailureError {
  return Number.parseFloat(version) < Number.parseFloat(read)
    ? refused(`${path} was saved by an older ascend, in plan format ${version}; this one reads ${read}`, REMEDY)
    : refused(`${path} has plan format ${version}, and this ascend reads ${read}`, 'use the ascend that made it');
}

const REMEDY = 'make a new one with  ascend plan --out';

/** Levels of a plan: requests with what is included in them have some ten. */
const DEEPEST = 100;

function parse(text: string, path: string): unknown {
  if (isDeeper(text, DEEPEST)) throw refused(`${path} is not a plan: it is nested too deeply`, REMEDY);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refused(`${path} is not a plan: it is not JSON`, REMEDY, cause);
  }
  // Who reads the file sees one of the two, and it may be the other one that counts.
  const twice = repeatedKey(text);
  if (twice === undefined) return value;
  throw refused(`${path} was changed after it was made: it has the key ${JSON.stringify(twice)} twice`, REMEDY);
}

function refused(message: string, hint: string, cause?: unknown): FailureError {
  return new FailureError({ kind: 'stale', message, hint }, { cause });
}
