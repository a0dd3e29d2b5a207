import { PREVIEW_TYPES } from './preview-sizes.ts';
import { DISPLAY_TYPES } from './screenshot-sizes.ts';

/** Screenshots and previews are kept alike: in sets under a localization, one for each kind of display. */
export interface MediaKind {
  sets: string;
  items: string;
  /** Relation from an item to its set. */
  toSet: string;
  /** Attribute of the set that tells the kind of display. */
  typeName: string;
  types: readonly string[];
  /** So many in a set, whatever has become of them. */
  cap: number;
  /** What Apple says of one more. */
  tooMany: string;
  /** As Apple calls one of them. */
  title: string;
}

export const SCREENSHOTS: MediaKind = {
  sets: 'appScreenshotSets',
  items: 'appScreenshots',
  toSet: 'appScreenshotSet',
  typeName: 'screenshotDisplayType',
  types: DISPLAY_TYPES,
  cap: 10,
  tooMany: 'Too many screenshots (10)',
  title: 'Screenshot',
};

export const PREVIEWS: MediaKind = {
  sets: 'appPreviewSets',
  items: 'appPreviews',
  toSet: 'appPreviewSet',
  typeName: 'previewType',
  types: PREVIEW_TYPES,
  cap: 3,
  tooMany: 'Too many app previews',
  title: 'App Preview',
};

export const MEDIA: readonly MediaKind[] = [SCREENSHOTS, PREVIEWS];

/** The platform whose versions have this kind of display: watches and Messages go with iOS. */
export function platformOf(displayOrPreviewType: string): string {
  if (displayOrPreviewType.endsWith('DESKTOP')) return 'MAC_OS';
  if (displayOrPreviewType.endsWith('APPLE_TV')) return 'TV_OS';
  return displayOrPreviewType.endsWith('APPLE_VISION_PRO') ? 'VISION_OS' : 'IOS';
}
