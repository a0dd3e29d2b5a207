import type { Address } from './address.ts';
import { isWithin } from './address.ts';
import type { Kind, Sent, Wants } from './kind.ts';
import type { Operation } from './operation.ts';

/** What goes to App Review with an operation, of what the manifest manages: nothing where it is not final. */
export function sentWith({ kind: name, final }: Operation, kinds: readonly Kind[], wants: Wants): readonly Sent[] {
  const sends = final && kinds.find((one) => one.name === name)?.sends?.(wants[name]);
  return (sends || []).filter(({ kind }) => wants[kind.name] !== undefined);
}

/** Whether a thing is among what goes. @param kindName of the thing */
export function isAmong(sent: readonly Sent[], address: Address, kindName: string | undefined): boolean {
  return sent.some(
    ({ kind, within }) => kind.name === kindName && (within?.some((at) => isWithin(address, at)) ?? true),
  );
}
