import { pointerOf } from '../../core/json/pointer.ts';
import type { LocalizationPlace, TextForm } from '../localizations/place.ts';
import type { WantedLocales } from '../localizations/want.ts';
import { wantLocales } from '../localizations/want.ts';
import type { AppInfoLocalizationsPart, AppPart, VersionLocalizationsPart } from '../manifest.gen.ts';
import { appInfoLocalizationsMaxima } from '../manifest.gen.ts';

type Texts = NonNullable<NonNullable<AppInfoLocalizationsPart['metadata']>['default']>;

/** Where the manifest has the texts of a language, those of the version too. */
export function metadataPointer(locale: string, field?: string): string {
  return pointerOf(['metadata', locale, ...(field === undefined ? [] : [field])]);
}

/** Name, subtitle and privacy links hang on the appInfo, not on the version. */
export const PLACE: LocalizationPlace = {
  kind: 'appInfoLocalizations',
  type: 'appInfoLocalizations',
  owner: { address: 'appInfo', type: 'appInfos', relationship: 'appInfo' },
  texts: {
    name: 'text',
    subtitle: 'text',
    privacyPolicyUrl: 'text',
    privacyChoicesUrl: 'text',
    privacyPolicyText: 'text',
  } satisfies Record<keyof Texts, TextForm>,
  limits: appInfoLocalizationsMaxima,
  // Search results on a phone 390 points wide have one line for each: 190 points beside the icon and the button, in letters of 16 and of
  // 13 points. Measured by eye: Apple documents neither.
  rooms: { name: 24, subtitle: 29 },
  names: ['name'],
  required: ['name'],
  pointer: metadataPointer,
};

/** What the manifest says of the texts in its section `metadata`, which the app information and the version share. */
export interface MetadataWant extends WantedLocales {
  /** The app's primary language, where the manifest sets it. */
  primaryLocale?: string;
}

/** @param texts those of the section that belong to one kind */
export function wantMetadata(
  { app: { primaryLocale }, metadata }: AppInfoLocalizationsPart & VersionLocalizationsPart & AppPart,
  texts: LocalizationPlace['texts'],
): MetadataWant | undefined {
  return metadata && { ...wantLocales(metadata, texts), ...(primaryLocale === undefined ? {} : { primaryLocale }) };
}
