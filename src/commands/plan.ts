import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../core/plan.ts';
import { renderPlanJson } from '../render/json.ts';
import { renderPlan } from '../render/terminal/plan.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import { readManifest } from './read-manifest.ts';
import { planManifest } from './plan-manifest.ts';
import { applyCommand } from './suggest.ts';
import { looksOf } from './terminal.ts';

export interface PlanOptions {
  format: 'text' | 'json';
  allow: readonly string[];
  detailedExitcode?: boolean;
  out?: string;
  full?: boolean;
}

/** Shows what `apply` would change. Sends GET requests only. */
export async function plan(path: string, options: PlanOptions, io: Io): Promise<Outcome> {
  if (options.out !== undefined) await checkTarget(options.out, path, io);
  const loaded = await readManifest(path, io);
  if (!loaded) return 'invalid';
  const { plan: made, isWhole } = await planManifest(loaded, await connect(io), options.allow, io);
  const { locate } = loaded;
  const { full = false } = options;
  io.stdout.write(
    options.format === 'json'
      ? renderPlanJson(made)
      : `${renderPlan(made, { ...looksOf(io.stdout, io), locate, full })}\n`,
  );
  if (options.out !== undefined && !(await save(made, options.out, io))) return 'unwritten';
  const outcome = outcomeOf(made, options.detailedExitcode === true);
  return outcome === 'blocked' && !isWhole ? 'credentials' : outcome;
}

/** Refuses to write over anything but an older plan. */
async function checkTarget(out: string, manifest: string, io: Io): Promise<void> {
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

/** @returns whether the disk took it. */
async function save(made: Plan, out: string, io: Io): Promise<boolean> {
  try {
    await writeFile(resolve(io.cwd, out), renderPlanJson(made));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    if (!FULL.has(code)) throw new UsageError(`${out} can't be written (${code})`);
    io.stderr.write(`The plan could not be saved to ${out} (${code}). Make room and run it again.\n`);
    return false;
  }
  io.stderr.write(`Saved to ${out}. To make exactly these changes: ${applyCommand(out, { allow: [] })}\n`);
  return true;
}

function outcomeOf({ operations, blocked }: Plan, detailed: boolean): Outcome {
  if (blocked.length > 0) return 'blocked';
  return detailed && operations.length > 0 ? 'changes' : 'done';
}
