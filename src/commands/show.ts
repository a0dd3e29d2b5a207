import type { Io, Outcome } from './io.ts';
import { readPlan } from './plan-file.ts';
import { checkOutputs, printPlan } from './plan-formats.ts';
import type { PlanOutput } from './plan-output.ts';

export interface ShowOptions {
  format: readonly PlanOutput[];
  full?: boolean;
}

/** Shows a saved plan. Neither the network nor the manifest is needed, and whatever the plan says is no reason to fail. */
export async function show(path: string, { format, full = false }: ShowOptions, io: Io): Promise<Outcome> {
  const plan = await readPlan(path, io);
  await checkOutputs(format, [path], io);
  return (await printPlan(plan, { outputs: format, full }, io)) ? 'done' : 'unwritten';
}
