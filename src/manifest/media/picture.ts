import type { Buffer } from 'node:buffer';
import { basename, extname } from 'node:path';
import type { imageSize } from 'image-size';
import type { Bytes } from './bytes.ts';
import { lookInto } from './bytes.ts';
import type { Finding, Traits } from './finding.ts';
import { hasAlpha } from './png.ts';

const HEAD = 64 * 1024;

/** A JPEG may have colour profiles and thumbnails before its size. */
const LONG_HEAD = 8 * 1024 * 1024;

interface Format {
  name: string;
  extensions: readonly string[];
  /** How a file begins. */
  signature: string;
  /** How it ends, before what tools may append. */
  end: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  png: { name: 'PNG', extensions: ['.png'], signature: '\x89PNG', end: 'IEND\xAE\x42\x60\x82' },
  jpg: { name: 'JPEG', extensions: ['.jpg', '.jpeg'], signature: '\xFF\xD8\xFF', end: '\xFF\xD9' },
};

/** Formats that people take for one of the two. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ webp: 'WebP', heic: 'HEIC', heif: 'HEIF', avif: 'AVIF', gif: 'GIF', tiff: 'TIFF', bmp: 'BMP', svg: 'SVG' },
  ...{ psd: 'Photoshop', jxl: 'JPEG XL', jp2: 'JPEG 2000' },
};

type Measure = typeof imageSize;

/** Looks into a screenshot: its real format and pixels, whether it is whole and free of transparency. */
export async function lookAtPicture(path: string): Promise<Traits> {
  // What only some manifests need is loaded only for them.
  const { imageSize } = await import('image-size');
  return lookInto(path, async (bytes) => {
    const head = await bytes.at(0, HEAD);
    const kind = Object.keys(FORMATS).find((one) => begins(head, FORMATS[one]?.signature ?? ''));
    const format = FORMATS[kind ?? ''];
    if (!format) return { findings: [otherFormat(measure(head, imageSize))] };
    const wrongName = format.extensions.includes(extname(path).toLowerCase()) ? [] : [misnamed(path, format)];
    const size =
      measure(head, imageSize) ?? (kind === 'jpg' ? measure(await bytes.at(0, LONG_HEAD), imageSize) : undefined);
    if (!size || !(await isWhole(bytes, format))) {
      const hint = 'export it again';
      return { findings: [...wrongName, { message: `is a damaged ${format.name}: a part of it is missing`, hint }] };
    }
    const transparent = kind === 'png' && (await hasAlpha(bytes)) ? [ALPHA] : [];
    return { findings: [...wrongName, ...transparent], pixels: `${size.width}×${size.height}` };
  });
}

const ALPHA: Finding = {
  message: 'has an alpha channel, and Apple takes none',
  hint: 'export it without transparency, e.g. with ImageMagick:  magick in.png -background white -alpha remove -alpha off out.png',
};

function begins(head: Buffer, signature: string): boolean {
  return head.toString('latin1', 0, signature.length) === signature;
}

/** Pixels and format; `undefined` where nothing can be made of it. */
function measure(head: Buffer, size: Measure): ReturnType<Measure> | undefined {
  try {
    return size(head);
  } catch {
    // It throws whatever a broken file makes it meet.
    return undefined;
  }
}

async function isWhole(bytes: Bytes, { end }: Format): Promise<boolean> {
  const tail = await bytes.at(Math.max(0, bytes.size - HEAD), HEAD);
  return tail.includes(end, 0, 'latin1');
}

function otherFormat(measured: ReturnType<Measure> | undefined): Finding {
  const type = measured?.type ?? '';
  const name = Object.hasOwn(OTHERS, type) ? OTHERS[type] : undefined;
  const message = name === undefined ? 'is no picture that can be read' : `is a ${name} picture`;
  return { message, hint: 'Apple takes PNG and JPEG; export it as one of them' };
}

function misnamed(path: string, { name, extensions }: Format): Finding {
  const extension = extname(path);
  const renamed = `${basename(path, extension)}${extensions[0] ?? ''}`;
  return { message: `is a ${name}, whatever its name says`, hint: `rename it to ${renamed}, or export it again` };
}
