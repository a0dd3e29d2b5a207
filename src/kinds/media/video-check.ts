import type { Finding, Traits } from '../../manifest/files/inspection.ts';
import type { VideoHeader } from '../../manifest/files/mp4-header.ts';
import { readVideoHeader } from '../../manifest/files/mp4-header.ts';
import { otherFormat, TAKEN_VIDEOS } from '../../manifest/files/other-formats.ts';
import type { WindowedReader } from '../../manifest/files/windowed-reader.ts';

/** Seconds that Apple takes, and what encoders are off by: the last frame, and padding. */
const SHORTEST = 15;
const LONGEST = 30;
const LEEWAY = 0.1;

/** Frames a second. Screen recordings waver. */
const FASTEST = 30.5;

/** Apple takes H.264 and ProRes 422 HQ. What is neither here nor there is for Apple to judge. */
const OTHER_CODECS: Readonly<Record<string, string>> = {
  ...{ hvc1: 'HEVC', hev1: 'HEVC', dvh1: 'HEVC', dvhe: 'HEVC' },
  ...{ av01: 'AV1', vp08: 'VP8', vp09: 'VP9', mp4v: 'MPEG-4 Visual', jpeg: 'Motion JPEG' },
};

/** Looks into a preview for the App Store: pixels, length, frame rate, sound. */
export async function checkVideo(bytes: WindowedReader, fileName: string): Promise<Traits> {
  const header = await readVideoHeader(bytes);
  if (!header || !hasLength(header)) return { findings: [unreadable(otherFormat(await bytes.at(0, 4096)))] };
  if (!isPlausible(header)) return { findings: [DAMAGED] };
  const { isQuickTime, video, hasSound } = header;
  const findings = [
    ...misnamed(fileName, isQuickTime),
    ...encoded(video.codec),
    ...length(video.seconds),
    ...speed(video.framesPerSecond),
    ...(hasSound ? [] : [SILENT]),
  ];
  return { findings, pixels: `${video.width}×${video.height}`, seconds: video.seconds };
}

/** One in fragments, made for streaming, has no length in its header. */
function hasLength({ video: { seconds, framesPerSecond } }: VideoHeader): boolean {
  return Number.isFinite(seconds) && seconds > 0 && Number.isFinite(framesPerSecond);
}

/** Whether a camera could have made it: what lasts hours in 500 MB, or has more frames than any camera, has another fault. */
function isPlausible({ video: { seconds, framesPerSecond, width, height } }: VideoHeader): boolean {
  const isSide = (pixels: number) => pixels > 0 && pixels <= 16_384;
  return seconds <= 6 * 3600 && framesPerSecond <= 1000 && isSide(width) && isSide(height);
}

const DAMAGED: Finding = { message: 'is damaged: the numbers in its header are impossible', hint: 'export it again' };

function unreadable(format: string | undefined): Finding {
  const isOther = format !== undefined && !TAKEN_VIDEOS.includes(format);
  return {
    message: isOther ? `is a ${format}` : 'is not a readable video, or a part of it is missing',
    hint: 'Apple takes MOV, M4V and MP4 files with H.264 or ProRes 422 HQ; export it again',
  };
}

const SILENT: Finding = {
  severity: 'warning',
  message: 'has no sound; Apple wants an audio track, which may be silent',
  hint: 'add a stereo track, such as AAC with 44.1 or 48 kHz',
};

function misnamed(fileName: string, isQuickTime: boolean): Finding[] {
  if (fileName.toLowerCase().endsWith('.mov') === isQuickTime) return [];
  const message = `is ${isQuickTime ? 'a QuickTime' : 'an MPEG-4'} file, whatever its name says`;
  return [{ severity: 'warning', message, hint: `let its name end with ${isQuickTime ? '.mov' : '.mp4'}` }];
}

function encoded(codec: string): Finding[] {
  const other = Object.hasOwn(OTHER_CODECS, codec) ? OTHER_CODECS[codec] : undefined;
  if (other === undefined) return [];
  return [{ message: `is encoded with ${other}`, hint: 'Apple takes H.264 and ProRes 422 HQ; export it again' }];
}

function length(seconds: number): Finding[] {
  if (seconds >= SHORTEST - LEEWAY && seconds <= LONGEST + LEEWAY) return [];
  const message = `lasts ${shown(seconds)} seconds, and Apple accepts ${SHORTEST} to ${LONGEST}`;
  return [{ message, hint: seconds > LONGEST ? 'cut it' : 'make it longer' }];
}

function speed(rate: number): Finding[] {
  if (rate <= FASTEST) return [];
  const message = `has ${shown(rate)} frames a second, and Apple accepts at most 30`;
  return [{ message, hint: 'export it again with 30' }];
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10);
}
