import type { Address } from '../../core/address.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { ThingWords } from '../../core/thing.ts';
import type { Reviewed } from './take-back.ts';
import type { ProductVersionHave } from './version-choice.ts';
import { isOnSale, openProductVersion, productVersion } from './version-choice.ts';
import type { ProductVersionPlace } from './version-propose.ts';
import { proposeProductVersion } from './version-propose.ts';

/** Whether what App Review has may be taken back: nothing else of a version can be asked for. */
export type VersionWant = Pick<Reviewed<unknown>, 'mayTakeBack'>;

/** One sort of products, as far as their versions differ from those of others. */
interface Sort<Want> {
  /** Of the version. */
  address(key: string): Address;
  owner(key: string): ProductVersionPlace['owner'];
  /** JSON pointer of the product in the manifest. */
  pointer(key: string, want: Want): string;
  /** What people call the product. */
  title(key: string): string;
}

/** What the versions of all sorts of products have in common, as a part of the definition of a collection. */
export function productVersions<Want extends VersionWant = VersionWant>({
  address,
  owner,
  pointer,
  title,
}: Sort<Want>) {
  return {
    topic: 'commerce',
    // A manifest can't ask for a version.
    describe: () => undefined,

    addresses(have: ProductVersionHave, key: string): [Address, string][] {
      const open = openProductVersion(have);
      return open ? [[address(key), open.id]] : [];
    },

    propose(want: Want, have: ProductVersionHave | undefined, { key, others }: { key: string; others: Proposal }) {
      const { target } = have ?? productVersion(undefined);
      const place = { address: address(key), pointer: pointer(key, want), owner: owner(key) };
      return proposeProductVersion(place, target, others);
    },

    words(_address: Address, { key, have }: { key: string; have: ProductVersionHave | undefined }): ThingWords {
      const { target } = have ?? productVersion(undefined);
      const number = target.kind === 'next' ? target.number : target.kind === 'arriving' ? 1 : target.version.number;
      const effect = isOnSale(have) ? 'with the version' : 'unseen';
      return { title: `${title(key)} · version ${number}`, effect };
    },
  } as const;
}
