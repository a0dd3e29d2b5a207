import type { Address } from './address.ts';
import type { Change } from './change.ts';

/** What needs its name in `allow` before it may happen. The kinds say which there are. */
export interface Gate {
  /** What it lets happen, as a verb phrase: `removes a language with its texts, screenshots and previews`. */
  opens: string;
  /**
   * A run that broke has left old and new side by side, so that more seems to go than was reviewed: where everything still to do was
   * approved, this gate needs no further word. @returns whether what was approved takes so little that it needed no gate
   */
  heldByApproval?(approved: Change): boolean;
}

/** A gate that an operation needs, and why. */
export interface GateNeed {
  name: string;
  reason: string;
}

/** A gate that operations of a plan need, and why. */
export interface GateUse {
  name: string;
  open: boolean;
  reasons: { address: Address; reason: string }[];
}
