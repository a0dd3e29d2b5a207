import { escapeCommands } from '../github/runner-commands.ts';
import { escapeHidden } from '../text/visible.ts';

/** The same on one line. */
export function printableJsonLine(value: unknown): string {
  return `${escapeCommands(escapeHidden(JSON.stringify(value)))}\n`;
}

/** `value` as JSON that can be printed safely: nothing in it is hidden or obeyed, and reading it back loses nothing. */
export function printableJson(value: unknown): string {
  return `${escapeCommands(escapeHidden(JSON.stringify(value, null, 2)))}\n`;
}
