import type { Address } from '../../core/address.ts';
import type { Operation, UploadOperation } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import { bytesText, count } from '../../core/text/words.ts';
import { listAt, thingAt, titleAt } from './things.ts';

/** Some names, and how many more there are. */
export interface Names {
  /** `number`: how many files of a list. */
  names: { title: string; number?: number }[];
  more?: number;
}

/** So many lists of files are named. */
const MOST_LISTS = 10;

/** The lists in which the files of these results stand, with the number of files. */
export function listNames(results: readonly OperationResult[], things: Things): Names {
  const lists = new Map<Address, number>();
  for (const { operation } of results) {
    const list = listAt(things, operation.address) ?? operation.address;
    lists.set(list, (lists.get(list) ?? 0) + 1);
  }
  const names = [...lists].map(([list, number]) => ({ title: titleAt(things, list), number }));
  const more = names.length - MOST_LISTS;
  return more > 1 ? { names: names.slice(0, MOST_LISTS), more } : { names };
}

/** What was done to files, as sums: one text for each kind of file. */
export function filesDone(results: readonly OperationResult[], things: Things): { number: number; text: string }[] {
  const done = results.filter(({ status }) => status === 'done' || status === 'adopted');
  const nounOf = ({ operation }: OperationResult): string | undefined => thingAt(things, operation.address)?.file;
  const nouns = new Set(done.flatMap((result) => nounOf(result) ?? []));
  return [...nouns].map((noun) => {
    const own = done.filter((result) => nounOf(result) === noun);
    return { number: own.length, text: doneText(own, noun, things) };
  });
}

/** `uploaded 117 screenshots in 39 sets (84 MB), removed 12, put 3 sets in order`. */
function doneText(results: readonly OperationResult[], noun: string, things: Things): string {
  const operations = results.map(({ operation }) => operation);
  const of = (action: string, isFile: boolean): number =>
    operations.filter(
      (operation) => operation.action === action && (thingAt(things, operation.address)?.list !== undefined) === isFile,
    ).length;
  const uploads = operations.filter(isSent);
  const sets = new Set(uploads.flatMap(({ address, alone }) => (alone ? [] : [listAt(things, address)]))).size;
  const where = sets === 0 ? '' : ` in ${count(sets, 'set')}`;
  const waited = of('upload', true) - uploads.length;
  const parts: string[] = [];
  // The noun stands once, with the first number of files.
  const files = (number: number): string => (/\d/.test(parts.join('')) ? String(number) : count(number, noun));
  const add = (number: number, words: () => string): void => {
    if (number > 0) parts.push(words());
  };
  const bytes = bytesText(uploadedBytes(uploads));
  add(uploads.length, () => `uploaded ${files(uploads.length)}${where} (${bytes})`);
  add(waited, () => `waited for ${files(waited)} that Apple was still looking at`);
  add(of('delete', true), () => `removed ${files(of('delete', true))}`);
  add(of('update', true), () => `chose the poster frame of ${files(of('update', true))}`);
  add(of('reorder', false), () => `put ${count(of('reorder', false), 'set')} in order`);
  add(of('delete', false), () => `emptied ${count(of('delete', false), 'set')}`);
  // A set is worth a word only where nothing is in it yet.
  if (parts.length === 0) parts.push(`made ${count(results.length, 'set')}`);
  return parts.join(', ');
}

/** Whether a file goes over the wire for it. */
export function isSent(operation: Operation): operation is UploadOperation {
  return operation.action === 'upload' && operation.resume === undefined;
}

/** How much is sent for these, in bytes. */
export function uploadedBytes(uploads: readonly UploadOperation[]): number {
  return uploads.reduce((sum, { file }) => sum + file.bytes, 0);
}
