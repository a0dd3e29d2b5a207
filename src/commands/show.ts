import type { Io, Outcome } from './io.ts';
import { readPlans } from './plan/plan-file.ts';
import { checkOutputs, printPlans } from './plan/plan-formats.ts';
import type { PlanOutput } from './plan/plan-output.ts';

export interface ShowOptions {
  format: readonly PlanOutput[];
  full?: boolean;
}

/** Shows a saved plan. Neither the network nor the manifest is needed, and whatever the plan says is no reason to fail. */
export async function show(path: string, { format, full = false }: ShowOptions, io: Io): Promise<Outcome> {
  const plans = await readPlans(path, io);
  const shown = plans.map((plan) => ({ path: plan.manifest.path, plan }));
  checkOutputs(
    format,
    [path],
    shown.map((one) => one.path),
    io,
  );
  return (await printPlans(shown, { outputs: format, full }, io)) ? 'done' : 'unwritten';
}
