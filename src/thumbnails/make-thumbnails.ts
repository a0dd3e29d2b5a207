import type { LocalFile } from '../core/local-file.ts';
import type { Picture } from '../core/picture.ts';
import { encodeThumbnail } from './encode.ts';
import { isJpeg, shrinkJpeg } from './jpeg.ts';
import { isPng } from './png-chunks.ts';
import { shrinkPng } from './png.ts';
import type { Raster } from './shrink.ts';
import { areaFor } from './size.ts';

/** What all thumbnails of a page take together, in bytes: a third more when written as text, which leaves a page of 5 MB its texts. */
const ALL = 2_700_000;
const LARGEST = 14_000;

/** Pictures that are made small, at most: enough for 39 languages with 30 each. The time that they take has to end. */
const MOST = 1200;

/** More than any screenshot has. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The content of a file; `undefined` where it can't be had any more as it was. */
type Read = (file: LocalFile) => Promise<Uint8Array | undefined>;

/**
 * Thumbnails by the paths of their files, made one after the other, each content once. What has no content, is no picture
 * or claims to be an absurdly large one has none. The more contents there are, the smaller each is; a page holds
 * each once.
 */
export async function makeThumbnails(files: readonly LocalFile[], read: Read): Promise<Map<string, Picture>> {
  const contents = new Set(files.map(({ md5 }) => md5)).size;
  const bytes = Math.min(LARGEST, Math.floor(ALL / Math.max(1, Math.min(MOST, contents))));
  const made = new Map<string, Picture | undefined>();
  const pictures = new Map<string, Picture>();
  for (const file of files) {
    if (!made.has(file.md5) && made.size < MOST) made.set(file.md5, await thumbnailOf(file, read, bytes));
    const picture = made.get(file.md5);
    if (picture) pictures.set(file.path, picture);
  }
  return pictures;
}

async function thumbnailOf(file: LocalFile, read: Read, bytes: number): Promise<Picture | undefined> {
  const content = file.bytes > LARGEST_FILE ? undefined : await read(file);
  const raster = content && (await smallOf(content, areaFor(bytes)));
  return raster && encodeThumbnail(raster, bytes);
}

/** Whatever a broken picture makes a decoder throw, it is a picture that can't be shown. */
async function smallOf(content: Uint8Array, area: number): Promise<Raster | undefined> {
  try {
    if (isPng(content)) return await shrinkPng(content, area);
    return isJpeg(content) ? await shrinkJpeg(content, area) : undefined;
  } catch {
    return undefined;
  }
}
