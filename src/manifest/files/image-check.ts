import type { Buffer } from 'node:buffer';
import { extname } from 'node:path';
import type { imageSize } from 'image-size';
import type { Finding, Traits } from './inspection.ts';
import { readJpegFrame } from './jpeg-frame.ts';
import { otherFormat } from './other-formats.ts';
import type { Colours } from './png-chunks.ts';
import { readPng } from './png-chunks.ts';
import type { WindowedReader } from './windowed-reader.ts';

const HEAD = 64 * 1024;

/** A JPEG may have colour profiles and thumbnails before its size. */
const LONG_HEAD = 8 * 1024 * 1024;

interface Format {
  name: string;
  extensions: readonly string[];
  /** How a file begins. */
  signature: string;
  /** What its content says; `undefined` where it is damaged. */
  read(bytes: WindowedReader): Promise<Colours | undefined>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  png: { name: 'PNG', extensions: ['.png'], signature: '\x89PNG', read: readPng },
  jpg: { name: 'JPEG', extensions: ['.jpg', '.jpeg'], signature: '\xFF\xD8\xFF', read: readJpeg },
};

type Measure = typeof imageSize;

/** Looks into a picture for App Store Connect: its real format and pixels, whether it is whole and free of transparency. */
export async function checkImage(bytes: WindowedReader, fileName: string): Promise<Traits> {
  // What only some manifests need is loaded only for them.
  const { imageSize } = await import('image-size');
  const head = await bytes.at(0, HEAD);
  const kind = Object.keys(FORMATS).find((one) => begins(head, FORMATS[one]?.signature ?? ''));
  const format = FORMATS[kind ?? ''];
  if (!format) return { findings: [foreign(otherFormat(head))] };
  const wrongName = format.extensions.includes(extname(fileName).toLowerCase()) ? [] : [misnamed(fileName, format)];
  const size =
    measure(head, imageSize) ?? (kind === 'jpg' ? measure(await bytes.at(0, LONG_HEAD), imageSize) : undefined);
  const content = await format.read(bytes);
  if (!content || !size || !isSide(size.width) || !isSide(size.height)) {
    return { findings: [...wrongName, { message: `is a damaged ${format.name}`, hint: 'export it again' }] };
  }
  return {
    findings: [...wrongName, ...colourFindings(content, format)],
    pixels: `${size.width}×${size.height}`,
  };
}

/** The usual decoder of JPEG takes no more; what has more is rather damaged. */
function isSide(pixels: number): boolean {
  return pixels > 0 && pixels <= 65_500;
}

const ALPHA: Finding = {
  message: 'has an alpha channel, which Apple does not accept',
  hint: 'export it without transparency, e.g. with ImageMagick:  magick in.png -background white -alpha remove -alpha off out.png',
};

/** Apple asks for RGB without transparency (help: "Screenshot specifications"); of the rest only transparency is sure to be refused. */
function colourFindings({ hasAlpha, model, bits }: Colours, { extensions }: Format): Finding[] {
  const converted = (options: string) => {
    const ending = extensions[0] ?? '';
    return `export it again, e.g. with ImageMagick:  magick in${ending} ${options} out${ending}`;
  };
  // Without its transparency a picture is mostly written anew, without a palette.
  const odd = !hasAlpha && Object.hasOwn(MODELS, model) ? MODELS[model] : undefined;
  return [
    ...(hasAlpha ? [ALPHA] : []),
    ...(odd ? [{ severity: 'warning' as const, message: odd.message, hint: converted(odd.options) }] : []),
    ...(bits > 8
      ? [
          {
            severity: 'warning' as const,
            message: `has ${bits} bits a channel, and Apple's pictures have 8`,
            hint: converted('-depth 8'),
          },
        ]
      : []),
  ];
}

/** What is not RGB, and how ImageMagick makes it RGB. */
const MODELS: Readonly<Partial<Record<Colours['model'], { message: string; options: string }>>> = {
  cmyk: { message: 'has four channels (CMYK), and Apple asks for RGB', options: '-colorspace sRGB' },
  grey: {
    message: 'has shades of grey only, and Apple asks for RGB',
    options: '-colorspace sRGB -type TrueColor -define png:color-type=2',
  },
  palette: { message: 'has a palette, and Apple asks for RGB', options: '-define png:color-type=2' },
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

/** It ends with a mark, before what tools may append. */
async function readJpeg(bytes: WindowedReader): Promise<Colours | undefined> {
  const frame = await readJpegFrame(bytes);
  const tail = await bytes.at(Math.max(0, bytes.size - HEAD), HEAD);
  if (!frame || !tail.includes('\xFF\xD9', 0, 'latin1')) return undefined;
  const { bits, channels } = frame;
  return { hasAlpha: false, model: channels === 4 ? 'cmyk' : channels === 1 ? 'grey' : 'rgb', bits };
}

function foreign(name: string | undefined): Finding {
  const message = name === undefined ? 'is not a readable image' : `is a ${name}`;
  return { message, hint: 'Apple takes PNG and JPEG; export it as one of them' };
}

function misnamed(fileName: string, { name, extensions }: Format): Finding {
  const renamed = `${fileName.slice(0, fileName.length - extname(fileName).length)}${extensions[0] ?? ''}`;
  return { message: `is a ${name}, whatever its name says`, hint: `rename it to ${renamed}, or export it again` };
}
