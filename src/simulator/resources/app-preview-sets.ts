import { PREVIEWS } from '../rules/media-kinds.ts';
import { mediaSet } from './media-set.ts';

export const appPreviewSets = mediaSet(PREVIEWS);
