import type { Problem } from '../../core/issue.ts';
import { quotePath } from '../quote.ts';
import type { Chosen } from './choose.ts';
import type { Finding } from './finding.ts';
import { fits, frameIsInside } from './fit.ts';
import type { Inspected } from './inspect.ts';
import type { MediaKind } from './kinds.ts';
import type { MediaList, MediaListEntry } from './lists.ts';

/** What is wrong with the files that one entry of a list stands for. What all files of a glob have is told once. */
export function problemsOf(
  kind: MediaKind,
  { displayType }: MediaList,
  { pointer, path: written, frame }: MediaListEntry,
  files: readonly (Chosen & Inspected)[],
): Problem[] {
  const each = files.map((file) => ({ file, findings: [...file.findings, ...fits(kind, displayType, file)] }));
  const shared = files.length < 2 ? [] : (each[0]?.findings ?? []).filter((one) => isOfAll(one, each));
  const tell = (at: string, who: string, findings: readonly Finding[]): Problem[] =>
    findings.map(({ message, ...rest }) => ({ pointer: at, message: `${who} ${message}`, ...rest }));
  return [
    ...tell(pointer, `${files.length} files of ${quotePath(written)}`, shared.map(plural)),
    ...each.flatMap(({ file, findings }) => [
      ...tell(
        pointer,
        quotePath(file.path),
        findings.filter((one) => !shared.some((other) => isSame(one, other))),
      ),
      ...(frame ? tell(frame.pointer, quotePath(file.path), frameIsInside(frame.previewFrameTimeCode, file)) : []),
    ]),
  ];
}

/** Only of what a file has: what it is, and how it is mended, is mostly its own. */
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
