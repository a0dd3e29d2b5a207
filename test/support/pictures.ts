import { Buffer } from 'node:buffer';
import { constants, crc32, deflateSync } from 'node:zlib';
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');

/** A part of a PNG. */
export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** A PNG of these rows: 0 is grey, 2 RGB, 3 a palette, 6 RGB with alpha; 8 bits each unless said. */
export function encodePng(
  { width, height, colorType, depth = 8 }: { width: number; height: number; colorType: number; depth?: number },
  rows: Iterable<Uint8Array>,
  chunks: readonly Buffer[] = [],
  strategy: number = constants.Z_DEFAULT_STRATEGY,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colorType], 8);
  const lines: Uint8Array[] = [];
  let above: Uint8Array | undefined;
  for (const row of rows) {
    // Filter 2, the difference to the row above, makes plain surfaces nearly nothing.
    lines.push(Uint8Array.of(2), above === undefined ? row : difference(row, above));
    above = row;
  }
  const pixels = deflateSync(Buffer.concat(lines), { level: 9, strategy });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...chunks,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function difference(row: Uint8Array, above: Uint8Array): Uint8Array {
  return row === above ? new Uint8Array(row.length) : row.map((value, index) => value - (above[index] ?? 0));
}

export interface PictureOptions {
  /** Pictures with another text have another content. */
  text?: string;
  /** `channel`: RGB with alpha; `color`: one colour of a palette is transparent. */
  alpha?: 'channel' | 'color';
}

const bodies = new Map<string, Buffer>();

/** A real PNG of one colour: RGB without alpha unless asked for. */
export function png(width: number, height: number, { text = '', alpha }: PictureOptions = {}): Buffer {
  const key = `${width}×${height} ${alpha ?? ''}`;
  const made = bodies.get(key) ?? plainPng(width, height, alpha);
  bodies.set(key, made);
  // The text goes right behind the header, so that the pixels are compressed once.
  const at = SIGNATURE.length + 25;
  return Buffer.concat([made.subarray(0, at), chunk('tEXt', Buffer.from(`Comment\0${text}`)), made.subarray(at)]);
}

function plainPng(width: number, height: number, alpha: PictureOptions['alpha']): Buffer {
  const [colorType, bytes, chunks] =
    alpha === 'channel'
      ? [6, 4, []]
      : alpha === 'color'
        ? [3, 1, [chunk('PLTE', Buffer.from([40, 90, 160])), chunk('tRNS', Buffer.from([128]))]]
        : [2, 3, []];
  const row = new Uint8Array(width * bytes).fill(alpha === 'color' ? 0 : 90);
  const rows = Array.from({ length: height }, () => row);
  // To look for nothing but runs takes an eighth of the time, and a plain surface has nothing else.
  return encodePng({ width, height, colorType }, rows, chunks, constants.Z_RLE);
}

interface JpegOptions {
  text?: string;
  padding?: number;
  channels?: 1 | 3 | 4;
  bits?: number;
}

/** A real JPEG, all of it grey. @param options.channels 1: grey, 3: colour, 4: CMYK; @param options.bits more than 8 is read by few */
export function jpeg(
  width: number,
  height: number,
  { text = '', padding = 0, channels = 3, bits = 8 }: JpegOptions = {},
) {
  const segment = (marker: number, data: readonly number[] | Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, Buffer.from(data)]);
  };
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  // One code, of one bit, for all that is needed: no difference to the block before, and no more in this one.
  const table = (id: number) => [id, 1, ...Array<number>(15).fill(0), 0];
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * channels;
  const each = (fields: readonly number[]) =>
    Array.from({ length: channels }, (_, index) => [index + 1, ...fields]).flat();
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...Array.from({ length: Math.ceil(padding / 60_000) }, () => segment(0xed, Buffer.alloc(60_000))),
    segment(0xfe, Buffer.from(text)),
    segment(0xdb, [0, ...Array<number>(64).fill(16)]),
    segment(0xc0, [bits, ...size, channels, ...each([0x11, 0])]),
    segment(0xc4, table(0x00)),
    segment(0xc4, table(0x10)),
    segment(0xda, [channels, ...each([0]), 0, 63, 0]),
    Buffer.alloc(Math.ceil((blocks * 2) / 8)),
    Buffer.from([0xff, 0xd9]),
  ]);
}

export interface VideoOptions {
  width?: number;
  height?: number;
  seconds?: number;
  /** Frames a second. */
  rate?: number;
  audio?: boolean;
  codec?: 'avc' | 'hevc';
  container?: 'mp4' | 'mov';
}

const H264 = {
  codec: 'avc1.640028',
  description: [1, 0x64, 0, 0x28, 0xff, 0xe1, 0, 4, 0x67, 0x64, 0, 0x28, 1, 0, 2, 0x68, 0xee],
};
const HEVC = { codec: 'hvc1.1.6.L93.B0', description: [1, 1, 0x60, ...Array<number>(20).fill(0)] };
const AAC = { codec: 'mp4a.40.2', numberOfChannels: 2, sampleRate: 44_100, description: Uint8Array.of(0x12, 0x10) };

/** A real MP4 or MOV in all but its pictures and its sound, which nothing could decode. */
export async function video(options: VideoOptions = {}): Promise<Buffer> {
  const {
    width = 886,
    height = 1920,
    seconds = 20,
    rate = 30,
    audio = true,
    codec = 'avc',
    container = 'mp4',
  } = options;
  const target = new BufferTarget();
  const output = new Output({ format: container === 'mp4' ? new Mp4OutputFormat() : new MovOutputFormat(), target });
  const frames = new EncodedVideoPacketSource(codec);
  const sound = new EncodedAudioPacketSource('aac');
  output.addVideoTrack(frames);
  if (audio) output.addAudioTrack(sound);
  await output.start();
  const { codec: name, description } = codec === 'avc' ? H264 : HEVC;
  const picture = { codec: name, codedWidth: width, codedHeight: height, description: Uint8Array.from(description) };
  for (let index = 0; index < seconds * rate; index += 1) {
    const data = Uint8Array.of(0, 0, 0, 2, 0x65, index & 255);
    const frame = new EncodedPacket(data, index % rate === 0 ? 'key' : 'delta', index / rate, 1 / rate);
    await frames.add(frame, { decoderConfig: picture });
  }
  const packets = audio ? (seconds * 44_100) / 1024 : 0;
  for (let index = 0; index < packets; index += 1) {
    const packet = new EncodedPacket(Uint8Array.of(0x21, 0x10), 'key', (index * 1024) / 44_100, 1024 / 44_100);
    await sound.add(packet, { decoderConfig: AAC });
  }
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}
