import { inflateSync } from 'node:zlib';

const NAME = 'Display P3';
/** A profile is some hundreds of bytes; nothing larger is unpacked. */
const LARGEST = 1_048_576;

/** Whether a PNG or a JPEG says that its colours are those of Display P3, as pictures of phones do. */
export function isDisplayP3(file: Buffer): boolean {
  return profiles(file).some((profile) => profile.includes(NAME, 0, 'latin1') || profile.includes(wide(NAME)));
}

function profiles(file: Buffer): Buffer[] {
  return file.readUInt8(0) === 0x89 ? pngProfiles(file) : jpegProfiles(file);
}

/** The chunk has a name, a zero, the way of compression and the profile; it comes before the pixels. */
function pngProfiles(file: Buffer): Buffer[] {
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') break;
    if (type !== 'iCCP') continue;
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    return [data, ...inflated(data.subarray(data.indexOf(0) + 2))];
  }
  return [];
}

function inflated(data: Buffer): Buffer[] {
  try {
    return [inflateSync(data, { maxOutputLength: LARGEST })];
  } catch {
    return [];
  }
}

/** Application segments with the number 2 hold it, up to the first frame. */
function jpegProfiles(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; at += 2 + file.readUInt16BE(at + 2)) {
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (file[at + 1] === 0xe2) found.push(file.subarray(at + 4, end));
    if (file[at + 1] === 0xda) break;
  }
  return found;
}

/** ICC profiles write names in two bytes a letter, the higher one first. */
function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
