import { DUO, fitting, orList } from './displays.ts';
import type { Finding } from './finding.ts';
import type { Inspected } from './inspect.ts';
import type { MediaKind } from './kinds.ts';

/** Whether a file has pixels that its display type takes. A type that Apple doesn't have is told elsewhere. */
export function fits({ displays }: MediaKind, displayType: string, { pixels }: Inspected): Finding[] {
  const display = Object.hasOwn(displays, displayType) ? displays[displayType] : undefined;
  if (!display || pixels === undefined || display.accepted.includes(pixels)) return [];
  const others = fitting(pixels, displayType, displays);
  const message = `has ${pixels} pixels, and ${displayType} takes ${display.told}`;
  if (others.length > 0) return [{ message, hint: `it fits ${orList(others)}` }];
  if (DUO.includes(pixels)) {
    return [{ message, hint: 'it is of an iPhone Duo, whose screenshots Apple keeps only in its asset library' }];
  }
  return [{ message, hint: 'export it in one of these sizes' }];
}

/** Whether the frame that stands for a video is in it. */
export function frameIsInside(timeCode: string, { seconds }: Inspected): Finding[] {
  // What is no time code is told elsewhere.
  if (seconds === undefined || !/^\d{2}(?::\d{2}){3}$/.test(timeCode)) return [];
  const [hours = 0, minutes = 0, whole = 0, frames = 0] = timeCode.split(':').map(Number);
  // Apple takes at most 30 frames a second.
  const wanted = hours * 3600 + minutes * 60 + whole + frames / 30;
  if (wanted < seconds) return [];
  const message = `lasts ${Math.round(seconds * 10) / 10} seconds, and this frame is behind its end`;
  return [{ message, hint: 'name a frame in it, such as "00:00:05:00"' }];
}
