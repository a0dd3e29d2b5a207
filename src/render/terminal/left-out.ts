import type { LeftOut } from '../../core/left-out.ts';
import { keysOf } from '../../core/json/pointer.ts';
import { visible } from '../../core/text/visible.ts';
import { createStyle } from './style.ts';

/** Keys that are named for one reason; there may be hundreds. */
const SHOWN = 5;

/** What a new manifest leaves out, a warning for each reason. */
export function renderLeftOut(leftOut: readonly LeftOut[], looks: Parameters<typeof createStyle>[0]): string {
  const { paint } = createStyle(looks);
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const keys = leftOut.filter((one) => one.reason === reason).map(({ pointer }) => keysOf(pointer).join('.'));
      const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
      const list = visible(keys.slice(0, SHOWN).join(', '));
      return `${paint('warning', 'warn')}  left out, and kept in a comment: ${list}${more}\n    ${paint(visible(reason), 'muted')}`;
    })
    .join('\n');
}
