import type { Names } from '../view/file-results.ts';
import { positionText } from '../view/positions.ts';
import type { ResultRow } from '../view/results.ts';
import { count } from '../../core/text/words.ts';
import { failureLines } from './failures.ts';
import type { Line, Span } from './layout.ts';
import { copySpan, span } from './layout.ts';
import type { Style } from './style.ts';
import { titleText } from './style.ts';

/** Where the lines go on that name many things. */
const FOLLOW = [span('    ')];

/** How operations ended. `isComplete`: all of them are done, and their number is said already. */
export function resultLines(row: ResultRow, isComplete: boolean, style: Style): Line[] {
  const { good, bad, unknown, idle } = style.symbols;
  switch (row.is) {
    case 'done': {
      const lead = [span(`  ${good} `, 'good'), span(`${row.number} done: `)];
      return [{ lead, body: [span(namesText(row.names, style))], follow: FOLLOW }];
    }
    case 'files done': {
      const text = isComplete ? row.text : `${row.number} done: ${row.text}`;
      return [{ lead: [span(`  ${good} `, 'good')], body: [span(text)] }];
    }
    case 'failed':
      return [failedLine(row, style)];
    case 'many failed': {
      const [mark, tone] = row.status === 'failed' ? ([bad, 'bad'] as const) : ([unknown, 'warn'] as const);
      const lead = [span(`  ${mark} `, tone), span(`${row.number} ${row.status}: `)];
      return [{ lead, body: [span(namesText(row.names, style), 'strong')], follow: FOLLOW }];
    }
    case 'more failed': {
      const words = `and ${row.number} more${row.isOtherReasons ? ', for other reasons' : ''}`;
      return [{ lead: failedLead(row.status, style), body: [span(`${words}: ${listsText(row.lists, style)}`)] }];
    }
    case 'many unknown': {
      const lead = [span(`  ${unknown} `, 'warn'), span(`${row.number} unknown: `)];
      return [{ lead, body: [span(listsText(row.lists, style))], follow: FOLLOW }];
    }
    case 'failure':
      return failureLines(row.failure, 6);
    default: {
      const lead = [span(`  ${idle} `, 'muted'), span(`${row.number} not started: `)];
      const isLists = row.names.names.some(({ number }) => number !== undefined);
      const names = isLists ? listsText(row.names, style) : namesText(row.names, style);
      const why = row.reason === undefined ? '' : `  (${row.reason})`;
      return [{ lead, body: [span(names), span(why, 'muted')], follow: FOLLOW }];
    }
  }
}

function failedLine({ status, title, address, position }: Extract<ResultRow, { is: 'failed' }>, style: Style): Line {
  const body = [span(titleText(title, style), 'strong')];
  if (address !== undefined) body.push(span(`  ${address}`, 'muted'));
  if (position) body.push(span('  '), copySpan(positionText(position), 'muted'));
  return { lead: failedLead(status, style), body };
}

/** The mark of something that failed, or of which nobody knows whether it did. */
function failedLead(status: 'failed' | 'unknown', { symbols }: Style): Span[] {
  return status === 'failed'
    ? [span(`  ${symbols.bad} failed   `, 'bad')]
    : [span(`  ${symbols.unknown} unknown  `, 'warn')];
}

/** `a, b and 31 more`. */
function namesText({ names, more }: Names, style: Style): string {
  const text = names.map(({ title }) => titleText(title, style)).join(', ');
  return more === undefined ? text : `${text} and ${more} more`;
}

/** `ja · screenshots for APP_IPHONE_67 (10), … and 29 more sets`. */
function listsText({ names, more }: Names, style: Style): string {
  const text = names.map(({ title, number = 1 }) => `${titleText(title, style)} (${number})`).join(', ');
  return more === undefined ? text : `${text} and ${count(more, 'more set')}`;
}
