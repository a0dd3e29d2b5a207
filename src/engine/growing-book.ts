import type { Address, AddressBook } from '../core/address.ts';

/** Puts ids into a book. One of another's is copied first, once: a copy for each of a thousand uploads would cost more than they do. */
export function growingBook(): (book: AddressBook, address: Address, id: string) => AddressBook {
  let own: Map<Address, string> | undefined;
  return (book, address, id) => {
    if (!own || own !== book) own = new Map(book);
    return own.set(address, id);
  };
}
