import type { Wants } from './kind.ts';
import type { PlanBase } from './plan-base.ts';
import type { VariableText } from './variable-text.ts';

/** The manifest of another commit, as far as a plan of it needs it. */
export type BaseManifest = Pick<PlanBase, 'ref' | 'commit'> & (WantedAtBase | { wants?: undefined; problem: string });

interface WantedAtBase {
  problem?: undefined;
  /** What it wants of each kind. */
  wants: Wants;
  /** Texts of variables: what it shares with the manifest of the plan has to be shown alike. */
  variables: readonly VariableText[];
}
