import { createCommandBreaker } from '../../core/github/runner-commands.ts';
import { visible } from '../../core/text/visible.ts';
import { longestRun } from './inline.ts';

/** Lines of a difference as a block of code that nothing in them can end. Each begins with its mark. */
export function diffFence(lines: readonly string[]): string {
  const shown = lines.map((line) => visible(line));
  const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return [`${fence}diff`, ...shown, fence, ''].join('\n');
}

/** A part of the page in which no CI runner finds a command, should somebody print it in a log. */
export function withoutCommands(part: string): string {
  return createCommandBreaker()(part);
}
