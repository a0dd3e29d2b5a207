import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { linkedId, requiredText } from '../../core/resource.ts';
import type { Instances } from '../collection.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import type { PictureRow } from '../products/picture.ts';
import { arrivingPicture, pictureFields, pictureRow } from '../products/picture.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { filledProductVersion, productVersion } from '../products/version-choice.ts';
import { fields, include } from '../requests.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { groupIdsOf, subscriptionsPath } from '../subscriptions/observe.ts';
import type { PicturesWant } from './want.ts';

/** What Apple has; absent where there is none, or nobody asked. */
export interface PicturesHave {
  group: string;
  reviewScreenshot?: PictureRow;
  image?: PictureRow;
}

interface Observed {
  subscriptions: Instances<SubscriptionHave>;
  subscriptionVersions: Instances<ProductVersionHave>;
}

/** Review screenshots come along with the list of a group; an image takes a request of its own. */
export async function observePictures(
  api: Reader,
  scope: Scope<Instances<PicturesWant>, Instances<PicturesHave>>,
  { subscriptions, subscriptionVersions }: Observed,
): Promise<Record<string, PicturesHave>> {
  const keys = keysToRead(scope, subscriptions, productIn).filter((key) => subscriptions[key]?.record);
  const lists = groupIdsOf(subscriptions, keys).map((groupId) => readScreenshots(api, groupId));
  const screenshots = new Map((await Promise.all(lists)).flat());
  const entries = keys.map(async (key): Promise<[string, PicturesHave]> => {
    const group = subscriptions[key]?.group ?? '';
    const version = subscriptionVersions[key] ?? productVersion(undefined);
    const reviewScreenshot = screenshots.get(key);
    const isAsked = scope.whole || scope.want?.[key]?.image !== undefined;
    const image = isAsked ? await readImage(api, version) : undefined;
    return [key, { group, ...(reviewScreenshot ? { reviewScreenshot } : {}), ...(image ? { image } : {}) }];
  });
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

async function readScreenshots(api: Reader, groupId: string): Promise<[string, PictureRow][]> {
  const list = await api.all(subscriptionsPath(groupId), {
    ...include('subscriptions', ['appStoreReviewScreenshot']),
    ...fields('subscriptions', ['productId', 'appStoreReviewScreenshot']),
    ...pictureFields('subscriptionAppStoreReviewScreenshots'),
  });
  const pictures = new Map(list.included.map((resource) => [resource.id, resource]));
  return list.data.flatMap((row): [string, PictureRow][] => {
    const picture = pictures.get(linkedId(row, 'appStoreReviewScreenshot') ?? '');
    return picture ? [[requiredText(row, 'productId'), pictureRow(picture)]] : [];
  });
}

async function readImage(api: Reader, version: ProductVersionHave): Promise<PictureRow | undefined> {
  const filled = filledProductVersion(version);
  if (!filled) return undefined;
  const path = `/v1/subscriptionVersions/${filled.id}/image`;
  const found = await api.one(path, fields('subscriptionImages', ['fileName', 'fileSize', 'assetDeliveryState']));
  const row = found && pictureRow(found.data);
  return version.target.kind === 'next' ? arrivingPicture(row) : row;
}
