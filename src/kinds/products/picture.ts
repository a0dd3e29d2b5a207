import type { Address, Ref } from '../../core/address.ts';
import { ref } from '../../core/address.ts';
import type { StoredFile } from '../../core/delivery.ts';
import { isLeftover, storedFile } from '../../core/delivery.ts';
import type { Resource } from '../../core/resource.ts';
import type { ThingWords } from '../../core/thing.ts';
import { fields } from '../requests.ts';

type PictureType =
  | 'inAppPurchaseAppStoreReviewScreenshots'
  | 'inAppPurchaseImages'
  | 'subscriptionAppStoreReviewScreenshots'
  | 'subscriptionImages';

/** The one picture of its sort that a product, or a version of it, has. */
export interface PicturePlace {
  /** The name of the kind. */
  kind: string;
  address: Address;
  /** JSON pointer of its path in the manifest. */
  pointer: string;
  /** What stands for it in a sentence, e.g. `the review screenshot of com.example.tip`. */
  noun: string;
  owner: {
    address: Address;
    type: 'inAppPurchases' | 'subscriptions' | 'inAppPurchaseVersions' | 'subscriptionVersions';
    api?: 'v2';
    /** The relationship to it. */
    relationship: 'inAppPurchaseV2' | 'subscription' | 'version';
    /** The relationship from it. */
    picture: 'appStoreReviewScreenshot' | 'image';
  };
  type: PictureType;
  api?: 'v2';
  /** Apple keeps no checksum of it: a file of the same name and size counts as the same. */
  unchecked?: true;
  /** The gate that lets it go; absent where it can only be replaced. */
  gate?: string;
}

/** A picture as Apple has it. */
export interface PictureRow extends StoredFile {
  /** Absent where it is about to come with a new version. */
  id?: string;
}

/** What Apple says of pictures, without upload operations, whose addresses are as good as keys. */
const PICTURE_FIELDS = ['fileName', 'fileSize', 'sourceFileChecksum', 'assetDeliveryState'] as const;

/** The query for what is asked of a type of pictures. */
export function pictureFields(type: PictureType): ReturnType<typeof fields> {
  return fields(type, PICTURE_FIELDS);
}

export function pictureRow(resource: Resource): PictureRow {
  return storedFile(resource);
}

/** What a new version gets of it: a reservation that nobody used is nothing to copy. */
export function arrivingPicture(row: PictureRow | undefined): PictureRow | undefined {
  if (!row || isLeftover(row.state)) return undefined;
  const { id: _id, ...copied } = row;
  return copied;
}

/** Of the one that is there: never an address that the manifest could make, since an old file and a new one may have one name. */
export function presentPictureAddress(
  { address }: PicturePlace,
  { fileName, md5, fileSize, state }: PictureRow,
): Address {
  return `${address}/${fileName} (${md5?.slice(0, 8) ?? `${fileSize} B, ${state}`})`;
}

/** What is said of the picture as a file, and of the one that is there in its place. @param file what people call it */
export function pictureWords(
  { address: place }: PicturePlace,
  address: Address,
  file: string,
): Pick<ThingWords, 'file' | 'list'> {
  return { file, ...(address === place ? {} : { list: place }) };
}

/** Where Apple shows it. */
export function picturePath({ owner }: PicturePlace): (string | Ref)[] {
  return [`/${owner.api ?? 'v1'}/${owner.type}/`, ref(owner.address), `/${owner.picture}`];
}
