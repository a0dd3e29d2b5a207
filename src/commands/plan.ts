import { resolve } from 'node:path';
import type { Plan } from '../core/plan.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { renderPlanJson } from '../render/json.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import { checkOutputFile, writeOutputFile } from './output-file.ts';
import { checkOutputs, isSavedPlan, printPlan } from './plan-formats.ts';
import type { PlanOutput } from './plan-output.ts';
import { picturesFor } from './plan-pictures.ts';
import { readManifest } from './read-manifest.ts';
import { planManifest } from './plan-manifest.ts';
import { destinationOf } from './private-file.ts';
import type { ApplyOptions } from './suggest.ts';
import { applyCommand } from './suggest.ts';
import type { ManifestOptions } from './manifest-options.ts';

export interface PlanOptions extends ManifestOptions {
  format: readonly PlanOutput[];
  allow: readonly string[];
  detailedExitcode?: boolean;
  out?: string;
  full?: boolean;
}

/** Shows what `apply` would change. Sends GET requests only. */
export async function plan(path: string, options: PlanOptions, io: Io): Promise<Outcome> {
  const { out, format, full = false } = options;
  if (out !== undefined) await checkTarget(out, path, io);
  await checkOutputs(format, out === undefined ? [path] : [path, out], io);
  const loaded = await readManifest(path, options, io);
  if (!loaded) return 'invalid';
  const { plan: made, isWhole } = await planManifest(loaded, await connect(io), options.allow, io);
  const view = { full, locate: loaded.locate, ...(await pagePictures(made, loaded, format, io)) };
  if (!(await printPlan(made, { outputs: format, ...view }, io))) return 'unwritten';
  if (out !== undefined) {
    const written = await writeOutputFile(out, renderPlanJson(made), io);
    if (written === 'unwritten') return 'unwritten';
    const command = applyCommand(out, toApply(path, options, loaded, io));
    if (written === 'file') io.stderr.write(`Saved to ${out}. To make exactly these changes: ${command}\n`);
  }
  const outcome = outcomeOf(made, options.detailedExitcode === true);
  return outcome === 'blocked' && !isWhole ? 'credentials' : outcome;
}

/** Making pictures small takes time, which only a page is worth. */
async function pagePictures(made: Plan, loaded: LoadedManifest, outputs: readonly PlanOutput[], io: Io) {
  return outputs.some(({ format }) => format === 'html') ? { pictures: await picturesFor(made, loaded, io) } : {};
}

/** Refuses to write over anything but an older plan. Devices and pipes are written as they are. */
async function checkTarget(out: string, manifest: string, io: Io): Promise<void> {
  if (destinationOf(out, io).kind !== 'file') return;
  if (!out.endsWith('.json')) throw new UsageError(`${out} is not a name for a plan: it has to end in  .json`);
  if (resolve(io.cwd, out) === resolve(io.cwd, manifest)) {
    throw new UsageError(`${out} is the manifest; save the plan under another name, such as plan.json`);
  }
  await checkOutputFile(out, isSavedPlan, io);
}

/** What has to be said again when the saved plan is applied: the manifest is the caller's to name, and so are gates that it doesn't open. */
function toApply(
  path: string,
  { allow, env, root }: PlanOptions,
  { allow: own }: LoadedManifest,
  { cwd }: Io,
): ApplyOptions {
  const isUsual = resolve(cwd, path) === resolve(cwd, MANIFEST);
  const gates = [...new Set(allow)].filter((gate) => !own.includes(gate));
  return { ...(isUsual ? {} : { manifest: path }), allow: gates, env, ...(root === undefined ? {} : { root }) };
}

/** What would keep apply from starting fails here already: a check that passes must not turn into a failure after the merge. */
function outcomeOf({ operations, blocked, gates }: Plan, detailed: boolean): Outcome {
  if (blocked.length > 0) return 'blocked';
  if (gates.some(({ open }) => !open)) return 'gated';
  return detailed && operations.length > 0 ? 'changes' : 'done';
}
