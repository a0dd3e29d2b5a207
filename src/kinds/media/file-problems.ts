import type { Problem } from '../../core/issue.ts';
import { orList } from '../../core/text/words.ts';
import type { Chosen } from '../../manifest/files/expand-list.ts';
import type { Finding, Inspected } from '../../manifest/files/inspection.ts';
import { quotePath } from '../../manifest/quote.ts';
import { displaysThatTake, DUO } from './displays.ts';
import type { MediaEntry, MediaList } from './media-lists.ts';
import type { MediaSection } from './media-section.ts';

/** What is wrong with the files that one entry of a list stands for. What all files of a glob have is said once. */
export function problemsOf(
  section: Pick<MediaSection, 'displays'>,
  { displayType }: MediaList,
  { pointer, path: written, frame }: MediaEntry,
  files: readonly (Chosen & Inspected)[],
): Problem[] {
  const each = files.map((file) => ({
    file,
    findings: [...file.findings, ...pixelFindings(section, displayType, file)],
  }));
  const shared = files.length < 2 ? [] : (each[0]?.findings ?? []).filter((one) => isOfAll(one, each));
  const problems = (at: string, who: string, findings: readonly Finding[]): Problem[] =>
    findings.map(({ message, ...more }) => ({ pointer: at, message: `${who} ${message}`, ...more }));
  return [
    ...problems(pointer, `${files.length} files of ${quotePath(written)}`, shared.map(plural)),
    ...each.flatMap(({ file, findings }) => [
      ...problems(
        pointer,
        quotePath(file.path),
        findings.filter((one) => !shared.some((other) => isSame(one, other))),
      ),
      ...(frame ? problems(frame.pointer, quotePath(file.path), frameFindings(frame.previewFrameTimeCode, file)) : []),
    ]),
  ];
}

/** Whether a file has pixels that its display type takes. A type that Apple doesn't have is reported by the schema. */
function pixelFindings(
  { displays }: Pick<MediaSection, 'displays'>,
  displayType: string,
  { pixels }: Inspected,
): Finding[] {
  const display = Object.hasOwn(displays, displayType) ? displays[displayType] : undefined;
  if (!display || pixels === undefined || display.accepted.includes(pixels)) return [];
  const others = displaysThatTake(pixels, displayType, displays);
  const message = `has ${pixels} pixels, and ${displayType} takes ${display.sizes}`;
  if (others.length > 0) return [{ message, hint: `it fits ${orList(others)}` }];
  if (DUO.includes(pixels)) {
    return [{ message, hint: 'it is from an iPhone Duo, whose screenshots Apple keeps only in its asset library' }];
  }
  return [{ message, hint: 'export it in one of these sizes' }];
}

/** Whether the frame that stands for a video is in it. */
function frameFindings(timeCode: string, { seconds }: Inspected): Finding[] {
  // What is no time code is reported by the schema.
  if (seconds === undefined || !/^\d{2}(?::\d{2}){3}$/.test(timeCode)) return [];
  const [hours = 0, minutes = 0, whole = 0, frames = 0] = timeCode.split(':').map(Number);
  // Apple takes at most 30 frames a second.
  const wanted = hours * 3600 + minutes * 60 + whole + frames / 30;
  if (wanted < seconds) return [];
  const message = `lasts ${Math.round(seconds * 10) / 10} seconds, and this frame is after its end`;
  return [{ message, hint: 'name a frame in it, such as "00:00:05:00"' }];
}

/** Only of what a file has: what it is, and how that can be fixed, is mostly its own. */
function isOfAll(finding: Finding, each: readonly { findings: readonly Finding[] }[]): boolean {
  return (
    finding.message.startsWith('has ') && each.every(({ findings }) => findings.some((one) => isSame(one, finding)))
  );
}

function isSame(one: Finding, other: Finding): boolean {
  return one.message === other.message && one.hint === other.hint;
}

function plural(finding: Finding): Finding {
  return { ...finding, message: finding.message.replace(/^has /, 'have ') };
}
