import type { LeftOut } from '../../core/left-out.ts';
import { keysOf } from '../../core/json/pointer.ts';
import { span, textLine } from './layout.ts';
import { linesText } from './sentences.ts';
import { createStyle } from './style.ts';

/** Keys that are named for one reason; there may be hundreds. */
const SHOWN = 5;
const INDENT = 4;

/** What a new manifest leaves out, a warning for each reason. @param columns of the terminal; absent where there is none */
export function renderLeftOut(
  leftOut: readonly LeftOut[],
  looks: Parameters<typeof createStyle>[0] & { columns?: number | undefined },
): string {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const lines = reasons.flatMap((reason) => {
    const keys = leftOut.filter((one) => one.reason === reason).map(({ pointer }) => keysOf(pointer).join('.'));
    const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
    const list = keys.slice(0, SHOWN).join(', ');
    return [
      {
        ...textLine(0, [span('warning', 'warn'), span(`  left out, and kept in a comment: ${list}${more}`)]),
        follow: [span(' '.repeat(INDENT))],
      },
      textLine(INDENT, [span(reason, 'muted')]),
    ];
  });
  return linesText(lines, createStyle(looks), looks.columns);
}
