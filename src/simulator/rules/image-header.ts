/** What the beginning of a picture tells. */
export interface ImageHeader {
  format: 'png' | 'jpeg';
  width: number;
  height: number;
  /** It has an alpha channel or a transparent colour. */
  alpha: boolean;
}

/** Reads PNG and JPEG; nothing of what is neither, or ends before its size is given. */
export function readImage(file: Buffer): ImageHeader | undefined {
  return file.subarray(0, 8).equals(PNG) ? readPng(file) : readJpeg(file);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function readPng(file: Buffer): ImageHeader | undefined {
  if (file.length < 33 || file.readUInt32BE(8) !== 13 || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (width === 0 || height === 0) return undefined;
  // Grey and colour with alpha; a palette, grey or colour can have a transparent one by tRNS, which comes before the pixels.
  const alpha = [4, 6].includes(file.readUInt8(25)) || hasTransparency(file);
  return { format: 'png', width, height, alpha };
}

function hasTransparency(file: Buffer): boolean {
  let at = 8;
  while (at + 12 <= file.length) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'tRNS') return true;
    if (type === 'IDAT' || type === 'IEND') return false;
    at += 12 + file.readUInt32BE(at);
  }
  return false;
}

/** Walks the segments to the frame header, which has the size. */
function readJpeg(file: Buffer): ImageHeader | undefined {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= file.length && file[at] === 0xff) {
    const marker = file.readUInt8(at + 1);
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      const [height, width] = [file.readUInt16BE(at + 5), file.readUInt16BE(at + 7)];
      return width > 0 && height > 0 ? { format: 'jpeg', width, height, alpha: false } : undefined;
    } else if (isBare(marker)) at += 2;
    else at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15; three numbers among them are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** RST0 to RST7 and TEM have no length. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}
