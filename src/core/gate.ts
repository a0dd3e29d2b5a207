import type { Address } from './address.ts';

/** What needs a name in `allow` before it may happen. One line a gate; the key is the word that opens it. */
export const GATES = {
  'delete-locale': 'removes a language with all its texts',
  'rename-version': 'gives an existing draft version another version string',
} as const;

export type GateName = keyof typeof GATES;

/** A gate that operations of a plan need, and why. */
export interface GateUse {
  name: GateName;
  open: boolean;
  reasons: { address: Address; reason: string }[];
}

export function isGateName(name: string): name is GateName {
  return Object.hasOwn(GATES, name);
}
