import { resolve } from 'node:path';
import { FailureError } from '../core/failure.ts';
import type { Plan } from '../core/plan.ts';
import { visible } from '../core/text/visible.ts';
import { count } from '../core/text/words.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { renderPlanJson, renderPlansJson } from '../render/json.ts';
import { connect } from './connection.ts';
import { worstOf } from './exit-codes.ts';
import { failureOutcome } from './output/failure-outcome.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import type { ManifestOptions } from './manifest/manifest-options.ts';
import { manifestPaths } from './manifest/manifest-paths.ts';
import { checkOutputFile, writeOutputFile } from './output/output-file.ts';
import type { Shown } from './plan/plan-formats.ts';
import { checkOutputs, isSavedPlan, printPlans } from './plan/plan-formats.ts';
import type { MadePlan } from './plan/plan-manifest.ts';
import { planManifests } from './plan/plan-manifest.ts';
import type { PlanOutput } from './plan/plan-output.ts';
import { picturesFor } from './plan/plan-pictures.ts';
import { destinationOf } from './output/private-file.ts';
import { readBases } from './plan/read-base.ts';
import { readManifests } from './manifest/read-manifest.ts';
import { showFailure } from './output/show-failure.ts';
import type { ApplyOptions } from './manifest/suggest.ts';
import { applyCommand } from './manifest/suggest.ts';

export interface PlanOptions extends ManifestOptions {
  format: readonly PlanOutput[];
  allow: readonly string[];
  detailedExitcode?: boolean;
  out?: string;
  /** The commit whose manifest says which changes this branch brings. */
  base?: string;
  full?: boolean;
}

/** Shows what `apply` would change, of one manifest or of several. Sends GET requests only. */
export async function plan(given: readonly string[], options: PlanOptions, io: Io): Promise<Outcome> {
  const { out, format, full = false, allow } = options;
  const paths = await manifestPaths(given, io);
  if (out !== undefined) checkTarget(out, paths, io);
  checkOutputs(format, out === undefined ? paths : [...paths, out], paths, io);
  const loaded = await readManifests(paths, options, io);
  if (!loaded) return 'invalid';
  const bases = options.base === undefined ? undefined : await readBases(options.base, loaded, options, io);
  const planned = await planManifests(loaded, { connection: await connect(io), allow, io, bases });
  const shown = await Promise.all(
    planned.map(({ made, error }, at) => shownOf(loaded[at], paths[at] ?? '', made ?? error, format, io)),
  );
  if (!(await printPlans(shown, { outputs: format, full }, io))) return 'unwritten';
  const failures = planned.flatMap(({ error }) => error ?? []);
  for (const [at, { error }] of planned.entries()) if (error) showFailure(error, io, paths[at]);
  if (out !== undefined) {
    if (failures.length > 0)
      io.stderr.write(`Nothing was saved to ${out}: ${count(failures.length, 'manifest')} could not be planned.\n`);
    else if (!(await save(out, shown, io, () => applyCommand([out], toApply(paths, options, loaded, io)))))
      return 'unwritten';
  }
  return worstOf(
    planned.map(({ made, error }) =>
      made ? outcomeOf(made, options.detailedExitcode === true) : failureOutcome(error.failure),
    ),
  );
}

async function shownOf(
  loaded: LoadedManifest | undefined,
  path: string,
  came: MadePlan | FailureError,
  outputs: readonly PlanOutput[],
  io: Io,
): Promise<Shown> {
  const place = loaded ? { locate: loaded.locate } : {};
  if (came instanceof FailureError) return { path, failure: came.message, ...place };
  const isPage = outputs.some(({ format }) => format === 'html');
  // Making pictures small takes time, which only a page is worth.
  const pictures = isPage && loaded ? { pictures: await picturesFor(came.plan, loaded, io) } : {};
  return { path, plan: came.plan, ...place, ...pictures };
}

/** @param command that makes exactly these changes @returns whether the disk took it */
async function save(out: string, shown: readonly Shown[], io: Io, command: () => string): Promise<boolean> {
  const [{ plan: only } = {}] = shown;
  const text = shown.length === 1 && only ? renderPlanJson(only) : renderPlansJson(shown);
  const written = await writeOutputFile(out, text, io);
  if (written === 'file') io.stderr.write(`Saved to ${out}. ${visible(whatNext(shown, command))}\n`);
  return written !== 'unwritten';
}

/** What a saved plan is good for. What stands in its way is no part of it: once that is gone, it is another plan. */
function whatNext(shown: readonly Shown[], command: () => string): string {
  const plans = shown.flatMap(({ plan: one }) => one ?? []);
  const changing = plans.filter(({ operations }) => operations.length > 0);
  if (changing.some((one) => !isStopped(one))) return `To make exactly these changes: ${command()}`;
  if (plans.some(isStopped)) return 'Apply would refuse it: plan again once the way is clear.';
  return 'There is nothing to apply.';
}

function isStopped({ blocked, gates }: Plan): boolean {
  return blocked.length > 0 || gates.some(({ open }) => !open);
}

/** Refuses to write over anything but an older plan. Devices and pipes are written as they are. */
function checkTarget(out: string, manifests: readonly string[], io: Io): void {
  if (destinationOf(out, io).kind !== 'file') return;
  if (!out.endsWith('.json')) throw new UsageError(`${out} is not a name for a plan: it has to end in  .json`);
  if (manifests.some((manifest) => resolve(io.cwd, out) === resolve(io.cwd, manifest))) {
    throw new UsageError(`${out} is the manifest; save the plan under another name, such as plan.json`);
  }
  checkOutputFile(out, isSavedPlan, io);
}

/** What has to be said again when the saved plan is applied: the manifests are the caller's to name, and so are gates that they don't open. */
function toApply(
  paths: readonly string[],
  { allow, env, root }: PlanOptions,
  loaded: readonly LoadedManifest[],
  { cwd }: Io,
): ApplyOptions {
  const [only, ...others] = paths;
  const isUsual = only !== undefined && others.length === 0 && resolve(cwd, only) === resolve(cwd, MANIFEST);
  const gates = [...new Set(allow)].filter((gate) => !loaded.every(({ allow: own }) => own.includes(gate)));
  return { ...(isUsual ? {} : { manifest: paths }), allow: gates, env, ...(root === undefined ? {} : { root }) };
}

/** What would keep apply from starting fails here already: a check that passes must not turn into a failure after the merge. */
function outcomeOf({ plan: { operations, blocked, gates }, isWhole }: MadePlan, detailed: boolean): Outcome {
  if (blocked.length > 0) return isWhole ? 'blocked' : 'credentials';
  if (gates.some(({ open }) => !open)) return 'gated';
  return detailed && operations.length > 0 ? 'changes' : 'done';
}
