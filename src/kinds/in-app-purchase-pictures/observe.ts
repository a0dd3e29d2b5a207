import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { linkedId, requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { purchasesPath } from '../in-app-purchases/observe.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import type { PictureRow } from '../products/picture.ts';
import { arrivingPicture, pictureFields, pictureRow } from '../products/picture.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { filledProductVersion, productVersion } from '../products/version-choice.ts';
import { fields, include } from '../requests.ts';
import type { PicturesWant } from './want.ts';

/** What Apple has; absent where there is none, or nobody asked. */
export interface PicturesHave {
  reviewScreenshot?: PictureRow;
  image?: PictureRow;
}

interface Observed {
  app: AppHave;
  inAppPurchases: Instances<PurchaseHave>;
  inAppPurchaseVersions: Instances<ProductVersionHave>;
}

const SCREENSHOTS = 'inAppPurchaseAppStoreReviewScreenshots';

/** Review screenshots come along with the list of products; an image takes a request of its own. */
export async function observePictures(
  api: Reader,
  scope: Scope<Instances<PicturesWant>, Instances<PicturesHave>>,
  { app, inAppPurchases, inAppPurchaseVersions }: Observed,
): Promise<Record<string, PicturesHave>> {
  const keys = keysToRead(scope, inAppPurchases, productIn);
  const isThere = keys.some((key) => inAppPurchases[key]?.record);
  const screenshots = isThere ? await readScreenshots(api, app) : new Map<string, PictureRow>();
  const entries = keys.map(async (key): Promise<[string, PicturesHave]> => {
    const version = inAppPurchaseVersions[key] ?? productVersion(undefined);
    const reviewScreenshot = screenshots.get(key);
    const isAsked = scope.whole || scope.want?.[key]?.image !== undefined;
    const image = isAsked ? await readImage(api, version) : undefined;
    return [key, { ...(reviewScreenshot ? { reviewScreenshot } : {}), ...(image ? { image } : {}) }];
  });
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

async function readScreenshots(api: Reader, app: AppHave): Promise<ReadonlyMap<string, PictureRow>> {
  const list = await api.all(purchasesPath(app), {
    ...include('inAppPurchases', ['appStoreReviewScreenshot']),
    ...fields('inAppPurchases', ['productId', 'appStoreReviewScreenshot']),
    ...pictureFields(SCREENSHOTS),
  });
  const pictures = new Map(list.included.map((resource) => [resource.id, resource]));
  return new Map(
    list.data.flatMap((row) => {
      const picture = pictures.get(linkedId(row, 'appStoreReviewScreenshot') ?? '');
      return picture ? [[requiredText(row, 'productId'), pictureRow(picture)] as const] : [];
    }),
  );
}

async function readImage(api: Reader, version: ProductVersionHave): Promise<PictureRow | undefined> {
  const filled = filledProductVersion(version);
  if (!filled) return undefined;
  const path = `/v1/inAppPurchaseVersions/${filled.id}/image`;
  const found = await api.one(path, fields('inAppPurchaseImages', ['fileName', 'fileSize', 'assetDeliveryState']));
  const row = found && pictureRow(found.data);
  return version.target.kind === 'next' ? arrivingPicture(row) : row;
}
