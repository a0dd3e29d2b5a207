import { createHash } from 'node:crypto';
import type { FileReader } from '../../src/core/local-file.ts';
import type { MediaFile, PreviewFile } from './manifest.ts';
import { chunk, png } from '../simulator/media-files.ts';

/** Files beside a manifest, kept in memory. */
export function shelf() {
  const contents = new Map<string, Buffer>();
  const describe = (path: string): MediaFile => {
    const bytes = contents.get(path) ?? Buffer.alloc(0);
    return { path, bytes: bytes.length, md5: createHash('md5').update(bytes).digest('hex'), entry: 0 };
  };
  const files: FileReader = {
    read: async (path, offset, length) =>
      new Uint8Array(contents.get(path)?.subarray(offset, offset + length) ?? Buffer.alloc(0)),
  };
  return {
    files,
    /** Puts a file there, or another one in its place. */
    put(path: string, bytes: Buffer): MediaFile {
      contents.set(path, bytes);
      return describe(path);
    },
    video(path: string, bytes: Buffer, previewFrameTimeCode?: string): PreviewFile {
      contents.set(path, bytes);
      return { ...describe(path), ...(previewFrameTimeCode === undefined ? {} : { previewFrameTimeCode }) };
    },
  };
}

/** A picture for the largest iPhone, told from others by a word that nobody sees. */
export function picture(word: string, [width, height]: readonly [number, number] = [1290, 2796]): Buffer {
  return png(width, height, 2, [chunk('tEXt', Buffer.from(word))]);
}
