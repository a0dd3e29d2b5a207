import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { isLeftover } from '../../core/delivery.ts';
import { addProposal, emptyProposal } from '../../core/proposal.ts';
import { app } from '../app/kind.ts';
import { subscriptionsPage } from '../asc-pages.ts';
import { collection } from '../collection.ts';
import type { SubscriptionPicturesPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { PRODUCT_IMAGE, REVIEW_SCREENSHOT } from '../products/picture-check.ts';
import { findPictures } from '../products/picture-files.ts';
import { PICTURE_GATES } from '../products/picture-gates.ts';
import { proposePicture } from '../products/picture-propose.ts';
import { pictureWords, presentPictureAddress } from '../products/picture.ts';
import { lockOf } from '../products/texts.ts';
import { isOnSale, productVersion } from '../products/version-choice.ts';
import { subscriptionVersions } from '../subscription-versions/kind.ts';
import { subscriptionFix } from '../subscriptions/fix.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsIn, subscriptionsPart } from '../subscriptions/members.ts';
import { subscriptionKey, subscriptionPointer } from '../subscriptions/place.ts';
import { subscriptionsInManifest } from '../subscriptions/rules.ts';
import type { PicturesHave } from './observe.ts';
import { observePictures } from './observe.ts';
import { imagePlace, screenshotPlace } from './place.ts';
import type { Written } from './want.ts';
import { wantPictures } from './want.ts';

/** The pictures of a subscription: the one that App Review looks at, and the one that customers see where it is promoted. */
export const subscriptionPictures = collection({
  name: 'subscriptionPictures',
  topic: 'commerce',
  needs: { app },
  parents: { subscriptions, subscriptionVersions },
  // A new version brings the image of the one before, under another id.
  arrivesWith: [subscriptions, subscriptionVersions],
  manifest: {
    files: (manifest, area) =>
      findPictures(
        subscriptionsInManifest(manifest).flatMap(({ group, key, values: { reviewScreenshot, image } }) => [
          {
            pointer: subscriptionPointer(group, key, 'reviewScreenshot'),
            path: reviewScreenshot,
            form: REVIEW_SCREENSHOT,
          },
          { pointer: subscriptionPointer(group, key, 'image'), path: image, form: PRODUCT_IMAGE },
        ]),
        area,
      ),
  },
  gates: PICTURE_GATES,
  members: (part: SubscriptionPicturesPart): Record<string, Member<Written>> | undefined => subscriptionsIn(part),
  part: (members): SubscriptionPicturesPart => subscriptionsPart(members),
  want: wantPictures,
  shared: ({ group, ...pictures }, key) =>
    placesIn(
      subscriptionPointer(group, key),
      Object.fromEntries(Object.entries(pictures).map(([name, file]) => [name, file && { md5: file.md5 }])),
    ),
  // Apple does not give pictures back.
  describe: () => undefined,

  leftOut: ({ group, ...pictures }: PicturesHave, key) =>
    Object.entries(pictures)
      .filter(([, { state }]) => !isLeftover(state))
      .map(([name, { fileName }]) => {
        const reason = 'Apple does not give these files back';
        return { pointer: subscriptionPointer(group, key, name), reason, value: fileName };
      }),

  observe: observePictures,

  addresses: ({ group, reviewScreenshot, image }, key) =>
    [
      { place: screenshotPlace(group, key), row: reviewScreenshot },
      { place: imagePlace(group, key), row: image },
    ].flatMap(({ place, row }): [Address, string][] =>
      row?.id === undefined ? [] : [[presentPictureAddress(place, row), row.id]],
    ),

  propose({ group, reviewScreenshot, image }, have, { key, observed, above }) {
    const { target } = above.subscriptionVersions ?? productVersion(undefined);
    const proposal = emptyProposal();
    if (reviewScreenshot) {
      const reason = lockOf(target, 'the review screenshot');
      const fix = subscriptionsPage(observed.app.id);
      const lock = reason === undefined ? undefined : { reason: `${reason}; or change it on the website`, fix };
      const place = screenshotPlace(group, key);
      addProposal(proposal, proposePicture(place, reviewScreenshot, have?.reviewScreenshot, { lock }));
    }
    if (image !== undefined) {
      const reason = lockOf(target, 'the image');
      const lock = reason === undefined ? undefined : { reason };
      const state = { arriving: target.kind === 'next', lock };
      addProposal(proposal, proposePicture(imagePlace(group, key), image, have?.image, state));
    }
    return proposal;
  },

  keyOf: productIn,

  words(address, { key, observed }) {
    const image = imagePlace('', key);
    if (!address.startsWith(image.address)) {
      const file = pictureWords(screenshotPlace('', key), address, 'review screenshot');
      return { title: `${key} · review screenshot`, effect: 'unseen', ...file };
    }
    const isLive = isOnSale(observed.subscriptionVersions[key]);
    const file = pictureWords(image, address, 'image');
    return { title: `${key} · image`, effect: isLive ? 'with the version' : 'unseen', ...file };
  },

  requirements({ group, reviewScreenshot }, key, { observed, outlook }) {
    if (observed.subscriptions[key]?.incomplete !== true) return [];
    const { address } = screenshotPlace(group, key);
    const fix = subscriptionKey(group, key, 'reviewScreenshot');
    const what = { what: `a review screenshot of ${key}`, address, fix };
    if (reviewScreenshot && !isLeftover(reviewScreenshot.state)) return [{ ...what, state: 'ready' }];
    const isPlanned = outlook.operations.some((operation) => operation.address === address);
    return [{ ...what, state: isPlanned ? 'planned' : 'missing' }];
  },

  errors: {
    subscriptionAppStoreReviewScreenshots: subscriptionFix(() => ['reviewScreenshot']),
    subscriptionImages: subscriptionFix(() => ['image']),
  },
});
