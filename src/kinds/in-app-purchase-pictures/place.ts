import { productAddress, reviewScreenshotAddress, versionAddress } from '../products/addresses.ts';
import type { PicturePlace } from '../products/picture.ts';
import { pointerTo } from '../in-app-purchases/place.ts';

const KIND = 'inAppPurchasePictures';

/** It stays on the product, whichever version is on sale. */
export function screenshotPlace(key: string): PicturePlace {
  return {
    kind: KIND,
    address: reviewScreenshotAddress(key),
    pointer: pointerTo(key, 'reviewScreenshot'),
    noun: `the review screenshot of ${key}`,
    owner: {
      address: productAddress(key),
      type: 'inAppPurchases',
      api: 'v2',
      relationship: 'inAppPurchaseV2',
      picture: 'appStoreReviewScreenshot',
    },
    type: 'inAppPurchaseAppStoreReviewScreenshots',
  };
}

/** It belongs to a version, and is reviewed with its texts. */
export function imagePlace(key: string): PicturePlace {
  return {
    kind: KIND,
    address: `${versionAddress(key)}/image`,
    pointer: pointerTo(key, 'image'),
    noun: `the image of ${key}`,
    owner: {
      address: versionAddress(key),
      type: 'inAppPurchaseVersions',
      relationship: 'version',
      picture: 'image',
    },
    type: 'inAppPurchaseImages',
    api: 'v2',
    unchecked: true,
    gate: 'delete-product-image',
  };
}
