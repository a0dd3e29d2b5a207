import type { PlannedManifest } from '../../core/planned-manifest.ts';
import { overviewTable } from '../view/overview.ts';
import { layout, sectionLines, span } from './layout.ts';
import type { PlanOptions } from './plan.ts';
import { renderPlan } from './plan.ts';
import { createStyle } from './style.ts';
import { tableLines } from './table.ts';

type Options = Omit<PlanOptions, 'locate'>;

/** The plans of several manifests, each below its name, and all of them in a table. Without a final line feed. */
export function renderPlans(manifests: readonly PlannedManifest[], options: Options): string {
  const style = createStyle(options);
  const parts = manifests.flatMap(({ path, plan, locate }) => {
    if (!plan) return [];
    const name = layout([{ lead: [], body: [span(path, 'strong')] }], style, options.width);
    return [`${name}\n\n${renderPlan(plan, { ...options, ...(locate ? { locate } : {}) })}`];
  });
  return [...parts, renderOverview(manifests, options)].join('\n\n');
}

/** All manifests of one run in a table. Without a final line feed. */
function renderOverview(manifests: readonly PlannedManifest[], options: Options): string {
  const style = createStyle({ ...options, full: true });
  return layout(sectionLines([tableLines(overviewTable(manifests), style)]), style, options.width);
}
