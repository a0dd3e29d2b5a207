import { canonicalJson } from '../core/json.ts';
import type { Plan } from '../core/plan.ts';
import { printableJson } from '../core/printable-json.ts';

/** The plan as JSON with sorted keys, ended by a line feed: equal plans give equal bytes, and reading it back loses nothing. */
export function renderPlanJson(plan: Plan): string {
  return printableJson(JSON.parse(canonicalJson(plan)));
}
