import { keysOf } from '../../core/json/pointer.ts';
import { visible } from '../../core/text/visible.ts';
import { count } from '../../core/text/words.ts';
import type { Line } from './layout.ts';
import { span, textLine } from './layout.ts';
import { linesText } from './sentences.ts';
import { createStyle } from './style.ts';

/** What App Store Connect has otherwise than a manifest. */
export interface Drift {
  manifest: string;
  /** Values that the manifest can have as they are there, with the file in which each stands. */
  rows: readonly { pointer: string; file: string }[];
  /** Others, which stay as they are. */
  left: readonly { pointer: string; reason: string }[];
  /** The version that the manifest names and that is not there yet. */
  pending?: string | undefined;
  isWritten: boolean;
}

/** The values that differ, by their keys: what they are stands in the files, or is seen in a diff. @param looks with the columns of the terminal, where there is one */
export function renderDrift(
  drift: Drift,
  looks: Parameters<typeof createStyle>[0] & { columns?: number | undefined },
): string {
  return linesText(driftLines(drift), createStyle(looks), looks.columns);
}

function driftLines({ manifest, rows, left, pending, isWritten }: Drift): Line[] {
  const note =
    pending === undefined
      ? []
      : [sentence(`Version ${pending} is not in App Store Connect yet: what belongs to it was not compared.`)];
  if (rows.length + left.length === 0)
    return [
      sentence(`${manifest} is as App Store Connect is. ${isWritten ? 'Nothing was written.' : ''}`.trimEnd()),
      ...note,
    ];
  const head = isWritten
    ? `Wrote ${count(rows.length, 'value')} of App Store Connect:`
    : `${manifest} differs from App Store Connect in ${count(rows.length + left.length, 'value')}:`;
  return [
    ...(rows.length > 0 || !isWritten ? [sentence(head)] : []),
    ...tableLines(rows),
    ...(left.length === 0
      ? []
      : [sentence(isWritten ? 'Left as they are:' : 'Of these,  --write  leaves as they are:')]),
    ...left.flatMap(({ pointer, reason }) => [
      textLine(2, [span(nameOf(pointer))]),
      textLine(4, [span(reason, 'muted')]),
    ]),
    ...note,
    ...(isWritten || rows.length === 0
      ? []
      : [sentence('To put what is there into these files:  ascend pull --write')]),
  ];
}

function tableLines(rows: Drift['rows']): Line[] {
  const keys = rows.map(({ pointer }) => nameOf(pointer));
  const width = Math.max(0, ...keys.map(({ length }) => length));
  return rows.map(({ file }, index) =>
    textLine(2, [span(`${(keys[index] ?? '').padEnd(width)}  `), span(file, 'muted')]),
  );
}

function sentence(text: string): Line {
  return textLine(0, [span(text)]);
}

function nameOf(pointer: string): string {
  return visible(keysOf(pointer).join('.'));
}
