import { isDisplayP3 } from './colour-profile.ts';
import { readImage } from './image-header.ts';
import { previewPixels } from './preview-sizes.ts';
import type { Pixels } from './screenshot-sizes.ts';
import { screenshotPixels } from './screenshot-sizes.ts';
import type { Attributes } from '../store.ts';
import { readVideo } from './video-header.ts';

/** What Apple finds wrong with a file after it has come in. */
export interface AssetProblem {
  code: string;
  description: string;
}

/** What a file turns out to be. */
export interface Inspection {
  problems: AssetProblem[];
  /** What is known of it from then on. */
  found?: Attributes;
}

const WORDS = {
  // Apple's, which often says nothing beyond the code.
  IMAGE_BAD_FILE_EXTENSION: 'IMAGE_BAD_FILE_EXTENSION',
  IMAGE_ALPHA_NOT_ALLOWED: 'IMAGE_ALPHA_NOT_ALLOWED',
  IMAGE_INCORRECT_DIMENSIONS: 'IMAGE_INCORRECT_DIMENSIONS',
  // The simulator's own: that Apple refuses these files is known, its codes are not.
  IMAGE_UNREADABLE: 'The file is neither a PNG nor a JPEG',
  IMAGE_COLOR_PROFILE_NOT_ALLOWED: 'The picture has the colour profile Display P3',
  IMAGE_EXTENSION_MISMATCH: 'The ending of the file name is not that of the image format',
  VIDEO_BAD_FILE_EXTENSION: 'The file name must end in .mov, .m4v or .mp4',
  VIDEO_UNREADABLE: 'The file is neither a QuickTime nor an MPEG-4 video',
  VIDEO_INCORRECT_DIMENSIONS: 'The video has not the size that its display takes',
  VIDEO_INCORRECT_DURATION: 'The video must take from 15 to 30 seconds',
};

// Sound and picture hardly ever end at the same moment; how exact Apple is, is not known.
const LEEWAY = 0.1;

const IMAGE_FORMATS: Record<string, string> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg' };

/** What Apple says of a screenshot some time after it was sent. */
export function inspectImage(file: Buffer, fileName: string, displayType: string): Inspection {
  return inspectPicture(file, fileName, screenshotPixels(displayType));
}

/** What Apple says of the picture of a product for App Review, where it also looks at the colours (one report). */
export function inspectReviewPicture(file: Buffer, fileName: string, pixels: readonly Pixels[]): Inspection {
  const { problems, ...found } = inspectPicture(file, fileName, pixels);
  if (!readImage(file) || !isDisplayP3(file)) return { problems, ...found };
  return { problems: [...problems, problem('IMAGE_COLOR_PROFILE_NOT_ALLOWED')], ...found };
}

/** @param pixels that the picture may have */
export function inspectPicture(file: Buffer, fileName: string, pixels: readonly Pixels[]): Inspection {
  const format = IMAGE_FORMATS[extensionOf(fileName)];
  if (format === undefined) return { problems: [problem('IMAGE_BAD_FILE_EXTENSION')] };
  const image = readImage(file);
  if (!image) return { problems: [problem('IMAGE_UNREADABLE')] };
  const { width, height } = image;
  const problems = [
    ...(image.format === format ? [] : [problem('IMAGE_EXTENSION_MISMATCH')]),
    ...(image.alpha ? [problem('IMAGE_ALPHA_NOT_ALLOWED')] : []),
    ...(isAmong(pixels, image) ? [] : [problem('IMAGE_INCORRECT_DIMENSIONS')]),
  ];
  return { problems, found: { width, height } };
}

/** What Apple says of a preview after it was processed. */
export function inspectVideo(file: Buffer, fileName: string, previewType: string): Inspection {
  if (!['mov', 'm4v', 'mp4'].includes(extensionOf(fileName)))
    return { problems: [problem('VIDEO_BAD_FILE_EXTENSION')] };
  const video = readVideo(file);
  if (!video) return { problems: [problem('VIDEO_UNREADABLE')] };
  const { width, height, seconds } = video;
  const pixels = previewPixels(previewType);
  const problems = [
    ...(pixels.length === 0 || isAmong(pixels, video) ? [] : [problem('VIDEO_INCORRECT_DIMENSIONS')]),
    ...(seconds >= 15 - LEEWAY && seconds <= 30 + LEEWAY ? [] : [problem('VIDEO_INCORRECT_DURATION')]),
  ];
  return { problems, found: { width, height, seconds } };
}

export function extensionOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function isAmong(pixels: readonly Pixels[], { width, height }: { width: number; height: number }): boolean {
  return pixels.some(([w, h]) => w === width && h === height);
}

function problem(code: keyof typeof WORDS): AssetProblem {
  return { code, description: WORDS[code] };
}
