import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../core/plan.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { renderPlanJson } from '../render/json.ts';
import { renderPlan } from '../render/terminal/plan.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import { readManifest } from './read-manifest.ts';
import { planManifest } from './plan-manifest.ts';
import type { Destination } from './private-file.ts';
import { destinationOf, writePrivateFile } from './private-file.ts';
import type { ApplyOptions } from './suggest.ts';
import { applyCommand } from './suggest.ts';
import { looksOf } from './terminal.ts';
import type { VariableOptions } from './variable-options.ts';

export interface PlanOptions extends VariableOptions {
  format: 'text' | 'json';
  allow: readonly string[];
  detailedExitcode?: boolean;
  out?: string;
}

/** Shows what `apply` would change. Sends GET requests only. */
export async function plan(path: string, options: PlanOptions, io: Io): Promise<Outcome> {
  if (options.out !== undefined) await checkTarget(options.out, path, io);
  const loaded = await readManifest(path, options, io);
  if (!loaded) return 'invalid';
  const { plan: made, isWhole } = await planManifest(loaded, await connect(io), options.allow, io);
  const { locate } = loaded;
  io.stdout.write(
    options.format === 'json' ? renderPlanJson(made) : `${renderPlan(made, { ...looksOf(io.stdout, io), locate })}\n`,
  );
  if (options.out !== undefined) {
    const saved = await save(made, options.out, io);
    if (saved === 'unwritten') return 'unwritten';
    const command = applyCommand(options.out, toApply(path, options, loaded, io));
    if (saved === 'file') io.stderr.write(`Saved to ${options.out}. To make exactly these changes: ${command}\n`);
  }
  const outcome = outcomeOf(made, options.detailedExitcode === true);
  return outcome === 'blocked' && !isWhole ? 'credentials' : outcome;
}

/** Refuses to write over anything but an older plan. Devices and pipes are written as they are. */
async function checkTarget(out: string, manifest: string, io: Io): Promise<void> {
  if (destinationOf(out, io).kind !== 'file') return;
  if (!out.endsWith('.json')) throw new UsageError(`${out} is not a name for a plan: it has to end in  .json`);
  if (resolve(io.cwd, out) === resolve(io.cwd, manifest)) {
    throw new UsageError(`${out} is the manifest; save the plan under another name, such as plan.json`);
  }
  const there = await readFile(resolve(io.cwd, out), 'utf8').catch(() => undefined);
  if (there === undefined || there.includes('"ascend.plan"')) return;
  throw new UsageError(`${out} exists and is not a plan; save the plan under another name`);
}

/** The system's words for a disk that takes no more: another name would not help. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/** @returns what it was written to; `unwritten` where the disk took it not. */
async function save(made: Plan, out: string, io: Io): Promise<Destination['kind'] | 'unwritten'> {
  try {
    return await writePrivateFile(out, renderPlanJson(made), io);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    if (!FULL.has(code)) throw new UsageError(`${out} can't be written (${code})`);
    io.stderr.write(`The plan could not be saved to ${out} (${code}). Make room and run it again.\n`);
    return 'unwritten';
  }
}

/** What has to be said again when the saved plan is applied: the manifest is the caller's to name, and so are gates that it doesn't open. */
function toApply(path: string, { allow, env }: PlanOptions, { allow: own }: LoadedManifest, { cwd }: Io): ApplyOptions {
  const isUsual = resolve(cwd, path) === resolve(cwd, MANIFEST);
  const gates = [...new Set(allow)].filter((gate) => !own.includes(gate));
  return { ...(isUsual ? {} : { manifest: path }), allow: gates, env };
}

function outcomeOf({ operations, blocked }: Plan, detailed: boolean): Outcome {
  if (blocked.length > 0) return 'blocked';
  return detailed && operations.length > 0 ? 'changes' : 'done';
}
