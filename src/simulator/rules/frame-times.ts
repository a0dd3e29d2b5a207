import { attributeError } from '../protocol/errors.ts';
import type { Json } from '../store.ts';

/** Five seconds in: what Apple shows of a preview that says nothing else. */
export const DEFAULT_FRAME = '00:00:05:00';

/**
 * Apple's form is HH:MM:SS:FF; that a wrong one is refused at once, and its words, are not known.
 * @param seconds how long the video is, once that is known
 */
export function checkTimeCode(code: Json, seconds?: Json): void {
  if (typeof code !== 'string') return;
  const parts = /^(\d\d):([0-5]\d):([0-5]\d):\d\d$/.exec(code)?.slice(1).map(Number);
  if (!parts) {
    const detail = `'${code}' is not a valid time code. Expected HH:MM:SS:FF`;
    throw attributeError('INVALID', 'previewFrameTimeCode', detail);
  }
  const [hours = 0, minutes = 0, rest = 0] = parts;
  if (typeof seconds === 'number' && hours * 3600 + minutes * 60 + rest > seconds) {
    throw attributeError('INVALID', 'previewFrameTimeCode', `The video ends before ${code}`);
  }
}
