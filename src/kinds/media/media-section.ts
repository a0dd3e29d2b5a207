import type { MediaFormat } from '../../manifest/files/inspection.ts';
import type { Displays } from './displays.ts';
import type { MediaDriver } from './driver.ts';

/** What screenshots and previews differ in. */
export interface MediaSection {
  /** The kind, its key in the manifest, and the beginning of its addresses. */
  name: 'screenshots' | 'previews';
  /** What one file is called. */
  file: 'screenshot' | 'preview';
  /** Apple's largest number in one gallery; a reservation that nobody used counts too. */
  most: number;
  displays: Displays;
  format: MediaFormat;
  /** App Review asks for some in the primary language. */
  isAskedFor: boolean;
  gate: 'delete-screenshots' | 'delete-previews';
  /** Whether so many fewer are worth a question. Replacing one by another is not. */
  isLoss(before: number, after: number): boolean;
  driver: MediaDriver;
}
