/** What the boxes of a video say. */
export interface VideoHeader {
  width: number;
  height: number;
  seconds: number;
}

/** Reads MP4 and QuickTime; nothing of what is neither, has no picture, or is cut off. */
export function readVideo(file: Buffer): VideoHeader | undefined {
  const top = boxes(file);
  const moov = top?.get('moov')?.[0];
  if (!top?.has('ftyp') || !moov) return undefined;
  const parts = boxes(moov);
  const header = parts?.get('mvhd')?.[0];
  const track = parts?.get('trak')?.find(isVideo);
  const seconds = header && secondsOf(header);
  const size = track && sizeOf(track);
  return size && seconds !== undefined ? { ...size, seconds } : undefined;
}

/** The boxes in a row, by type and without their heads; nothing when they do not fill the row exactly. */
function boxes(row: Buffer): Map<string, Buffer[]> | undefined {
  const found = new Map<string, Buffer[]>();
  let at = 0;
  while (at < row.length) {
    if (at + 8 > row.length) return undefined;
    const type = row.toString('latin1', at + 4, at + 8);
    const short = row.readUInt32BE(at);
    // 1: the size follows in eight bytes; 0: up to the end.
    const head = short === 1 ? 16 : 8;
    if (at + head > row.length) return undefined;
    const size = short === 1 ? Number(row.readBigUInt64BE(at + 8)) : short === 0 ? row.length - at : short;
    if (size < head || at + size > row.length) return undefined;
    found.set(type, [...(found.get(type) ?? []), row.subarray(at + head, at + size)]);
    at += size;
  }
  return found;
}

function isVideo(track: Buffer): boolean {
  const media = boxes(track)?.get('mdia')?.[0];
  const handler = media && boxes(media)?.get('hdlr')?.[0];
  return handler?.toString('latin1', 8, 12) === 'vide';
}

/** Version 1 of a box has its times in eight bytes instead of four. */
function secondsOf(header: Buffer): number | undefined {
  const long = header[0] === 1;
  if (header.length < (long ? 32 : 20)) return undefined;
  const scale = header.readUInt32BE(long ? 20 : 12);
  const duration = long ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return scale > 0 ? duration / scale : undefined;
}

/** Width and height are the last eight bytes of the track's head, in 16.16. */
function sizeOf(track: Buffer): { width: number; height: number } | undefined {
  const head = boxes(track)?.get('tkhd')?.[0];
  const at = head?.[0] === 1 ? 88 : 76;
  if (!head || head.length < at + 8) return undefined;
  const [width, height] = [head.readUInt32BE(at) / 65_536, head.readUInt32BE(at + 4) / 65_536];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
