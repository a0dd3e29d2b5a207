import type { Buffer } from 'node:buffer';

/** How files begin that people take for a screenshot or a preview: bytes as Latin-1, and where they stand. */
const SIGNATURES: readonly (readonly [name: string, offset: number, bytes: string])[] = [
  ['GIF picture', 0, 'GIF8'],
  ['TIFF picture', 0, 'II*\0'],
  ['TIFF picture', 0, 'MM\0*'],
  // BigTIFF.
  ['TIFF picture', 0, 'II+\0'],
  ['TIFF picture', 0, 'MM\0+'],
  ['WebP picture', 8, 'WEBP'],
  ['BMP picture', 0, 'BM'],
  ['Photoshop picture', 0, '8BPS'],
  ['PDF document', 0, '%PDF-'],
  ['JPEG XL picture', 0, '\xFF\x0A'],
  ['JPEG XL picture', 4, 'JXL \r\n\x87\n'],
  ['JPEG 2000 picture', 4, 'jP  \r\n\x87\n'],
  ['JPEG 2000 picture', 0, '\xFF\x4F\xFF\x51'],
  ['PNG picture', 0, '\x89PNG'],
  ['JPEG picture', 0, '\xFF\xD8\xFF'],
  ['WebM or Matroska video', 0, '\x1A\x45\xDF\xA3'],
  ['AVI video', 8, 'AVI '],
  ['Flash video', 0, 'FLV'],
  ['Windows Media video', 0, '\x30\x26\xB2\x75'],
];

const HEIF = 'HEIF picture';
const QUICKTIME = 'QuickTime video';
const MPEG4 = 'MPEG-4 video';

/** What a preview may be. */
export const TAKEN_VIDEOS: readonly string[] = [QUICKTIME, MPEG4];

/** Brands of the container that pictures and videos of today share (ISO 14496-12). */
const BRANDS: Readonly<Record<string, string>> = {
  ...{ heic: 'HEIC picture', heix: 'HEIC picture', heim: 'HEIC picture', heis: 'HEIC picture' },
  ...{ hevc: 'HEIC picture', hevx: 'HEIC picture', mif1: HEIF, msf1: HEIF, avif: 'AVIF picture', avis: 'AVIF picture' },
  ...{ 'qt  ': QUICKTIME, isom: MPEG4, mp41: MPEG4, mp42: MPEG4, 'M4V ': MPEG4 },
};

/** What a file is by its first bytes, whatever its name says: `HEIC picture`; `undefined` where nothing here knows it. */
export function otherFormat(head: Buffer): string | undefined {
  const known = SIGNATURES.find(
    ([, offset, bytes]) => head.toString('latin1', offset, offset + bytes.length) === bytes,
  );
  if (known) return known[0];
  if (head.toString('latin1', 4, 8) === 'ftyp') return brandOf(head);
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(
    head.toString('utf8', 0, 4096).replace(/^\uFEFF/, ''),
  )
    ? 'SVG picture'
    : undefined;
}

/** The main brand says it, or one of those that the file is compatible with: Apple's HEIC begins with mif1 now and then. */
function brandOf(head: Buffer): string | undefined {
  const end = Math.min(head.readUInt32BE(0), head.length, 256);
  const brands = Array.from({ length: Math.max(0, Math.floor((end - 8) / 4)) }, (_, index) =>
    head.toString('latin1', 8 + index * 4, 12 + index * 4),
  );
  const names = brands.flatMap((brand) => (Object.hasOwn(BRANDS, brand) ? (BRANDS[brand] ?? []) : []));
  return names.find((name) => name !== HEIF) ?? names[0];
}
