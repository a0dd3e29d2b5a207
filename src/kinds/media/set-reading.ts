import type { FieldOf } from '../../asc/apple-types.ts';
import { storedFile } from '../../core/delivery.ts';
import type { LocalFile } from '../../core/local-file.ts';
import { own } from '../../core/json/own.ts';
import type { Query, Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedIds, requiredText, textAttribute } from '../../core/resource.ts';
import { isJsonObject } from '../../core/json/json.ts';
import { FailureError } from '../../core/failure.ts';
import { fields as only, include } from '../requests.ts';
import type { HeldMedia, MediaQuery } from './driver.ts';
import type { Gallery, MediaRow } from './gallery.ts';
import { galleryAddress, rowAddresses } from './gallery.ts';

/** Apple's words for one of the two kinds of sets. */
export interface SetType {
  /** The name of the kind. */
  kind: 'screenshots' | 'previews';
  sets: 'appScreenshotSets' | 'appPreviewSets';
  items: 'appScreenshots' | 'appPreviews';
  /** The relationship from an item to its set. */
  parent: 'appScreenshotSet' | 'appPreviewSet';
  /** What a set says of the display it is for. */
  display: 'screenshotDisplayType' | 'previewType';
  /** What is read of an item. Not the upload operations, whose addresses are as good as keys. */
  fields: readonly ItemField[];
  /** What an item's reservation says besides its name and size. */
  attributes?(file: LocalFile): Record<string, string>;
  /** How long Apple may look at an item until it counts as stuck. */
  seconds: number;
}

type ItemField = FieldOf<SetType['items']>;

/** Ten are shown otherwise, and reservations that somebody left count too. */
const INCLUDED = 50;

const LOCALIZATIONS = 'appStoreVersionLocalizations';

/** Reads sets with their items: one request for each language that has any, and one more where that is not known. */
export async function readSets(api: Reader, type: SetType, query: MediaQuery): Promise<Gallery[]> {
  const found = await languagesWithSets(api, type, query);
  const galleries = await Promise.all(found.map(([locale, id]) => setsOf(api, type, locale, id)));
  return galleries.flat();
}

type Language = readonly [locale: string, id: string];

async function languagesWithSets(
  api: Reader,
  { sets, display }: SetType,
  { versionId, locales, localizations }: MediaQuery,
): Promise<Language[]> {
  const [first, ...more] = locales;
  if (first === undefined) return [];
  const known = own(localizations, first)?.id;
  // One language costs one request in any case.
  if (known !== undefined && more.length === 0) return [[first, known]];
  const held = Object.entries(localizations).map(([locale, { media }]) => [locale, media] as const);
  if (held.length > 0 && held.every(([, media]) => media)) {
    return held.flatMap(([locale, media]): Language[] =>
      media && locales.has(locale) && media.relations.includes(sets) ? [[locale, media.localizationId]] : [],
    );
  }
  const list = await api.all(`/v1/appStoreVersions/${versionId}/${LOCALIZATIONS}`, {
    ...only(LOCALIZATIONS, ['locale', sets]),
    ...include(LOCALIZATIONS, [sets]),
    ...only(sets, [display]),
    [`limit[${sets}]`]: INCLUDED,
  });
  return list.data.flatMap((row): Language[] => {
    const locale = requiredText(row, 'locale');
    return locales.has(locale) && linkedIds(row, sets)?.length !== 0 ? [[locale, row.id]] : [];
  });
}

async function setsOf(api: Reader, type: SetType, locale: string, localizationId: string): Promise<Gallery[]> {
  const { kind, sets, items, display, fields } = type;
  const list = await api.all(`/v1/${LOCALIZATIONS}/${localizationId}/${sets}`, {
    ...only(sets, [display, items]),
    ...withItems(type),
  });
  const byId = new Map(list.included.map((item) => [item.id, item]));
  const types = new Set<string>();
  return Promise.all(
    list.data.map(async (set) => {
      const displayType = requiredText(set, display);
      // Which of two would be meant? Apple makes one only.
      if (types.has(displayType)) throw doubled(locale, displayType);
      types.add(displayType);
      const address = galleryAddress(kind, [locale, displayType]);
      const found = await itemsOf(api, type, set, byId);
      return {
        address,
        locale,
        displayType,
        id: set.id,
        rows: rowAddresses(
          address,
          found.map((item) => rowOf(item, fields)),
        ),
      };
    }),
  );
}

/** The members of a set in their order. What did not come along is asked for: taken for nothing, it would be uploaded once more. */
async function itemsOf(
  api: Reader,
  { sets, items }: SetType,
  set: Resource,
  included: ReadonlyMap<string, Resource>,
): Promise<Resource[]> {
  const ids = linkedIds(set, items);
  const along = ids?.flatMap((id) => included.get(id) ?? []);
  if (along && along.length === ids?.length && along.length < INCLUDED) return along;
  return (await api.all(`/v1/${sets}/${set.id}/${items}`)).data;
}

/** Asks along with languages which of the sets they have. */
export function withRelations(types: readonly SetType['sets'][]): Query {
  return {
    ...include(LOCALIZATIONS, types),
    ...Object.fromEntries(types.map((type) => [`limit[${type}]`, INCLUDED])),
    ...only('appScreenshotSets', ['screenshotDisplayType']),
    ...only('appPreviewSets', ['previewType']),
  };
}

/** What hangs in a language, where that came along. */
export function heldMedia(row: Resource, types: readonly SetType['sets'][]): HeldMedia | undefined {
  const relations = types.filter((type) => linkedIds(row, type)?.length !== 0);
  return types.every((type) => linkedIds(row, type)) ? { localizationId: row.id, relations } : undefined;
}

/** The items along with their sets: all of a language at once. */
export function withItems({ sets, items, fields }: SetType): Query {
  return { ...include(sets, [items]), ...only(items, fields), [`limit[${items}]`]: INCLUDED };
}

function doubled(locale: string, displayType: string): FailureError {
  const message = `App Store Connect has two sets for ${displayType} in ${locale}`;
  return new FailureError({ kind: 'apple', message, hint: 'remove one of them there' });
}

function rowOf(item: Resource, fields: readonly ItemField[]): Omit<MediaRow, 'address' | 'natural'> {
  return {
    ...storedFile(item),
    ...(fields.includes(FRAME) ? { [FRAME]: textAttribute(item, FRAME) ?? null } : {}),
    ...imageOf(item),
  };
}

/** Where Apple shows a picture, also one of a video: nobody but a reader who asks for it goes there. */
function imageOf(item: Resource): Pick<MediaRow, 'image'> {
  const frame = attribute(item, 'previewFrameImage');
  const asset = isJsonObject(frame) ? frame['image'] : attribute(item, 'imageAsset');
  if (!isJsonObject(asset)) return {};
  const { templateUrl, width, height } = asset;
  return typeof templateUrl === 'string' && typeof width === 'number' && typeof height === 'number'
    ? { image: { templateUrl, width, height } }
    : {};
}

const FRAME = 'previewFrameTimeCode';
