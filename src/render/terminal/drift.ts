import { keysOf } from '../../core/json/pointer.ts';
import { visible } from '../../core/text/visible.ts';
import { count } from '../../core/text/words.ts';
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

/** The values that differ, by their keys: what they are stands in the files, or is seen in a diff. */
export function renderDrift(drift: Drift, looks: Parameters<typeof createStyle>[0]): string {
  const { manifest, rows, left, pending, isWritten } = drift;
  const { paint } = createStyle(looks);
  const keys = rows.map(({ pointer }) => nameOf(pointer));
  const width = Math.max(0, ...keys.map(({ length }) => length));
  const table = rows.map(
    ({ file }, index) => `  ${(keys[index] ?? '').padEnd(width)}  ${paint(visible(file), 'muted')}`,
  );
  const others = left.map(({ pointer, reason }) => `  ${nameOf(pointer)}\n    ${paint(visible(reason), 'muted')}`);
  const note =
    pending === undefined
      ? []
      : [`Version ${visible(pending)} is not in App Store Connect yet: what belongs to it was not compared.`];
  if (rows.length + left.length === 0)
    return [
      `${visible(manifest)} is as App Store Connect is. ${isWritten ? 'Nothing was written.' : ''}`.trimEnd(),
      ...note,
    ].join('\n');
  const head = isWritten
    ? `Wrote ${count(rows.length, 'value')} of App Store Connect:`
    : `${visible(manifest)} differs from App Store Connect in ${count(rows.length + left.length, 'value')}:`;
  return [
    ...(rows.length > 0 || !isWritten ? [head] : []),
    ...table,
    ...(left.length === 0
      ? []
      : [isWritten ? 'Left as they are:' : 'Of these,  --write  leaves as they are:', ...others]),
    ...note,
    ...(isWritten || rows.length === 0 ? [] : ['To put what is there into these files:  ascend pull --write']),
  ].join('\n');
}

function nameOf(pointer: string): string {
  return visible(keysOf(pointer).join('.'));
}
