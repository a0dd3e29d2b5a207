import { resolve } from 'node:path';
import type { Plan } from '../core/plan.ts';
import { renderPlanJson } from '../render/json.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import { checkOutputFile, writeOutputFile } from './output-file.ts';
import { checkOutputs, isSavedPlan, printPlan } from './plan-formats.ts';
import type { PlanOutput } from './plan-output.ts';
import { readManifest } from './read-manifest.ts';
import { planManifest } from './plan-manifest.ts';
import { applyCommand } from './suggest.ts';

export interface PlanOptions {
  format: readonly PlanOutput[];
  allow: readonly string[];
  detailedExitcode?: boolean;
  out?: string;
}

/** Shows what `apply` would change. Sends GET requests only. */
export async function plan(path: string, options: PlanOptions, io: Io): Promise<Outcome> {
  const { out, format } = options;
  if (out !== undefined) await checkTarget(out, path, io);
  await checkOutputs(format, out === undefined ? [path] : [path, out], io);
  const loaded = await readManifest(path, io);
  if (!loaded) return 'invalid';
  const { plan: made, isWhole } = await planManifest(loaded, await connect(io), options.allow, io);
  if (!(await printPlan(made, format, loaded.locate, io))) return 'unwritten';
  if (out !== undefined && !(await save(made, out, io))) return 'unwritten';
  const outcome = outcomeOf(made, options.detailedExitcode === true);
  return outcome === 'blocked' && !isWhole ? 'credentials' : outcome;
}

/** Refuses to write over anything but an older plan. */
async function checkTarget(out: string, manifest: string, io: Io): Promise<void> {
  if (!out.endsWith('.json')) throw new UsageError(`${out} is not a name for a plan: it has to end in  .json`);
  if (resolve(io.cwd, out) === resolve(io.cwd, manifest)) {
    throw new UsageError(`${out} is the manifest; save the plan under another name, such as plan.json`);
  }
  await checkOutputFile(out, isSavedPlan, io);
}

/** @returns whether the disk took it. */
async function save(made: Plan, out: string, io: Io): Promise<boolean> {
  if (!(await writeOutputFile(out, renderPlanJson(made), io))) return false;
  io.stderr.write(`Saved to ${out}. To make exactly these changes: ${applyCommand(out, { allow: [] })}\n`);
  return true;
}

function outcomeOf({ operations, blocked }: Plan, detailed: boolean): Outcome {
  if (blocked.length > 0) return 'blocked';
  return detailed && operations.length > 0 ? 'changes' : 'done';
}
