import type { Address } from '../../core/address.ts';

const BASE = 'products/';

/** Of a product, by the id that the app asks the store for. */
export function productAddress(productId: string): Address {
  return `${BASE}${productId}`;
}

/** Of the version of a product that takes changes or that App Review has. */
export function versionAddress(productId: string): Address {
  return `${productAddress(productId)}/version`;
}

/** Of the picture that App Review looks at: it stays on the product, whichever version is on sale. */
export function reviewScreenshotAddress(productId: string): Address {
  return `${productAddress(productId)}/review-screenshot`;
}

/** The product to which an address belongs. No product id has a slash in it. */
export function productIn(address: Address): string {
  return address.slice(BASE.length).split('/')[0] ?? '';
}
