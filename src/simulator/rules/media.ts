import type { Doc } from '../store.ts';
import { text } from '../store.ts';

const REQUIRED: Record<string, string> = {
  IOS: 'APP_IPHONE_67',
  MAC_OS: 'APP_DESKTOP',
  TV_OS: 'APP_APPLE_TV',
  VISION_OS: 'APP_APPLE_VISION_PRO',
};

/** Kept with the version as an attribute that no answer shows: media are not simulated, they count as being there. */
export function setMedia(version: Doc, media: boolean): void {
  version.attributes['media'] = media ? null : false;
}

/** The display types of which the version needs screenshots and has none. */
export function missingScreenshots(version: Doc): string[] {
  if (version.attributes['media'] !== false) return [];
  return [REQUIRED[text(version, 'platform')] ?? 'APP_IPHONE_67'];
}
