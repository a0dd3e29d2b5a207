import { productAddress, reviewScreenshotAddress, versionAddress } from '../products/addresses.ts';
import type { PicturePlace } from '../products/picture.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';

const KIND = 'subscriptionPictures';

/** It stays on the subscription, whichever version is on sale. */
export function screenshotPlace(group: string, key: string): PicturePlace {
  return {
    kind: KIND,
    address: reviewScreenshotAddress(key),
    pointer: subscriptionPointer(group, key, 'reviewScreenshot'),
    noun: `the review screenshot of ${key}`,
    owner: {
      address: productAddress(key),
      type: 'subscriptions',
      relationship: 'subscription',
      picture: 'appStoreReviewScreenshot',
    },
    type: 'subscriptionAppStoreReviewScreenshots',
  };
}

/** It belongs to a version, and is reviewed with its texts. */
export function imagePlace(group: string, key: string): PicturePlace {
  return {
    kind: KIND,
    address: `${versionAddress(key)}/image`,
    pointer: subscriptionPointer(group, key, 'image'),
    noun: `the image of ${key}`,
    owner: {
      address: versionAddress(key),
      type: 'subscriptionVersions',
      relationship: 'version',
      picture: 'image',
    },
    type: 'subscriptionImages',
    api: 'v2',
    unchecked: true,
    gate: 'delete-product-image',
  };
}
