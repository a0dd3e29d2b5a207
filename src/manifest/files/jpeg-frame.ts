import type { WindowedReader } from './windowed-reader.ts';

/** What the frame header of a JPEG says of its colours (ISO 10918-1, B.2.2). */
export interface JpegFrame {
  /** Bits of each channel. */
  bits: number;
  /** 1: grey, 3: colour, 4: CMYK or YCCK. */
  channels: number;
}

/** Segments before the picture; profiles and thumbnails are cut into pieces of 64 kB. */
const MAX_SEGMENTS = 2000;

/** Walks the segments to the frame header; `undefined` where there is none. */
export async function readJpegFrame(bytes: WindowedReader): Promise<JpegFrame | undefined> {
  let offset = 2;
  for (let count = 0; count < MAX_SEGMENTS; count += 1) {
    const head = await bytes.at(offset, 10);
    if (head.length < 4 || head[0] !== 0xff) return undefined;
    const marker = head.readUInt8(1);
    if (isFrame(marker)) return head.length < 10 ? undefined : { bits: head.readUInt8(4), channels: head.readUInt8(9) };
    // A marker may have any number of fill bytes before it; some have no length.
    if (marker === 0xff) offset += 1;
    else offset += isBare(marker) ? 2 : 2 + head.readUInt16BE(2);
  }
  return undefined;
}

/** SOF0 to SOF15; three numbers among them are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** RST0 to RST7 and TEM. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}
