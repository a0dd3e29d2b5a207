import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { isLeftover } from '../../core/delivery.ts';
import { addProposal, emptyProposal } from '../../core/proposal.ts';
import { app } from '../app/kind.ts';
import { purchasePage } from '../asc-pages.ts';
import { collection } from '../collection.ts';
import { purchaseFix } from '../in-app-purchases/fix.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import { purchasesIn } from '../in-app-purchases/rules.ts';
import { inAppPurchaseVersions } from '../in-app-purchase-versions/kind.ts';
import type { InAppPurchasePicturesPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { PRODUCT_IMAGE, REVIEW_SCREENSHOT } from '../products/picture-check.ts';
import { findPictures } from '../products/picture-files.ts';
import { proposePicture } from '../products/picture-propose.ts';
import { pictureWords, presentPictureAddress } from '../products/picture.ts';
import { lockOf } from '../products/texts.ts';
import { isOnSale, productVersion } from '../products/version-choice.ts';
import type { PicturesHave } from './observe.ts';
import { observePictures } from './observe.ts';
import { imagePlace, screenshotPlace } from './place.ts';
import { membersOf, wantPictures } from './want.ts';

/** The pictures of an in-app purchase: the one that App Review looks at, and the one that customers see where it is promoted. */
export const inAppPurchasePictures = collection({
  name: 'inAppPurchasePictures',
  topic: 'commerce',
  needs: { app },
  parents: { inAppPurchases, inAppPurchaseVersions },
  // A new version brings the image of the one before, under another id.
  arrivesWith: [inAppPurchases, inAppPurchaseVersions],
  manifest: {
    files: (manifest, area) =>
      findPictures(
        purchasesIn(manifest).flatMap(([key, { reviewScreenshot, image }]) => [
          { pointer: pointerTo(key, 'reviewScreenshot'), path: reviewScreenshot, form: REVIEW_SCREENSHOT },
          { pointer: pointerTo(key, 'image'), path: image, form: PRODUCT_IMAGE },
        ]),
        area,
      ),
  },
  gates: { 'delete-product-image': { opens: 'removes the image of a product' } },
  members: membersOf,
  part: (members): InAppPurchasePicturesPart => ({ products: { inAppPurchases: members } }),
  want: wantPictures,
  shared: (want, key) =>
    placesIn(
      pointerTo(key),
      Object.fromEntries(Object.entries(want).map(([name, file]) => [name, file && { md5: file.md5 }])),
    ),
  // Apple does not give pictures back.
  describe: () => undefined,

  leftOut: (have: PicturesHave, key) =>
    Object.entries(have)
      .filter(([, { state }]) => !isLeftover(state))
      .map(([name, { fileName }]) => {
        const reason = 'Apple does not give these files back';
        return { pointer: pointerTo(key, name), reason, value: fileName };
      }),

  observe: observePictures,

  addresses: ({ reviewScreenshot, image }, key) =>
    [
      { place: screenshotPlace(key), row: reviewScreenshot },
      { place: imagePlace(key), row: image },
    ].flatMap(({ place, row }): [Address, string][] =>
      row?.id === undefined ? [] : [[presentPictureAddress(place, row), row.id]],
    ),

  propose(want, have = {}, { key, observed, above }) {
    const { target } = above.inAppPurchaseVersions ?? productVersion(undefined);
    const proposal = emptyProposal();
    const fix = purchasePage(observed.app.id);
    if (want.reviewScreenshot) {
      const reason = lockOf(target, 'the review screenshot');
      const lock = reason === undefined ? undefined : { reason: `${reason}; or change it on the website`, fix };
      addProposal(
        proposal,
        proposePicture(screenshotPlace(key), want.reviewScreenshot, have.reviewScreenshot, { lock }),
      );
    }
    if (want.image !== undefined) {
      const reason = lockOf(target, 'the image');
      const lock = reason === undefined ? undefined : { reason };
      const state = { arriving: target.kind === 'next', lock };
      addProposal(proposal, proposePicture(imagePlace(key), want.image, have.image, state));
    }
    return proposal;
  },

  keyOf: productIn,

  words(address, { key, observed }) {
    const image = imagePlace(key);
    if (!address.startsWith(image.address)) {
      const file = pictureWords(screenshotPlace(key), address, 'review screenshot');
      return { title: `${key} · review screenshot`, effect: 'unseen', ...file };
    }
    const isLive = isOnSale(observed.inAppPurchaseVersions[key]);
    const file = pictureWords(image, address, 'image');
    return { title: `${key} · image`, effect: isLive ? 'with the version' : 'unseen', ...file };
  },

  requirements({ reviewScreenshot }, key, { observed, outlook }) {
    if (observed.inAppPurchases[key]?.incomplete !== true) return [];
    const { address } = screenshotPlace(key);
    const fix = `products.inAppPurchases.${key}.reviewScreenshot`;
    const what = { what: `a review screenshot of ${key}`, address, fix };
    if (reviewScreenshot && !isLeftover(reviewScreenshot.state)) return [{ ...what, state: 'ready' }];
    const isPlanned = outlook.operations.some((operation) => operation.address === address);
    return [{ ...what, state: isPlanned ? 'planned' : 'missing' }];
  },

  errors: {
    inAppPurchaseAppStoreReviewScreenshots: purchaseFix(() => ['reviewScreenshot']),
    inAppPurchaseImages: purchaseFix(() => ['image']),
  },
});
