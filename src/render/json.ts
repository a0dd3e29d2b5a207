import { canonicalJson } from '../core/json.ts';
import type { Plan } from '../core/plan.ts';
import { escapeHidden } from '../core/visible.ts';

/** The plan as JSON with sorted keys, ended by a line feed: equal plans give equal bytes, and reading it back loses nothing. */
export function renderPlanJson(plan: Plan): string {
  return `${escapeHidden(JSON.stringify(JSON.parse(canonicalJson(plan)), null, 2))}\n`;
}
