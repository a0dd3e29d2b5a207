import type { OperationResult } from '../core/result.ts';
import { bytesText } from './amounts.ts';
import type { Line } from './layout.ts';
import { span } from './layout.ts';
import { mediaPlace } from './media-place.ts';
import { isSent, uploadedBytes } from './media-totals.ts';
import type { ResultContext } from './result-context.ts';
import { setsText } from './set-names.ts';
import type { Style } from './style.ts';
import { count } from './titles.ts';

/** So many files to which nothing happened are named. */
const MOST_FILES = 10;

/** What was done to files, as sums, beside what else was done: one line for screenshots and one for previews. */
export function mediaDoneLines(results: readonly OperationResult[], style: Style): Line[] {
  return sums(results).map(({ number, text }) => doneLine(`${number} done: ${text}`, style));
}

/** The same where everything is done, which is said already. */
export function mediaSumLines(results: readonly OperationResult[], style: Style): Line[] {
  return sums(results).map(({ text }) => doneLine(text, style));
}

function doneLine(text: string, { symbols }: Style): Line {
  return { lead: [span(`  ${symbols.good} `, 'good')], body: [span(text)] };
}

function sums(results: readonly OperationResult[]): { number: number; text: string }[] {
  const done = results.filter(({ status }) => status === 'done' || status === 'adopted');
  return (['screenshot', 'preview'] as const).flatMap((noun) => {
    const own = done.filter(({ operation }) => mediaPlace(operation.address)?.section === `${noun}s`);
    return own.length > 0 ? [{ number: own.length, text: doneText(own, noun) }] : [];
  });
}

/** `uploaded 117 screenshots in 39 sets (84 MB), removed 12, put 3 sets in order`. */
function doneText(results: readonly OperationResult[], noun: string): string {
  const operations = results.map(({ operation }) => operation);
  const placed = operations.map((operation) => ({ operation, place: mediaPlace(operation.address) }));
  const of = (kind: string, isFile: boolean): number =>
    placed.filter(({ operation, place }) => operation.action === kind && (place?.file !== undefined) === isFile).length;
  const uploads = operations.filter(isSent);
  const sets = new Set(uploads.map(({ address }) => mediaPlace(address)?.set)).size;
  const waited = of('upload', true) - uploads.length;
  const parts: string[] = [];
  // The noun stands once, with the first number of files.
  const files = (number: number): string => (/\d/.test(parts.join('')) ? String(number) : count(number, noun));
  const add = (number: number, words: () => string): void => {
    if (number > 0) parts.push(words());
  };
  const bytes = bytesText(uploadedBytes(uploads));
  add(uploads.length, () => `uploaded ${files(uploads.length)} in ${count(sets, 'set')} (${bytes})`);
  add(waited, () => `waited for ${files(waited)} that Apple was still looking at`);
  add(of('delete', true), () => `removed ${files(of('delete', true))}`);
  add(of('update', true), () => `chose the poster frame of ${files(of('update', true))}`);
  add(of('reorder', false), () => `put ${count(of('reorder', false), 'set')} in order`);
  add(of('delete', false), () => `emptied ${count(of('delete', false), 'set')}`);
  // A set is worth a word only where nothing is in it yet.
  if (parts.length === 0) parts.push(`made ${count(results.length, 'set')}`);
  return parts.join(', ');
}

/** Files to which nothing happened, by name; their lists, where there are many. */
export function mediaSkippedLines(results: readonly OperationResult[], { name, style }: ResultContext): Line[] {
  const skipped = results.filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return [];
  const addresses = skipped.map(({ operation }) => operation.address);
  const names = skipped.length > MOST_FILES ? setsText(addresses, name) : [...new Set(addresses.map(name))].join(', ');
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const why = reasons.length > 1 ? 'each needs something that failed or was not started' : reasons[0];
  const lead = [span(`  ${style.symbols.idle} `, 'muted'), span(`${skipped.length} not started: `)];
  const body = [span(names), span(why === undefined ? '' : `  (${why})`, 'muted')];
  return [{ lead, body, follow: [span('    ')] }];
}
