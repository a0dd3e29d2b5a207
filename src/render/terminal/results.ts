import type { Names } from '../view/file-results.ts';
import { positionText } from '../view/positions.ts';
import type { Broken, ResultRow } from '../view/results.ts';
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
  const { good, idle } = style.symbols;
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
      const lead = [markOf(row.status, style), span(`${row.number} ${row.status}: `)];
      return [{ lead, body: [span(namesText(row.names, style), 'strong')], follow: FOLLOW }];
    }
    case 'more failed': {
      const words = `and ${row.number} more${row.isOtherReasons ? ', for other reasons' : ''}`;
      return [{ lead: failedLead(row.status, style), body: [span(`${words}: ${listsText(row.lists, style)}`)] }];
    }
    case 'many unknown': {
      const words = row.status === 'sent' ? 'sent, and Apple not done with them' : row.status;
      const lead = [markOf(row.status, style), span(`${row.number} ${words}: `)];
      return [{ lead, body: [span(listsText(row.lists, style))], follow: FOLLOW }];
    }
    case 'failure':
      return failureLines(row.failure, 6);
    default: {
      const lead = [span(`  ${idle} `, 'muted'), span(`${row.number} not started: `)];
      const isLists = row.names.names.every(({ held }) => held !== undefined);
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

/** The mark and the word for something that failed, or of which nobody knows whether it did. */
function failedLead(status: Broken, style: Style): Span[] {
  const { text, tone } = markOf(status, style);
  return [span(`${text}${status.padEnd('unknown  '.length)}`, tone)];
}

function markOf(status: Broken, { symbols }: Style): Span {
  if (status === 'failed') return span(`  ${symbols.bad} `, 'bad');
  return status === 'sent' ? span(`  ${symbols.more} `, 'warn') : span(`  ${symbols.unknown} `, 'warn');
}

/** `a, b and 31 more`. */
function namesText({ names, more }: Names, style: Style): string {
  const text = names.map((name) => nameText(name, style)).join(', ');
  return more === undefined ? text : `${text} and ${more} more`;
}

/** `ja · screenshots for APP_IPHONE_67 (10), … and 29 more sets`. */
function listsText({ names, more }: Names, style: Style): string {
  const text = names.map((name) => nameText(name, style)).join(', ');
  return more === undefined ? text : `${text} and ${count(more, 'more set')}`;
}

function nameText({ title, held }: Names['names'][number], style: Style): string {
  return held === undefined ? titleText(title, style) : `${titleText(title, style)} (${held})`;
}
