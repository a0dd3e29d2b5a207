import type { Beside, ListedFile } from '../../core/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { SubscriptionPicturesPart } from '../manifest.gen.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';

/** What the manifest says of one subscription. */
type WrittenGroup = NonNullable<NonNullable<SubscriptionPicturesPart['products']>['subscriptionGroups']>[string];
export type Written = NonNullable<WrittenGroup['subscriptions']>[string];

export interface PicturesWant {
  group: string;
  reviewScreenshot?: ListedFile;
  /** `null`: there is to be none. */
  image?: ListedFile | null;
}

export function wantPictures(
  { group, written }: Member<Written>,
  key: string,
  beside: Beside,
): PicturesWant | undefined {
  const { reviewScreenshot, image, ...left } = written;
  everythingRead(left);
  const file = (name: string): ListedFile | undefined => beside.files(subscriptionPointer(group, key, name))[0];
  const [screenshotFile, imageFile] = [file('reviewScreenshot'), file('image')];
  const want = {
    ...(reviewScreenshot !== undefined && screenshotFile ? { reviewScreenshot: screenshotFile } : {}),
    ...(image === null ? { image } : {}),
    ...(image !== undefined && imageFile ? { image: imageFile } : {}),
  };
  return Object.keys(want).length === 0 ? undefined : { group, ...want };
}
