import type { FieldOf } from '../../asc/apple-types.ts';
import type { Address } from '../../core/address.ts';
import type { Target } from '../requests.ts';

/** text: one text that people read; words: several of them, which Apple keeps as one text with commas. */
export type TextForm = 'text' | 'words';

type LocalizationType =
  | 'appInfoLocalizations'
  | 'appStoreVersionLocalizations'
  | 'inAppPurchaseLocalizations'
  | 'subscriptionLocalizations'
  | 'subscriptionGroupLocalizations';

/** Apple's name of a text. */
export type TextField = FieldOf<LocalizationType>;

/** Whose texts they are, and where they stand in App Store Connect and in the manifest. */
export interface LocalizationPlace {
  /** The name of the kind. */
  kind: string;
  /** JSON:API type of the texts of one language. */
  type: LocalizationType;
  /** Version of Apple's API under which they lie; v1 unless it says otherwise. */
  api?: 'v2';
  /** What they belong to. */
  owner:
    | { address: Address; type: 'appInfos'; relationship: 'appInfo' }
    | { address: Address; type: 'appStoreVersions'; relationship: 'appStoreVersion' }
    | {
        address: Address;
        type: 'inAppPurchaseVersions' | 'subscriptionVersions' | 'subscriptionGroupVersions';
        relationship: 'version';
      };
  /** Apple's attributes, in the order in which a plan shows them. */
  texts: Readonly<Partial<Record<TextField, TextForm>>>;
  /** Apple's limits by attribute, in Unicode code points. */
  limits: Readonly<Record<string, number>>;
  /** How wide a text may be where the App Store has one line for it, in letters of the Latin alphabet. */
  rooms?: Readonly<Partial<Record<TextField, number>>>;
  /** Those that are names: mostly the same in every language. */
  names?: readonly TextField[];
  /** Attributes without which Apple creates no language. */
  required: readonly TextField[];
  /** JSON pointer of a language in the manifest, or of one of its texts. */
  pointer(locale: string, field?: string): string;
}

/** Whether a text is an address, by the name that Apple gives it. */
export function isLink(field: string): boolean {
  return field.endsWith('Url');
}

/** Where all languages of the owner stand. */
export function listAddress({ owner }: Pick<LocalizationPlace, 'owner'>): Address {
  return `${owner.address}/localizations`;
}

export function localizationTarget(place: LocalizationPlace, locale: string): Target<LocalizationType> {
  const { kind, type, api } = place;
  return { kind, type, address: `${listAddress(place)}/${locale}`, ...(api ? { api } : {}) };
}

/** The language at an address; `undefined` where it is no address of one. */
export function localeOf(place: Pick<LocalizationPlace, 'owner'>, address: Address | undefined): string | undefined {
  const list = `${listAddress(place)}/`;
  return address?.startsWith(list) ? address.slice(list.length) : undefined;
}
