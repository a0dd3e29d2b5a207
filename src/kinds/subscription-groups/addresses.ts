import type { Address } from '../../core/address.ts';

const BASE = 'subscriptionGroups/';

/** Of a group, by its reference name. */
export function groupAddress(name: string): Address {
  return `${BASE}${name.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}

/** Of the version of a group that takes changes or that App Review has. */
export function groupVersionAddress(name: string): Address {
  return `${groupAddress(name)}/version`;
}

/** The group to which an address belongs. */
export function groupIn(address: Address): string {
  const name = address.slice(BASE.length).split('/')[0] ?? '';
  return name.replaceAll('%2F', '/').replaceAll('%25', '%');
}
