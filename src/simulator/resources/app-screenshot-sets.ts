import { SCREENSHOTS } from '../rules/media-kinds.ts';
import { mediaSet } from './media-set.ts';

export const appScreenshotSets = mediaSet(SCREENSHOTS);
