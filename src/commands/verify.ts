import { resolve } from 'node:path';
import { selfContradictions } from '../core/receipt/check-receipt.ts';
import { compareManifest } from '../core/receipt/compare-manifest.ts';
import { comparePlan } from '../core/receipt/compare-receipt.ts';
import { printableJson } from '../core/json/printable-json.ts';
import type { Receipt } from '../core/receipt/receipt.ts';
import type { Check } from '../core/receipt/verification.ts';
import { verificationOf } from '../core/receipt/verification.ts';
import { orList } from '../core/text/words.ts';
import { renderVerification } from '../render/terminal/verification.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import type { ManifestOptions } from './manifest/manifest-options.ts';
import { manifestMark } from './manifest/manifest-mark.ts';
import { readPlans } from './plan/plan-file.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { readReceipt } from './verify/receipt-file.ts';
import { looksOf } from './output/terminal.ts';

export interface VerifyOptions extends ManifestOptions {
  plan?: string;
  manifest?: string;
  /** The digests of plans that were reviewed, or how they begin: it is for one of them. */
  expect?: readonly string[];
  format: 'text' | 'json';
}

/** Checks a receipt, offline: no credentials, no network. How the apply ended is said, and is no reason to fail. */
export async function verify(path: string, options: VerifyOptions, io: Io): Promise<Outcome> {
  const receipt = readReceipt(path, io);
  const itself: Check = { against: 'itself', name: path, differences: selfContradictions(receipt, EXIT_CODES) };
  const checks = [itself];
  // What is damaged is compared with nothing: whatever came of it would be chance.
  if (itself.differences.length === 0) {
    const others = await compared(receipt, options, io);
    if (others === 'invalid') return 'invalid';
    checks.push(...others);
  }
  const found = verificationOf(receipt, checks);
  io.stdout.write(
    options.format === 'json' ? printableJson(found) : `${renderVerification(found, path, looksOf(io.stdout, io))}\n`,
  );
  return found.matches ? 'done' : 'stale';
}

async function compared(
  receipt: Receipt,
  { plan, manifest, expect, env, root }: VerifyOptions,
  io: Io,
): Promise<Check[] | 'invalid'> {
  const checks: Check[] = [];
  const digits = receipt.plan.digest.replace(/^sha256:/, '');
  if (expect !== undefined) {
    const isExpected = expect.some((beginning) => digits.startsWith(beginning));
    const differences = isExpected ? [] : [`it is for the plan ${digits.slice(0, expect[0]?.length)}`];
    checks.push({ against: 'digest', name: orList(expect), differences });
  }
  if (plan !== undefined) {
    const [first, ...others] = await readPlans(plan, io);
    const own = others.find(({ digest }) => digest === receipt.plan.digest) ?? first;
    if (!own) throw new UsageError(`${plan} holds no plan`);
    const { differences, exact, adapted } = comparePlan(receipt, own);
    checks.push({ against: 'plan', name: plan, differences, requests: { exact, adapted } });
  }
  if (manifest !== undefined) {
    const loaded = await readManifest(manifest, { env, ...(root === undefined ? {} : { root }) }, io);
    if (!loaded) return 'invalid';
    const now = manifestMark(loaded, resolve(io.cwd, manifest));
    checks.push({ against: 'manifest', name: manifest, differences: compareManifest(receipt.manifest, now) });
  }
  return checks;
}
