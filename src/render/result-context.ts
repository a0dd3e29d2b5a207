import type { Address } from '../core/address.ts';
import type { Plan } from '../core/plan.ts';
import type { Locate } from './next-steps.ts';
import type { Style } from './style.ts';

/** What people call the thing at an address. */
export type Name = (address: Address) => string;

/** What it takes to tell how operations ended. */
export interface ResultContext {
  plan: Plan;
  name: Name;
  locate: Locate | undefined;
  style: Style;
}
