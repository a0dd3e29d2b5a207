import type { Address } from '../../core/address.ts';
import type { Scope } from '../../core/kind.ts';
import type { Instances } from '../collection.ts';

/**
 * Of which products something has to be read that hangs below them: of all where everything is, else of those of which the manifest
 * speaks, and of those that lack something for App Review; of one alone where that is looked at again. @param keyOf an address
 */
export function keysToRead(
  { want, whole, again }: Scope<Instances<unknown>, Instances<unknown>>,
  products: Instances<{ incomplete: boolean }>,
  keyOf: (address: Address) => string,
): string[] {
  if (again) return [keyOf(again.address)];
  return Object.entries(products).flatMap(([key, { incomplete }]) =>
    whole || incomplete || want?.[key] !== undefined ? key : [],
  );
}
