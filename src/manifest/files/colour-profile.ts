import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import type { WindowedReader } from './windowed-reader.ts';

/** Chunks and segments that may stand before a profile. */
const MOST_PARTS = 2000;

/** Bytes. Profiles of screens have a few thousand; printers' hundreds of thousands. */
const LARGEST = 4 * 1024 * 1024;

/**
 * The name of the colour profile that a picture carries, as its maker calls it: `Display P3`; `undefined` where it carries none, which
 * stands for sRGB, or one that can't be read.
 */
export async function readColourProfile(bytes: WindowedReader): Promise<string | undefined> {
  const head = await bytes.at(0, 4);
  const profile = head.toString('latin1', 1, 4) === 'PNG' ? await profileInPng(bytes) : await profileInJpeg(bytes);
  return typeof profile === 'string' ? profile : profile && nameOf(profile);
}

/** PNG (third edition): a profile is compressed, behind a name that says little; a cICP chunk has a number instead. */
async function profileInPng(bytes: WindowedReader): Promise<Buffer | string | undefined> {
  let offset = 8;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const chunk = await bytes.at(offset, 9);
    if (chunk.length < 9) return undefined;
    const length = chunk.readUInt32BE(0);
    const name = chunk.toString('latin1', 4, 8);
    // ITU-T H.273, table 2: 12 is P3 with the white of daylight.
    if (name === 'cICP') return chunk[8] === 12 ? 'Display P3' : undefined;
    if (name === 'iCCP') return length > LARGEST ? undefined : inflated(await bytes.at(offset + 8, length));
    if (name === 'IDAT' || name === 'IEND') return undefined;
    offset += 12 + length;
  }
  return undefined;
}

function inflated(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: LARGEST });
  } catch {
    // What is damaged or unreasonable is not judged.
    return undefined;
  }
}

const ICC_MARK = 'ICC_PROFILE\0';

/** ICC.1, annex B: in APP2 segments, cut into pieces; the name stands near the beginning. */
async function profileInJpeg(bytes: WindowedReader): Promise<Buffer | undefined> {
  let offset = 2;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const head = await bytes.at(offset, 4);
    const marker = head[1] ?? 0;
    if (head.length < 4 || head[0] !== 0xff || marker === START_OF_SCAN) return undefined;
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = head.readUInt16BE(2);
    if (marker === APP2) {
      const segment = await bytes.at(offset + 4, length - 2);
      if (segment.toString('latin1', 0, ICC_MARK.length) === ICC_MARK) return segment.subarray(ICC_MARK.length + 2);
    }
    offset += 2 + length;
  }
  return undefined;
}

const APP2 = 0xe2;
const START_OF_SCAN = 0xda;

/** The text of the description tag, in the form of version 2 or 4 (ICC.1, 9.2.41). */
function nameOf(profile: Buffer): string | undefined {
  if (profile.length < 132) return undefined;
  const tags = Math.min(profile.readUInt32BE(128), 100);
  for (let index = 0; index < tags; index += 1) {
    const at = 132 + index * 12;
    if (at + 12 > profile.length) return undefined;
    if (profile.toString('latin1', at, at + 4) === 'desc')
      return textOf(profile.subarray(profile.readUInt32BE(at + 4)));
  }
  return undefined;
}

function textOf(tag: Buffer): string | undefined {
  const type = tag.toString('latin1', 0, 4);
  if (type === 'desc' && tag.length > 12) return withoutEnd(tag.toString('latin1', 12, 12 + tag.readUInt32BE(8)));
  if (type !== 'mluc' || tag.length < 28) return undefined;
  const [length, offset] = [tag.readUInt32BE(20), tag.readUInt32BE(24)];
  const text = Buffer.from(tag.subarray(offset, offset + (length & ~1)));
  return withoutEnd(text.swap16().toString('utf16le'));
}

function withoutEnd(text: string): string {
  return text.replace(/\0.*$/s, '').trim();
}
