import type { Beside, ListedFile } from '../../core/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { InAppPurchasePicturesPart } from '../manifest.gen.ts';
import { pointerTo } from '../in-app-purchases/place.ts';

/** What the manifest says of one product. */
export type Written = NonNullable<NonNullable<InAppPurchasePicturesPart['products']>['inAppPurchases']>[string];

export interface PicturesWant {
  reviewScreenshot?: ListedFile;
  /** `null`: there is to be none. */
  image?: ListedFile | null;
}

export function membersOf({
  products,
  ...left
}: InAppPurchasePicturesPart): Readonly<Record<string, Written>> | undefined {
  everythingRead(left);
  return products?.inAppPurchases;
}

export function wantPictures(written: Written, key: string, beside: Beside): PicturesWant | undefined {
  const { reviewScreenshot, image, ...left } = written;
  everythingRead(left);
  const file = (name: string): ListedFile | undefined => beside.files(pointerTo(key, name))[0];
  const [screenshotFile, imageFile] = [file('reviewScreenshot'), file('image')];
  const want = {
    ...(reviewScreenshot !== undefined && screenshotFile ? { reviewScreenshot: screenshotFile } : {}),
    ...(image === null ? { image } : {}),
    ...(image !== undefined && imageFile ? { image: imageFile } : {}),
  };
  return Object.keys(want).length === 0 ? undefined : want;
}
