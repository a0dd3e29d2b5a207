import type { Address } from './address.ts';

/** What needs its name in `allow` before it may happen. The kinds say which there are. */
export interface Gate {
  /** What it lets happen, as a verb phrase: `removes a language with all its texts`. */
  opens: string;
  /**
   * A run that broke has left old and new side by side, so that less is there to lose than was reviewed: where everything still to do
   * was approved, this gate needs no further word.
   */
  heldByApproval?: true;
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

/** What needs a name in `allow` before it may happen. One line a gate; the key is the word that opens it. */
export const GATES = {
  'delete-locale': 'removes a language with all its texts',
  'rename-version': 'gives an existing draft version another version string',
  'remove-build': 'takes the build off the version',
  'remove-eula': 'replaces your own licence agreement by Apple’s standard one',
  'delete-screenshots': 'empties a set of screenshots, or leaves less than 70 % of four or more',
  'delete-previews': 'leaves fewer previews in a set',
  'delete-attachments': 'removes attachments for App Review',
  'price-change': 'changes a price by more than half, to free, or from free',
  'remove-prices': 'drops manual or scheduled prices that the manifest does not list',
  'base-territory': 'prices every territory anew, from another base',
  'remove-territories': 'takes the app off sale somewhere',
  'end-preorder': 'ends a pre-order',
  'delete-phased-release': 'gives up a phased release',
  'resume-phased-release': 'goes on with a phased release that was paused',
  'replace-submission':
    'takes a version back from App Review to change it, or submits unchanged what was rejected or taken back',
} as const;

export type GateName = keyof typeof GATES;

export function isGateName(name: string): name is GateName {
  return Object.hasOwn(GATES, name);
}
