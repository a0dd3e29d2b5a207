import type { Position } from './issue.ts';
import type { Plan } from './plan.ts';

/** One of several manifests: its plan, or why there is none. */
export interface PlannedManifest {
  /** As the caller names it. */
  path: string;
  plan?: Plan;
  /** A sentence. */
  failure?: string;
  /** Where the manifest value at a JSON pointer stands. */
  locate?: (pointer: string) => Position | undefined;
}
