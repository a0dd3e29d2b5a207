import type { Address } from '../../core/address.ts';
import type { Operation, UploadOperation } from '../../core/operation.ts';
import type { OperationResult } from '../../core/result.ts';
import { isWell } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import { andList, bytesText, count } from '../../core/text/words.ts';
import { listAt, thingAt, titleAt } from './things.ts';

/** Some names, and how many more there are. */
export interface Names {
  /** `held`: what is meant of a list, such as `12 and the order`. */
  names: { title: string; held?: string }[];
  more?: number;
}

/** So many lists of files are named. */
const MOST_LISTS = 10;

/** What is done to a list and not to a file of it. */
const OF_LISTS: Partial<Record<Operation['action'], string>> = {
  create: 'the set',
  reorder: 'the order',
  delete: 'the removal',
};

/** The lists that these results are about, with the number of files and what else of a list is meant. */
export function listNames(results: readonly OperationResult[], things: Things): Names {
  const lists = new Map<Address, { files: number; others: Set<string> }>();
  for (const { operation } of results) {
    const list = listAt(things, operation.address) ?? operation.address;
    const held = lists.get(list) ?? { files: 0, others: new Set() };
    lists.set(list, held);
    const other = ofList(operation, things);
    if (other === undefined) held.files += 1;
    else held.others.add(other);
  }
  const names = [...lists].map(([list, { files, others }]) => {
    return { title: titleAt(things, list), held: andList([...(files > 0 ? [String(files)] : []), ...others]) };
  });
  const more = names.length - MOST_LISTS;
  return more > 1 ? { names: names.slice(0, MOST_LISTS), more } : { names };
}

/** What of a list an operation is about; `undefined` where it is about a file. */
export function ofList({ address, action }: Operation, things: Things): string | undefined {
  const thing = thingAt(things, address);
  return thing?.file === undefined || thing.list !== undefined ? undefined : OF_LISTS[action];
}

/** Whether a file arrived whole that Apple was still looking at: nobody knows yet what it says of that, and nothing went wrong. */
export function isSentWhole({ status, failure }: OperationResult): boolean {
  return status === 'unknown' && failure?.sent === true;
}

/** What was done to files, as sums: one text for each kind of file. */
export function filesDone(results: readonly OperationResult[], things: Things): { number: number; text: string }[] {
  const done = results.filter(isWell);
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
