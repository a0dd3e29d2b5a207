import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../core/plan.ts';
import { renderPlanJson } from '../render/json.ts';
import { renderPlan } from '../render/terminal.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { readManifest } from './manifest.ts';
import { planManifest } from './planning.ts';
import { looksOf } from './terminal.ts';

export interface PlanOptions {
  format: 'text' | 'json';
  allow: readonly string[];
  detailedExitcode?: boolean;
  out?: string;
}

/** Shows what `apply` would change. Sends GET requests only. */
export async function plan(path: string, options: PlanOptions, io: Io): Promise<Outcome> {
  const loaded = await readManifest(path, io);
  if (!loaded) return 'invalid';
  const { plan: made } = await planManifest(loaded, await connect(io), options.allow, io);
  const { locate } = loaded;
  io.stdout.write(
    options.format === 'json' ? renderPlanJson(made) : `${renderPlan(made, { ...looksOf(io.stdout, io), locate })}\n`,
  );
  if (options.out !== undefined) await save(made, options.out, io);
  return outcomeOf(made, options.detailedExitcode === true);
}

async function save(made: Plan, out: string, io: Io): Promise<void> {
  await writeFile(resolve(io.cwd, out), renderPlanJson(made));
  io.stderr.write(`Saved to ${out}. To make exactly these changes: ascend apply ${out}\n`);
}

function outcomeOf({ operations, blocked }: Plan, detailed: boolean): Outcome {
  if (blocked.length > 0) return 'blocked';
  return detailed && operations.length > 0 ? 'changes' : 'done';
}
