import type { Address } from '../../core/address.ts';
import type { Operation } from '../../core/operation.ts';
import { productAddress, productIn } from './addresses.ts';

/**
 * The products that these operations work on and that don't go along with what is final: what Apple leaves to a person there is no reason
 * to hold it back. @param going addresses of the products that do
 */
export function productsApart(
  operations: readonly Operation[],
  going: ReadonlySet<Address> = new Set(),
): Pick<Operation, 'apart'> {
  const products = operations.flatMap(({ address }) => {
    const product = productAddress(productIn(address));
    return address === product || address.startsWith(`${product}/`) ? product : [];
  });
  const apart = [...new Set(products)].filter((product) => !going.has(product));
  return apart.length === 0 ? {} : { apart };
}
