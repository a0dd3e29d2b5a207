import { renderUnanswerable } from '../../render/terminal/unanswerable.ts';
import { applyCommand } from '../manifest/suggest.ts';
import { isInteractive, looksOf } from '../output/terminal.ts';
import type { Course } from './apply-course.ts';
import { isReviewed } from './apply-course.ts';

/** Whether somebody has to be asked and nobody can be. Says so, and what to do. */
export function isUnanswerable(course: Course): boolean {
  const { given, options, io } = course;
  const mayAsk = isInteractive(io) && options.format !== 'json';
  if (isReviewed(course) || options.yes || mayAsk) return false;
  const yes = applyCommand(given, { ...options, yes: true });
  const text = renderUnanswerable(`Nobody can say yes here: ${why(course)}`, yes, looksOf(io.stderr, io));
  io.stderr.write(`${text}\n`);
  return true;
}

function why({ options: { format }, io: { env, stdin, stderr } }: Course): string {
  if (format === 'json') return '--format json is for programs';
  const isTerminal = stdin.isTTY === true && stderr.isTTY === true;
  return isTerminal && env['CI'] ? 'where CI is set nobody is asked' : 'there is no terminal to confirm on';
}
