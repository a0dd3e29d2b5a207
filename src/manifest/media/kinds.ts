import type { Bytes } from './bytes.ts';
import type { Display } from './displays.ts';
import { PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from './displays.ts';
import type { Traits } from './finding.ts';
import type { MediaSectionName } from './lists.ts';
import { lookAtPicture } from './picture.ts';
import { lookAtVideo } from './video.ts';

/** What pictures and videos differ in. */
export interface MediaKind {
  section: MediaSectionName;
  /** Apple's largest number for one language and display type. */
  most: number;
  extensions: readonly string[];
  displays: Readonly<Record<string, Display>>;
  /** @param name the one that Apple gets; where a link leads, it may be another */
  look(bytes: Bytes, name: string): Promise<Traits>;
}

export const MEDIA_KINDS: readonly MediaKind[] = [
  {
    section: 'screenshots',
    most: 10,
    extensions: ['.png', '.jpg', '.jpeg'],
    displays: SCREENSHOT_DISPLAYS,
    look: lookAtPicture,
  },
  {
    section: 'previews',
    most: 3,
    extensions: ['.mov', '.m4v', '.mp4'],
    displays: PREVIEW_DISPLAYS,
    look: lookAtVideo,
  },
];
