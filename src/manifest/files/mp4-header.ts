import type { Buffer } from 'node:buffer';
import type { WindowedReader } from './windowed-reader.ts';

/** What an MP4 or MOV says of itself in its header. */
export interface VideoHeader {
  isQuickTime: boolean;
  /** As it is shown, turned where the camera was. */
  video: { width: number; height: number; seconds: number; framesPerSecond: number; codec: string };
  hasSound: boolean;
}

/** Boxes of a file, of which a video has a handful. */
const MAX_BOXES = 10_000;

/** Bytes. The header of half a minute has some ten thousand. */
const MAX_HEADER = 8 * 1024 * 1024;

/** Reads the header of an MP4 or MOV (ISO 14496-12), and no frame; `undefined` where it is none, or is cut off. */
export async function readVideoHeader(bytes: WindowedReader): Promise<VideoHeader | undefined> {
  try {
    const top = await topBoxes(bytes);
    const [first] = top;
    const moov = top.find(({ name }) => name === 'moov');
    if (!moov || moov.size > MAX_HEADER) return undefined;
    // Files older than the box that tells it are QuickTime's.
    const brand = first?.name === 'ftyp' ? (await bytes.at(first.start, 4)).toString('latin1') : QUICKTIME;
    return headerOf(await bytes.at(moov.start, moov.size), brand === QUICKTIME);
  } catch (error) {
    // A length leads out of what it is in.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const QUICKTIME = 'qt  ';

interface Box {
  name: string;
  /** Of its content. */
  start: number;
  size: number;
}

/** The boxes of which the file consists. @throws RangeError where the last of them is not all there. */
async function topBoxes(bytes: WindowedReader): Promise<Box[]> {
  const boxes: Box[] = [];
  let offset = 0;
  // Fewer bytes than a box has are padding.
  while (offset + 8 <= bytes.size) {
    const head = await bytes.at(offset, 16);
    const box = boxAt(head, 0, bytes.size - offset);
    boxes.push({ ...box, start: offset + box.start });
    offset += box.start + box.size;
    if (box.size < 0 || offset > bytes.size || boxes.length > MAX_BOXES)
      throw new RangeError(`no room for ${box.name}`);
  }
  return boxes;
}

/** @param room up to the end of what the box is in. */
function boxAt(buffer: Buffer, at: number, room: number): Box {
  const short = buffer.readUInt32BE(at);
  // Zero is all the room there is; one is followed by a length of 64 bits.
  const head = short === 1 ? 16 : 8;
  const length = short === 0 ? room : short === 1 ? Number(buffer.readBigUInt64BE(at + 8)) : short;
  return { name: buffer.toString('latin1', at + 4, at + 8), start: at + head, size: length - head };
}

/** The contents of the boxes of this name. */
function within(buffer: Buffer, name: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0, count = 0; at + 8 <= buffer.length && count < MAX_BOXES; count += 1) {
    const box = boxAt(buffer, at, buffer.length - at);
    // QuickTime ends a list of boxes with a zero, which is no box.
    if (box.size < 0 || box.start + box.size > buffer.length) break;
    if (box.name === name) found.push(buffer.subarray(box.start, box.start + box.size));
    at = box.start + box.size;
  }
  return found;
}

/** The content of a box in boxes. @throws RangeError where there is none. */
function inside(buffer: Buffer, ...names: string[]): Buffer {
  return names.reduce((outer, name) => {
    const [inner] = within(outer, name);
    if (!inner) throw new RangeError(`no ${name}`);
    return inner;
  }, buffer);
}

function headerOf(moov: Buffer, isQuickTime: boolean): VideoHeader | undefined {
  const tracks = within(moov, 'trak');
  const kinds = tracks.map((track) => inside(track, 'mdia', 'hdlr').toString('latin1', 8, 12));
  const track = tracks[kinds.indexOf('vide')];
  if (!track) return undefined;
  const { timescale } = timeOf(inside(moov, 'mvhd'), 'mvhd');
  const media = timeOf(inside(track, 'mdia', 'mdhd'), 'mdhd');
  const samples = inside(track, 'mdia', 'minf', 'stbl');
  const head = inside(track, 'tkhd');
  // Behind the times: what is reserved, layers, volume; then a matrix of nine numbers, and the size.
  const matrix = head.readUInt8(0) === 1 ? 52 : 40;
  const isTurned = head.readInt32BE(matrix) === 0 && head.readInt32BE(matrix + 16) === 0;
  const [width, height] = [head.readUInt32BE(matrix + 36) / 65_536, head.readUInt32BE(matrix + 40) / 65_536];
  return {
    isQuickTime,
    hasSound: kinds.includes('soun'),
    video: {
      width: Math.round(isTurned ? height : width),
      height: Math.round(isTurned ? width : height),
      // The track's length, since what was cut in an editor is still in the media.
      seconds: timeOf(head, 'tkhd').duration / timescale,
      framesPerSecond: inside(samples, 'stsz').readUInt32BE(8) / (media.duration / media.timescale),
      codec: inside(samples, 'stsd').toString('latin1', 12, 16),
    },
  };
}

/** Two dates, a time scale or a track number, and a duration; in version 1 all but the second have 64 bits. */
function timeOf(box: Buffer, name: 'mvhd' | 'mdhd' | 'tkhd'): { timescale: number; duration: number } {
  const isLong = box.readUInt8(0) === 1;
  const at = isLong ? 20 : 12;
  const gap = name === 'tkhd' ? 8 : 4;
  const duration = isLong ? Number(box.readBigUInt64BE(at + gap)) : box.readUInt32BE(at + gap);
  return { timescale: box.readUInt32BE(at), duration };
}
