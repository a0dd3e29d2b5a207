import { metadataPointer } from '../app-info-localizations/texts.ts';
import type { LocalizationPlace, TextForm } from '../localizations/place.ts';
import type { VersionLocalizationsPart } from '../manifest.gen.ts';
import { versionLocalizationsMaxima } from '../manifest.gen.ts';

type Texts = NonNullable<NonNullable<VersionLocalizationsPart['metadata']>['default']>;

/** Description, keywords, what's new and links belong to one version. */
export const PLACE: LocalizationPlace = {
  kind: 'versionLocalizations',
  type: 'appStoreVersionLocalizations',
  owner: { address: 'version', type: 'appStoreVersions', relationship: 'appStoreVersion' },
  texts: {
    description: 'text',
    keywords: 'words',
    whatsNew: 'text',
    promotionalText: 'text',
    supportUrl: 'text',
    marketingUrl: 'text',
  } satisfies Record<keyof Texts, TextForm>,
  limits: versionLocalizationsMaxima,
  required: [],
  pointer: metadataPointer,
};
