import { canonicalJson } from '../core/json/json.ts';
import type { Plan } from '../core/plan.ts';
import { printableJson } from '../core/json/printable-json.ts';
import type { PlannedManifest } from '../core/planned-manifest.ts';

/** The plans of several manifests in one document. */
export interface PlansDocument {
  format: 'ascend.plans';
  formatVersion: '1.0';
  plans: Plan[];
  /** Manifests without a plan, and why. */
  failures: { manifest: string; message: string }[];
}

/** The plan as JSON with sorted keys, ended by a line feed: equal plans give equal bytes, and reading it back loses nothing. */
export function renderPlanJson(plan: Plan): string {
  return sorted(plan);
}

/** The plans of several manifests as one document, likewise. */
export function renderPlansJson(manifests: readonly PlannedManifest[]): string {
  const document: PlansDocument = {
    format: 'ascend.plans',
    formatVersion: '1.0',
    plans: manifests.flatMap(({ plan }) => plan ?? []),
    failures: manifests.flatMap(({ path: manifest, failure }) =>
      failure === undefined ? [] : [{ manifest, message: failure }],
    ),
  };
  return sorted(document);
}

function sorted(document: object): string {
  return printableJson(JSON.parse(canonicalJson(document)));
}
